// A long time without an entry.

import type { Entry } from '../model/report.ts';
import { durationWords, judgeOrder, pointOf } from '../time/index.ts';
import { stampPlace } from './order-finding.ts';
import { numberOption } from './options.ts';
import type { Rule } from './rule.ts';

const MINUTE = 60_000;
const SHARE = 0.25;

export const longGap: Rule = {
  id: 'long-gap',
  category: 'time',
  severity: 'hint',
  fix: 'none',
  options: { minutes: { type: 'number', default: 30, least: 1, most: 10_080, description: 'Gaps up to this many minutes are never too long' } },
  title: 'Nothing is told of a long stretch of the incident',
  reason: 'A gap of more than half an hour that is a quarter of the whole mostly means that people were searching, waiting or asleep. That is worth a line: it is where the time was lost.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n- «2026-01-31 11:40 UTC» – release rolled back\n- 2026-01-31 11:50 UTC – payments worked again\n` }],
    good: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-29 16:00 UTC – release 4.2 [cause-introduced]\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 08:30 UTC – release rolled back\n- 2026-01-31 08:41 UTC – payments worked again\n` }, {
      text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 09:10 UTC – release rolled back\n- 2026-01-31 09:20 UTC – payments worked again\n`,
      options: { minutes: 60 },
    }, { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 08:30 UTC – release rolled back\n` }],
  },
  *check(context) {
    const { report } = context;
    const least = numberOption(context, 'minutes') * MINUTE;
    for (const { entries } of report.timelines) {
      // Until it is noticed nobody searches: a fault may lie dormant for weeks, and how long it hurt unseen is a figure of its own.
      const noticed = entries.findIndex(({ value }) => value.kind === 'detected');
      const hurt = entries.findIndex(({ value }) => value.kind === 'impact-start');
      const timed = entries.slice(noticed < 0 ? hurt + 1 : noticed).filter(isTimed).filter(({ value }) => value.kind !== 'cause-introduced');
      // Two entries are one gap, and that is the whole.
      if (timed.length < 4) continue;
      const starts = timed.map(({ moment }) => moment.instant);
      const span = Math.max(...minMax(starts)) - Math.min(...minMax(starts));
      let reached = -Infinity;
      let misplaced: ReadonlySet<Entry> | undefined;
      for (const [index, { moment }] of timed.entries()) {
        const gap = moment.instant - reached;
        const entry = timed[index];
        if (index > 0 && entry !== undefined && gap > Math.max(least, span * SHARE)) {
          misplaced ??= misplacedIn(entries);
          const before = timed[index - 1];
          if (!misplaced.has(entry) && (before === undefined || !misplaced.has(before))) {
            yield { span: stampPlace(report, entry), message: `Nothing is told of the ${durationWords(gap)} before this entry. Say what was done or waited for.` };
          }
        }
        reached = Math.max(reached, moment.until?.instant ?? moment.instant, moment.instant);
      }
    }
  },
};

interface Timed extends Entry {
  readonly moment: NonNullable<Entry['moment']> & { readonly instant: number };
}

function isTimed(entry: Entry): entry is Timed {
  return entry.moment?.instant !== undefined && entry.moment.precision !== 'day';
}

/** A gap beside a stamp that is wrong is no gap. */
function misplacedIn(entries: readonly Entry[]): ReadonlySet<Entry> {
  const faults = judgeOrder(entries.map(({ moment }) => pointOf(moment)));
  const places = faults.flatMap(({ kind, index, other }) => (kind === 'out-of-order' ? [index, other] : kind === 'date-outlier' ? [index] : []));
  return new Set(places.flatMap((index) => entries[index] ?? []));
}

/** The lowest and highest; a list of entries can be longer than a call may have arguments. */
function minMax(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
