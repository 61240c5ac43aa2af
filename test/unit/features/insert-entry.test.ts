// A timeline entry for this moment.
import assert from 'node:assert/strict';
import { insertEntry } from '../../../server/src/features/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

/** 2 January 2026, 03:04:05 UTC. */
const now = Date.UTC(2026, 0, 2, 3, 4, 5);

function inserted(name: string, marked: string, within: 'utc' | 'document'): string {
  const { open, offset, text } = openMarked(name, marked);
  const result = insertEntry(open, offset, now, within);
  assert.ok(result.kind === 'edits', 'There is no zone.');
  const after = applyEdits(text, result.edits);
  assert.equal(after.slice(result.select.from, result.select.to), 'What happened');
  return after;
}

function report(...entries: readonly string[]): string {
  return lines('# Outage', '', '## Timeline', '', ...entries, '', '## Action Items', '', 'None.');
}

describe('a timeline entry for now', () => {
  it('stands behind the last one and is written like it', () => {
    const before = ['- 2026-01-02 02:00 UTC – The certificate expires', '- 2026-01-02 02:41 UTC – A new one is installed'];
    assert.equal(inserted(markdownName, report(...before), 'utc'), report(...before, '- 2026-01-02 03:04 UTC – What happened'));
  });

  it('stands where its time belongs', () => {
    const [early, late] = ['- 2026-01-02 02:00 UTC – The certificate expires', '- 2026-01-02 04:00 UTC – The review begins'];
    assert.equal(inserted(markdownName, report(early ?? '', late ?? ''), 'utc'), report(early ?? '', '- 2026-01-02 03:04 UTC – What happened', late ?? ''));
  });

  it('stands first in a list with the newest entry first', () => {
    const before = ['- 2026-01-02 02:41 UTC – A new one is installed', '- 2026-01-02 02:00 UTC – The certificate expires'];
    assert.equal(inserted(markdownName, report(...before), 'utc'), report('- 2026-01-02 03:04 UTC – What happened', ...before));
  });

  it('is written in the zone of the document, which it does not repeat where the list inherits it', () => {
    const meta = lines('---', 'title: Outage', 'timezone: Asia/Singapore', '---', '');
    const before = ['- 2026-01-02 10:00 – The certificate expires'];
    assert.equal(inserted(markdownName, meta + report(...before), 'document'), meta + report(...before, '- 2026-01-02 11:04 – What happened'));
    assert.equal(inserted(markdownName, meta + report(...before), 'utc'), meta + report(...before, '- 2026-01-02 03:04 UTC – What happened'));
  });

  it('keeps to the zone that the document declares when an entry states another', () => {
    const meta = lines('---', 'title: Outage', 'timezone: Asia/Singapore', '---', '');
    const before = ['- 2026-01-02 10:00 – The certificate expires', '- 2026-01-02 02:41 UTC – A new one is installed'];
    assert.equal(inserted(markdownName, meta + report(...before), 'document'), meta + report(...before, '- 2026-01-02 11:04 UTC+8 – What happened'));
  });

  it('leaves out a date that it would inherit, and writes one that it would not', () => {
    const meta = lines('---', 'title: Outage', 'timezone: UTC', 'date: 2026-01-02', '---', '');
    const today = ['- 02:00 – The certificate expires'];
    assert.equal(inserted(markdownName, meta + report(...today), 'document'), meta + report(...today, '- 03:04 – What happened'));
    const yesterday = meta.replace('01-02', '01-01');
    assert.equal(inserted(markdownName, yesterday + report(...today), 'document'), yesterday + report(...today, '- 2026-01-02 03:04 – What happened'));
  });

  it('takes the clock with its seconds, or with a.m. and p.m., as the list does', () => {
    const seconds = ['- 2026-01-02 02:00:10 UTC – The certificate expires'];
    assert.equal(inserted(markdownName, report(...seconds), 'utc'), report(...seconds, '- 2026-01-02 03:04:05 UTC – What happened'));
    const halves = ['- January 2, 2026 2:00 AM UTC – The certificate expires'];
    assert.match(inserted(markdownName, report(...halves), 'utc'), /- January 2, 2026,? 3:04 AM UTC – What happened/);
  });

  it('goes into the timeline at the cursor', () => {
    const text = lines(
      '# Outage', '', '## Timeline of the first', '', '- 2026-01-01 02:00 UTC – A', '$0', '## Timeline of the second', '', '- 2026-01-02 02:00 UTC – B', '',
    );
    assert.match(inserted(markdownName, text, 'utc'), /– A\n- 2026-01-02 03:04 UTC – What happened\n/);
  });

  it('begins a timeline in its empty section', () => {
    const after = inserted(markdownName, lines('# Outage', '', '## Timeline', '', '## Action Items', '', 'None.$0'), 'utc');
    assert.match(after, /## Timeline\n\n- 2026-01-02 03:04 UTC – What happened\n\n## Action Items\n/);
  });

  it('begins a section of its own where there is no timeline at all', () => {
    assert.equal(inserted(markdownName, '# Outage\n\n## Summary\n\nWo$0rds.\n\n## Root Cause\n\nWhy.\n', 'utc'), '# Outage\n\n## Summary\n\nWords.\n\n## Timeline\n\n- 2026-01-02 03:04 UTC – What happened\n\n## Root Cause\n\nWhy.\n');
    assert.match(inserted(markdownName, '# Outage\n\n$0\n', 'utc'), /^# Outage\n+## Timeline\n\n- 2026-01-02 03:04 UTC – What happened\n+$/);
  });

  it('becomes a row in a table', () => {
    const table = ['| Time (UTC) | Event |', '|---|---|', '| 2026-01-02 02:00 | The certificate expires |'];
    assert.equal(inserted(markdownName, report(...table), 'utc'), report(...table, '| 2026-01-02 03:04 | What happened |'));
  });

  it('becomes an item in YAML', () => {
    const text = lines('title: Outage', 'timelines:', '  - entries:', '      - at: 2026-01-02 02:00 UTC', '        text: The certificate expires', 'status: draft');
    assert.equal(inserted(yamlName, text, 'utc'), text.replace('status:', '      - at: 2026-01-02 03:04 UTC\n        text: What happened\nstatus:'));
  });

  it('is refused in YAML without a timeline, where words at the cursor would break the report', () => {
    const { open } = openMarked(yamlName, 'title: Outage\n');
    assert.deepEqual(insertEntry(open, 0, now, 'utc'), { kind: 'no-timeline' });
  });

  it('is refused in the zone of a document that has none', () => {
    const { open } = openMarked(markdownName, report('- 2026-01-02 02:00 – The certificate expires'));
    assert.deepEqual(insertEntry(open, 0, now, 'document'), { kind: 'no-zone' });
  });

  it('is a row in a table, with its day, clock and words in the columns for them', () => {
    const table = ['| Date | Time (UTC) | Kind | Event | Who |', '|---|:--|---|---|---|', '| 2026-01-02 | 02:00 | detected | An alert fires | Team A |'];
    assert.equal(inserted(markdownName, report(...table), 'utc'), report(...table, '| 2026-01-02 | 03:04 |  | What happened |  |'));
    const bare = ['Time (UTC) | Event', '--- | ---', '2026-01-02 02:00 | An alert fires'];
    assert.equal(inserted(markdownName, report(...bare), 'utc'), report(...bare, '2026-01-02 03:04 | What happened'));
    const empty = ['| Time (UTC) | Event |', '|---|---|'];
    assert.equal(inserted(markdownName, report(...empty), 'utc'), report(...empty, '| 2026-01-02 03:04 UTC | What happened |'));
  });

  it('is a row of HTML in a table of HTML', () => {
    const rows = ['<table>', '<tr><th>Time (UTC)</th><th>Event</th></tr>', '<tr><td>2026-01-02 02:00</td><td>An alert fires</td></tr>'];
    assert.equal(inserted(markdownName, report(...rows, '</table>'), 'utc'), report(...rows, '<tr><td>2026-01-02 03:04</td><td>What happened</td></tr>', '</table>'));
  });
});
