// Lists of stamps for tests: one entry a line, read and resolved together as a timeline is.

import {
  findDay, judgeOrder, orderRepairs, pointOf, readZoneName, resolveStamps, scanDay, scanStamp,
  type Inherited, type Moment, type OrderFault, type Repair, type ReportTime, type StampDate, type StampPlace, type ZoneSource, type ZoneWords,
} from '../../../server/src/time/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

export interface ListOptions {
  /** A title that tells the day. */
  readonly title?: string;
  /** The zone of the front matter. */
  readonly zone?: string;
  /** The zone of the section, nearer than that. */
  readonly section?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
}

export interface List {
  readonly text: string;
  readonly moments: readonly (Moment | undefined)[];
  readonly report: ReportTime;
}

/** Lines that begin with `# ` are day headings. */
export function readList(lines: readonly string[], options: ListOptions = {}): List {
  const text = lines.join('\n');
  const places: StampPlace[] = [];
  let day: Inherited<StampDate, 'day-heading'> | undefined;
  let at = 0;
  for (const line of lines) {
    const to = at + line.length;
    const heading = line.startsWith('# ') ? scanDay(text, at + 2, to) : undefined;
    if (heading !== undefined) day = { value: heading, from: 'day-heading' };
    else {
      const stamp = scanStamp(text, at, to);
      places.push({ ...(stamp === undefined ? {} : { stamp }), ...(day === undefined ? {} : { day }), zones: zones(options.section, 'section') });
    }
    at = to + 1;
  }
  const title = options.title === undefined ? undefined : findDay(options.title);
  const report: ReportTime = {
    dates: title === undefined ? [] : [{ value: title, from: 'title' }],
    zones: zones(options.zone, 'front-matter'),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
  };
  return { text, moments: resolveStamps(places, report), report };
}

function zones(words: string | undefined, from: ZoneSource): readonly Inherited<ZoneWords, ZoneSource>[] {
  const value = words === undefined ? undefined : readZoneName(words);
  return value === undefined ? [] : [{ value, from }];
}

export function faultsOf({ moments }: List): readonly OrderFault[] {
  return judgeOrder(moments.map(pointOf));
}

/** `out-of-order 4 3`, one line a fault. */
export function faultWords(lines: readonly string[], options: ListOptions = {}): readonly string[] {
  return faultsOf(readList(lines, options)).map(({ kind, index, other }) => `${kind} ${index} ${other}`);
}

export function repairsOf(list: List, fault: OrderFault): readonly Repair[] {
  const [day] = list.report.dates;
  const { year, month, day: date } = day?.value ?? {};
  const isFull = year !== undefined && month !== undefined && date !== undefined;
  return orderRepairs(list.moments, fault, { text: list.text, ...(isFull ? { reportDate: { year, month, day: date } } : {}) });
}

/** The lines after a repair. */
export function repaired({ text }: List, repair: Repair): readonly string[] {
  const lines = applyEdits(text, repair.edits).split('\n');
  if (repair.swap !== undefined) {
    const [first, second] = repair.swap;
    return lines.with(first, lines[second] ?? '').with(second, lines[first] ?? '');
  }
  return repair.order === undefined ? lines : repair.order.map((index) => lines[index] ?? '');
}
