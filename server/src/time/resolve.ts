// Gives stamps what they inherit – day, year, zone – and from that their instants. What they do not say and cannot inherit stays absent.

import { agreedZone, decideDateOrder } from './agreement.ts';
import { DAY, dateOfDay, HOUR, MINUTE, SECOND } from './calendar.ts';
import { chooseZone, type ChosenZone } from './choose-zone.ts';
import { dayNear, listDays } from './list-days.ts';
import type { DateSource, Inherited, LocalTime, Moment, ZoneSource } from './moment.ts';
import type { ListDay } from './nights.ts';
import { gapAt, offsetsAt } from './offset.ts';
import { fixedZone, FURTHEST } from './read-offset.ts';
import type { DateOrder, Stamp, StampClock, StampDate } from './stamp.ts';
import type { Zone, ZoneWords } from './zone.ts';

/** A place in one list. */
export interface StampPlace {
  readonly stamp?: Stamp;
  /** A heading or line above that says the day, or a column header that says the year. */
  readonly day?: Inherited<StampDate, 'day-heading'>;
  /** Nearest first: column, day heading, section. */
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
}

/** What a whole report says, nearest first. */
export interface ReportTime {
  /** Sentence, front matter, title, file name. */
  readonly dates: readonly Inherited<StampDate, DateSource>[];
  /** Sentence, front matter, document, profile. */
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
  /** What the report's numbers decide, else what the configuration says. */
  readonly dateOrder?: DateOrder;
}

/** Resolves one list together, one moment per place that has a stamp: dates, years and midnights follow from the neighbours. */
export function resolveStamps(places: readonly StampPlace[], report: ReportTime): readonly (Moment | undefined)[] {
  const order = report.dateOrder ?? decideDateOrder(places.flatMap(({ stamp }) => (stamp === undefined ? [] : [stamp])));
  const days = listDays(places, report.dates, order);
  const shared = withAgreed(report.zones, agreedZone(places.flatMap(({ stamp }) => (stamp === undefined ? [] : [stamp]))));
  return places.map(({ stamp, zones }, index) => {
    if (stamp === undefined) return undefined;
    return momentOf(stamp, days[index] ?? {}, zones.length === 0 ? shared : [...zones, ...shared], order);
  });
}

/** The one zone of a list's own stamps, behind whatever is declared and before what the rest of the report agrees on. */
function withAgreed(zones: Zones, agreed: ZoneWords | undefined): Zones {
  if (agreed === undefined) return zones;
  const at = zones.findIndex(({ from }) => from === 'document' || from === 'profile');
  const place = at < 0 ? zones.length : at;
  return [...zones.slice(0, place), { value: agreed, from: 'document' }, ...zones.slice(place)];
}

/** One stamp on its own: a metadata field, a window, prose. */
export function resolveStamp(stamp: Stamp, report: ReportTime): Moment {
  const [moment] = resolveStamps([{ stamp, zones: [] }], report);
  return moment ?? { stamp, precision: stamp.precision, approximate: stamp.approximate };
}

type Zones = readonly Inherited<ZoneWords, ZoneSource>[];

function momentOf(stamp: Stamp, listDay: ListDay, zones: Zones, order: DateOrder | undefined): Moment {
  const clock = usableClock(stamp);
  const local = listDay.day === undefined ? undefined : localTime(listDay.day, clock);
  const localMs = listDay.day === undefined || clock === undefined ? undefined : listDay.day * DAY + clockMs(clock);
  const chosen = chooseZone(stamp.zone ?? stamp.until?.zone, zones, localMs) ?? zoneOfSecond(stamp, localMs);
  const inList = listDay.day === undefined ? listMs(stamp, listDay, clock) : undefined;
  const moment: Moment = {
    stamp,
    ...(local === undefined ? {} : { local }),
    ...zonePart(chosen),
    ...(listDay.from === undefined || (listDay.day ?? listDay.loose) === undefined ? {} : { dateFrom: listDay.from }),
    ...instantPart(chosen?.zone, localMs),
    precision: stamp.precision,
    approximate: stamp.approximate,
    ...(listDay.ambiguous === true ? { ambiguousDate: true } : {}),
    ...(listDay.nights === undefined ? {} : { nights: listDay.nights }),
    ...(inList === undefined ? {} : { inList }),
  };
  const until = stamp.until === undefined ? undefined : endOf(stamp.until, moment, listDay, zones, order);
  const also = stamp.also === undefined ? undefined : secondOf(stamp.also, moment, listDay, order);
  if (until === undefined && also === undefined) return moment;
  return { ...moment, ...(until === undefined ? {} : { until }), ...(also === undefined ? {} : { also }) };
}

function zonePart(chosen: ChosenZone | undefined): Partial<Moment> {
  if (chosen === undefined) return {};
  return {
    ...(chosen.zone === undefined ? {} : { zone: chosen.zone }),
    ...(chosen.words === undefined ? {} : { zoneWords: chosen.words }),
    zoneFrom: chosen.from,
  };
}

