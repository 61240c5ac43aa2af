// Where the parts of a report stand, and which of them stands at an offset.

import type { Report } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';

/** A part of a report, as in `actions 2`; `field` and `section` have the key and the index behind them, `top` is the whole. */
export type PartName = string;

export interface PartPlaces {
  /** Where each part begins. */
  readonly starts: ReadonlyMap<PartName, number>;
  /** The item in which an offset lies: what is a line of its own in the other syntax. */
  itemAt(offset: number): PartName | undefined;
  /** The part in which an offset lies, else the next one; an item of a section's before the section around it. */
  nameAt(offset: number): PartName;
}

interface Place extends Span {
  readonly name: PartName;
}

export function partPlaces(report: Report): PartPlaces {
  const places = placesOf(report);
  // How far the places up to each reach, so that a search backwards knows where to end.
  const reach: number[] = [];
  for (const { to } of places) reach.push(Math.max(to, reach.at(-1) ?? 0));
  const around = (offset: number): Place | undefined => {
    for (let index = firstFrom(places, offset + 1) - 1; index >= 0 && (reach[index] ?? 0) > offset; index -= 1) {
      const place = places[index];
      if (place !== undefined && offset < place.to) return place;
    }
    return undefined;
  };
  return {
    starts: new Map(places.toReversed().map(({ from, name }) => [name, from])),
    itemAt: (offset) => {
      const name = around(offset)?.name;
      return name === undefined || name.startsWith('section ') || name.startsWith('field ') ? undefined : name;
    },
    nameAt: (offset) => {
      const inside = around(offset);
      const next = places[firstFrom(places, offset)];
      const isNext = inside === undefined || (inside.name.startsWith('section ') && next !== undefined && next.from < inside.to);
      return (isNext ? next : inside)?.name ?? 'top';
    },
  };
}

/** Index of the first place that begins at an offset or behind it. */
function firstFrom(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In source order. */
function placesOf({ fields, timelines, windows, measures, causes, actions, lessons, communications, history, sections, syntax }: Report): readonly Place[] {
  const named = (name: string, list: readonly { readonly span: Span }[]): readonly Place[] => list.map(({ span }, index) => ({ ...span, name: `${name} ${index}` }));
  return [
    ...fields.filter(({ from }) => from === 'front-matter' || from === 'yaml').map(({ key, keySpan, span }) => ({ from: keySpan.from, to: Math.max(keySpan.to, span.to), name: `field ${key}` })),
    ...timelines.flatMap(({ entries }, index) => named(`entries ${index}`, entries)),
    ...named('windows', windows), ...named('measures', measures), ...named('causes', causes), ...named('actions', actions), ...named('lessons', lessons), ...named('communications', communications), ...named('history', history),
    ...sections.map(({ heading, whole }, index) => ({ from: syntax === 'yaml' ? whole.from : heading.span.from, to: syntax === 'yaml' ? whole.to : heading.span.to, name: `section ${index}` })),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to);
}
