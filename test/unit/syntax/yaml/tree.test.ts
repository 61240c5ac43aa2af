import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { readTree, yamlLines } from '../../../../server/src/syntax/yaml/tree.ts';
import type { YamlTree } from '../../../../server/src/syntax/yaml/tree.ts';
import { plainValue } from '../../../../server/src/syntax/yaml/yaml-node.ts';
import type { YamlNode } from '../../../../server/src/syntax/yaml/yaml-node.ts';
import { edited, edits } from './edits.ts';
import { sample } from './sample.ts';

function valueOf(text: string): unknown {
  const { root } = readTree(yamlLines(text));
  return root === undefined ? null : plainValue(root);
}

/** The rule and the marked text of each problem. */
function problems(text: string): readonly (readonly [string, string])[] {
  return readTree(yamlLines(text)).problems.map(({ rule, span }) => [rule, text.slice(span.from, span.to)]);
}

/** Every scalar with the words between its quotes. */
function* words(node: YamlNode | undefined, text: string): Generator<readonly [string, string]> {
  if (node === undefined) return;
  if (node.kind === 'scalar') yield [text.slice(node.span.from, node.span.to), text.slice(node.inner.from, node.inner.to)];
  else if (node.kind === 'list') for (const item of node.items) yield* words(item.node, text);
  else for (const pair of node.pairs) yield* words(pair.value, text);
}

/** Without the cells in which readings are kept. */
function shown({ root, problems: found, document }: YamlTree): unknown {
  return { root: root === undefined ? undefined : JSON.parse(JSON.stringify(root, (key, value: unknown) => (key === 'content' ? undefined : value))), found, document };
}

