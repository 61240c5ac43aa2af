import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beside } from '../../../server/src/text/beside.ts';
import { detached } from '../../../server/src/text/detached.ts';
import { remembered } from '../../../server/src/text/remembered.ts';

describe('what is kept from reading to reading', () => {
  it('is a copy equal to the slice, unpaired surrogates included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => assert.equal(detached(text), text)));
    assert.equal(detached('a\ud800b'), 'a\ud800b');
  });

  it('is made once for each text', () => {
    let made = 0;
    const length = remembered((text) => {
      made += 1;
      return text.length;
    });
    assert.deepEqual(['ab', 'abc', 'ab'].map(length), [2, 3, 2]);
    assert.equal(made, 2);
    const long = 'x'.repeat(1000);
    assert.deepEqual([length(long), length(long)], [1000, 1000]);
    assert.equal(made, 4);
  });

  it('starts anew when it holds too much, and stays right', () => {
    const upper = remembered((text) => text.toUpperCase());
    for (let index = 0; index < 10_000; index += 1) assert.equal(upper(`a${index}`), `A${index}`);
    assert.equal(upper('a1'), 'A1');
  });

  it('stands beside an object, not in it', () => {
    const notes = beside<string>('note');
    const report = { title: 'A' };
    assert.equal(notes.get(report), undefined);
    assert.equal(notes.get(undefined), undefined);
    notes.set(report, 'x');
    notes.set(report, 'y');
    assert.equal(notes.get(report), 'y');
    assert.deepEqual(report, { title: 'A' });
    assert.equal(JSON.stringify(report), '{"title":"A"}');
    assert.equal(notes.get({ ...report }), undefined);
    assert.equal(beside<string>('note').get(report), undefined);
  });
});
