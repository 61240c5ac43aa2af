// What holds for every page that stands alone, whatever report it was made of.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

const TAGS: ReadonlySet<string> = new Set((
  'html head meta title link style body a nav main header footer article section div span p h1 h2 h3 h4 h5 h6 ol ul li dl dt dd table caption thead tbody tr th td ' +
  'pre code em strong s blockquote hr br wbr bdi time figure figcaption details summary svg g path line rect circle polygon polyline text tspan title desc defs pattern clippath use ellipse'
).split(' '));

/** No script, no handler, no style but the page's own, no link that runs something, nothing that is loaded; names once, links inside that lead somewhere, headings in order. */
export function checkPage(html: string, name: string): void {
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? assert.fail(`${name}: no style`);
  const hash = createHash('sha256').update(style).digest('base64');
  assert.ok(html.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`), `${name}: the policy allows another style`);
  assert.doesNotMatch(style, /url\(|@import/, name);
  const levels: number[] = [];
  for (const [tag, word = ''] of html.matchAll(/<\/?([a-z][\w-]*)[^>]*>/gi)) {
    assert.ok(TAGS.has(word.toLowerCase()), `${name}: ${tag}`);
    assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), /\s(?:on\w+|style|src|srcset|action|xlink:href|data-line|data-place|data-jump)\s*=/i, name);
    if (/^<link/i.test(tag)) assert.match(tag, /^<link rel="alternate" type="application\/atom\+xml" /, name);
    const level = /^<h([1-6])/i.exec(tag)?.[1];
    if (level !== undefined) levels.push(Number(level));
  }
  assert.equal(levels.filter((level) => level === 1).length, 1, `${name}: first headings`);
  for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${name}: level ${level} after ${levels[index - 1] ?? 'none'}`);
  const ids = idsOf(html);
  assert.equal(new Set(ids).size, ids.length, `${name}: ${ids.find((id, index) => ids.indexOf(id) !== index)} twice`);
  for (const address of addressesOf(html)) {
    assert.doesNotMatch(address, /^(?!https?:|mailto:)[\w+.-]*:|^\/\/|^\\/i, name);
    if (address.startsWith('#')) assert.ok(ids.includes(decodeURIComponent(address.slice(1))), `${name}: ${address} leads nowhere`);
  }
  // eslint-disable-next-line no-control-regex -- none may be left.
  assert.doesNotMatch(html, /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/, name);
}

export function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
}

/** Of all links, as a browser understands them. */
export function addressesOf(html: string): readonly string[] {
  return [...html.matchAll(/\shref="([^"]*)"/g)].map(([, address]) => (address ?? '').replaceAll('&amp;', '&'));
}
