// Chooses the zone of a stamp among what it says and what it inherits, and settles abbreviations by a zone that is declared.

import { readingsOf } from './abbreviations.ts';
import { MINUTE } from './calendar.ts';
import type { Inherited, ZoneSource } from './moment.ts';
import { offsetsAt } from './offset.ts';
import type { Zone, ZoneWords } from './zone.ts';

export interface ChosenZone {
  readonly zone?: Zone;
  readonly words?: ZoneWords;
  readonly from: ZoneSource;
}

/**
 * The nearest words win. `localMs` is the local time as if UTC, where it is known: two zones that have one offset then agree.
 * Unknown words hide what stands further off, so that nothing is read in a zone its author did not mean.
 */
export function chooseZone(
  own: ZoneWords | undefined, inherited: readonly Inherited<ZoneWords, ZoneSource>[], localMs: number | undefined,
): ChosenZone | undefined {
  const [nearest] = inherited;
  const isPlace = own?.kind === 'one' && own.isBare === true && nearest !== undefined && nearest.from !== 'profile';
  const words = isPlace ? nearest.value : own ?? nearest?.value;
  const from = isPlace || own === undefined ? nearest?.from : 'entry';
  if (words === undefined || from === undefined) return undefined;
  const isBorrowed = from === 'profile' || from === 'document';
  if (words.kind === 'unknown') return isBorrowed ? { from } : { words, from };
  const settled = words.kind === 'one' ? words : settle(words, inherited, localMs);
  const zone = settled.kind === 'one' ? settled.zone : settled.zones[0];
  return { ...(zone === undefined ? {} : { zone }), ...(isBorrowed ? {} : { words: settled }), from };
}

type One = Extract<ZoneWords, { readonly kind: 'one' }>;
type Several = Extract<ZoneWords, { readonly kind: 'several' }>;

function settle(words: Several, inherited: readonly Inherited<ZoneWords, ZoneSource>[], localMs: number | undefined): Several | One {
  for (const { value } of inherited) {
    if (value.kind !== 'one') continue;
    const zone = words.zones.find((reading) => agree(reading, value.zone, localMs));
    if (zone === undefined) continue;
    const season = readingsOf(words.text.toUpperCase()).find((reading) => reading.zone.id === zone.id)?.season;
    return { kind: 'one', text: words.text, span: words.span, zone, ...(season === undefined ? {} : { season }) };
  }
  return words;
}

function agree(reading: Zone, declared: Zone, localMs: number | undefined): boolean {
  if (reading.id === declared.id) return true;
  if (localMs === undefined || reading.fixed === undefined) return false;
  return offsetsAt(declared, localMs).includes(reading.fixed) || offsetsAt(declared, localMs - reading.fixed * MINUTE).includes(reading.fixed);
}
