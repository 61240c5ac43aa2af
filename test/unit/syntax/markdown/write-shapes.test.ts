import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '../../../../server/src/model/change.ts';
import type { Entry, Report, Timeline } from '../../../../server/src/model/report.ts';
import { markdown } from '../../../../server/src/syntax/markdown/index.ts';
import { applyEdits } from '../../../../server/src/text/edit.ts';
import { entryLines, read } from './reading.ts';

function changed(text: string, make: (report: Report) => readonly Change[]): string {
  const report = read(text);
  return applyEdits(text, markdown.write(report, make(report)));
}

function timelineOf(report: Report): Timeline {
  const [timeline] = report.timelines;
  assert.ok(timeline !== undefined, 'there is no timeline');
  return timeline;
}

function entryAt(report: Report, index: number): Entry {
  const entry = timelineOf(report).entries[index];
  assert.ok(entry !== undefined, `there is no entry ${index}`);
  return entry;
}

const swap = (report: Report): readonly Change[] => [{ kind: 'swap-entries', timeline: timelineOf(report), first: entryAt(report, 0), second: entryAt(report, 1) }];

describe('writing the shapes of Markdown', () => {
  describe('swaps whole entries', () => {
    const shapes: readonly (readonly [string, string, string])[] = [
      ['headings with all below', '## Timeline (UTC)\n\n### 10:05\n\nb\n\n```\nx\n```\n\n### 10:00 first\n\na\n\n## Next\n', '## Timeline (UTC)\n\n### 10:00 first\n\na\n\n### 10:05\n\nb\n\n```\nx\n```\n\n## Next\n'],
      ['paragraphs', '## Timeline (UTC)\n\n10:05 - b\nmore\n\n10:00 - a\n\nEnd.\n', '## Timeline (UTC)\n\n10:00 - a\n\n10:05 - b\nmore\n\nEnd.\n'],
      ['lines with hard breaks', '## Timeline (UTC)\n\n10:05 - b  \n10:00 - a  \n10:10 - c\n', '## Timeline (UTC)\n\n10:00 - a  \n10:05 - b  \n10:10 - c\n'],
      ['items with blank lines between', '## Timeline (UTC)\r\n\r\n- 10:05 b\r\n\r\n  ![x](y.png)\r\n\r\n- 10:00 a\r\n', '## Timeline (UTC)\r\n\r\n- 10:00 a\r\n\r\n- 10:05 b\r\n\r\n  ![x](y.png)\r\n'],
      ['numbers of one width', '## Timeline (UTC)\n\n1. 10:05 b\n2. 10:00 a\n', '## Timeline (UTC)\n\n1. 10:00 a\n2. 10:05 b\n'],
      ['rows without pipes at the ends', '## Timeline\n\nTime (UTC) | Event\n---|---\n10:05 | b\n10:00 | a \\| c\n', '## Timeline\n\nTime (UTC) | Event\n---|---\n10:00 | a \\| c\n10:05 | b\n'],
      ['rows of HTML', '## Timeline\n\n<table>\n<tr><th>Time (UTC)</th><th>Event</th></tr>\n<tr><td>10:05</td><td>b</td></tr>\n<tr><td>10:00</td><td>a</td></tr>\n</table>\n', '## Timeline\n\n<table>\n<tr><th>Time (UTC)</th><th>Event</th></tr>\n<tr><td>10:00</td><td>a</td></tr>\n<tr><td>10:05</td><td>b</td></tr>\n</table>\n'],
    ];
    for (const [name, before, after] of shapes) it(name, () => assert.equal(changed(before, swap), after));

    it('so that the same swap again gives the text back', () => {
      const body = fc.constantFrom('a', 'b\n  more', 'c\n\n  - x\n  - y', 'd `code | e`', 'e\n\n  ```\n  10:09 log\n  ```');
      fc.assert(
        fc.property(fc.array(body, { minLength: 2, maxLength: 8 }), fc.nat(), fc.nat(), (bodies, a, b) => {
          const text = `## Timeline (UTC)\n\n${bodies.map((words, index) => `- 10:${String(index + 10)} – ${words}`).join('\n')}\n\nAfter.\n`;
          const exchange = (report: Report): readonly Change[] => [{ kind: 'swap-entries', timeline: timelineOf(report), first: entryAt(report, a % bodies.length), second: entryAt(report, b % bodies.length) }];
          const once = changed(text, exchange);
          assert.equal(timelineOf(read(once)).entries.length, bodies.length);
          assert.equal(changed(once, exchange), text);
        }),
        { numRuns: 100 },
      );
    });

    it('and nothing when an order misses an entry', () => {
      const report = read('## Timeline (UTC)\n\n- 10:05 b\n- 10:00 a\n');
      assert.deepEqual(markdown.write(report, [{ kind: 'reorder-entries', timeline: timelineOf(report), order: [entryAt(report, 0)] }]), []);
    });
  });

  describe('inserts entries', () => {
    const insert = (after: number | undefined) => (report: Report): readonly Change[] => [
      { kind: 'insert-entry', timeline: timelineOf(report), stamp: '10:30', text: 'new', ...(after === undefined ? {} : { after: entryAt(report, after) }) },
    ];
    const shapes: readonly (readonly [string, string, number | undefined, string])[] = [
      ['behind an item', '## Timeline (UTC)\n\n- [ ] **10:00** — a\n  - more\n- 11:00 b\n', 0, '## Timeline (UTC)\n\n- [ ] **10:00** — a\n  - more\n- [ ] **10:30** — new\n- 11:00 b\n'],
      ['before the first item', '## Timeline (UTC)\n\n* 11:00: b\n', undefined, '## Timeline (UTC)\n\n* 10:30: new\n* 11:00: b\n'],
      ['behind a heading', '## Timeline (UTC)\n\n### 10:00\n\na\n\n### 11:00\n\nb\n', 0, '## Timeline (UTC)\n\n### 10:00\n\na\n\n### 10:30\n\nnew\n\n### 11:00\n\nb\n'],
      ['behind a heading with words', '## Timeline (UTC)\n\n### 10:00 - a\n', 0, '## Timeline (UTC)\n\n### 10:00 - a\n\n### 10:30 - new\n'],
      ['behind a paragraph', '## Timeline (UTC)\n\n10:00 - a\n\n11:00 - b\n', 0, '## Timeline (UTC)\n\n10:00 - a\n\n10:30 - new\n\n11:00 - b\n'],
      ['between lines', '## Timeline (UTC)\n\n10:00 - a\n11:00 - b\n', 0, '## Timeline (UTC)\n\n10:00 - a\n10:30 - new\n11:00 - b\n'],
      ['behind a row', '## Timeline\n\n| # | Time (UTC) | Kind | Event |\n|---|---|---|---|\n| 1 | 10:00 | | a |\n', 0, '## Timeline\n\n| # | Time (UTC) | Kind | Event |\n|---|---|---|---|\n| 1 | 10:00 | | a |\n|  | 10:30 |  | new |\n'],
      ['behind a numbered item', '## Timeline (UTC)\n\n1. 10:00 - a\n', 0, '## Timeline (UTC)\n\n1. 10:00 - a\n2. 10:30 - new\n'],
      ['behind a label', '## Timeline (UTC)\n\n- First detected: 2026-03-14 10:00\n', 0, '## Timeline (UTC)\n\n- First detected: 2026-03-14 10:00\n- 10:30 – new\n'],
    ];
    for (const [name, before, after, expected] of shapes) it(name, () => assert.equal(changed(before, insert(after)), expected));

    it('into a section that has none', () => {
      const empty = (text: string): string => changed(text, ({ sections: [section] }) => {
        assert.ok(section !== undefined);
        return [{ kind: 'insert-entry', timeline: { entries: [], span: section.body, section: 0, shape: 'list' }, stamp: '2026-03-14 10:30 UTC', text: 'new' }];
      });
      assert.equal(empty('## Timeline\n\n## Next\n'), '## Timeline\n\n- 2026-03-14 10:30 UTC – new\n\n## Next\n');
      assert.equal(empty('## Timeline'), '## Timeline\n\n- 2026-03-14 10:30 UTC – new\n');
      assert.equal(empty('## Timeline\n\n| Date | Time | Event |\n|---|---|---|\n'), '## Timeline\n\n| Date | Time | Event |\n|---|---|---|\n| 2026-03-14 | 10:30 UTC | new |\n');
    });
  });

  it('marks kinds behind the words of every shape', () => {
    const mark = (report: Report): readonly Change[] => [{ kind: 'set-entry-kind', entry: entryAt(report, 0), value: 'detected' }];
    assert.equal(changed('## Timeline\n\n### 10:00 UTC - a\n\nb\n', mark), '## Timeline\n\n### 10:00 UTC - a [detected]\n\nb\n');
    assert.equal(changed('## Timeline\n\n### 10:00 UTC\n\nb\n', mark), '## Timeline\n\n### 10:00 UTC [detected]\n\nb\n');
    assert.equal(changed('## Timeline\n\n- 10:00 UTC a\n  b\n  - c\n', mark), '## Timeline\n\n- 10:00 UTC a\n  b [detected]\n  - c\n');
    assert.equal(changed('## Timeline\n\n- 10:00 UTC a [resolved]\n', mark), '## Timeline\n\n- 10:00 UTC a [detected]\n');
    assert.equal(changed('## Timeline\n\n| Time | Phase | Event |\n|---|---|---|\n| 10:00 UTC |  | a |\n', mark), '## Timeline\n\n| Time | Phase | Event |\n|---|---|---|\n| 10:00 UTC | detected | a |\n');
    assert.equal(changed('## Timeline\n\n- First seen: 2026-03-14 10:00 UTC\n', mark), '## Timeline\n\n- First seen: 2026-03-14 10:00 UTC [detected]\n');
    for (const text of ['## Timeline\n\n- First seen: 2026-03-14 10:00 UTC\n', '## Timeline\n\n- Start: 10:00 UTC by hand\n', '## Timeline\n\n[Resolved] 10:00 UTC – a\n', '## Timeline\n\n### 10:00 UTC\n\nb\n', '## Timeline\n\n- 10:00 UTC a\n  b\n  - c\n', '## Timeline\n\n- 10:00 UTC Resolved: a\n']) {
      assert.equal(entryAt(read(changed(text, mark)), 0).value.kind, 'detected', text);
    }
  });

  it('writes a zone behind the clock, or over the words that stand for one', () => {
    const zone = (report: Report): readonly Change[] => [{ kind: 'set-entry-zone', entry: entryAt(report, 0), zone: 'UTC' }];
    assert.equal(changed('## Timeline\n\n- [10:00 AM] a\n', zone), '## Timeline\n\n- [10:00 AM UTC] a\n');
    assert.equal(changed('## Timeline\n\n- 10:00–10:30 a\n', zone), '## Timeline\n\n- 10:00 UTC–10:30 a\n');
    assert.equal(changed('## Timeline\n\n- 10:00 XYZT – a\n', zone).includes('UTC'), true);
  });

  it('adds one column for all actions of a table', () => {
    const text = '## Action Items\n\n| Action | Status |\n|:--|:-:|\n| a | open |\n| b |\n| c \\| d | done |\n';
    const after = changed(text, ({ actions }) => actions.slice(0, 2).flatMap((action) => [
      { kind: 'set-action' as const, action, key: 'owner' as const, value: 'Ada | Bo' },
      { kind: 'set-action' as const, action, key: 'due' as const, value: '2026-04-01' },
    ]));
    assert.equal(after, '## Action Items\n\n| Action | Status | Owner | Due |\n|:--|:-:| --- | --- |\n| a | open | Ada \\| Bo | 2026-04-01 |\n| b | | Ada \\| Bo | 2026-04-01 |\n| c \\| d | done |  |  |\n');
    assert.deepEqual(read(after).actions.map(({ value }) => [value.owner, value.due]), [['Ada | Bo', '2026-04-01'], ['Ada | Bo', '2026-04-01'], [undefined, undefined]]);
  });

  it('sets several things of one action so that all read back', () => {
    const [action] = read(changed('## Action Items\n\n- [ ] Add a limit to the pool.\n', ({ actions: [first] }) => (first === undefined ? [] : [
      { kind: 'set-action', action: first, key: 'owner', value: 'Ada Example' }, { kind: 'set-action', action: first, key: 'due', value: '2026-04-01' },
      { kind: 'set-action', action: first, key: 'kind', value: 'contain' }, { kind: 'set-action', action: first, key: 'status', value: 'done' }, { kind: 'set-action', action: first, key: 'ticket', value: 'https://git.example.com/a/issues/4' },
    ]))).actions;
    assert.deepEqual([action?.value.owner, action?.value.due, action?.value.kind, action?.value.status, action?.value.ticket], ['Ada Example', '2026-04-01', 'contain', 'done', 'https://git.example.com/a/issues/4']);
  });

  it('adds several keys to a front matter made for them, and to TOML before its tables', () => {
    const two: readonly Change[] = [{ kind: 'set-field', key: 'date', value: '2026-03-14' }, { kind: 'set-field', key: 'timezone', value: 'UTC' }];
    assert.equal(changed('# A\n', () => two), '---\ndate: 2026-03-14\ntimezone: UTC\n---\n\n# A\n');
    assert.equal(changed('\uFEFF# A\n', () => two), '\uFEFF---\ndate: 2026-03-14\ntimezone: UTC\n---\n\n# A\n');
    assert.equal(changed('+++\ntitle = "A"\n[x]\ny = 1\n+++\n', () => two), '+++\ntitle = "A"\ndate = "2026-03-14"\ntimezone = "UTC"\n[x]\ny = 1\n+++\n');
  });

  it('writes over labels, cells and headings where they stand', () => {
    const owner: readonly Change[] = [{ kind: 'set-field', key: 'owner', value: 'Ada | Bo' }];
    assert.equal(changed('# A\n\n**Owner:** nobody\n', () => owner), '# A\n\n**Owner:** Ada | Bo\n');
    assert.equal(changed('# A\n\nOwner:\n', () => owner), '# A\n\nOwner: Ada | Bo\n');
    assert.equal(changed('# A\n\n| Field | Value |\n|---|---|\n| Owner | x |\n| Status | draft |\n', () => owner), '# A\n\n| Field | Value |\n|---|---|\n| Owner | Ada \\| Bo |\n| Status | draft |\n');
  });

  it('moves a section to the end and renames it', () => {
    const text = '# A\n\n## Impact\n\nx\n\n## Timeline\n\n- 10:00 UTC y';
    assert.equal(changed(text, ({ sections: [section] }) => (section === undefined ? [] : [{ kind: 'move-section', section }])), '# A\n\n## Timeline\n\n- 10:00 UTC y\n\n## Impact\n\nx\n');
    assert.equal(changed(text, ({ sections: [section] }) => (section === undefined ? [] : [{ kind: 'rename-section', section, heading: 'Customer impact' }])), text.replace('Impact', 'Customer impact'));
  });

  it('keeps a suppression from parting a paragraph, a list or a table', () => {
    const text = '# A\n\n## Summary\n\nFirst line\nsecond TODO line.\n\n- item\n  TODO below\n\n| a |\n|---|\n| TODO cell |\n';
    let from = text.indexOf('TODO');
    while (from >= 0) {
      const place = { from, to: from + 4 };
      const after = changed(text, () => [{ kind: 'suppress', rule: 'placeholder', scope: 'next-line', at: place }]);
      const report = read(after);
      assert.deepEqual(report.prose.map(({ kind }) => kind), read(text).prose.map(({ kind }) => kind), after);
      assert.equal(report.suppressions.length, 1, after);
      const words = after.indexOf('TODO', from);
      assert.ok(report.suppressions.every(({ covers }) => covers.from <= words && words < covers.to), after);
      from = text.indexOf('TODO', from + 1);
    }
  });

  it('leaves every entry that it did not touch as it is', () => {
    const text = '## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n| 10:00 | a |\n| 10:05 | b |\n';
    const after = changed(text, (report) => [{ kind: 'replace', span: entryAt(report, 1).stamp?.span ?? { from: 0, to: 0 }, text: '10:07' }]);
    assert.deepEqual(entryLines(read(after)), ['10:00 a', '10:07 b']);
    assert.equal(after, text.replace('10:05', '10:07'));
  });
});
