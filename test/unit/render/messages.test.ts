import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFromPage, readToPage } from '../../../client/src/preview/messages.ts';

describe('messages of the preview', () => {
  it('are taken exactly as agreed', () => {
    assert.deepEqual(readFromPage({ type: 'jump', line: 3 }), { type: 'jump', line: 3 });
    assert.deepEqual(readToPage({ type: 'scroll', line: 0, more: 'dropped' }), { type: 'scroll', line: 0 });
    const update = { title: 'A', parts: [{ name: 'head', changes: [{ from: 0, to: 0, text: '' }] }], blocks: { at: 0, remove: 0, insert: [{ line: 1, changes: [] }], shift: -2 } };
    assert.deepEqual(readToPage({ type: 'show', revision: 2, since: 1, zone: 'UTC', update }), { type: 'show', revision: 2, since: 1, zone: 'UTC', update });
    assert.equal(readToPage({ type: 'show', revision: 2, zone: 'UTC', update: { ...update, blocks: { ...update.blocks, insert: [{ line: 1 }] } } }), undefined);
  });

  it('are refused otherwise', () => {
    for (const value of [undefined, null, 'jump', [], { type: 'jump' }, { type: 'jump', line: -1 }, { type: 'jump', line: Number.NaN }, { type: 'command', id: 'x' }, { type: 'link', href: 'x'.repeat(5000) }, { type: 'painted', png: 'data:image/png;base64,AA==' }, { type: 'place' }, { type: 'zone', zone: 7 }, { type: 'ready', width: 1 }]) {
      assert.equal(readFromPage(value), undefined);
    }
  });

  it('never throw on anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      const message = readFromPage(value);
      assert.ok(message === undefined || ['ready', 'resize', 'lost', 'jump', 'place', 'scrolled', 'zone', 'link', 'painted'].includes(message.type));
      readToPage(value);
    }));
  });
});
