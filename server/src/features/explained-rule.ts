// Explains a rule: its whole page, with what the checks say of its examples, and the part of it that a hover has room for.

import { shippedProfiles } from '../profiles/index.ts';
import { check } from '../rules/check.ts';
import { readMarks } from '../rules/marked-text.ts';
import { ruleExcerpt, rulePage } from '../rules/rule-page.ts';
import { ruleUrl } from '../rules/rule-url.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { syntaxes } from '../syntax/index.ts';
import { linesOf } from '../text/lines.ts';

/** Examples are judged as of this day wherever they are run. */
const TODAY = { year: 2026, month: 11, day: 20 };

/** Markdown: what stands in docs/rules and what `rca explain` prints. */
export function explainedRule(rule: Rule): string {
  return rulePage(rule, (example) => messages(rule, example));
}

/** Markdown: without the ways to switch it off, one example of each kind, and the address of the page. */
export function ruleText(rule: Rule): string {
  return `${ruleExcerpt(rule)}\n\n[More about this rule](${ruleUrl(rule.id)})`;
}

function messages({ id }: Rule, { text: marked, only, options }: Example): readonly string[] {
  const { text } = readMarks(marked);
  const report = syntaxes[only ?? 'markdown'].read(text, { profiles: shippedProfiles });
  const lines = linesOf(text);
  return check(report, { profiles: shippedProfiles, today: TODAY, ...(options === undefined ? {} : { options: { [id]: options } }) })
    .filter(({ rule }) => rule === id)
    .map(({ span, message }) => `line ${lines.at(span.from).line + 1}: ${message}`);
}
