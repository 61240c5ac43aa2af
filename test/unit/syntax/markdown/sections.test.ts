import assert from 'node:assert/strict';
import { read } from './reading.ts';
import type { Report } from '../../../../server/src/model/report.ts';

function outline(report: Report): readonly string[] {
  return report.sections.map(({ level, id, heading }) => `${level} ${id ?? '-'} ${heading.value}`);
}

describe('sections in Markdown', () => {
  it('open with ATX, closed ATX and setext headings', () => {
    assert.deepEqual(outline(read('# A\n\n## Summary ##\n\nx\n\nTimeline\n--------\n\n### Details\n')), ['2 summary Summary', '2 timeline Timeline', '3 - Details']);
  });

  it('open with lines that are only the name of a section', () => {
    assert.deepEqual(outline(read('# A\n\n**Summary**\n\nx\n\nAction Items\n- do\n\n**Some words**\n\nImpact was small.\n')), ['2 summary Summary', '2 actions Action Items']);
    assert.deepEqual(outline(read('# A\n\n## Summary\n\n**Root cause:**\n\nx\n\n## Impact\n')), ['2 summary Summary', '3 root-cause Root cause', '2 impact Impact']);
  });

  it('open with a name in bold before their words, and with a name alone over them', () => {
    const text = '# A\n\n**Date**: 2026-03-14\n\n**Summary**: The queue was full.\n**Impact:** 40 users.\n\nRoot cause:\nA limit was missing.\n';
    const report = read(text);
    assert.deepEqual(outline(report), ['2 summary Summary', '2 impact Impact', '2 root-cause Root cause']);
    assert.deepEqual(report.sections.map(({ body }) => text.slice(body.from, body.to).trim()), ['The queue was full.', '40 users.', 'A limit was missing.']);
    assert.deepEqual(report.causes.map(({ value }) => value.text), ['A limit was missing.']);
  });

  it('are nested and end where the next of their rank begins', () => {
    const text = '# A\n\n## Lessons Learned\n\n### What went well\n\n- x\n\n## Actions\n\n- y\n';
    const { sections } = read(text);
    assert.equal(sections[1]?.parent, 0);
    assert.equal(text.slice(sections[0]?.whole.from, sections[0]?.whole.to), '## Lessons Learned\n\n### What went well\n\n- x\n\n');
    assert.equal(text.slice(sections[0]?.body.from, sections[0]?.body.to).trim(), '');
  });

  it('are not opened by entries, days, quotes, code and lists', () => {
    const text = '# A\n\n## Timeline\n\n### 10:00 UTC\n\na\n\n## 14 March\n\n### 11:00 UTC\n\nb\n\n## Impact\n\n> # Quoted\n\n```\n# code\n```\n\n- # item\n';
    assert.deepEqual(outline(read(text)), ['2 timeline Timeline', '2 impact Impact']);
  });

  it('hold causes, whys, lessons, communication and history', () => {
    const report = read(
      '## Root Cause\n\n- **C1** (root): Pool too small\n  1. Why full?\n  2. Why so small?\n- **C2** (contributing): No alert\n\n## What went well\n\n- L1: Fast page\n\n## Where we got lucky\n\n- Night\n\n## Customer Communication\n\n- 2026-03-14 10:10 UTC – status page\n\n## Publication History\n\n| Date | Change |\n|---|---|\n| 2026-03-20 | first |\n| | |\n',
    );
    assert.deepEqual(report.causes.map(({ value }) => value), [
      { text: 'Pool too small', kind: 'root', id: 'C1', whys: ['Why full?', 'Why so small?'] },
      { text: 'No alert', kind: 'contributing', id: 'C2' },
    ]);
    assert.deepEqual(report.lessons.map(({ value }) => value), [{ text: 'Fast page', kind: 'well', id: 'L1' }, { text: 'Night', kind: 'lucky' }]);
    assert.deepEqual(report.communications.map(({ value }) => [value.at, value.text]), [['2026-03-14 10:10 UTC', 'status page']]);
    assert.deepEqual(report.history.map(({ value }) => value), [{ date: '2026-03-20', change: 'first' }]);
  });

  it('read the running text of a cause, without its lead-in', () => {
    assert.deepEqual(read('## Root Cause Analysis\n\nWe found:\n\nA script was wrong.\n\nIt ran.\n').causes.map(({ value }) => value.text), ['A script was wrong.\n\nIt ran.']);
  });

  it('measure the impact', () => {
    assert.deepEqual(read('## Impact\n\n- **Affected teams:** 1,305 teams\n- Data loss: none\n').measures.map(({ value }) => value), [{ name: 'Affected teams', value: 1305, unit: 'teams' }]);
  });

  it('keep header-only tables and the place of every empty cell', () => {
    const text = '## History\n\n| Date | Change |\n|---|---|\n\n## Actions\n\n| Action | Owner |\n|---|---|\n| a | |\n| b |\n';
    const { tables } = read(text);
    assert.deepEqual(tables.map(({ header, rows }) => [header.length, rows.map((row) => row.length)]), [[2, []], [2, [2, 1]]]);
    const empty = tables[1]?.rows[0]?.[1];
    assert.equal(empty?.value, '');
    assert.equal(text.slice(0, empty?.span.from).endsWith('| a | '), true);
  });
});
