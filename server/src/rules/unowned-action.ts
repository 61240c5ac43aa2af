// An action that nobody has taken on.

import type { Action, Report } from '../model/report.ts';
import { field } from '../model/report.ts';
import { isSettled, isTracked, placeOfAction } from './action-state.ts';
import { hasColumn, actionLists, saysNothing } from './action-lists.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import type { Workspace } from './workspace.ts';

export const unownedAction: Rule = {
  id: 'unowned-action',
  category: 'actions',
  severity: 'warning',
  fix: 'offer',
  title: 'An action that is not done has no owner',
  reason: 'What everybody should do, nobody does: of action items in published reports about one in a hundred names an owner. One person or team is enough – as a column, as `@name`, in parentheses, or as the one who acts in the sentence. An action that is tracked elsewhere (a link to an issue or pull request) is silent here, unless its list names owners.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- «Add an alert for failed payments»\n- Test the failover each month (Storage team)\n` },
      {
        text: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Status |\n| --- | --- | --- |\n| «Add an alert for failed payments» | | open |\n| Test the failover each month | Storage team | open |\n`,
        fixed: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Status |\n| --- | --- | --- |\n| Add an alert for failed payments | Storage team | open |\n| Test the failover each month | Storage team | open |\n`,
      },
      { text: `# Checkout down\n\n## Action Items\n\n| «Action | Due» |\n| --- | --- |\n| Add an alert for failed payments | 2026-03-01 |\n| Test the failover each month | 2026-04-01 |\n`, only: 'markdown' },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- Add an alert for failed payments (@mallory)\n- [x] Restart the queue\n- The storage team will test the failover each month\n` },
      { text: `# Checkout down\n\n## Action Items\n\n- Add an alert for failed payments ([issue](https://tracker.example/81))\n` },
    ],
  },
  *check({ report, workspace }) {
    for (const { table, header, actions } of actionLists(report)) {
      const unowned = actions.filter((action) => !isOwned(action) && !isSettled(report, action));
      if (unowned.length === 0) continue;
      if (header !== undefined && !hasColumn(table, 'owner') && actions.every((action) => !isOwned(action))) {
        const tracked = unowned.filter((action) => !isTracked(report, action));
        const first = tracked[0];
        if (first === undefined) continue;
        yield {
          span: header,
          message: `No action of this table has an owner: it has no column for one (${tracked.length} open).`,
          related: [{ span: placeOfAction(report, first), message: 'The first of them.' }],
        };
        continue;
      }
      const named = hasColumn(table, 'owner') || actions.some(({ ownerFrom, value }) => value.owner !== undefined && (ownerFrom === 'column' || ownerFrom === 'key'));
      for (const action of unowned) {
        if (isTracked(report, action) && !named) continue;
        yield {
          span: placeOfAction(report, action),
          message: `No owner for ${quote(action.value.text)}. Name the person or team that does it.`,
          fixes: () => offers(report, action, workspace),
        };
      }
    }
  },
};

export function isOwned({ value, ownerFrom }: Action): boolean {
  return ownerFrom === 'subject' || !saysNothing(value.owner);
}

/** Owners of other actions, then the owner of the report, then those of other reports, the most frequent first. */
function offers(report: Report, action: Action, workspace: Workspace | undefined): readonly Fix[] {
  const owners = report.actions.flatMap(({ value }) => (saysNothing(value.owner) || value.owner === undefined ? [] : [value.owner]));
  const own = field(report, 'owner')?.value;
  const names = [...new Set([...owners, ...(typeof own === 'string' ? [own] : []), ...(workspace?.values('owner').slice(0, 5) ?? [])].map((name) => name.trim()))];
  return names.slice(0, 5).map((name) => ({
    title: `Make “${name}” the owner`, safe: false, guess: true, changes: [{ kind: 'set-action', action, key: 'owner', value: name }],
  }));
}

