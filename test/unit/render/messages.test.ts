import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFromPage, readToPage } from '../../../client/src/preview/messages.ts';
import { emptyPage, updatedPage } from '../../../client/src/preview/shown-page.ts';

const update = { title: 'A', parts: [{ name: 'head' as const, changes: [{ from: 0, to: 0, text: '' }] }], blocks: { at: 0, remove: 0, insert: [{ line: 1, changes: [] }], shift: -2 } };

/** One of each kind, whole. */
const fromPage = [
  { type: 'ready', width: 800.5, zone: 'Europe/Lisbon' }, { type: 'resize', width: 320 }, { type: 'lost' }, { type: 'jump', line: 3 }, { type: 'place', name: 'entry:3' }, { type: 'scrolled', line: 0 },
  { type: 'zone', zone: 'utc' }, { type: 'link', href: 'https://a.example' }, { type: 'painted', png: 'AA==' },
];
const toPage = [
  { type: 'show', revision: 2, since: 1, zone: 'UTC', update }, { type: 'problem', message: 'No.' }, { type: 'about', uri: 'file:///a', locked: true, zone: 'document', readerZone: 'UTC', images: { beside: 'https://a.example/b/', root: 'https://a.example/' } },
  { type: 'look', fontFamily: '', fontSize: 14, lineHeight: 1.6 }, { type: 'scroll', line: 0 }, { type: 'cursor', line: 7 }, { type: 'paint', svg: '<svg/>' },
];

describe('messages of the preview', () => {
  it('are taken exactly as agreed', () => {
    for (const message of fromPage) assert.deepEqual(readFromPage({ ...message, more: 'dropped', command: 'x' }), message);
    for (const message of toPage) assert.deepEqual(readToPage({ ...message, more: 'dropped', command: 'x' }), message);
    assert.equal(readToPage({ type: 'show', revision: 2, zone: 'UTC', update: { ...update, blocks: { ...update.blocks, insert: [{ line: 1 }] } } }), undefined);
  });

  it('are refused otherwise', () => {
    for (const value of [undefined, null, 'jump', [], {}, { type: 'jump' }, { type: 'jump', line: -1 }, { type: 'jump', line: 0.5 }, { type: 'jump', line: Number.NaN }, { type: 'jump', line: '3' }, { type: 'command', id: 'x' }, { type: ['jump'], line: 3 }, { type: 'link', href: 'x'.repeat(5000) }, { type: 'link', href: { toString: () => 'x' } }, { type: 'painted', png: 'data:image/png;base64,AA==' }, { type: 'place' }, { type: 'zone', zone: 7 }, { type: 'ready', width: 1 }, { type: '__proto__' }, { type: 'toString' }]) {
      assert.equal(readFromPage(value), undefined);
    }
  });

  it('of one side are none of the other', () => {
    for (const message of toPage) assert.equal(readFromPage(message), undefined);
    for (const message of fromPage) assert.equal(readToPage(message), undefined);
  });

  it('never throw on anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      const message = readFromPage(value);
      assert.ok(message === undefined || fromPage.some(({ type }) => type === message.type));
      readToPage(value);
    }));
  });

  it('with a wrong value in any place are refused or right, and what is right can be shown', () => {
    const wrong = fc.oneof(fc.anything(), fc.constantFrom(-1, 0.5, 1e10, Number.NaN, '', '\uD800', 'x'.repeat(200), null, [], {}, true), fc.nat(5));
    fc.assert(fc.property(fc.constantFrom(...fromPage, ...toPage), fc.nat(40), wrong, (message, at, value) => {
      const changed = withValue(message, at, value);
      const [out, into] = [readFromPage(changed), readToPage(changed)];
      // What is taken has the same shape: taken once more it is the same.
      if (out !== undefined) assert.deepEqual(readFromPage(out), out);
      if (into !== undefined) assert.deepEqual(readToPage(into), into);
      if (into?.type !== 'show') return;
      const page = updatedPage(updatedPage(emptyPage, update), into.update);
      for (const { html, line } of page.blocks) assert.ok(typeof html === 'string' && Number.isInteger(line));
    }), { numRuns: 3000 });
  });
});

/** The message with another value in the place of one of those in it, counted in depth. */
function withValue(message: unknown, at: number, value: unknown): unknown {
  let left = at;
  const walk = (part: unknown): unknown => {
    left -= 1;
    if (left === -1) return value;
    if (Array.isArray(part)) return part.map(walk);
    return typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part).map(([key, inner]: [string, unknown]) => [key, walk(inner)])) : part;
  };
  return walk(message);
}
