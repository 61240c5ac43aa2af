import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantText } from '../../../server/src/time/print.ts';
import {
  momentText, offsetOf, printStamp, readZoneName, resolveStamp, scanStamp,
  type LocalTime, type Precision, type StampForm, type Zone,
} from '../../../server/src/time/index.ts';
import { daysInMonth, localMsOf } from '../../../server/src/time/calendar.ts';
import { gapAt } from '../../../server/src/time/offset.ts';
import { readList } from './list.ts';

function zoneOf(words: string): Zone {
  const read = readZoneName(words);
  return read?.kind === 'one' ? read.zone : read?.kind === 'several' ? (read.zones[0] ?? assert.fail(words)) : assert.fail(words);
}

const ZONES = ['UTC', 'PST', 'CEST', 'EST', 'IST', 'NZDT', 'UTC+5:30', '-03:30', '+14:00', 'America/New_York', 'Europe/London', 'Asia/Singapore', 'Australia/Lord_Howe', 'US/Pacific'].map(zoneOf);

/** Since 1972 no zone has an offset with seconds, which no form can print. */
const local = fc.record({ year: fc.integer({ min: 1972, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), date: fc.nat(30), hour: fc.nat(23), minute: fc.nat(59), second: fc.nat(59) })
  .map(({ year, month, date, ...clock }): Required<LocalTime> => ({ year, month, day: 1 + (date % daysInMonth(month, year)), ...clock }));
const form = fc.record({ date: fc.constantFrom('iso', 'long'), clock: fc.constantFrom('24h', '12h'), seconds: fc.boolean(), zone: fc.constantFrom('name', 'offset') } as const);

describe('printStamp', () => {
  it('reads back as the same local time, zone, precision and approximation in every form', () => {
    fc.assert(fc.property(local, fc.constantFrom(...ZONES), form, fc.boolean(), fc.constantFrom<Precision>('second', 'minute', 'day'), (time, zone, how, approximate, precision) => {
      const text = printStamp(time, zone, how, { approximate, precision });
      const stamp = scanStamp(text);
      assert.ok(stamp, text);
      const moment = resolveStamp(stamp, { dates: [], zones: [{ value: { kind: 'one', text: '', span: { from: 0, to: 0 }, zone }, from: 'profile' }] });
      assert.deepEqual(stamp.span, { from: 0, to: text.length }, text);
      assert.deepEqual([moment.precision, moment.approximate, stamp.faults], [precision, approximate, []], text);
      const { year, month, day, hour, minute, second } = time;
      assert.deepEqual(moment.local, { year, month, day, ...(precision === 'day' ? {} : { hour, minute }), ...(precision === 'second' ? { second } : {}) }, text);
      if (how.zone === 'name' && precision !== 'day') assert.deepEqual(moment.zone, zone, text);
      // A local time that a clock change skipped has no offset of its own.
      else if (precision !== 'day' && moment.instant !== undefined && gapAt(zone, localMsOf(time)) === undefined) assert.equal(offsetOf(moment.zone ?? zone, moment.instant), offsetOf(zone, moment.instant), text);
    }), { numRuns: 1000 });
  });

  it('reads back without its date as the same clock', () => {
    fc.assert(fc.property(local, fc.constantFrom<StampForm['clock']>('24h', '12h'), (time, clock) => {
      const text = printStamp(time, undefined, { date: 'none', clock, seconds: true, zone: 'none' });
      const read = scanStamp(text)?.clock;
      assert.deepEqual([read?.hour, read?.minute, read?.second], [time.hour, time.minute, time.second], text);
    }));
  });

  it('writes what its form says', () => {
    const time = { year: 2018, month: 9, day: 17, hour: 0, minute: 5, second: 9 };
    const print = (how: Partial<StampForm>, zone: Zone | undefined, precision?: Precision): string =>
      printStamp(time, zone, { date: 'iso', clock: '24h', seconds: false, zone: 'name', ...how }, precision === undefined ? {} : { precision });
    assert.equal(print({}, zoneOf('UTC')), '2018-09-17 00:05 UTC');
    assert.equal(print({ date: 'long', clock: '12h', seconds: true }, zoneOf('PDT')), 'September 17, 2018 12:05:09 AM PDT');
    assert.equal(print({ zone: 'offset' }, zoneOf('Europe/Berlin')), '2018-09-17 00:05 UTC+2');
    assert.equal(print({ zone: 'offset' }, zoneOf('UTC-3:30')), '2018-09-17 00:05 UTC-03:30');
    assert.equal(print({ date: 'none', zone: 'none' }, undefined), '00:05');
    assert.equal(print({}, zoneOf('UTC'), 'day'), '2018-09-17');
    assert.equal(print({ clock: '12h' }, undefined, 'hour'), '2018-09-17 12 AM');
  });
});

describe('momentText', () => {
  const text = (line: string, zone?: string): string => {
    const list = readList([line], zone === undefined ? {} : { zone });
    return momentText(list.moments[0] ?? assert.fail(), list.text);
  };

  it('is RFC 9557 when all is known, ISO 8601 without a zone, else the source', () => {
    assert.equal(text('September 17th, 2018, 08:11 UTC – alert'), '2018-09-17T08:11:00+00:00[UTC]');
    assert.equal(text('2018-09-17 08:11 PDT'), '2018-09-17T08:11:00-07:00[America/Los_Angeles]');
    assert.equal(text('2018-09-17 08:11', 'Asia/Singapore'), '2018-09-17T08:11:00+08:00[Asia/Singapore]');
    assert.equal(text('2018-09-17 08:11'), '2018-09-17T08:11:00');
    assert.equal(text('2018-09-17'), '2018-09-17');
    assert.equal(text('**08:11 UTC** alert'), '08:11 UTC');
    assert.equal(text('?? alert'), '??');
  });

  it('puts an offset that the zone’s rules do not give in the brackets itself', () => {
    assert.equal(text('2018-07-17 08:11 PST'), '2018-07-17T08:11:00-08:00[-08:00]');
  });

  it('is accepted by Temporal and reads back as the same instant', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom(...ZONES), (seconds, zone) => {
      const printed = instantText(seconds * 1000, zone);
      assert.equal(Temporal.ZonedDateTime.from(printed).epochMilliseconds, seconds * 1000, printed);
      const stamp = scanStamp(printed);
      assert.ok(stamp, printed);
      assert.deepEqual(stamp.span, { from: 0, to: printed.length });
      const moment = resolveStamp(stamp, { dates: [], zones: [] });
      assert.equal(moment.instant, seconds * 1000, printed);
      assert.equal(momentText(moment, printed), printed);
    }), { numRuns: 500 });
  });
});
