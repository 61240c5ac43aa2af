import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { renderPreview } from '../../../server/src/render/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { linesOf } from '../../../server/src/text/lines.ts';
import type { Syntax } from '../../../server/src/model/report.ts';

function preview(text: string, syntax: Syntax = 'markdown'): string {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  const profile = shippedProfiles.get(report.profile.id);
  assert.ok(profile);
  const findings = check(report, { profiles: shippedProfiles, today: { year: 2026, month: 5, day: 1 } });
  return renderPreview(report, findings, { profile, width: 900, lines: linesOf(text) }).html;
}

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

describe('the preview', () => {
  it('adds up the impact windows of the imported gateway report', () => {
    const html = preview(example('gateway-outage.rca.md'));
    assert.match(html, /<dt>Impact<\/dt><dd>3 h 20 min<\/dd>/);
    assert.equal(html.match(/class="window"/g)?.length, 2);
    assert.match(html, /Times in Asia\/Singapore/);
  });

  it('shows the title once', () => {
    for (const text of ['---\nprofile: minimal\n---\n\n# Orders failed\n\nWords.\n', '# Orders failed\n\nWords.\n', '---\ntitle: Orders failed\n---\n\nWords.\n']) {
      assert.equal(preview(text).match(/<h1[^>]*>Orders failed<\/h1>/g)?.length, 1, text);
      assert.match(preview(text), /<p data-line="\d+">Words/);
    }
  });

  it('marks the entry that stands out of order', () => {
    const html = preview(example('instance-outage.rca.md'));
    assert.equal(html.match(/class="mark [^"]*faulty"/g)?.length, 1);
    assert.match(html, /<p class="progress error" role="status">5 of 5 sections, 1 error/);
  });

  it('shows the parts of a YAML report with their lines', () => {
    const text = example('minimal.rca.yaml');
    const html = preview(text, 'yaml');
    const lines = text.split('\n');
    for (const part of ['timelines', 'actions', 'causes']) assert.ok(lines.some((line) => line.startsWith(`${part}:`)), part);
    assert.match(html, /<svg class="timeline"/);
    for (const [, line, words] of html.matchAll(/<li data-line="(\d+)">([A-Za-z]{6,})/g)) assert.ok((lines.slice(Number(line), Number(line) + 6).join('\n')).includes(words ?? ''), `${line}: ${words}`);
  });

  it('never lets a document write HTML of its own', () => {
    const payloads = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onmouseover='alert(1)", '</svg><script>alert(1)</script>', ']]><script>', '&lt;script&gt;', '<a href="javascript:alert(1)">x</a>'];
    for (const payload of payloads) {
      const texts: readonly (readonly [string, Syntax])[] = [
        [`---\ntitle: '${payload.replaceAll("'", "''")}'\nowner: '${payload.replaceAll("'", "''")}'\n---\n\n# ${payload}\n\n## Timeline ${payload}\n\n- 2026-03-01 10:00 UTC – ${payload} [detected]\n- 2026-03-01 09:00 UTC – ${payload}\n\n## Actions\n\n- ${payload} (${payload})\n`, 'markdown'],
        [`title: ${JSON.stringify(payload)}\ntimeline:\n  - at: 2026-03-01 10:00 UTC\n    text: ${JSON.stringify(payload)}\nactions:\n  - text: ${JSON.stringify(payload)}\n    owner: ${JSON.stringify(payload)}\nsections:\n  - heading: ${JSON.stringify(payload)}\n    text: ${JSON.stringify(payload)}\n`, 'yaml'],
      ];
      for (const [text, syntax] of texts) {
        const html = preview(text, syntax);
        assert.doesNotMatch(html, /<(script|img|iframe|object|embed|form|input|style|link)\b/i, payload);
        for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), /\son\w+=|\sstyle=|\ssrc=/i, tag);
        assert.doesNotMatch(html, /href="(?!#|https?:|mailto:)/);
      }
    }
  });

  it('shows any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom<Syntax>('markdown', 'yaml'), (text, syntax) => typeof preview(text, syntax) === 'string'), { numRuns: 60 });
  });
});
