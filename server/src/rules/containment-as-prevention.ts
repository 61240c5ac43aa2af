// What was done to end the incident, listed among what prevents the next one.

import { headingsAbove, isPast, placeOfAction, plainText } from './action-state.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

/** What people do to end an incident rather than to prevent the next. */
const CONTAINMENT = /\b(?:shut (?:off|down)|switched (?:off|over)|turned (?:off|back on)|restarted|rebooted|rolled back|reverted|disabled|re-?enabled|failed over|failover|scaled up|restored|drained|cordoned|killed|terminated|purged|flushed|cleared|re-?deployed|isolated|re-?routed|redirected|manual(?:ly)?|temporar(?:y|ily)|immediately|workaround|hotfix(?:ed)?|brought (?:back )?up|re-?synchroni[sz](?:ed|ation)|following the (?:event|incident|outage))\b/i;

/** Headings under which such measures belong. */
const OF_THE_MOMENT = /\b(?:taken|immediate|immediately|contain(?:ment)?|mitigati(?:on|ng)|mitigations|short[- ]term|resolution|recovery|resolved|stabili[sz]ation|response|during|what we did)\b|暫定|応急|復旧|封じ込め/iu;

export const containmentAsPrevention: Rule = {
  id: 'containment-as-prevention',
  category: 'actions',
  severity: 'information',
  fix: 'offer',
  title: 'Containment is listed among the preventive measures',
  reason: 'Restarting, rolling back and switching over end an incident and do nothing against the next one. Listed among the preventive measures they make the list look longer than it is. Mark them as containment that is done, or move them to the timeline.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Technical Action Items and Preventive Measures\n\n- «To resolve the issue, the faulty service was shut off»\n- The storage team adds an alert for failed payments\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Kind | Status |\n| --- | --- | --- |\n| The faulty service was shut off | contain | done |\n| Add an alert for failed payments | detect | open |\n` },
      { text: `# Checkout down\n\n## Action Items\n\n- Restart the queue when it is full\n`, only: 'markdown' },
    ],
  },
  *check({ report }) {
    for (const action of report.actions) {
      const { kind, text, status } = action.value;
      if (kind !== undefined && kind !== 'prevent' && kind !== 'detect') continue;
      if (status !== undefined && status !== 'done') continue;
      if (headingsAbove(report, action.section).some((heading) => OF_THE_MOMENT.test(heading)) || !isPast(text) || !CONTAINMENT.test(plainText(text))) continue;
      yield {
        span: placeOfAction(report, action),
        message: `${quote(text)} ended the incident and prevents none. Mark it as containment that is done, or move it to the timeline.`,
        fixes: () => [{
          title: 'Mark as containment, done',
          safe: false,
          changes: [
            { kind: 'set-action', action, key: 'kind', value: 'contain' },
            ...(status === 'done' ? [] : [{ kind: 'set-action' as const, action, key: 'status' as const, value: 'done' }]),
          ],
        }],
      };
    }
  },
};
