import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeFlags } from '../../../../server/src/render/timeline/flags.ts';
import type { Flag, FlagRequest } from '../../../../server/src/render/timeline/flags.ts';

const FRAME = { left: 4, right: 796, rows: 12 };
const request = fc.record({ x: fc.integer({ min: 20, max: 780 }), head: fc.constantFrom('08:11', '~23:59', '?'), text: fc.oneof(fc.string({ maxLength: 80 }), fc.lorem({ maxCount: 9 })), weight: fc.constantFrom(1, 1, 1, 2, 5, 8, 10) });
const requests = fc.array(request, { maxLength: 70 }).map((all) => all.toSorted((a, b) => a.x - b.x));

/** Every pair of labels, with the requests that they answer. */
function* pairs(flags: readonly (Flag | undefined)[]): Generator<readonly [Flag, Flag]> {
  const placed = flags.filter((flag) => flag !== undefined);
  for (const [index, flag] of placed.entries()) for (const other of placed.slice(index + 1)) yield [flag, other];
}

describe('labels of the picture', () => {
  it('never lie on one another, nor on a pole that goes higher', () => {
    fc.assert(fc.property(requests, (all) => {
      for (const [a, b] of pairs(placeFlags(all, FRAME))) {
        assert.ok(a.row !== b.row || a.to <= b.from || b.to <= a.from, 'words on words');
        for (const [low, high] of [[a, b], [b, a]] as const) {
          assert.ok(low.row >= high.row || high.x <= low.from || high.x >= low.to, 'words on a pole');
        }
      }
    }));
  });

  it('stay on the paper and in their rows', () => {
    fc.assert(fc.property(requests, (all) => {
      for (const flag of placeFlags(all, FRAME)) {
        if (flag) assert.ok(flag.from >= FRAME.left - 1 && flag.to <= FRAME.right + 1 && flag.row < FRAME.rows);
      }
    }));
  });

  it('stand in the order of time at one pole', () => {
    const same: readonly FlagRequest[] = ['first', 'second', 'third'].map((text) => ({ x: 300, head: '08:11', text, weight: 1 }));
    assert.deepEqual(placeFlags(same, FRAME).map((flag) => flag?.row), [2, 1, 0]);
  });

  it('are given to what weighs most', () => {
    const many = Array.from({ length: 60 }, (_, index): FlagRequest => ({ x: 20 + index * 12, head: '08:11', text: 'What happened then is told in some words', weight: index % 15 === 7 ? 8 : 1 }));
    const flags = placeFlags(many, FRAME);
    for (const [index, { weight }] of many.entries()) assert.ok(weight === 1 || flags[index] !== undefined, `${index}`);
    assert.ok(flags.filter((flag) => flag !== undefined).length > 12);
  });

  it('are whole where there is room', () => {
    const text = 'A sentence that needs no cut because nothing is beside it';
    assert.equal(placeFlags([{ x: 30, head: '08:11', text, weight: 1 }], FRAME)[0]?.text, text);
  });
});
