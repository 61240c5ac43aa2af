import assert from 'node:assert/strict';
import { readableStamp } from '../../../../server/src/syntax/print-stamp.ts';

describe('printing a time of the data as a stamp', () => {
  const cases = [
    ['2018-09-17T08:11:00+00:00[UTC]', '2018-09-17 08:11 UTC'],
    ['2018-09-17T08:11:30+00:00[UTC]', '2018-09-17 08:11:30 UTC'],
    ['2016-04-04T07:30:00+08:00[Asia/Singapore]', '2016-04-04 07:30 Asia/Singapore'],
    ['2026-01-31T10:00:00+05:30[+05:30]', '2026-01-31 10:00 UTC+5:30'],
    ['2026-01-31T10:00:00-08:00[-08:00]', '2026-01-31 10:00 UTC-8'],
    ['2026-01-31T10:00:00Z', '2026-01-31 10:00 UTC'],
    ['2026-01-31T10:00:00', '2026-01-31 10:00'],
    ['2026-01-31T10:00:00 IST', '2026-01-31 10:00 IST'],
    ['2026-03-29T02:30:00[Europe/Berlin]', '2026-03-29 02:30 Europe/Berlin'],
    ['2026-01-31', '2026-01-31'],
    ['08:11 Europe/Berlin', '08:11 Europe/Berlin'],
    ['September 17th, 08:11 UTC', 'September 17th, 08:11 UTC'],
    ['{{time}}', '{{time}}'],
  ] as const;
  for (const [text, stamp] of cases) it(`writes ${text} as ${stamp}`, () => assert.equal(readableStamp(text), stamp));

  it('says the offset where the name of a zone would say another instant', () => {
    assert.equal(readableStamp('2026-10-25T02:30:00+02:00[Europe/Berlin]'), '2026-10-25 02:30 Europe/Berlin');
    assert.equal(readableStamp('2026-10-25T02:30:00+01:00[Europe/Berlin]'), '2026-10-25 02:30 UTC+1');
  });

  it('is as precise and as sure as the data', () => {
    const noon = '2026-01-31T12:00:00+00:00[UTC]';
    assert.equal(readableStamp(noon, { precision: 'second' }), '2026-01-31 12:00:00 UTC');
    assert.equal(readableStamp(noon, { precision: 'hour', approximate: true }), '~2026-01-31 12 PM UTC');
    assert.equal(readableStamp('2026-01-01', { precision: 'month' }), '2026-01');
    assert.equal(readableStamp('2026-01-31T12:00:00', { zone: 'Asia/Tokyo' }), '2026-01-31 12:00 Asia/Tokyo');
  });
});
