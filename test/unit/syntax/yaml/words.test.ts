import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, parseDocument, Scalar, visit } from 'yaml';
import type { ToStringOptions } from 'yaml';
import { readTree, yamlLines } from '../../../../server/src/syntax/yaml/tree.ts';
import { placeIn, wordsIn } from '../../../../server/src/syntax/yaml/words.ts';
import type { YamlScalar } from '../../../../server/src/syntax/yaml/yaml-node.ts';

type Style = NonNullable<ToStringOptions['defaultStringType']>;
const styles: readonly Style[] = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'];

function written(text: string, style: Style, lineWidth: number): string {
  const document = new Document({ key: { text } });
  visit(document, { Scalar: (key, node) => { if (key === 'value') node.type = Scalar[style]; } });
  return document.toString({ lineWidth, minContentWidth: 0 });
}

function scalarIn(text: string): YamlScalar {
  const { root } = readTree(yamlLines(text));
  const inner = root?.kind === 'map' ? root.pairs[0]?.value : undefined;
  const scalar = inner?.kind === 'map' ? inner.pairs[0]?.value : inner;
  assert.ok(scalar?.kind === 'scalar');
  return scalar;
}

describe('the words of a scalar', () => {
  it('know where each of their characters stands, however they are written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' ', '\n', '\n\n', ':', '- ', '"', "'", 'é', '😀', '\t', '\\', 'word '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom(...styles), fc.constantFrom(0, 20, 40), fc.boolean(), (value, style, lineWidth, crlf) => {
        fc.pre(value.trim() !== '');
        const lf = written(value, style, lineWidth);
        const source = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        const whole = parseDocument(source, { logLevel: 'silent' });
        // A few texts cannot be written in a given style and width.
        fc.pre(whole.errors.length === 0);
        const scalar = scalarIn(source);
        const words = wordsIn(source, scalar);
        assert.equal(words.text.trim(), String(whole.getIn(['key', 'text'])).trim().replaceAll('\r\n', '\n'));
        let last = scalar.inner.from;
        for (let offset = 0; offset < words.text.length; offset += 1) {
          const place = words.place(offset);
          assert.ok(place >= last && place <= scalar.inner.to, `${JSON.stringify(source)} at ${offset}`);
          last = place;
          const unit = words.text.charAt(offset);
          if (/[\s\P{ASCII}]/u.test(unit)) continue;
          assert.ok(source.charAt(place) === unit || (scalar.style === 'double' && source.charAt(place) === '\\'), `${JSON.stringify(source)}: ${unit} at ${place}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('know it in lines of blanks that come before the second line with words', () => {
    const source = 'k: |-\n  a\n\n    \n\n  b\n';
    const words = wordsIn(source, scalarIn(source));
    assert.equal(words.text, 'a\n\n  \n\nb');
    assert.deepEqual(Array.from(words.text, (_, offset) => words.place(offset)), [8, 9, 10, 13, 14, 15, 16, 19]);
  });

  const cases = [
    { source: 'k: >\n  a folded\n  text\n', words: 'a folded text', part: 'folded text', place: 'folded\n  text' },
    { source: 'k: "say \\"hi\\" twice"\n', words: 'say "hi" twice', part: 'twice', place: 'twice' },
    { source: "k: 'it''s so'\n", words: "it's so", part: 'so', place: 'so' },
    { source: 'k: |2-\n   indented\n  less\n', words: 'indented\nless', part: 'less', place: 'less' },
  ];
  for (const { source, words, part, place } of cases) {
    it(`finds “${part}” in ${JSON.stringify(source)}`, () => {
      const read = wordsIn(source, scalarIn(source));
      assert.equal(read.text, words);
      const from = words.indexOf(part);
      const span = placeIn(read, { from, to: from + part.length });
      assert.equal(source.slice(span.from, span.to), place);
    });
  }
});
