import assert from 'node:assert/strict';
import { blockWords, wordsOf, type Block } from '../../../../server/src/render/exports/document/block.ts';
import { columnWidths } from '../../../../server/src/render/exports/word/column-widths.ts';
import { readBlocks } from '../../../../server/src/render/exports/document/read-blocks.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: [text(words)] });

describe('readBlocks', () => {
  const cases: readonly (readonly [string, string, readonly Block[]])[] = [
    ['a heading and a paragraph over two lines', '## A\n\nb\nc', [{ kind: 'heading', level: 2, content: [text('A')] }, paragraph('b c')]],
    ['nested lists', '- a\n  1. b\n- c', [{ kind: 'list', items: [{ blocks: [paragraph('a'), { kind: 'list', start: 1, items: [{ blocks: [paragraph('b')] }] }] }, { blocks: [paragraph('c')] }] }]],
    ['tasks', '- [ ] a\n- [x] b\n- [y] c', [{ kind: 'list', items: [{ done: false, blocks: [paragraph('a')] }, { done: true, blocks: [paragraph('b')] }, { blocks: [paragraph('[y] c')] }] }]],
    ['a table with sides', '| a | b |\n| :-: | --: |\n| c<br>d | |', [{ kind: 'table', head: [[text('a')], [text('b')]], alignment: ['center', 'right'], rows: [[[text('c'), { kind: 'break' }, text('d')], []]] }]],
    ['code with its language', '```sh -x\na\n```', [{ kind: 'code', language: 'sh', text: 'a' }]],
    ['a quote and a rule', '> a\n\n---', [{ kind: 'quote', blocks: [paragraph('a')] }, { kind: 'rule' }]],
    ['emphasis of all kinds', '**a** *b* ~~c~~ `d`', [{ kind: 'paragraph', content: [{ kind: 'strong', content: [text('a')] }, text(' '), { kind: 'emphasis', content: [text('b')] }, text(' '), { kind: 'deleted', content: [text('c')] }, text(' '), { kind: 'code', text: 'd' }] }]],
    ['an image, which is not loaded', '![a](b.png)', [{ kind: 'paragraph', content: [{ kind: 'image', description: 'a', address: 'b.png' }] }]],
    ['a comment, which is left out', 'a <!-- b -->\n\n<!-- c -->', [paragraph('a ')]],
    ['a hard break', 'a\\\nb', [{ kind: 'paragraph', content: [text('a'), { kind: 'break' }, text('b')] }]],
    ['HTML, which is text', '<b>a</b>', [paragraph('<b>a</b>')]],
    ['nothing', '', []],
  ];
  for (const [name, markdown, wanted] of cases) it(`reads ${name}`, () => assert.deepEqual(readBlocks(markdown), wanted));

  it('keeps the addresses of links that lead out of the folder, and tells the others', () => {
    const words = (markdown: string): readonly unknown[] => readBlocks(markdown).flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
    assert.deepEqual(words('[a](https://b.example)'), [{ kind: 'link', address: 'https://b.example', content: [text('a')] }]);
    assert.deepEqual(words('[a](other.rca.md)'), [text('a (other.rca.md)')]);
    assert.deepEqual(words('[a](#b)'), [text('a')]);
    assert.deepEqual(words('[a](javascript:b)'), [text('[a](javascript:b)')]);
  });

  it('finds addresses without marks, and where they end', () => {
    const addresses = (markdown: string): readonly string[] => readBlocks(markdown).flatMap((block) => (block.kind === 'paragraph' ? block.content.flatMap((inline) => (inline.kind === 'link' ? [inline.address] : [])) : []));
    assert.deepEqual(addresses('See https://a.example/b, (https://c.example/d_(e)) and https://f.example.'), ['https://a.example/b', 'https://c.example/d_(e)', 'https://f.example']);
    assert.deepEqual(addresses('`https://a.example` and xhttps://b.example and https://'), []);
  });

  it('loses nothing of a text that is nested too deep to be read', () => {
    const deep = `${Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n')}\n\nThe end.`;
    assert.match(blockWords(readBlocks(deep)), /The end\.$/);
    assert.match(blockWords(readBlocks(`${'> '.repeat(3000)}deep\n\nThe end.`)), /deep\n[^]*The end\.$/);
  });
});

describe('columnWidths', () => {
  const cells = (...row: readonly string[]) => row.map((words) => [text(words)]);
  it('add up, and give most to what says most', () => {
    const widths = columnWidths(cells('ID', 'Action', 'Due'), [cells('A1', 'Measure a thousand messages with each new template before it is released', '2026-03-13')], 9638);
    assert.equal(widths.reduce((sum, width) => sum + width, 0), 9638);
    const [id = 0, action = 0, due = 0] = widths;
    assert.ok(action > due && due > id, widths.join());
  });

  it('are there for any table', () => {
    for (const count of [1, 2, 40]) {
      const widths = columnWidths([], [cells(...Array.from({ length: count }, () => 'averyveryverylongword'))], 9638);
      assert.equal(widths.length, count);
      assert.equal(widths.reduce((sum, width) => sum + width, 0), 9638);
      assert.ok(widths.every((width) => width > 0));
    }
    assert.deepEqual(columnWidths([], [], 9638), []);
  });

  it('know the words of a cell', () => assert.equal(wordsOf(cells('a')[0] ?? []), 'a'));
});
