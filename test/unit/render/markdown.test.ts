import assert from 'node:assert/strict';
import fc from 'fast-check';
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
    for (const text of PAYLOADS) {
      const html = renderMarkdown(text);
      assert.doesNotMatch(html, /<(script|img|iframe|svg|style|link|meta|base|object|embed|form|input)\b/i, text);
      assert.doesNotMatch(html, /<[^>]*\s(on\w+|src|style)=/i, text);
      for (const [, address] of html.matchAll(/href="([^"]*)"/g)) assert.ok(isHarmlessLink(address ?? ''), address);
    }
  });

  it('renders any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof renderMarkdown(text) === 'string'));
  });
});

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![track](https://tracker.example/pixel.png)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](command:workbench.action.quit)',
  '[x](vscode://file/etc/passwd)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example/x)',
  '[x](\\\\host\\share)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '<a href="javascript:alert(1)">x</a>',
  '<javascript:alert(1)>',
  '[a]: javascript:alert(1)\n\n[a]',
  '<iframe src="https://evil.example"></iframe>',
  '<svg><script>alert(1)</script></svg>',
  '<style>@import "https://evil.example"</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<!--><script>alert(1)</script>-->',
  '| a | <img src=x onerror=alert(1)> |\n|---|---|\n| b | c |',
];
