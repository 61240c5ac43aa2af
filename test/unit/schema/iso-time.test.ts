import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readIsoTime } from '../../../server/src/schema/iso-time.ts';

describe('readIsoTime', () => {
  it('reads days, months and years', () => {
    assert.deepEqual(readIsoTime('2018-09-17'), { local: Date.UTC(2018, 8, 17), clock: false });
    assert.deepEqual(readIsoTime('2018-09'), { local: Date.UTC(2018, 8, 1), clock: false });
    assert.deepEqual(readIsoTime('2018'), { local: Date.UTC(2018, 0, 1), clock: false });
    assert.equal(readIsoTime('0001-01-01')?.local, -62_135_596_800_000);
  });

  it('reads clocks, offsets and names of zones', () => {
    const local = Date.UTC(2018, 8, 17, 8, 11);
    assert.deepEqual(readIsoTime('2018-09-17T08:11'), { local, clock: true });
    assert.deepEqual(readIsoTime('2018-09-17T08:11:00Z'), { local, clock: true, offset: 0 });
    assert.deepEqual(readIsoTime('2018-09-17T08:11:00+00:00[UTC]'), { local, clock: true, offset: 0, zone: 'UTC' });
    assert.deepEqual(readIsoTime('2018-09-17T08:11:00.25-07:30[America/Los_Angeles]'), { local, clock: true, offset: -450, zone: 'America/Los_Angeles' });
    assert.deepEqual(readIsoTime('2024-03-31T02:30:00[Europe/Berlin]'), { local: Date.UTC(2024, 2, 31, 2, 30), clock: true, zone: 'Europe/Berlin' });
    assert.equal(readIsoTime('2016-12-31T23:59:60Z')?.local, Date.UTC(2017, 0, 1));
  });

  for (const text of [
    '', '18', '2018-9-17', '2018-13-01', '2018-00-01', '2018-02-29', '2018-09-31', '2018-09-17T24:00', '2018-09-17T08:60', '2018-09-17T08', '2018-09-17 08:11', '2018-09-17T08:11+14:01', '2018-09-17T08:11+1',
    '2018-09-17T08:11[]', '2018-09-17Z', 'x2018-09-17', '2018-09-17 ', '22018-09-17', 'September 17, 2018', '２０１８-09-17',
  ]) it(`${JSON.stringify(text)} is none`, () => assert.equal(readIsoTime(text), undefined));

  it('reads what Date prints', () => {
    fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const time = readIsoTime(date.toISOString());
      assert.equal(time?.local, Math.floor(date.getTime() / 1000) * 1000);
    }));
  });
});
