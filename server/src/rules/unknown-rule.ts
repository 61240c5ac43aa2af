// A suppression or severity for a rule that does not exist.

import type { Span } from '../text/span.ts';
import { near } from './near.ts';
import { quote, quoteAll } from './quote.ts';
import type { Fault, Rule } from './rule.ts';
import { SEVERITIES_KEY, statedSeverities } from './severity.ts';

export const unknownRule: Rule = {
  id: 'unknown-rule',
  category: 'reading',
  severity: 'warning',
  fix: 'offer',
  title: 'No rule has this id',
  reason: `A suppression or a severity with a slip in the id does nothing, and nobody notices. The ids are listed beside this page; severities of one report stand under \`${SEVERITIES_KEY}\` in its front matter.`,
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n<!-- rca-disable «plceholder» -->\n\n## Summary\n\nThe checkout at TBD was down.\n`,
        fixed: `# Checkout down\n\n<!-- rca-disable placeholder -->\n\n## Summary\n\nThe checkout at TBD was down.\n`,
        only: 'markdown',
      },
      { text: `---\ntitle: Checkout down\n${SEVERITIES_KEY}:\n  «plceholder»: off\n---\n\n## Summary\n\nThe checkout at TBD was down.\n`, only: 'markdown' },
      {
        text: `title: Checkout down\n# rca-disable-next-line «unowned-acton»\nactions:\n  - text: Add a second replica\n`,
        fixed: `title: Checkout down\n# rca-disable-next-line unowned-action\nactions:\n  - text: Add a second replica\n`,
        only: 'yaml',
      },
    ],
    good: [{ text: `---\ntitle: Checkout down\n${SEVERITIES_KEY}:\n  placeholder: off\n---\n\n## Summary\n\nThe checkout at TBD was down.\n` }],
  },
  *check({ report, ruleIds }) {
    const known = new Set(ruleIds);
    for (const { rules } of report.suppressions) {
      for (const { value, span } of rules) if (!known.has(value)) yield unknown(value, span, ruleIds);
    }
    for (const { rule, span } of statedSeverities(report)) if (!known.has(rule)) yield unknown(rule, span, ruleIds);
  },
};

function unknown(id: string, span: Span, ruleIds: readonly string[]): Fault {
  const candidates = near(id, ruleIds);
  const meant = candidates.length === 0 ? '' : ` Did you mean ${quoteAll(candidates, 'or')}?`;
  return {
    span,
    message: `No rule has the id ${quote(id)}.${meant}`,
    fixes: () => candidates.map((candidate) => ({
      title: `Change to “${candidate}”`, safe: false, changes: [{ kind: 'replace', span, text: candidate }],
    })),
  };
}
