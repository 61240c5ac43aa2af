// What all stamps of a report decide together: the order of numeric dates and the one zone that all of them name.

import type { DateOrder, Stamp } from './stamp.ts';
import type { Zone, ZoneWords } from './zone.ts';

/** Decided by any part over 12; undefined when none is, or when parts over 12 stand on both sides. */
export function decideDateOrder(stamps: Iterable<Stamp>): DateOrder | undefined {
  let found: DateOrder | undefined;
  for (const stamp of stamps) {
    for (const part of [stamp, stamp.until, stamp.also]) {
      const numeric = part?.date?.numeric;
      const order = numeric === undefined ? undefined : orderOf(numeric);
      if (order === undefined) continue;
      if (found !== undefined && found !== order) return undefined;
      found = order;
    }
  }
  return found;
}

function orderOf([first, second]: readonly [number, number, number?]): DateOrder | undefined {
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  return first > 12 ? 'dmy' : second > 12 ? 'mdy' : undefined;
}

/** The first words of the zone on which every zoned stamp agrees; standard and daylight time of one zone are its own rules. */
export function agreedZone(stamps: Iterable<Stamp>): ZoneWords | undefined {
  let agreed: ZoneWords | undefined;
  for (const stamp of stamps) {
    const words = stamp.zone ?? stamp.until?.zone;
    const zone = firstReading(words);
    if (words === undefined || zone === undefined || (words.kind === 'one' && words.isBare === true)) continue;
    const known = firstReading(agreed);
    if (agreed === undefined || known === undefined) {
      agreed = words;
    } else if (known.id !== zone.id) {
      return undefined;
    } else if (known.fixed !== zone.fixed) {
      agreed = { kind: 'one', text: agreed.text, span: agreed.span, zone: { id: zone.id } };
    }
  }
  return agreed;
}

/** The meaning of words as far as they have one; the most likely of several. */
function firstReading(words: ZoneWords | undefined): Zone | undefined {
  if (words === undefined || words.kind === 'unknown') return undefined;
  return words.kind === 'one' ? words.zone : words.zones[0];
}
