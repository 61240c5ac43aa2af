// An action without a day by which it is done.

import type { Action } from '../model/report.ts';
import { dateOfDay } from '../time/calendar.ts';
import type { LocalTime } from '../time/index.ts';
import { actionLists, hasColumn, saysNothing } from './action-lists.ts';
import { isSettled, isTracked, placeOfAction } from './action-state.ts';
import { dayNumber, dayWords, isoDay } from './calendar.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';

export const undatedAction: Rule = {
  id: 'undated-action',
  category: 'actions',
  severity: 'warning',
  fix: 'offer',
  title: 'An action that is not done has no due date',
  reason: 'Without a day an action is a wish, and nobody can say that it is late. Write the day by which it is done, or the day on which it is looked at again. An action that is tracked elsewhere (a link to an issue or pull request) is silent here, unless its list gives dates.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- «Add an alert for failed payments (Storage team)»\n`, only: 'markdown' },
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| «Add an alert for failed payments» | Storage team | TBD |\n| Test the failover each month | Storage team | 2026-03-01 |\n`, only: 'markdown' },
      { text: `title: Checkout down\nactions:\n  - text: «Add an alert for failed payments»\n    owner: Storage team\n    due: soon\n`, only: 'yaml' },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Add an alert for failed payments | Storage team | 2026-03-01 | open |\n| Restart the queue | Storage team | | done |\n` },
    ],
  },
  *check({ report, today }) {
    for (const { table, header, actions } of actionLists(report)) {
      const undated = actions.filter((action) => isOpenEnded(action.value.due) && !isSettled(report, action));
      if (undated.length === 0) continue;
      if (header !== undefined && !hasColumn(table, 'due') && actions.every(({ value }) => isOpenEnded(value.due))) {
        const tracked = undated.filter((action) => !isTracked(report, action));
        const first = tracked[0];
        if (first === undefined) continue;
        yield {
          span: header,
          message: `No action of this table has a due date: it has no column for one (${tracked.length} open).`,
          related: [{ span: placeOfAction(report, first), message: 'The first of them.' }],
        };
        continue;
      }
      const dated = hasColumn(table, 'due') || actions.some(({ value }) => !isOpenEnded(value.due));
      for (const action of undated) {
        if (isTracked(report, action) && !dated) continue;
        yield {
          span: placeOfAction(report, action),
          message: `No due date for ${quote(action.value.text)}. Write the day by which it is done.`,
          fixes: () => [dueIn(action, today, 14), dueIn(action, today, 30), dueIn(action, today, 90)],
        };
      }
    }
  },
};

const VAGUE = /^(?:as )?(?:soon(?: as possible)?|asap|later|eventually|when(?:ever)? possible|ongoing|continuous(?:ly)?|someday|in due course)\.?$/i;

/** No day, or words that no day follows from. */
function isOpenEnded(due: string | undefined): boolean {
  return saysNothing(due) || VAGUE.test(due?.trim() ?? '');
}

function dueIn(action: Action, today: LocalTime, days: number): Fix {
  const day = dateOfDay(dayNumber(today) + days);
  return { title: `Set the due date to ${dayWords(day)}, in ${days} days`, safe: false, guess: true, changes: [{ kind: 'set-action', action, key: 'due', value: isoDay(day) }] };
}
