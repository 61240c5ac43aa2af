import assert from 'node:assert/strict';
import fc from 'fast-check';
import { timeScale } from '../../../../server/src/render/timeline/scale.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('the scale of the axis', () => {
  it('presses the days between several incidents together, in a narrow panel too', () => {
    const day = 24 * 3_600_000;
    const incidents = [0, 3, 7, 8.2].flatMap((start) => Array.from({ length: 10 }, (_, index) => start * day + index * 9 * 60_000));
    for (const width of [370, 900]) {
      const { breaks } = timeScale(incidents, [], 0, width);
      assert.equal(breaks.length, 3, `${width} pixels`);
      assert.ok(breaks.every(({ from, to }) => to - from > day), 'A break within an incident.');
    }
  });

  it('keeps the order of times and stays between its edges', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: -1e13, max: 1e14 })), { minLength: 1, maxLength: 60 }), fc.integer({ min: 300, max: 1900 }), (times, right) => {
      const scale = timeScale(times, [], 20, right);
      let last = Number.NEGATIVE_INFINITY;
      for (const time of times.toSorted((a, b) => a - b)) {
        const x = scale.x(time);
        assert.ok(x >= 20 - 1e-6 && x <= right + 1e-6, `${x}`);
        assert.ok(x >= last - 1e-6, `${x} after ${last}`);
        last = x;
      }
    }));
  });

  it('presses a long quiet stretch together', () => {
    const scale = timeScale([0, 5 * MINUTE, 9 * MINUTE, 40 * HOUR, 40 * HOUR + 4 * MINUTE], [], 0, 800);
    assert.equal(scale.breaks.length, 1);
    assert.ok(scale.x(9 * MINUTE) - scale.x(0) > 300);
  });

  it('leaves an incident most of the room when its cause lay a year before, also while an impact lasts', () => {
    const incident = [0, 8, 15, 30, 55, 80, 120].map((minutes) => 365 * DAY + minutes * MINUTE);
    for (const lasting of [[], [{ from: 0, to: 366 * DAY }]]) {
      const scale = timeScale([0, ...incident], lasting, 0, 800);
      assert.ok(scale.x(incident.at(-1) ?? 0) - scale.x(incident[0] ?? 0) > 700);
    }
  });

  it('breaks nothing that is legible as it is', () => {
    assert.equal(timeScale([0, HOUR, 3 * HOUR, 4 * HOUR, 9 * HOUR], [], 0, 800).breaks.length, 0);
    assert.equal(timeScale([0, 3 * HOUR, 7 * HOUR, 7.4 * HOUR], [{ from: 0, to: 3 * HOUR }], 0, 800).breaks.length, 0);
  });

  it('puts a single instant in the middle', () => {
    assert.equal(timeScale([1000, 1000], [], 0, 800).x(1000), 400);
  });
});
