import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { previewPage } from '../../../server/src/render/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { partNames } from '../../../server/src/render/preview/part-names.ts';
import type { Syntax } from '../../../server/src/model/report.ts';
import type { PreviewPage } from '../../../server/src/render/index.ts';
import type { Zone } from '../../../server/src/time/index.ts';

const today = { year: 2026, month: 5, day: 1 };

function pageOf(text: string, syntax: Syntax = 'markdown', zone?: Zone): PreviewPage {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  const profile = shippedProfiles.get(report.profile.id);
  assert.ok(profile);
  const findings = check(report, { profiles: shippedProfiles, today });
  return previewPage(report, findings, { profile, today, width: 900, ...(zone === undefined ? {} : { zone }) });
}

/** All that the page shows, from the top down. */
function preview(text: string, syntax: Syntax = 'markdown'): string {
  const { parts, blocks } = pageOf(text, syntax);
  return [...partNames.map((name) => parts[name]), ...blocks.map(({ html }) => html)].join('\n');
}

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

describe('the preview', () => {
  it('adds up the impact windows of the imported gateway report', () => {
    const html = preview(example('gateway-outage.rca.md'));
    assert.match(html, /<dt>Impact<\/dt><dd>3 h 20 min<\/dd><dd class="anchor">2 windows together<\/dd>/);
    assert.match(html, /2016-04-04 07:30 to 15:00/);
    assert.match(html, /Times in Asia\/Singapore/);
  });

  it('tells times in the zone that is asked for, and says which', () => {
    const { parts, zone } = pageOf(example('gateway-outage.rca.md'), 'markdown', { id: 'UTC', fixed: 0 });
    assert.equal(zone.id, 'UTC');
    assert.match(parts.metrics, /2016-04-03 23:30 to 2016-04-04 07:00/);
    assert.match(parts.metrics, /Times in UTC/);
    assert.match(parts.picture, /Times in UTC/);
    assert.match(parts.table, /2016-04-03 23:30/);
  });

  it('leads from what is missing to where it is said', () => {
    const { parts } = pageOf('---\nprofile: minimal\n---\n\n# Orders failed\n\n## Summary\n\nTen orders failed.\n\n## Timeline\n\n- 2026-03-01 10:00 UTC – Failed\n');
    assert.match(parts.progress, /2 of 5 sections, <a href="#" data-place="finding:\d+">\d+ errors<\/a>/);
    assert.match(parts.progress, /<li class="there"><a href="#" data-place="section:0">Summary<\/a><\/li>/);
    assert.match(parts.progress, /<li class="missing"><a href="#" data-place="finding:\d+">Impact<\/a>/);
  });

  it('says what is late, missing and of which kind among the actions', () => {
    const { parts } = pageOf('# Orders failed\n\n## Action Items\n\n| ID | Action | Kind | Owner | Due | Status |\n|---|---|---|---|---|---|\n| A1 | Limit the pool | prevent | Storage team | 2026-03-01 | open |\n| A2 | Page on failed orders | detect | | 2099-03-01 | open |\n| A3 | Raise the limit | mitigate | Storage team | 2026-02-01 | done |\n');
    assert.match(parts.actions, /3 actions: 1 done, 2 open \(1 overdue, 1 without an owner\)/);
    assert.match(parts.actions, /2026-03-01 <span class="tag">overdue<\/span>/);
    assert.match(parts.actions, /no owner/);
    assert.match(parts.actions, /By kind: 1 prevent, 1 detect, 1 mitigate\./);
  });

  it('keeps a long list of actions closed, and links tickets by their names', () => {
    const row = '| Limit the pool | Storage team | 2099-03-01 | open | <https://bugs.example/browse/TIM-881> |\n';
    const table = (count: number): string => pageOf(`# Orders failed\n\n## Action Items\n\n| Action | Owner | Due | Status | Ticket |\n|---|---|---|---|---|\n${row.repeat(count)}`).parts.actions;
    assert.match(table(12), /<table><caption>12 actions: 12 open<\/caption>/);
    assert.match(table(13), /<details id="rca-actions-list"><summary>13 actions: 13 open<\/summary><table><thead>/);
    assert.match(table(1), /<td><a href="https:\/\/bugs\.example\/browse\/TIM-881" rel="noopener noreferrer">TIM-881<\/a><\/td>/);
  });

  it('says what an unknown measure lacks, and tells windows in their own zone when no entry has one', () => {
    const { parts, zone } = pageOf('# Orders failed\n\n## Impact\n\n- 2026-03-01 10:00 JST – 2026-03-01 11:00 JST orders failed\n\n## Timeline\n\n- 10:05 – Somebody saw it\n');
    assert.match(parts.metrics, /<dt>Time to detect<\/dt><dd class="unknown">not known<\/dd><dd class="anchor">no entry is marked detected<\/dd>/);
    assert.match(parts.metrics, /2026-03-01 10:00 to 11:00/);
    assert.match(parts.metrics, /Times in JST \(UTC\+9\)\./);
    assert.notEqual(zone.id, 'UTC');
  });

  it('shows findings where they are, with lines of their block', () => {
    const text = example('instance-outage.rca.md');
    const { blocks } = pageOf(text);
    const block = blocks.find(({ html }) => html.includes('class="notes"') && html.includes('earlier'));
    const line = Number(/<li class="error"><a href="#" data-line="(\d+)"/.exec(block?.html ?? '')?.[1]);
    assert.match(text.split('\n')[(block?.line ?? 0) + line] ?? '', /September 18th, 23:30/);
  });

  it('resolves a link whose address is defined in another block, and shows no block of definitions', () => {
    const { blocks } = pageOf('# Orders failed\n\nSee [the graph][g].\n\n## Summary\n\nWords.\n\n[g]: https://graphs.example/1\n');
    assert.match(blocks[0]?.html ?? '', /href="https:\/\/graphs.example\/1"/);
    assert.equal(blocks.length, 3);
  });

  it('says why a text is not shown', () => {
    assert.match(preview('# A\n\n<<<<<<< ours\none\n=======\ntwo\n>>>>>>> theirs\n'), /The text is not shown\./);
    assert.match(preview(`# A\n\n${'| a | b |\n'.repeat(600_000)}`), /The text is not shown\./);
  });

  it('shows the title once', () => {
    for (const text of ['---\nprofile: minimal\n---\n\n# Orders failed\n\nWords.\n', '---\ntitle: Orders failed\n---\n\n# Orders failed\n\nWords.\n', '# Orders failed\n\nWords.\n', '---\ntitle: Orders failed\n---\n\nWords.\n']) {
      assert.equal(preview(text).match(/<h1[^>]*>Orders failed<\/h1>/g)?.length, 1, text);
      assert.match(preview(text), /<p data-line="\d+">Words/);
    }
  });

  it('marks the entry that stands out of order', () => {
    const html = preview(example('instance-outage.rca.md'));
    assert.match(html, /class="[^"]*\bfaulty\b/);
    assert.match(html, /<p class="progress error">5 of 5 sections, <a href="#" data-place="finding:\d+">1 error<\/a>/);
  });

  it('shows the parts of a YAML report with their lines', () => {
    const text = example('minimal.rca.yaml');
    const html = preview(text, 'yaml');
    const lines = text.split('\n');
    for (const part of ['timelines', 'actions', 'causes']) assert.ok(lines.some((line) => line.startsWith(`${part}:`)), part);
    assert.match(html, /<svg class="timeline"/);
    for (const { html: inside, line } of pageOf(text, 'yaml').blocks) {
      for (const [, offset, words] of inside.matchAll(/<li data-line="(-?\d+)">([A-Za-z]{6,})/g)) {
        const at = line + Number(offset);
        assert.ok(lines.slice(at, at + 6).join('\n').includes(words ?? ''), `${at}: ${words}`);
      }
    }
  });

  it('shows any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom<Syntax>('markdown', 'yaml'), (text, syntax) => typeof preview(text, syntax) === 'string'), { numRuns: 60 });
  });
});
