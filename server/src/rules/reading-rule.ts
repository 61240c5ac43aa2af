// A rule whose faults the reader itself found: the rule only names them.

import type { ReadingProblem } from '../model/report.ts';
import type { Rule } from './rule.ts';

export function readingRule(rule: Omit<Rule, 'category' | 'check' | 'fix'> & { readonly id: ReadingProblem['rule'] }): Rule {
  return {
    ...rule,
    category: 'reading',
    fix: 'none',
    *check({ report }) {
      for (const { rule: id, span, message } of report.problems) if (id === rule.id) yield { span, message };
    },
  };
}
