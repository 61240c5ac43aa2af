import assert from 'node:assert/strict';
import fc from 'fast-check';
import { covers, type Span } from '../../../server/src/text/span.ts';
import {
  findDay, findStamps, joinStamps, momentText, readDurations, resolveStamps, scanDay, scanStamp, scanTrailingStamp, type Stamp,
} from '../../../server/src/time/index.ts';

/** Pieces of which stamps are made, and of what stands around them. */
const piece = fc.constantFrom(
  '2024', '05', '5', '03', '/', '-', '–', '—', '.', ':', '：', ' ', '\u00a0', 'T', 'Z', 'May', 'Sept.', 'may', '17th', 'of', ',', 'Monday', 'at', 'from', 'until', 'between', 'and',
  '08:11', '25:10', '13:55', 'AM', 'p.m.', 'a', 'h', 'hrs', 'UTC', 'PST', 'IST', '+02:00', '-07:00', '+15:00', 'UTC+8', 'Singapore Time zone', 'US/Pacific', '[UTC]', '(', ')', '[', ']', '*', '**', '`', '_', '~', '~~',
  '〜', '→', '?', '??', '--:--', '年', '月', '日', '時', '分', '頃', '午後', '火', '（', '）', '翌日', '不明', '(+1d)', 'T+2m', '<br>', '<', '>', '&nbsp;', '\\', '\n', '\r\n', '１２', '٣', '\u200f', '22025', '0000', '💥', 'é',
);
const text = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 16 }).map((pieces) => pieces.join(''));

function* spansOf(stamp: Stamp): IterableIterator<Span> {
  const { date, clock } = stamp;
  if (date !== undefined) yield* [date.span, date.weekday?.span, date.parts.year, date.parts.month, date.parts.day].filter((span) => span !== undefined);
  if (clock !== undefined) yield* [clock.span, clock.meridiem?.span].filter((span) => span !== undefined);
  if (stamp.zone !== undefined) yield stamp.zone.span;
  yield* stamp.faults.map(({ span }) => span);
  for (const part of [stamp.until, stamp.also]) if (part !== undefined) yield* [part.span, ...spansOf(part)];
}

function assertPlaces(stamp: Stamp | undefined, from: number, to: number): void {
  if (stamp === undefined) return;
  assert.ok(stamp.span.from >= from && stamp.span.to <= to && stamp.span.from < stamp.span.to);
  for (const span of spansOf(stamp)) assert.ok(covers(stamp.span, span) && span.from < span.to, JSON.stringify([stamp, span]));
}

describe('reading any text', () => {
  it('never throws, and places lie inside', () => {
    fc.assert(fc.property(text, fc.nat(8), fc.nat(60), (source, from, length) => {
      const to = Math.min(source.length, from + length);
      assertPlaces(scanStamp(source, from, to), from, to);
      assertPlaces(scanTrailingStamp(source, from, to), from, to);
      for (const stamp of findStamps(source, from, to)) assertPlaces(stamp, from, to);
      for (const day of [scanDay(source, from, to), findDay(source, from, to)]) assert.ok(day === undefined || (day.span.from >= from && day.span.to <= to));
      for (const { span } of readDurations(source, from, to)) assert.ok(span.from >= from && span.to <= to);
    }), { numRuns: 5000 });
  });

  it('reads every prefix', () => {
    fc.assert(fc.property(text, (source) => {
      for (let to = 0; to <= source.length; to += 1) assertPlaces(scanStamp(source.slice(0, to)), 0, to);
    }), { numRuns: 300 });
  });

  it('depends on nothing outside its offsets', () => {
    fc.assert(fc.property(text, text, text, (before, source, after) => {
      const inside = scanStamp(`${before}${source}${after}`, before.length, before.length + source.length);
      const alone = scanStamp(source);
      assert.equal(inside?.span.from, alone === undefined ? undefined : alone.span.from + before.length);
      assert.equal(inside?.span.to, alone === undefined ? undefined : alone.span.to + before.length);
      assert.deepEqual([inside?.clock?.hour, inside?.date?.day, inside?.unknown, inside?.zone?.kind], [alone?.clock?.hour, alone?.date?.day, alone?.unknown, alone?.zone?.kind]);
    }), { numRuns: 3000 });
  });

  it('resolves whatever it reads', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 8 }), (lines) => {
      const stamps = lines.flatMap((line) => scanStamp(line) ?? []);
      const [first, second] = stamps;
      const joined = first === undefined || second === undefined ? [] : [joinStamps(first, second)];
      for (const moment of resolveStamps([...stamps, ...joined].map((stamp) => ({ stamp, zones: [] })), { dates: [], zones: [] })) {
        assert.ok(moment !== undefined && (moment.instant === undefined || Number.isInteger(moment.instant)));
        assert.equal(typeof momentText(moment, ''), 'string');
      }
    }), { numRuns: 1500 });
  });
});
