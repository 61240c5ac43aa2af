// Offsets of IANA zones at instants, from the host's Intl, kept by day so that a formatter is asked once for each.

import { DAY, HOUR, localMsOf, MINUTE, SECOND } from './calendar.ts';
import { namesOfZone } from './zone-index.ts';

/** Years 1 to 9999: outside, Intl writes eras and the rules of the nearest year hold. */
const FIRST = -62_135_596_800_000 + DAY;
const LAST = 253_402_300_799_000 - DAY;

/** Days remembered for one zone; a report touches few, so this is only a bound. */
const MOST_DAYS = 20_000;

interface Table {
  readonly format: Intl.DateTimeFormat;
  /** Offset in minutes at the start of a day of UTC, by day number. */
  readonly days: Map<number, number>;
  /** First instant with the offset of the next day, by the day that holds the change. */
  readonly changes: Map<number, number>;
}

const tables = new Map<string, Table | undefined>();

/** Minutes east of UTC at an instant, or undefined when the host knows no such zone. */
export function ianaOffset(id: string, instant: number): number | undefined {
  const table = tableOf(id);
  if (table === undefined || !Number.isFinite(instant)) return undefined;
  const bounded = Math.min(Math.max(instant, FIRST), LAST);
  const day = Math.floor(bounded / DAY);
  const before = dayOffset(table, day);
  const after = dayOffset(table, day + 1);
  if (before === after) return before;
  return bounded < changeIn(table, day, before) ? before : after;
}

function tableOf(id: string): Table | undefined {
  if (tables.has(id)) return tables.get(id);
  const format = formatOf(id);
  const table = format === undefined ? undefined : { format, days: new Map<number, number>(), changes: new Map<number, number>() };
  tables.set(id, table);
  return table;
}

/** The formatter of the first name of the zone that the host knows: a new name may be newer than the host's data. */
function formatOf(id: string): Intl.DateTimeFormat | undefined {
  for (const timeZone of namesOfZone(id)) {
    try {
      return new Intl.DateTimeFormat('en-US', {
        timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
      });
    } catch (error) {
      // A RangeError is how Intl says that it does not know a name.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

function dayOffset(table: Table, day: number): number {
  const known = table.days.get(day);
  if (known !== undefined) return known;
  const offset = askOffset(table.format, day * DAY);
  if (table.days.size >= MOST_DAYS) table.days.clear();
  table.days.set(day, offset);
  return offset;
}

/** The second at which the offset changes within a day, by halving. */
function changeIn(table: Table, day: number, before: number): number {
  const known = table.changes.get(day);
  if (known !== undefined) return known;
  let low = day * DAY;
  let high = low + DAY;
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / (2 * SECOND)) * SECOND;
    if (askOffset(table.format, middle) === before) low = middle;
    else high = middle;
  }
  table.changes.set(day, high);
  return high;
}

/** "9/17/2018, 10:11:00" less the instant. */
function askOffset(format: Intl.DateTimeFormat, instant: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = format.format(instant).match(/\d+/gu)?.map(Number) ?? [];
  const local = localMsOf({ year, month, day }) + hour * HOUR + minute * MINUTE + second * SECOND;
  return (local - Math.floor(instant / SECOND) * SECOND) / MINUTE;
}
