// A suppression that suppresses nothing.

import type { TextEdit } from '../text/edit.ts';
import type { Located } from '../model/placed.ts';
import type { Report, Suppression } from '../model/report.ts';
import { quote } from './quote.ts';
import type { Fault, Rule } from './rule.ts';
import type { Weight } from './severity.ts';

/** Made by the runner once all other findings are known; a rule that is off or unknown cannot be judged here. */
export function* unusedSuppressions(
  report: Report,
  unused: readonly { readonly suppression: Suppression; readonly rule?: Located<string> }[],
  weights: ReadonlyMap<string, Weight>,
): Iterable<Fault> {
  const running = (id: string): boolean => (weights.get(id)?.severity ?? 'off') !== 'off' && id !== unusedSuppression.id;
  for (const { suppression, rule } of unused) {
    if (rule !== undefined) {
      if (!running(rule.value)) continue;
      yield { span: rule.span, tag: 'unnecessary', message: `Nothing here is a finding of ${quote(rule.value)}: this id can go.` };
      continue;
    }
    if (suppression.rules.length > 0 && !suppression.rules.some(({ value }) => running(value))) continue;
    yield {
      span: suppression.span,
      tag: 'unnecessary',
      message: 'This comment suppresses nothing: it can go.',
      fixes: () => [{ title: 'Remove this comment', safe: false, changes: [{ kind: 'replace', ...wholeLine(report.text, suppression) }] }],
    };
  }
}

/** The comment, with its line when nothing else stands there. */
function wholeLine(text: string, { span }: Suppression): TextEdit {
  const from = Math.max(text.lastIndexOf('\n', span.from - 1), text.lastIndexOf('\r', span.from - 1)) + 1;
  const end = /\r\n|\r|\n|$/g;
  end.lastIndex = span.to;
  const at = end.exec(text);
  const alone = at !== null && text.slice(from, span.from).trim() === '' && text.slice(span.to, at.index).trim() === '';
  return { span: alone ? { from, to: at.index + at[0].length } : span, text: '' };
}

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  category: 'reading',
  severity: 'hint',
  fix: 'offer',
  title: 'A suppression suppresses nothing',
  reason: 'A comment that once silenced a finding stays behind when the fault is gone, and would silence the next one unseen. Take it out.',
  examples: {
    bad: [{
      text: `# Checkout down\n\n«<!-- rca-disable placeholder -->»\n\n## Summary\n\nThe checkout was down for ten minutes.\n`,
      fixed: `# Checkout down\n\n\n## Summary\n\nThe checkout was down for ten minutes.\n`,
      only: 'markdown',
    }, {
      text: `title: Checkout down\n«# rca-disable placeholder»\nsections:\n  - heading: Summary\n    text: The checkout was down for ten minutes.\n`,
      only: 'yaml',
    }],
    good: [{ text: `# Checkout down\n\n<!-- rca-disable placeholder -- the address is filled in at publication -->\n\n## Summary\n\nThe checkout at TBD was down for ten minutes.\n` }],
  },
  check: () => [],
};
