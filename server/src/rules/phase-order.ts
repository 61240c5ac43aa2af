// Phases of the incident in an order that cannot be.

import type { Report, Timeline } from '../model/report.ts';
import type { EntryKind } from '../model/data.generated.ts';
import { slice, type Span } from '../text/span.ts';
import type { Moment } from '../time/index.ts';
import { between } from './calendar.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { timeField } from './times.ts';

export const phaseOrder: Rule = {
  id: 'phase-order',
  category: 'time',
  severity: 'error',
  fix: 'none',
  title: 'The phases of the incident stand in an impossible order',
  reason: 'Nobody can notice a fault before it is there, and nothing is resolved before it has begun. One of the two times is wrong – often copied from an earlier report – and every figure computed from them with it.',
  examples: {
    bad: [
      { text: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\nresolved_at: «2026-01-30T09:40Z»\n---\n\n## Summary\n\nThe checkout was down.\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- «2026-01-31 08:11 UTC» – an alert fired [detected]\n- 2026-01-31 08:16 UTC – payments began to fail [impact-start]\n- 2026-01-31 08:40 UTC – payments worked again [resolved]\n` },
    ],
    good: [{ text: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\nresolved_at: 2026-01-31T09:40Z\n---\n\n## Summary\n\nThe checkout was down.\n` }],
  },
  *check({ report }) {
    const phases = phasesOf(report);
    for (const [late, earlier] of ORDER) {
      const after = phases.get(late);
      if (after === undefined) continue;
      for (const early of earlier) {
        const before = phases.get(early);
        const length = before === undefined ? undefined : between(before.moment, after.moment);
        if (before === undefined || length === undefined || length >= 0 || isOutOfOrder(before, after)) continue;
        yield {
          span: after.span,
          message: `${quote(slice(report.text, after.span))} (${WORDS[late]}) is before ${quote(slice(report.text, before.span))} (${WORDS[early]}). One of them is wrong.`,
          related: [{ span: before.span, message: `The time of ${WORDS[early]}.` }],
        };
        break;
      }
    }
  },
};

type Phase = 'introduced' | 'start' | 'detected' | 'acknowledged' | 'mitigated' | 'end' | 'resolved';

const WORDS: Readonly<Record<Phase, string>> = {
  introduced: 'cause introduced', start: 'impact start', detected: 'detected', acknowledged: 'acknowledged', mitigated: 'mitigated', end: 'impact end', resolved: 'resolved',
};

/** Each phase with those that cannot come after it, the plainest contradiction first. */
const ORDER: readonly (readonly [Phase, readonly Phase[]])[] = [
  ['start', ['introduced']],
  ['detected', ['start', 'introduced']],
  ['acknowledged', ['detected']],
  ['mitigated', ['start', 'detected']],
  ['end', ['start']],
  ['resolved', ['start', 'mitigated', 'detected']],
];

interface Point {
  readonly moment: Moment;
  readonly span: Span;
  /** The list it is an entry of. */
  readonly timeline?: Timeline;
}

/** Two entries in the right order of which the later is earlier: a fault of their list, which is told there. */
function isOutOfOrder(before: Point, after: Point): boolean {
  return before.timeline !== undefined && before.timeline === after.timeline && before.span.from < after.span.from;
}

const KINDS: Readonly<Partial<Record<EntryKind, Phase>>> = {
  'cause-introduced': 'introduced', 'impact-start': 'start', detected: 'detected', acknowledged: 'acknowledged', mitigated: 'mitigated', 'impact-end': 'end', resolved: 'resolved',
};

/** The first entry of each kind, but the last of those that end something: an incident may be resolved twice. Fields fill what entries leave open. */
function phasesOf(report: Report): ReadonlyMap<Phase, Point> {
  const phases = new Map<Phase, Point>();
  // Two incidents in one report would be compared with each other.
  const lists = report.timelines.filter(({ entries }) => entries.some(({ value }) => value.kind === 'impact-start'));
  const timelines = lists.length > 1 ? [] : report.timelines;
  for (const timeline of timelines) {
    for (const { value, moment, stamp } of timeline.entries) {
      const phase = value.kind === undefined ? undefined : KINDS[value.kind];
      if (phase === undefined || moment === undefined || stamp === undefined) continue;
      const known = phases.get(phase);
      const ending = phase === 'mitigated' || phase === 'end' || phase === 'resolved';
      if (known === undefined || (ending && (between(known.moment, moment) ?? 0) > 0)) phases.set(phase, { moment, span: stamp.span, timeline });
    }
  }
  for (const [key, phase] of FIELDS) {
    const stated = timeField(report, key);
    if (phases.has(phase) || stated === undefined) continue;
    phases.set(phase, { moment: stated.moment, span: stated.span });
  }
  return phases;
}

/** A `date` with a clock says when it began. */
const FIELDS: readonly (readonly [string, Phase])[] = [['started_at', 'start'], ['date', 'start'], ['detected_at', 'detected'], ['resolved_at', 'resolved']];
