import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { itemText, pairText, scalarText } from '../../../../server/src/syntax/yaml/emit.ts';

describe('writing values as YAML', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', ':', '-', '#', '"', "'", '1', '.', 'e', '|', '>', '\t', '[', '{', '?', '&', '*', '!', '%', '@', '`', '~', ',', '\\', '0x', 'true', 'null', '\u2028', '\ud800', '\r'), maxLength: 20 }),
    fc.constantFrom('yes', 'NO', 'null', '~', '1e3', '0o14', '12:30', '2026-01-01', '.inf', '=', '<<', '---', '...', '- a', '? b', 'a: b', 'a #b', '#', ''),
  );

  it('gives texts that every reader takes for the same text', () => {
    fc.assert(fc.property(text, (value) => {
      assert.equal(parse(`a: ${scalarText(value)}\n`).a, value);
      assert.equal(parse(`[${scalarText(value, 'flow')}, 1]`)[0], value);
      assert.deepEqual(parse(`{${scalarText(value, 'flow')}: 1}`), { [value]: 1 });
      // Readers of YAML 1.1 read the plain ones alike.
      if (!/^[\d-]+$|:/.test(value)) assert.equal(parse(`a: ${scalarText(value)}\n`, { version: '1.1' }).a, value);
    }), { numRuns: 2000 });
  });

  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ withCrossShrink: true, maxDepth: 3 }, text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true })),
  }));

  it('gives any value at any depth', () => {
    fc.assert(fc.property(text, value, (key, data) => {
      fc.pre(key !== '<<');
      const expected = JSON.parse(JSON.stringify({ [key]: data }));
      assert.deepEqual(trimmed(parse(`${pairText(key, data, '')}\n`)), trimmed(expected));
      assert.deepEqual(trimmed(parse(`list:\n${itemText(data, '  ')}\n`).list[0]), trimmed(expected[key]));
    }), { numRuns: 1000 });
  });

  it('writes a text of several lines as a block, short lists on one line', () => {
    assert.equal(pairText('text', 'one\n\n  two: #', ''), 'text: |\n  one\n\n    two: #');
    assert.equal(pairText('tags', ['a', 'b c', '1'], ''), 'tags: [a, b c, "1"]');
    assert.equal(pairText('list', [{ a: 1, b: ['x'] }, {}, []], '  '), '  list:\n    - a: 1\n      b: [x]\n    - {}\n    - []');
    assert.equal(pairText('empty', [], ''), 'empty: []');
  });
});

/** A block ends with a line end that its text need not have. */
function trimmed(data: unknown): unknown {
  if (typeof data === 'string') return data.includes('\n') ? data.trimEnd() : data;
  if (Array.isArray(data)) return data.map(trimmed);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, trimmed(inner)]));
}
