import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { timelineClusters, timelineImage, timelinePicture, timelineSvg, timelineTable } from '../../../../server/src/render/timeline/index.ts';
import { layoutOf } from '../../../../server/src/render/timeline/layout.ts';
import { syntaxes } from '../../../../server/src/syntax/index.ts';
import { expectFile } from '../../../expect-file.ts';
import { payloads } from '../../../payloads.ts';
import { anyPicture, anyWidth, entryLines, nestingFault, pictureOf } from './invented.ts';

const golden = (name: string): string => join(import.meta.dirname, 'expected', name);
/** One element a line, so that a change is seen where it is. */
const readable = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

describe('the picture as SVG', () => {
  it('is the same as it was looked at', () => {
    expectFile(golden('five.svg'), readable(timelineSvg(pictureOf(entryLines(5)), { width: 640, links: 'source' })));
    expectFile(golden('fifty.svg'), readable(timelineSvg(pictureOf(entryLines(50)), { width: 480, links: 'none' })));
    const signs = layoutOf(pictureOf(entryLines(500)), 900)?.signs ?? [];
    expectFile(golden('five-hundred.txt'), signs.map(({ x, marks, flags }) => `${Math.round(x)} ${marks.length}${flags.map(({ row, head, text }) => `\n  ${row} ${head}${text}`).join('')}\n`).join(''));
  });

  it('is nothing without a known time', () => {
    for (const lines of [[], ['--:-- – Somebody restarts it'], ['Time TBC – Somebody restarts it']]) assert.equal(timelineSvg(pictureOf(lines), { width: 900, links: 'source' }), '');
  });

  it('can be reached mark by mark, in words', () => {
    const svg = timelineSvg(pictureOf(['2026-05-06 09:00 UTC – Orders fail [impact-start]', '~2026-05-06 09:30 UTC – Pager [detected]', '2026-05-06 08:00 UTC – (!) late note']), { width: 900, links: 'source' });
    assert.match(svg, /role="group" aria-label="Timeline: 3 entries"/);
    assert.deepEqual([...svg.matchAll(/tabindex="0" role="link" data-place="(entry:\d)"><title>([^<]*)</g)].map(([, place, label]) => `${place} ${label}`), [
      'entry:2 2026-05-06 08:00, out of order: (!) late note', 'entry:0 2026-05-06 09:00, impact start: Orders fail', 'entry:1 ~2026-05-06 09:30, detected, approximate: Pager',
    ]);
  });

  it('has no way to a source without one', () => {
    const picture = pictureOf(entryLines(60));
    for (const html of [timelineSvg(picture, { width: 900, links: 'none' }), timelineClusters(picture, { width: 900, links: 'none' }), timelineTable(picture, { links: 'none' })]) assert.doesNotMatch(html, /data-place|href="#"/);
  });

  it('is well-formed and lets no text through as anything but text', () => {
    for (const payload of payloads) {
      const text = `# ${payload}\n\n## Impact\n\n| start | end | note |\n|---|---|---|\n| 2026-03-01 09:00 UTC | 2026-03-01 10:00 UTC | ${payload} |\n\n## Timeline\n\n- 2026-03-01 09:00 UTC – ${payload} [impact-start]\n- --:-- – ${payload}\n- 2026-03-01 10:00 UTC – ${payload}\n`;
      const picture = timelinePicture(syntaxes.markdown.read(text, { profiles: shippedProfiles }), { isFaulty: () => true });
      for (const html of [timelineSvg(picture, { width: 500, links: 'source' }), timelineImage(picture, { width: 500, title: payload }), timelineTable(picture, { links: 'source' }), timelineClusters(picture, { width: 320, links: 'source' })]) {
        assert.equal(nestingFault(html), '', payload);
        assert.doesNotMatch(html, /<(script|img|foreignObject|iframe|use|image)\b|\sstyle=|<[^>]+\son\w+="|javascript:alert\(1\)"|[\uFFFE\u202E]|(?!\n)\p{Cc}/iu, payload);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href ?? '', /^#(rca-cluster-\d+|rca-timeline)?$/);
      }
    }
  });

  it('is well-formed for any picture', () => {
    fc.assert(fc.property(anyPicture(30), anyWidth, (picture, width) => {
      assert.equal(nestingFault(timelineSvg(picture, { width, links: 'source' })), '');
      assert.doesNotMatch(timelineSvg(picture, { width, links: 'none' }), /NaN|Infinity|undefined/);
    }));
  });

  it('shows as much of an enormous text as there is room for', () => {
    const svg = timelineSvg(pictureOf([`2026-05-06 09:00 UTC – ${'[a](b) '.repeat(150_000)}`, '0001-01-01 09:00 UTC – long ago', '9999-12-31 23:59 UTC – far ahead']), { width: 900, links: 'source' });
    assert.ok(svg.length < 20_000, `${svg.length}`);
  });

  it('takes any number for its width', () => {
    for (const width of [Number.NaN, Number.POSITIVE_INFINITY, -5, 0, 1e9]) assert.match(timelineSvg(pictureOf(entryLines(5)), { width, links: 'none' }), /^<svg class="timeline" xmlns="[^"]+" viewBox="0 0 (320|900|2000) /);
  });
});

describe('the picture as a file', () => {
  it('has its title, its zone and its style in it, and nothing to load or run', () => {
    const svg = timelineImage(pictureOf(entryLines(20)), { width: 900, title: 'Orders <failed> & came back' });
    assert.match(svg, /<title>Orders &lt;failed&gt; &amp; came back<\/title>/);
    assert.match(svg, /Times in UTC/);
    assert.match(svg, /<style>[^<]+<\/style><rect class="tl-paper"/);
    assert.doesNotMatch(svg, /var\(|href|<script|@import|url\(|data-|tabindex|tl-detail"/);
    assert.equal(nestingFault(svg.replace(/<style>[^<]*<\/style>/, '')), '');
  });

  it('says in words that there is nothing to place', () => {
    assert.match(timelineImage(pictureOf(['--:-- – a']), { width: 900, title: '' }), /No entry has a time that is known/);
  });
});
