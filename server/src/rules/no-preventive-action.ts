// Actions of which none keeps the incident from happening again.

import { perKind } from './action-kinds.ts';
import { placeOfActions } from './action-state.ts';
import type { Rule } from './rule.ts';

export const noPreventiveAction: Rule = {
  id: 'no-preventive-action',
  category: 'actions',
  severity: 'information',
  fix: 'none',
  title: 'No action prevents the incident from happening again',
  reason: 'Noticing sooner and recovering faster make the next outage shorter; only prevention keeps it away. Add an action that changes the cause, mark the one that does as `prevent`, or write why nothing can be done about it. Only lists in which every action states its kind are judged.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## «Action Items»\n\n| Action | Kind | Status |\n| --- | --- | --- |\n| Restart the queue | contain | done |\n| Add an alert for failed payments | detect | open |\n` }],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Kind | Status |\n| --- | --- | --- |\n| Bound the queue | prevent | open |\n| Add an alert for failed payments | detect | open |\n` },
      { text: `# Checkout down\n\n## Action Items\n\n- Add an alert for failed payments\n- Bound the queue\n` },
    ],
  },
  *check({ report }) {
    const kinds = perKind(report);
    if (kinds === undefined || kinds.has('prevent')) return;
    const named = [...kinds].map(([kind, count]) => `${count} × ${kind}`).join(', ');
    yield { span: placeOfActions(report), message: `No action prevents this from happening again (${named}). Add one that changes the cause, or say why none can.` };
  },
};
