// How a person may say when an incident began.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readStart, startText, zoneOf } from '../../../server/src/features/index.ts';

const now = { year: 2026, month: 3, day: 14, hour: 9, minute: 30 };

function said(words: string, zone = 'UTC'): string | undefined {
  const read = readStart(words, now);
  return read === undefined ? undefined : (read.fault ?? startText(read.start, zoneOf(zone)));
}

describe('the start of an incident', () => {
  for (const [words, written] of [
    ['now', '2026-03-14 09:30'],
    ['8:03', '2026-03-14 08:03'],
    ['at 8:03 am', '2026-03-14 08:03'],
    ['today, 08:03', '2026-03-14 08:03'],
    ['Yesterday at 23:10', '2026-03-13 23:10'],
    ['yesterday', '2026-03-13'],
    ['2026-03-01 08:03:09', '2026-03-01 08:03:09'],
    ['1 March 2026, 08:03', '2026-03-01 08:03'],
    ['March 1st, 8:03 PM UTC', '2026-03-01 20:03'],
    ['24 December 23:10', '2025-12-24 23:10'],
    ['2026-03-14 10:03 CET', '2026-03-14 10:03 CET'],
    ['2026年3月1日 08:03', '2026-03-01 08:03'],
  ] as const) {
    it(`“${words}” is ${written}`, () => assert.equal(said(words), written));
  }

  it('is nothing where nothing is said', () => assert.equal(readStart('  ', now), undefined));

  for (const [words, fault] of [
    ['2026-02-30', /no such day/], ['25:10', /no such time of day/], ['early', /not understood as a time.+2026-03-14 08:03/], ['02/03/2026 10:00', /in two ways/],
    ['10:40', /not that late yet.+“yesterday 10:40”/], ['2026-03-20 08:00', /2026-03-20 has not come yet/], ['08:00 – 09:00', /write one time/], ['T+5m', /not understood/],
    ['March 2026', /day is missing/], ['08:00 and some', /not understood/],
  ] as const) {
    it(`says what is wrong with “${words}”`, () => assert.match(said(words) ?? '', fault));
  }

  it('reads any words without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      readStart(words, now);
    }));
  });
});
