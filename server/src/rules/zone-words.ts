// The zone words that a report's times took their zone from, each place once, with the times that depend on it.

import type { Moment, ZoneWords } from '../time/index.ts';
import { perReport } from './per-report.ts';
import { endsOf, timesOf } from './times.ts';

export interface ZonePlace {
  readonly words: ZoneWords;
  readonly moments: readonly Moment[];
}

/** In source order. A declaration and the zone written on a single entry are both a place. */
export const zonePlaces = perReport('zone places', (report): readonly ZonePlace[] => {
  const places = new Map<number, { words: ZoneWords; moments: Moment[] }>();
  for (const { moment: start, of } of timesOf(report)) {
    for (const moment of endsOf(start)) {
      const { zoneWords: words } = moment;
      // In running text what stands behind a date is mostly no zone at all.
      if (words === undefined || (words.kind === 'unknown' && of.kind === 'mention')) continue;
      const known = places.get(words.span.from);
      if (known === undefined) places.set(words.span.from, { words, moments: [moment] });
      else if (known.moments.at(-1) !== moment) known.moments.push(moment);
    }
  }
  return [...places.values()].toSorted((a, b) => a.words.span.from - b.words.span.from);
});

/** Places of the same words brought together, so that thirty entries with `IST` are one question. */
export function bySpelling(places: readonly ZonePlace[]): readonly { readonly first: ZonePlace; readonly all: readonly ZonePlace[] }[] {
  const groups = new Map<string, ZonePlace[]>();
  for (const place of places) {
    const key = place.words.text.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]));
}
