// An action that is said to be done, and nothing shows it.

import type { Action, Report } from '../model/report.ts';
import { actionLists, saysNothing } from './action-lists.ts';
import { placeOfAction } from './action-state.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { taskOf } from './task.ts';

export const doneWithoutEvidence: Rule = {
  id: 'done-without-evidence',
  category: 'actions',
  severity: 'hint',
  fix: 'none',
  title: 'An action is done, without a date or a link that shows it',
  reason: 'Half a year later somebody asks whether it really was done, and where. The change, the ticket or at least the day answers that. Any date, address, ticket number or name of a thing in the action counts. In a list in which nothing is shown it is said once.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- [x] «Add an alert for failed payments»\n- [x] Bound the queue\n` },
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Status | Ticket |\n| --- | --- | --- |\n| Add an alert for failed payments | done | PAY-311 |\n| «Bound the queue» | done | |\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- [x] Add an alert for failed payments ([PAY-311](https://tickets.example/browse/PAY-311))\n- [x] Bound the queue, 2026-03-01\n- [ ] Test the failover each month\n` },
    ],
  },
  *check({ report }) {
    for (const { actions } of actionLists(report)) {
      const done = actions.filter(({ value, places }) => value.status === 'done' && places.status !== undefined);
      const bare = done.filter((action) => !isShown(report, action));
      const [first] = bare;
      if (first === undefined) continue;
      if (bare.length > 1 && bare.length === done.length) {
        yield { span: placeOfAction(report, first), message: `None of the ${bare.length} actions that are done shows it. Add the day, or a link to the change or ticket.` };
        continue;
      }
      for (const action of bare) yield { span: placeOfAction(report, action), message: `Nothing shows that ${quote(action.value.text)} is done. Add the day, or a link to the change or ticket.` };
    }
  },
};

/** A link, an address, a commit, a day: anywhere in the item or row. */
const SHOWN = /https?:\/\/|\]\(|\]\[|\[\[|\b\d{4}-\d{1,2}(?:-\d{1,2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:19|20)\d\d\b|\b[0-9a-f]{7,40}\b|(?<![\w&])#\d+\b/;

function isShown({ text }: Report, action: Action): boolean {
  const { value, span, tracked } = action;
  return tracked || value.ticket !== undefined || !saysNothing(value.due) || taskOf(action).isExact || SHOWN.test(text.slice(span.from, Math.min(span.to, span.from + 2_000)));
}
