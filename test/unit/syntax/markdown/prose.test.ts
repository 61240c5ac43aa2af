import assert from 'node:assert/strict';
import { inlineParts } from '../../../../server/src/syntax/markdown/index.ts';
import { read } from './reading.ts';

function skipped(text: string): readonly string[] {
  return inlineParts(text).skip.map(({ from, to }) => text.slice(from, to));
}

describe('running text in Markdown', () => {
  const runs: readonly (readonly [string, readonly string[]])[] = [
    ['plain words', []],
    ['a `code` and ``more ` code``', ['`code`', '``more ` code``']],
    ['an open ` tick', []],
    ['[words](https://example.com/a_(b) "title") end', ['(https://example.com/a_(b) "title")']],
    ['![alt](a.png)', ['(a.png)']],
    ['[words][label] and [words]', ['[label]']],
    ['[no](see below) link', []],
    ['[[nested](x)](y)', ['(x)', '(y)']],
    ['see https://example.com/a?b=c. And', ['https://example.com/a?b=c']],
    ['(https://example.com/x) 詳細はhttps://example.com/y。', ['https://example.com/x', 'https://example.com/y']],
    ['<https://example.com> <br> <span class="x">a</span>', ['<https://example.com>', '<br>', '<span class="x">', '</span>']],
    ['<code>x < y</code> and <name of the owner>', ['<code>x < y</code>']],
    ['a <!-- comment --> b <!-- open', ['<!-- comment -->', '<!-- open']],
    ['\\`not code\\` \\[no](x)', []],
  ];
  for (const [text, expected] of runs) {
    it(`skips ${JSON.stringify(expected)} in “${text}”`, () => assert.deepEqual(skipped(text), expected));
  }

  it('knows paragraphs, items, cells, headings and quotes, and leaves out code', () => {
    const text = '# T\n\n## Summary\n\nA `b` c.\n\n- item\n  - nested\n\n> quoted\n\n| H |\n|---|\n| cell |\n\n```\ncode\n```\n\n    more code\n\n<!-- comment -->\n';
    const report = read(text);
    assert.deepEqual(report.prose.map(({ kind, span, column }) => [kind, text.slice(span.from, span.to), column]), [
      ['heading', 'T', undefined], ['heading', 'Summary', undefined], ['paragraph', 'A `b` c.', undefined], ['item', 'item', undefined], ['item', 'nested', undefined],
      ['quote', 'quoted', undefined], ['cell', 'cell', 'H'],
    ]);
    assert.deepEqual(report.prose[2]?.skip.map(({ from, to }) => text.slice(from, to)), ['`b`']);
    assert.equal(report.prose[2]?.section, 0);
    assert.equal(report.prose[0]?.section, undefined);
  });

  it('mentions dates and clocks outside entries, code and links', () => {
    const text = '## Impact\n\nFrom Saturday 14 March 2026 on, `2026-01-01`, [x](https://e.com/2026-01-02), until 11:00 UTC.\n\n## Timeline\n\n- 2026-03-14 10:00 UTC – down since 9 March 2026\n';
    const report = read(text);
    assert.deepEqual(report.mentions.map(({ moment }) => text.slice(moment.stamp.span.from, moment.stamp.span.to)), ['Saturday 14 March 2026', '11:00 UTC', '9 March 2026']);
    assert.deepEqual(report.mentions.map(({ prose }) => report.prose[prose]?.kind), ['paragraph', 'paragraph', 'item']);
  });

  it('reads suppressions and what they cover', () => {
    const text = '---\ntitle: A\n# rca-disable vague-action -- team rule\n---\n\n# A\n\n## Summary\n\n<!-- rca-disable-next-line placeholder, human-error-cause -- quoted -->\nTODO here.\n\nTBD there. <!-- rca-disable-line placeholder -->\n\n<!-- rca-disable-section -->\n\n`<!-- rca-disable none -->`\n\n## Impact\n';
    const { suppressions } = read(text);
    assert.deepEqual(suppressions.map(({ scope, rules, reason, covers }) => [scope, rules.map(({ value }) => value), reason, text.slice(covers.from, covers.to).length]), [
      ['file', ['vague-action'], 'team rule', text.length],
      ['next-line', ['placeholder', 'human-error-cause'], 'quoted', 'TODO here.'.length],
      ['line', ['placeholder'], undefined, 'TBD there. <!-- rca-disable-line placeholder -->'.length],
      ['section', [], undefined, text.indexOf('## Impact') - text.indexOf('## Summary')],
    ]);
    for (const { rules } of suppressions) for (const { value, span } of rules) assert.equal(text.slice(span.from, span.to), value);
  });
});
