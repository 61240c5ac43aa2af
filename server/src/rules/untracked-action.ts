// An action without a ticket.

import type { Action } from '../model/report.ts';
import { actionLists } from './action-lists.ts';
import { isSettled, isTracked, placeOfAction } from './action-state.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { taskOf } from './task.ts';

export const untrackedAction: Rule = {
  id: 'untracked-action',
  category: 'actions',
  severity: 'information',
  fix: 'offer',
  title: 'An action has no ticket',
  reason: 'A report is read once, a backlog every week: what stands only in the report is forgotten. Link the ticket, issue or pull request in which the work is done; a number (`PAY-311`, `#12`) is enough. With `issueTracker` in the configuration the fix writes the address of a ticket there. Where no action is tracked it is said once.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- «Add an alert for failed payments (Storage team)»\n- Test the failover each month (Storage team)\n` },
      {
        text: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Ticket |\n| --- | --- | --- |\n| Add an alert for failed payments | Storage team | PAY-311 |\n| «Test the failover each month» | Storage team | |\n`,
        fixed: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Ticket |\n| --- | --- | --- |\n| Add an alert for failed payments | Storage team | PAY-311 |\n| Test the failover each month | Storage team | {{ticket}} |\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- Add an alert for failed payments ([PAY-311](https://tickets.example/browse/PAY-311))\n- [x] Test the failover\n` },
    ],
  },
  *check({ report, team }) {
    const actions = actionLists(report).flatMap((list) => list.actions);
    const untracked = actions.filter((action) => !isTracked(report, action) && !isSettled(report, action) && !taskOf(action).isEmpty);
    const isNone = untracked.length > 1 && actions.every((action) => !isTracked(report, action));
    for (const action of isNone ? untracked.slice(0, 1) : untracked) {
      yield {
        span: placeOfAction(report, action),
        message: isNone
          ? `None of the ${untracked.length} open actions has a ticket. Link the ticket, issue or pull request in which each is done.`
          : `No ticket for ${quote(action.value.text)}. Link the ticket, issue or pull request in which it is done.`,
        fixes: () => [ticketFor(action, team.issueTracker)],
      };
    }
  },
};

/** The address of a ticket in the team's tracker, its number left to be filled in. */
function ticketFor(action: Action, tracker: string | undefined): Fix {
  const ticket = tracker === undefined ? '{{ticket}}' : tracker.replaceAll('{ticket}', '{{ticket}}');
  return { title: 'Add a ticket', safe: false, guess: true, changes: [{ kind: 'set-action', action, key: 'ticket', value: ticket }] };
}
