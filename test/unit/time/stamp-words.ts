// A stamp in one line of plain words, so that a table of expectations can be read beside the texts it is about.

import { slice } from '../../../server/src/text/span.ts';
import type { Stamp, StampDate, ZoneWords } from '../../../server/src/time/index.ts';

/** `2018-09-17 08:11 [UTC] until …`: only what the stamp says, in this order. `-` for no stamp. */
export function stampWords(stamp: Stamp | undefined): string {
  if (stamp === undefined) return '-';
  const { clock, until, also, relative } = stamp;
  const parts = [
    stamp.approximate ? '~' : '',
    stamp.unknown ? 'unknown' : '',
    relative === undefined ? '' : `T+${relative}`,
    stamp.date === undefined ? '' : dateWords(stamp.date),
    clock === undefined ? '' : `${pad(clock.hour)}:${clock.minute === undefined ? '__' : pad(clock.minute)}${clock.second === undefined ? '' : `:${pad(clock.second)}`}`,
    stamp.zone === undefined ? '' : zoneWords(stamp.zone),
    ...stamp.faults.map(({ fault }) => `!${fault}`),
    stamp.openEnd === true ? 'open' : '',
    until === undefined ? '' : `until ${stampWords(until)}`,
    also === undefined ? '' : `also ${stampWords(also)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function dateWords({ year, month, day, weekday, numeric, dayOffset }: StampDate): string {
  const isNothing = year === undefined && month === undefined && day === undefined;
  const undecided = numeric !== undefined && month === undefined ? `${numeric.join('/')}?` : '';
  return [
    isNothing || undecided !== '' ? '' : `${year === undefined ? '____' : String(year).padStart(4, '0')}-${month === undefined ? '__' : pad(month)}-${day === undefined ? '__' : pad(day)}`,
    undecided,
    weekday === undefined ? '' : `day${weekday.value}`,
    dayOffset === undefined ? '' : `+${dayOffset}d`,
  ].filter((part) => part !== '').join(' ');
}

export function zoneWords(words: ZoneWords | undefined): string {
  if (words === undefined) return '-';
  if (words.kind === 'unknown') return words.near.length === 0 ? '[?]' : `[? ${words.near.join(' ')}]`;
  const season = words.season === undefined ? '' : ` ${words.season}`;
  const zones = words.kind === 'one' ? [words.zone] : words.zones;
  return `[${zones.map(({ id, fixed }) => (fixed === undefined || id === 'UTC' ? id : `${id} ${fixed}`)).join(' | ')}${season}]`;
}

/** The texts under the spans of a stamp's parts: whole, date, clock, zone. */
export function stampTexts(text: string, stamp: Stamp): readonly (string | undefined)[] {
  return [stamp.span, stamp.date?.span, stamp.clock?.span, stamp.zone?.span].map((span) => (span === undefined ? undefined : slice(text, span)));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
