import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFromPage, readToPage } from '../../../client/src/preview/messages.ts';

describe('messages of the preview', () => {
  it('are taken exactly as agreed', () => {
    assert.deepEqual(readFromPage({ type: 'jump', line: 3 }), { type: 'jump', line: 3 });
    assert.deepEqual(readToPage({ type: 'scroll', line: 0, more: 'dropped' }), { type: 'scroll', line: 0 });
  });

  it('are refused otherwise', () => {
    for (const value of [undefined, null, 'jump', [], { type: 'jump' }, { type: 'jump', line: -1 }, { type: 'jump', line: Number.NaN }, { type: 'command', id: 'x' }, { type: 'link', href: 'x'.repeat(5000) }]) {
      assert.equal(readFromPage(value), undefined);
    }
  });

  it('never throw on anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      const message = readFromPage(value);
      assert.ok(message === undefined || ['ready', 'resize', 'jump', 'scrolled', 'link'].includes(message.type));
      readToPage(value);
    }));
  });
});
