import assert from 'node:assert/strict';
import fc from 'fast-check';
import { timeScale } from '../../../server/src/render/timeline/scale.ts';
import { placeLabels, textWidth } from '../../../server/src/render/timeline/labels.ts';
import { ticks } from '../../../server/src/render/timeline/ticks.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the time axis', () => {
  it('keeps the order of instants and stays between its edges', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1e10 }), { minLength: 1, maxLength: 40 }), (instants) => {
      const scale = timeScale(instants, [], 20, 780);
      const sorted = [...instants].sort((a, b) => a - b);
      let last = -Infinity;
      for (const instant of sorted) {
        const x = scale.x(instant);
        assert.ok(x >= 19.9 && x <= 780.1, `${x}`);
        assert.ok(x >= last - 1e-6);
        last = x;
      }
    }));
  });

  it('presses a long quiet stretch together', () => {
    const scale = timeScale([0, 5 * MINUTE, 9 * MINUTE, 40 * HOUR, 40 * HOUR + 4 * MINUTE], [], 0, 800);
    assert.equal(scale.breaks.length, 1);
    assert.ok(scale.x(9 * MINUTE) - scale.x(0) > 300);
  });

  it('does not break a stretch in which an impact lasts', () => {
    const scale = timeScale([0, 5 * MINUTE, 40 * HOUR], [[5 * MINUTE, 40 * HOUR]], 0, 800);
    assert.equal(scale.breaks.length, 0);
  });

  it('puts a single instant in the middle', () => {
    assert.equal(timeScale([1000], [], 0, 800).x(1000), 400);
  });
});

describe('labels of the picture', () => {
  it('never lie on one another', () => {
    const request = fc.record({ x: fc.integer({ min: 20, max: 780 }), text: fc.string({ maxLength: 80 }), weight: fc.integer({ min: 1, max: 3 }) });
    fc.assert(fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
      const placed = placeLabels(requests, 4, 796, 9).filter((label) => label !== undefined);
      const boxes = placed.map((label) => ({ row: label.row, from: label.left ? label.x - textWidth(label.text) : label.x, to: label.left ? label.x : label.x + textWidth(label.text) }));
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) assert.ok(box.row !== other.row || box.to <= other.from || other.to <= box.from);
      }
    }));
  });
});

describe('ticks', () => {
  it('fall on round times of the zone', () => {
    const from = Date.UTC(2026, 2, 1, 10, 7);
    const labels = ticks(from, from + 3 * HOUR, 4, { id: 'UTC', fixed: 0 }).map(({ label }) => label);
    assert.deepEqual(labels, ['11:00', '12:00', '13:00']);
  });

  it('are bounded for a span of centuries', () => {
    assert.ok(ticks(0, 1e13, 8, { id: 'UTC', fixed: 0 }).length <= 9);
  });
});