describe('the tree of a YAML text', () => {
  it('has the place of every value without its quotes', () => {
    const text = `a: plain words # comment\nb: "double \\" quote"\nc: 'it''s'\nd: |\n\n  first\n    second\n\ne: >-\n  folded\n  text\nf: [1, "two"]\ng:\n`;
    assert.deepEqual([...words(readTree(text).root, text)], [
      ['plain words', 'plain words'],
      ['"double \\" quote"', 'double \\" quote'],
      [`'it''s'`, `it''s`],
      ['|\n\n  first\n    second', 'first\n    second'],
      ['>-\n  folded\n  text', 'folded\n  text'],
      ['1', '1'],
      ['"two"', 'two'],
      ['', ''],
    ]);
  });

  it('gives an item the place from its dash on, comments not counted', () => {
    const text = 'x:\n  # one\n  - a\n  # two\n  -   b: 1\n      c: 2 # three\n  -\n';
    const list = readTree(text).root;
    assert.ok(list?.kind === 'map' && list.pairs[0]?.value.kind === 'list');
    assert.deepEqual(list.pairs[0].value.items.map(({ span }) => text.slice(span.from, span.to)), ['- a', '-   b: 1\n      c: 2', '-']);
  });

  const key = fc.constantFrom('a', 'b', 'title', 'text', 'entries', 'timeline', 'x-y', 'k.z', 'two words', 'q"', '1');
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', ':', '-', '#', '"', "'", 'é', '1', '|', '>', '\t', '[', '{', '?', '&x', '*', 'x: y', '- z'), maxLength: 40 });
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 6 }), fc.dictionary(key, tie('value'), { maxKeys: 6 })),
  }));

  it('says of valid YAML what the whole text says', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 8 }), fc.constantFrom(2, 3, 4), fc.constantFrom(0, 30), fc.boolean(), (data, indent, lineWidth, crlf) => {
        const written = stringify(data, { indent, lineWidth });
        const source = crlf ? written.replaceAll('\n', '\r\n') : written;
        const whole = parseDocument(source, { logLevel: 'silent' });
        assert.deepEqual(problems(source), []);
        assert.deepEqual(trimmed(valueOf(source)), trimmed(whole.toJS()));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same read from nothing and from what was read before, after any edits', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let before = readTree(yamlLines(sample));
        let now = sample;
        for (const edit of all) {
          now = edited(now, edit);
          const fresh = readTree(yamlLines(now));
          before = readTree(yamlLines(now), before.parts);
          assert.deepEqual(shown(before), shown(fresh), JSON.stringify(now));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a fault in the part it stands in', () => {
    assert.deepEqual(valueOf('a: b: c\nown\nx: |\n  text\ny: 1\n'), { a: 'b: c', x: 'text', y: 1 });
    assert.deepEqual(problems('a: b: c\nown\nx: |\n  text\ny: 1\n'), [['syntax-error', 'b'], ['syntax-error', 'own']]);
    assert.deepEqual(valueOf('list:\n  - "open\n  - two\nnext: 1\n'), { list: ['open', 'two'], next: 1 });
    assert.deepEqual(problems('list:\n  - "open\n  - two\nnext: 1\n'), [['syntax-error', '"']]);
    assert.deepEqual(valueOf('a: [1, {b: 2}\nc: 3\n'), { a: [1, { b: 2 }], c: 3 });
    assert.deepEqual(valueOf('timeline:\n  - at: 1\n    text: Alert: disk\n    kind: note\n'), { timeline: [{ at: 1, text: 'Alert: disk', kind: 'note' }] });
  });

  it('reports duplicate keys, tags, merge keys and further documents once each', () => {
    assert.deepEqual(problems('a: 1\nb: 2\na: 3\n'), [['duplicate-key', 'a']]);
    assert.deepEqual(problems('x: {a: 1, a: 2}\n'), [['duplicate-key', 'a']]);
    assert.deepEqual(problems('a: !!js/function "x"\nb: !include y.yaml\nc: !!str 1\nd: !vault |\n  z\n'), [
      ['unsupported-yaml', '!!js/function'],
      ['unsupported-yaml', '!include'],
      ['unsupported-yaml', '!vault'],
    ]);
    assert.deepEqual(valueOf('a: !!js/function "x"\nb: !!binary aGk=\nc: !!str 1\n'), { a: 'x', b: 'aGk=', c: '1' });
    assert.deepEqual(problems('b: &b {x: 1}\na:\n  <<: *b\n  y: 2\n'), [['unsupported-yaml', '<<']]);
    assert.deepEqual(problems('a: 1\n---\nb: 2\n---\n# nothing\n...\nc: 3\n'), [['unsupported-yaml', 'b: 2'], ['unsupported-yaml', 'c: 3']]);
    assert.deepEqual(problems('%YAML 1.2\n---\na: 1\n...\n'), []);
    assert.deepEqual(problems('%TAG ! x\n--- # start\na: 1\n'), [['unsupported-yaml', '%TAG ! x']]);
  });

  it('follows aliases within bounds', () => {
    assert.deepEqual(valueOf('a: &x [1, 2]\nb: *x\nc: {d: *x}\n'), { a: [1, 2], b: [1, 2], c: { d: [1, 2] } });
    assert.deepEqual(problems('text: *bold* words\n'), [['syntax-error', '*bold*'], ['syntax-error', 'words']]);
    assert.deepEqual(problems('a: &a [*a]\n'), [['syntax-error', '*a']]);
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]`)].join('\n');
    assert.equal(problems(bomb).length, 1);
    assert.equal(problems(bomb)[0]?.[0], 'unsupported-yaml');
  });

  it('has keys named like parts of objects as keys', () => {
    const read = valueOf('__proto__: {x: 1}\nconstructor: 2\n');
    assert.deepEqual(Object.keys(read ?? {}), ['__proto__', 'constructor']);
    assert.equal(Object.getPrototypeOf(read), Object.prototype);
    assert.equal(({} as { x?: unknown }).x, undefined);
  });
});

/** Blocks of text are read without the line ends around them. */
function trimmed(data: unknown): unknown {
  return mapTexts(data, (one) => one.trim().replaceAll('\r\n', '\n'));
}

function mapTexts(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]: [string, unknown]) => [key, mapTexts(value, change)]));
}
