// The index keeps the same of a report whether the entries of its timelines were read or not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes, syntaxOf } from '../../../server/src/syntax/index.ts';
import { summarize } from '../../../server/src/workspace/index.ts';
import { withoutEntries } from '../../../server/src/workspace/without-entries.ts';
import { reportData } from '../syntax/print/report-data.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');

function summaryOf(text: string, syntax: Syntax): unknown {
  const { anchors, ...summary } = summarize('file:///w/a', syntaxes[syntax].read(text, { profiles: shippedProfiles }), (words) => words);
  return { ...summary, anchors: [...anchors] };
}

function assertSame(text: string, syntax: Syntax): void {
  assert.deepEqual(summaryOf(withoutEntries(text, syntax), syntax), summaryOf(text, syntax));
}

const fields = ['---', 'profile: minimal', 'id: RCA-2026-001', 'date: 2026-01-31', '---', '# Checkout down', ''];
const markdown = (...body: readonly string[]): string => [...fields, '## Timeline', '', ...body, '', '## Action Items', '', '- Add an alert (@mallory)', ''].join('\n');
const yaml = (...body: readonly string[]): string => ['profile: minimal', 'id: RCA-2026-001', 'date: 2026-01-31', 'title: Checkout down', ...body, 'actions:', '  - id: A1', '    text: Add an alert', '    owner: mallory', ''].join('\n');

describe('a text without entries', () => {
  for (const name of readdirSync(examples).filter((file) => /\.rca\.(?:md|yaml)$/.test(file))) {
    it(`gives the same summary of ${name}`, () => assertSame(readFileSync(join(examples, name), 'utf8'), syntaxOf(name)));
  }

  it('gives the same summary of any report that we print', () => {
    fc.assert(fc.property(reportData, fc.constantFrom('markdown' as const, 'yaml' as const), (data, syntax) => {
      assertSame(syntaxes[syntax].print({ data: { profile: 'minimal', date: '2026-01-31', ...data } }), syntax);
    }));
  });

  it('is much shorter, with all that is left in its place', () => {
    const md = markdown('- 2026-01-31 10:00 UTC – The pager alerted', '  and again', '- 2026-01-31 10:05 UTC – See [two](two.rca.md)', '- 10:06 UTC – See [the page](https://status.example)');
    assert.equal(withoutEntries(md, 'markdown'), markdown('', '', '- 2026-01-31 10:05 UTC – See [two](two.rca.md)', ''));
    const table = ['| Time (UTC) | Event |', '| --- | --- |', '| 2026-01-31 10:00 | The pager alerted |'];
    assert.equal(withoutEntries(markdown(...table), 'markdown'), markdown('', '', ''));
    const entries = ['    entries:', '      - at: 2026-01-31T10:00:00Z', '        text: |', '          The pager', '', '          alerted'];
    assert.equal(withoutEntries(yaml('timelines:', '  - heading: Timeline', ...entries), 'yaml'), yaml('timelines:', '  - heading: Timeline', '', '', '', '', '', ''));
    assert.equal(withoutEntries(yaml('timeline:', '- at: 2026-01-31T10:00:00Z', '  text: The pager alerted'), 'yaml'), yaml('timeline:', '', ''));
  });

  for (const [what, text] of [
    ['whose day is not stated', markdown('- 2026-01-31 10:00 UTC – The pager alerted').replace('date: 2026-01-31\n', '')],
    ['whose timeline stands in a fence', markdown('- 10:00 UTC – The pager alerted').replace('## Timeline', '```\n## Timeline').replace('## Action', '```\n\n## Action')],
    ['whose timeline stands in a comment', markdown('- 10:00 UTC – The pager alerted').replace('## Timeline', '<!--\n## Timeline').replace('## Action', '-->\n\n## Action')],
    ['with words between the entries', markdown('- 10:00 UTC – The pager alerted', '', 'Owner: Ann', '', '- 10:05 UTC – It was quiet')],
    ['with headings as entries', markdown('### 10:00 UTC', '', 'The pager alerted')],
    ['with a table of actions under it', markdown('| Action | Owner |', '| --- | --- |', '| Add an alert | Ann |')],
    ['with boxes to tick', markdown('- [ ] Add an alert (@bob)')],
    ['with numbered entries', markdown('1. 10:00 UTC – The pager alerted')],
    ['without front matter', markdown('- 10:00 UTC – The pager alerted').replace(/^---[\s\S]*?---\n/, '')],
  ] as const) {
    it(`gives the same summary of a Markdown report ${what}`, () => assertSame(text, 'markdown'));
  }

  for (const [what, text] of [
    ['with an alias for a part of the timeline', yaml('timelines:', '  - entries:', '      - at: 2026-01-31T10:00:00Z', '        text: &words The pager alerted', 'causes:', '  - id: C1', '    text: *words')],
    ['of two documents', `${yaml('timelines:', '  - entries:', '      - at: 10:00 UTC', '        text: a')}---\nid: B\ntimelines:\n  - entries: []\n`],
    ['with a timeline in a block of text', yaml('impact:', '  text: |', '    timelines:', '      - a', '    id: no')],
    ['with several lists', yaml('timelines:', '  - heading: One', '    entries: []', '  - heading: Two', '    entries: []')],
    ['with a timeline in one line', yaml('timelines: [{ entries: [{ at: 10:00 UTC, text: a }] }]')],
    ['with comments', yaml('timelines: # all of them', '# none yet', '  - entries: []', '# done')],
    ['with links in entries', yaml('timelines:', '  - entries:', '      - at: 10:00 UTC', '        text: See [two](two.rca.md#timeline)')],
  ] as const) {
    it(`gives the same summary of a YAML report ${what}`, () => assertSame(text, 'yaml'));
  }

  it('is made in time that grows with the text', () => {
    for (const hostile of [`${fields.join('\n')}\n## Timeline\n${'- '.repeat(200_000)}`, `${fields.join('\n')}\n## Timeline\n${'- a\n  '.repeat(60_000)}`, `${fields.join('\n')}\n## Timeline\n${'|'.repeat(300_000)}`, `profile: a\ndate: 2026-01-01\ntimelines:\n${' '.repeat(300_000)}`, `---\n${'# x '.repeat(80_000)}timeline`, `---\n${'\n'.repeat(300_000)}`, `date: 2\nprofile: a\ntimelines:${'\n'.repeat(300_000)}- heading`]) {
      assert.equal(withoutEntries(hostile, 'markdown').length <= hostile.length && withoutEntries(hostile, 'yaml').length <= hostile.length, true);
    }
  });
});
