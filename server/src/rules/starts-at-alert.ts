// A timeline that begins with the alert.

import type { Entry } from '../model/report.ts';
import { stampPlace } from './order-finding.ts';
import type { Rule } from './rule.ts';

const ALERT = /^[^.;:]{0,60}?\b(?:alert(?:s|ed)?|alarms?|pag(?:ed|er|erduty)|opsgenie)\b[^.;]{0,40}/i;

export const startsAtAlert: Rule = {
  id: 'starts-at-alert',
  category: 'time',
  severity: 'information',
  fix: 'none',
  title: 'The timeline begins with the alert',
  reason: 'What can be prevented lies before the alert: the release, the setting, the growing queue. Begin with what introduced the fault, even if it was weeks ago; “unknown” is an answer.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Timeline\n\n- «2026-01-31 08:11 UTC» – an alert fired for failed payments\n- 2026-01-31 08:40 UTC – release 4.2 rolled back\n` }],
    good: [
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 07:50 UTC – release 4.2\n- 2026-01-31 08:11 UTC – an alert fired for failed payments\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- unknown – payments began to fail\n- 2026-01-31 08:11 UTC – an alert fired for failed payments\n` },
    ],
  },
  *check({ report }) {
    const timeline = report.timelines.find(({ entries }) => entries.filter(({ stamp }) => stamp !== undefined).length > 1);
    const first = timeline?.entries[0];
    if (timeline === undefined || first?.stamp === undefined || first.stamp.unknown || !isAlert(first)) return;
    // A list that runs downwards begins at its end, and what is marked elsewhere has been told.
    const marked = report.timelines.some(({ entries }) => entries.some(({ value }) => value.kind === 'cause-introduced'));
    const last = timeline.entries.at(-1);
    if (marked || ((last?.moment?.instant ?? Infinity) < (first.moment?.instant ?? -Infinity))) return;
    yield { span: stampPlace(report, first), message: 'The timeline begins with the alert. Begin with what introduced the fault, or say that it is unknown.' };
  },
};

function isAlert({ value }: Entry): boolean {
  return value.kind === 'detected' || (value.kind === undefined && ALERT.test(value.text.slice(0, 200)));
}
