// Priorities that put nothing first.

import { firstLine } from './first-line.ts';
import { isSettled, placeOfAction } from './action-state.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

/** Two actions may well be equally urgent. */
const LEAST = 3;

export const flatPriorities: Rule = {
  id: 'flat-priorities',
  category: 'actions',
  severity: 'hint',
  fix: 'none',
  title: 'All actions have the same priority',
  reason: 'A priority says what is done first when there is not time for everything, and there never is. Where all actions have the same one, it says nothing. Order them, and drop what nobody would do first.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Action Items\n\n| Action | Priority |\n| --- | --- |\n| Bound the queue | «P1» |\n| Add an alert for failed payments | P1 |\n| Test the failover each month | P1 |\n` }],
    good: [{ text: `# Checkout down\n\n## Action Items\n\n| Action | Priority |\n| --- | --- |\n| Bound the queue | P1 |\n| Add an alert for failed payments | P2 |\n| Test the failover each month | P1 |\n` }],
  },
  *check({ report }) {
    const ranked = report.actions.filter((action) => action.value.priority !== undefined);
    const [first] = ranked;
    const priority = first?.value.priority;
    if (first === undefined || priority === undefined || ranked.length < LEAST || ranked.length < report.actions.length) return;
    if (ranked.some(({ value }) => plain(value.priority) !== plain(priority)) || ranked.every((action) => isSettled(report, action))) return;
    yield {
      span: first.places.priority === undefined ? placeOfAction(report, first) : firstLine(report.text, first.places.priority),
      message: `All ${ranked.length} actions have the priority ${quote(priority)}, so none comes first. Order them.`,
    };
  },
};

function plain(priority: string | undefined): string {
  return (priority ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
