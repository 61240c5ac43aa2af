// Reads a city alone between a clock and a dash, `16:37 Denver – …`, as people write who work in two places.

import { isDash, skipBlanks, wordEnd } from './characters.ts';
import { plainName, zonesNamed } from './zone-index.ts';
import type { ZoneWords } from './zone.ts';

const MOST_WORDS = 3;

/** Cities that are first names more often than zones: `14:20 Sofia – found the fault`. */
const FIRST_NAMES: ReadonlySet<string> = new Set(['adelaide', 'paris', 'phoenix', 'regina', 'santiago', 'sofia', 'sydney', 'vienna']);

/** Only a city after which IANA names a zone, and only before a dash or at the end. */
export function readBareCity(text: string, at: number, end: number): ZoneWords | undefined {
  let to = at;
  for (let words = 0, next = at; words < MOST_WORDS && isCapital(text.charCodeAt(next)); words += 1) {
    to = wordEnd(text, next, end);
    next = skipBlanks(text, to, end);
    if (next >= end || (next > to && isDash(text.charCodeAt(next)))) return cityZone(text, at, to);
  }
  return undefined;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function cityZone(text: string, from: number, to: number): ZoneWords | undefined {
  const city = plainName(text.slice(from, to));
  const [id, ...others] = FIRST_NAMES.has(city) || to - from < 4 ? [] : zonesNamed(city);
  if (id === undefined || others.length > 0 || plainName(id.slice(id.lastIndexOf('/') + 1)) !== city) return undefined;
  return { kind: 'one', text: text.slice(from, to), span: { from, to }, zone: { id }, isBare: true };
}
