// Prints lengths of time, for machines and for people.

import { DAY, HOUR, MINUTE, SECOND } from './calendar.ts';

/** ISO 8601 in hours, minutes and seconds, `PT3H20M`; `PT0S` for nothing. Fractions of a second are dropped. */
export function durationText(ms: number): string {
  const total = Math.floor(Math.abs(ms) / SECOND);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  return `${ms < 0 && text !== '' ? '-' : ''}PT${text === '' ? '0S' : text}`;
}

/** "3 h 20 min", "45 s", "2 d 3 h": the two greatest units that are not zero. */
export function durationWords(ms: number): string {
  let rest = Math.round(Math.abs(ms) / SECOND) * SECOND;
  const parts: string[] = [];
  for (const [unit, name] of [[DAY, 'd'], [HOUR, 'h'], [MINUTE, 'min'], [SECOND, 's']] as const) {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  const text = parts.slice(0, 2).join(' ');
  return text === '' ? '0 s' : `${ms < 0 ? '-' : ''}${text}`;
}
