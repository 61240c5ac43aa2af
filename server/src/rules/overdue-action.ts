// An action whose day has passed.

import { actionLists, saysNothing } from './action-lists.ts';
import { isSettled, placeOfAction } from './action-state.ts';
import { dayNumber, dayWords } from './calendar.ts';
import { lastDayOf } from './due-day.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const overdueAction: Rule = {
  id: 'overdue-action',
  category: 'actions',
  severity: 'warning',
  fix: 'none',
  title: 'An action is still open after its due date',
  reason: 'A day that has passed without a word says that nobody looks. Mark the action as done, agree on a new day with its owner, or say that it will not be done and why. Where no action of a list says how far it is, the list may simply not be kept, and it is information only.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Test the failover each month | Storage team | «2026-03-01» | open |\n| Add an alert for failed payments | Storage team | 2026-02-01 | done |\n` },
      { text: `# Checkout down\n\n## Action Items\n\n- Test the failover each month (Storage team), by «Q1 2026»\n`, only: 'markdown' },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Test the failover each month | Storage team | 2099-03-01 | open |\n| Add an alert for failed payments | Storage team | 2026-02-01 | done |\n` },
    ],
  },
  *check({ report, profile, today }) {
    const asksForStatus = profile.actions.required?.includes('status') === true;
    for (const { actions } of actionLists(report)) {
      const isKept = actions.some(({ value }) => value.status !== undefined);
      // That none of them has a status is what is reported then.
      if (asksForStatus && !isKept) continue;
      for (const action of actions) {
        const { due, text } = action.value;
        if (due === undefined || saysNothing(due)) continue;
        const last = lastDayOf(due);
        if (last === undefined || dayNumber(last) >= dayNumber(today) || isSettled(report, action)) continue;
        yield {
          span: action.places.due ?? placeOfAction(report, action),
          ...(isKept ? {} : { severity: 'information' as const }),
          message: `${quote(text)} was due on ${dayWords(last)} and is not marked as done. Say that it is, set a new day, or drop it.`,
        };
      }
    }
  },
};