function instantPart(zone: Zone | undefined, localMs: number | undefined): Partial<Moment> {
  if (zone === undefined || localMs === undefined) return {};
  const offsets = offsetsAt(zone, localMs);
  const [first, second] = offsets;
  if (first === undefined) {
    const gap = gapAt(zone, localMs);
    return gap === undefined ? {} : { clockChange: { kind: 'gap', offsets: gap } };
  }
  const instant = localMs - Math.round(first * MINUTE);
  return second === undefined ? { instant } : { instant, clockChange: { kind: 'overlap', offsets: [first, second] } };
}

/** A clock that names a time: "17:14pm" only repeats itself, "13:00am" says two things. */
function usableClock(stamp: Stamp): StampClock | undefined {
  const { clock, faults, unknown } = stamp;
  if (clock === undefined || unknown) return undefined;
  const isContradiction = clock.meridiem?.value === 'am' || clock.hour === 0;
  return faults.some(({ fault }) => fault === 'clock' || (fault === 'meridiem' && isContradiction)) ? undefined : clock;
}

/** A leap second counts as the one before it, as in Temporal. */
function clockMs({ hour, minute = 0, second = 0 }: StampClock): number {
  return hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND;
}

/** 24:00 is midnight of the next day. */
function localTime(day: number, clock: StampClock | undefined): LocalTime {
  if (clock === undefined) return dateOfDay(day);
  const { hour, minute, second } = clock;
  return {
    ...dateOfDay(hour === 24 ? day + 1 : day),
    hour: hour % 24,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second: Math.min(second, 59) }),
  };
}

/** What orders an entry in a list without dates: the day of a year of no meaning, the clock, or minutes after the start. */
function listMs(stamp: Stamp, { loose, ambiguous }: ListDay, clock: StampClock | undefined): number | undefined {
  if (stamp.relative !== undefined) return Math.round(stamp.relative * MINUTE);
  if (loose === undefined || ambiguous === true || (clock === undefined && stamp.date === undefined)) return undefined;
  return loose * DAY + (clock === undefined ? 0 : clockMs(clock));
}

/** "17:00 (08:00 UTC)" in a report without a zone: the difference of the two is the offset. */
function zoneOfSecond(stamp: Stamp, localMs: number | undefined): ChosenZone | undefined {
  const { also } = stamp;
  const words = also?.zone;
  const clock = also === undefined ? undefined : usableClock(also);
  if (words?.kind !== 'one' || clock === undefined || localMs === undefined) return undefined;
  const offset = offsetsAt(words.zone, localMs)[0];
  if (offset === undefined) return undefined;
  const apart = (((localMs % DAY) + DAY) % DAY - clockMs(clock)) / MINUTE + offset;
  const minutes = apart > FURTHEST ? apart - 1440 : apart < -12 * 60 ? apart + 1440 : apart;
  return minutes % 15 === 0 ? { zone: fixedZone(minutes), from: 'entry' } : undefined;
}

const EVENING_HOUR = 18;
const NOON_HOUR = 12;

/** The end of a range takes day and zone from its start, and the next day where the night lies between. */
function endOf(until: Stamp, start: Moment, listDay: ListDay, zones: Zones, order: DateOrder | undefined): Moment {
  const own = until.date;
  const written = own === undefined || listDay.day === undefined ? undefined : dayNear(own, order, listDay.day);
  const from = start.stamp.clock?.hour ?? 0;
  const to = until.clock?.hour ?? NOON_HOUR;
  const isOvernight = own === undefined && from >= EVENING_HOUR && to < NOON_HOUR && !until.unknown;
  const nights = isOvernight ? 1 : 0;
  const { nights: passed = 0, ...day } = listDay;
  const shifted: ListDay = {
    ...(day.day === undefined ? {} : { day: written ?? day.day + nights + (own?.dayOffset ?? 0) }),
    ...(day.loose === undefined ? {} : { loose: day.loose + nights }),
    ...(written !== undefined ? { from: 'entry' as const } : day.from === undefined ? {} : { from: day.from }),
    ...(nights + passed === 0 || written !== undefined ? {} : { nights: nights + passed }),
    ...(day.ambiguous === true ? { ambiguous: true } : {}),
  };
  const inherited = start.stamp.zone === undefined ? zones : [{ value: start.stamp.zone, from: 'entry' as const }, ...zones];
  return momentOf(until, shifted, inherited, order);
}

/** The second zone's reading, on the day that brings it nearest to the first. */
function secondOf(also: Stamp, main: Moment, listDay: ListDay, order: DateOrder | undefined): Moment {
  if (listDay.day === undefined) return momentOf(also, {}, [], order);
  const written = also.date === undefined ? undefined : dayNear(also.date, order, listDay.day);
  const days = written === undefined ? [listDay.day, listDay.day - 1, listDay.day + 1] : [written];
  const readings = days.map((day) => momentOf(also, { day, from: 'entry' }, [], order));
  const distance = (moment: Moment): number => Math.abs((moment.instant ?? Infinity) - (main.instant ?? 0));
  return readings.reduce((best, moment) => (distance(moment) < distance(best) ? moment : best));
}
