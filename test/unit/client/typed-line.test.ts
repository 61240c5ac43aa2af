// What the focus mode shows: nothing on the line that is being typed.
import assert from 'node:assert/strict';
import { awayFrom, lineAfter, type LineRange } from '../../../client/src/typed-line.ts';

function lines(from: number, to = from): { readonly range: LineRange } {
  return { range: { start: { line: from }, end: { line: to } } };
}

describe('the line that is being typed', () => {
  it('is the one in which the change ends', () => {
    assert.equal(lineAfter([]), undefined);
    assert.equal(lineAfter([{ ...lines(4), text: 'a' }]), 4);
    assert.equal(lineAfter([{ ...lines(4), text: '\n' }]), 5);
    assert.equal(lineAfter([{ ...lines(4), text: 'a\r\nb\rc\n' }]), 7);
    assert.equal(lineAfter([{ ...lines(4, 9), text: '' }]), 4, 'What was deleted leaves the cursor where it began.');
    assert.equal(lineAfter([{ ...lines(9), text: 'x' }, { ...lines(2), text: 'x' }]), 2);
  });

  it('shows nothing that touches it, and all that does not', () => {
    const all = [lines(1), lines(2), lines(1, 3), lines(2, 5), lines(3)];
    assert.deepEqual(awayFrom(all, 2), [lines(1), lines(3)]);
    assert.deepEqual(awayFrom(all, 9), all);
    assert.deepEqual(awayFrom(all, undefined), all);
  });
});
