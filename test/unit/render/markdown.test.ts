import assert from 'node:assert/strict';
import fc from 'fast-check';
import { payloads } from '../../payloads.ts';
import { isHarmlessLink, renderMarkdown } from '../../../server/src/render/markdown/render-markdown.ts';

describe('Markdown of a document', () => {
  it('is shown with source lines', () => {
    assert.match(renderMarkdown('# A\n\ntext', 10), /<h1 data-line="10">A<\/h1>\s*<p data-line="12">text<\/p>/);
  });

  it('leaves comments out, but not in code', () => {
    assert.equal(renderMarkdown('<!-- one\ntwo -->\n\nseen <!-- three -->').trim(), '<p data-line="3">seen </p>');
    assert.match(renderMarkdown('`<!-- code -->`'), /&lt;!-- code --&gt;/);
  });

  it('breaks a line at <br>, which a cell has no other way to do, but not in code', () => {
    assert.match(renderMarkdown('| a |\n| --- |\n| b<br>c<BR />d |'), /<td>b<br>\s*c<br>\s*d<\/td>/);
    assert.match(renderMarkdown('`<br>` <br x>'), /<code>&lt;br&gt;<\/code> &lt;br x&gt;/);
  });

  it('shows raw HTML as text and loads nothing', () => {
    for (const text of payloads) {
      const html = renderMarkdown(text);
      assert.doesNotMatch(html, /<(script|img|iframe|svg|style|link|meta|base|object|embed|form|input)\b/i, text);
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), /\s(on\w+|src|style)=/i, text);
      for (const [, address] of html.matchAll(/href="([^"]*)"/g)) assert.ok(isHarmlessLink(address ?? ''), address);
    }
  });

  it('loses nothing of what is nested deeper than the library reads: it stands as it is written', () => {
    const deep = Array.from({ length: 150 }, (_, level) => `${' '.repeat(2 * level)}- level ${level}`).join('\n');
    const html = renderMarkdown(`**a**\n\n${deep}\n\nb\n`, 3);
    assert.match(html, /<strong>a<\/strong>[^]*<pre><code data-line="5">- level 0\n[^]*- level 149\n\nb\n<\/code><\/pre>/);
    assert.match(renderMarkdown(`${'>'.repeat(300)} <i>c\n`), /^<pre><code data-line="0">(?:&gt;){300} &lt;i&gt;c\n<\/code>/);
    assert.doesNotMatch(renderMarkdown(deep.split('\n').slice(0, 40).join('\n')), /<pre/);
  });

  it('is not searched for the end of a comment again and again', () => {
    // Each takes a moment; searched for each mark they would take hours.
    for (const text of ['<!--'.repeat(250_000), `${'<!-- a\n'.repeat(100_000)}--> text`, `[${'<!--'.repeat(100_000)}](x) -->`]) assert.equal(typeof renderMarkdown(text), 'string');
  });

  it('has no control characters and no halves of characters', () => assert.equal(renderMarkdown('a\u0001b \uD800c').trim(), '<p data-line="0">a\uFFFDb \uFFFDc</p>'));

  it('renders any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof renderMarkdown(text) === 'string'));
  });
});
