import assert from 'node:assert/strict';
import fc from 'fast-check';
import { misplaced } from '../../../server/src/schema/misplaced.ts';

describe('misplaced', () => {
  const cases: readonly (readonly [readonly number[], readonly number[]])[] = [
    [[], []], [[5], []], [[1, 2, 3], []], [[3, 1, 2], [0]], [[1, 3, 2, 4], [1]], [[2, 3, 4, 1], [3]], [[3, 2, 1], [0, 1]], [[1, 1], [0]],
  ];
  for (const [ranks, wrong] of cases) it(`${JSON.stringify(ranks)} → ${JSON.stringify(wrong)}`, () => assert.deepEqual([...misplaced(ranks)], wrong));

  it('leaves an ascending sequence, and takes out as few as can be', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (ranks) => {
      const wrong = misplaced(ranks);
      const kept = ranks.filter((_, at) => !wrong.has(at));
      assert.ok(kept.every((rank, at) => at === 0 || (kept[at - 1] ?? -1) < rank));
      assert.equal(kept.length, longest(ranks));
    }));
  });
});

/** By trying every choice. */
function longest(ranks: readonly number[], above = -1): number {
  const [first, ...rest] = ranks;
  if (first === undefined) return 0;
  return Math.max(longest(rest, above), first > above ? 1 + longest(rest, first) : 0);
}
