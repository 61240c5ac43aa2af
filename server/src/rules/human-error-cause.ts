// A person given as the cause.

import type { Report, Section } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { perText } from './per-text.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

const PERSON = '(?:engineers?|developers?|operators?|admins?|administrators?|technicians?|employees?|colleagues?|staff(?: members?)?|team members?|contractors?|somebody|someone)';
const HUMAN_ERROR = new RegExp(
  `\\b(?:(?:human|operator|operators'|manual|pilot|personnel)\\s+(?:errors?|mistakes?|failures?|oversights?)|(?:error|mistake|oversight|carelessness|negligence)\\s+(?:by|of|made\\s+by|on\\s+the\\s+part\\s+of)\\s+(?:an?\\s+|one\\s+of\\s+|our\\s+|the\\s+){0,2}${PERSON}|${PERSON}\\s+(?:had\\s+)?(?:forgot|forgotten|mistakenly|accidentally|carelessly|wrongly|erroneously|inadvertently)\\b)|人為的(?:な)?ミス|ヒューマンエラー|人的ミス`,
  'giu',
);

/** "not a human error", "prone to human error", "to rule out human errors": named, but not as the cause. */
const NOT_THE_CAUSE = /\b(?:not?|never|nor|rather than|instead of|beyond|avoid(?:s|ing)?|prevent(?:s|ing)?|prone to|risk of|room for|rule[sd]? out|ruling out|protect(?:s|ed|ion)? (?:against|from)|against|more than|reduc(?:e|es|ing)|eliminat(?:e|es|ing)|potential(?: for)?|chance of|allow(?:s|ed|ing)?)\s+(?:(?:just|only|simply|merely|about|all|any|an?|the|future|such|possible|of|caused|due|because|by|to)\s+){0,4}$/i;

const CAUSE_SECTIONS: ReadonlySet<string> = new Set(['root-cause', 'whys', 'trigger']);

const PROMPT = '{{What in the system made this mistake possible, and what would have stopped it?}}';

export const humanErrorCause: Rule = {
  id: 'human-error-cause',
  category: 'cause',
  severity: 'warning',
  fix: 'offer',
  insteadOf: { rules: ['blaming-language'], where: 'overlap' },
  title: 'A person or “human error” is given as the cause',
  reason: 'People will make mistakes next month too; a cause that ends there cannot be repaired. Ask what in the system made the mistake possible and easy, why it looked right at the time, and what would have stopped it or shown it early. That is the cause to act on.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Root Cause\n\nDuring the migration a «human error» led to a wrong setting.\n`,
        fixed: `# Checkout down\n\n## Root Cause\n\nDuring the migration a human error led to a wrong setting. ${PROMPT}\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\nThe migration tool accepts settings of another environment without a question.\n` },
      { text: `# Checkout down\n\n## Root Cause\n\nThis was not a human error: the tool showed the wrong environment.\n` },
    ],
  },
  *check({ report }) {
    for (const place of causeTexts(report)) {
      const text = report.text.slice(place.from, place.to);
      for (const { at, words } of blamesIn(text).found) {
        const from = place.from + at;
        yield {
          span: { from, to: from + words.length },
          message: `${quote(words)} is where an analysis begins, not a cause. Write what in the system made it possible and what would have stopped it.`,
          fixes: () => (text.includes(PROMPT) ? [] : [{
            title: 'Ask for the cause in the system',
            safe: false,
            changes: [{ kind: 'replace', span: { from: place.to, to: place.to }, text: ` ${PROMPT}` }],
          }]),
        };
      }
    }
  },
};

/** Where a text gives a person as the cause, and in which words. */
const blamesIn = perText((text) => ({
  found: Array.from(text.matchAll(HUMAN_ERROR), (match) => ({ at: match.index, words: match[0] }))
    .filter(({ at }) => !NOT_THE_CAUSE.test(text.slice(Math.max(0, at - 60), at).replace(/\s+/g, ' '))),
}));

/** Running text in cause sections, and causes wherever they stand; no place inside another, without the blanks at their ends. */
function causeTexts(report: Report): readonly Span[] {
  const prose = report.prose.filter(({ kind, section }) => kind !== 'quote' && kind !== 'heading' && section !== undefined && isCauseSection(report, section));
  const causes = report.causes.flatMap(({ places: { text } }) => (text === undefined ? [] : [text]));
  const all = [...prose.map(({ span }) => span), ...causes].toSorted((a, b) => a.from - b.from || b.to - a.to);
  const apart: Span[] = [];
  for (const { from, to } of all) {
    if (from < (apart.at(-1)?.to ?? 0)) continue;
    apart.push({ from, to: from + report.text.slice(from, to).trimEnd().length });
  }
  return apart;
}

/** The nearest section above that anybody knows decides. */
function isCauseSection(report: Report, index: number): boolean {
  let at: number | undefined = index;
  while (at !== undefined) {
    const section: Section | undefined = report.sections[at];
    if (section?.id !== undefined) return CAUSE_SECTIONS.has(section.id);
    at = section?.parent !== undefined && section.parent < at ? section.parent : undefined;
  }
  return false;
}
