import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stepFor, ticks } from '../../../../server/src/render/timeline/ticks.ts';
import type { Zone } from '../../../../server/src/time/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UTC: Zone = { id: 'UTC', fixed: 0 };
const BERLIN: Zone = { id: 'Europe/Berlin' };

const labels = (from: number, to: number, pixels: number, zone: Zone): readonly string[] => ticks(from, to, stepFor(pixels / (to - from)), zone).map(({ label }) => label);

describe('ticks', () => {
  it('fall on round times of the zone', () => {
    const from = Date.UTC(2026, 2, 1, 10, 7);
    assert.deepEqual(labels(from, from + 3 * HOUR, 170, UTC), ['11:00', '12:00', '13:00']);
    assert.deepEqual(labels(from, from + 3 * HOUR, 170, { id: 'Asia/Kolkata' }), ['16:00', '17:00', '18:00']);
  });

  it('leave out the hour that clocks skip and give twice the one that they repeat', () => {
    assert.deepEqual(labels(Date.UTC(2026, 2, 29, 0), Date.UTC(2026, 2, 29, 4), 300, BERLIN), ['01:00', '03:00', '04:00', '05:00', '06:00']);
    assert.deepEqual(labels(Date.UTC(2026, 9, 25, 0), Date.UTC(2026, 9, 25, 3), 240, BERLIN), ['02:00', '02:00', '03:00', '04:00']);
  });

  it('stay at midnight and noon across a clock change', () => {
    assert.deepEqual(labels(Date.UTC(2026, 2, 28, 5), Date.UTC(2026, 2, 30, 12), 300, BERLIN), ['12:00', '00:00', '12:00', '00:00', '12:00']);
  });

  it('begin a day at its first instant where clocks skip midnight', () => {
    const zone: Zone = { id: 'America/Sao_Paulo' };
    const found = ticks(Date.UTC(2018, 10, 2), Date.UTC(2018, 10, 6), { unit: 'day', count: 1 }, zone);
    assert.deepEqual(found.map(({ label }) => label), ['Nov 2', 'Nov 3', 'Nov 4', 'Nov 5']);
    assert.equal(found[2]?.at, Date.UTC(2018, 10, 4, 3));
  });

  it('are months and years on long axes', () => {
    assert.deepEqual(labels(Date.UTC(2025, 0, 10), Date.UTC(2025, 6, 20), 400, UTC), ['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul']);
    assert.deepEqual(labels(Date.UTC(2011, 3, 1), Date.UTC(2024, 3, 1), 400, UTC), ['2012', '2014', '2016', '2018', '2020', '2022', '2024']);
  });

  it('are seconds on short ones', () => {
    assert.deepEqual(labels(Date.UTC(2026, 0, 1, 10), Date.UTC(2026, 0, 1, 10, 0, 3), 300, UTC), ['10:00:00', '10:00:01', '10:00:02', '10:00:03']);
  });

  it('are never nearer than their names are wide, in order and few, whatever the span', () => {
    fc.assert(fc.property(fc.integer({ min: -6e13, max: 2.4e14 }), fc.double({ min: 0, max: 14, noNaN: true }), fc.constantFrom(UTC, BERLIN, { id: 'Pacific/Apia' }), (from, magnitude, zone) => {
      const span = Math.max(1, Math.round(10 ** magnitude));
      const found = ticks(from, from + span, stepFor(800 / span), zone);
      assert.ok(found.length <= 24, `${found.length}`);
      for (const [index, { at }] of found.entries()) assert.ok(from <= at && at <= from + span && at >= (found[index - 1]?.at ?? from));
    }));
  });

  it('of days are a day apart', () => {
    const found = ticks(Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 9), { unit: 'day', count: 1 }, UTC);
    assert.deepEqual([...new Set(found.slice(1).map(({ at }, index) => at - (found[index]?.at ?? 0)))], [DAY]);
  });
});
