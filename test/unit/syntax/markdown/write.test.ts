import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/text/edit.ts';
import { markdown } from '../../../../server/src/syntax/markdown/index.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import type { Change } from '../../../../server/src/model/change.ts';
import type { Report } from '../../../../server/src/model/report.ts';

const read = (text: string): Report => markdown.read(text, { profiles: shippedProfiles });

/** The text after the changes that `make` asks for. */
function changed(text: string, make: (report: Report) => readonly (Change | undefined)[]): string {
  const report = read(text);
  return applyEdits(text, markdown.write(report, make(report).filter((change) => change !== undefined)));
}

/** The first item, or a failed test. */
function some<T>(items: readonly T[], index = 0): T {
  const item = items[index];
  assert.ok(item !== undefined, `there is no item ${index}`);
  return item;
}

describe('writing Markdown', () => {
  describe('fields', () => {
    it('go into the front matter, and make it where there is none', () => {
      assert.equal(changed('---\ntitle: A\n---\n\n# A\n', () => [{ kind: 'set-field', key: 'date', value: '2026-03-14' }]), '---\ntitle: A\ndate: 2026-03-14\n---\n\n# A\n');
      assert.equal(changed('# A\r\n', () => [{ kind: 'set-field', key: 'timezone', value: 'UTC' }]), '---\r\ntimezone: UTC\r\n---\r\n\r\n# A\r\n');
    });
    it('keep quotes and comments', () => {
      assert.equal(changed('---\nstatus: "draft" # for now\n---\n', () => [{ kind: 'set-field', key: 'status', value: 'final' }]), '---\nstatus: "final" # for now\n---\n');
    });
    it('are quoted where YAML would read something else', () => {
      assert.equal(changed('---\ntitle: A\n---\n', () => [{ kind: 'set-field', key: 'owner', value: 'a: b' }]), '---\ntitle: A\nowner: "a: b"\n---\n');
      assert.equal(changed('---\ntitle: A\n---\n', () => [{ kind: 'set-field', key: 'tags', value: ['x', 'y z'] }]), '---\ntitle: A\ntags: [x, y z]\n---\n');
    });
    it('fill an empty value', () => {
      assert.equal(changed('---\ndate:\ntitle: A\n---\n', () => [{ kind: 'set-field', key: 'date', value: '2026-03-14' }]), '---\ndate: 2026-03-14\ntitle: A\n---\n');
    });
    it('take another key', () => {
      assert.equal(changed('---\ntimezon: UTC\n---\n', (report) => [{ kind: 'rename-field', field: some(report.fields), key: 'timezone' }]), '---\ntimezone: UTC\n---\n');
    });
  });

  describe('sections', () => {
    const text = '# A\n\n## Summary\n\nShort.\n\n## Timeline\n\n- 10:00 UTC – x\n\n## Root Cause\n\nWhy.\n';
    it('are inserted before another or at the end', () => {
      assert.equal(
        changed(text, (report) => [{ kind: 'insert-section', id: 'impact', heading: 'Impact', text: 'Words.', before: some(report.sections, report.sections.findIndex(({ id }) => id === 'timeline')) }]),
        text.replace('## Timeline', '## Impact\n\nWords.\n\n## Timeline'),
      );
      assert.equal(changed(text, () => [{ kind: 'insert-section', id: 'actions', heading: 'Action Items', text: '' }]), `${text}\n## Action Items\n`);
    });
    it('move as a whole', () => {
      assert.equal(
        changed(text, (report) => [{ kind: 'move-section', section: some(report.sections, report.sections.findIndex(({ id }) => id === 'root-cause')), before: some(report.sections, report.sections.findIndex(({ id }) => id === 'summary')) }]),
        '# A\n\n## Root Cause\n\nWhy.\n\n## Summary\n\nShort.\n\n## Timeline\n\n- 10:00 UTC – x\n\n',
      );
    });
  });

  describe('entries', () => {
    it('swap with everything that belongs to them', () => {
      const text = '## Timeline\n\n- 10:05 UTC – b\n  more\n  - nested\n- 10:00 UTC – a\n\nAfter.\n';
      assert.equal(
        changed(text, ({ timelines: [timeline] }) => [timeline && { kind: 'swap-entries', timeline, first: some(timeline.entries), second: some(timeline.entries, 1) }]),
        '## Timeline\n\n- 10:00 UTC – a\n- 10:05 UTC – b\n  more\n  - nested\n\nAfter.\n',
      );
    });
    it('keep the numbers of their places', () => {
      assert.equal(
        changed('## Timeline\n\n1. 10:05 UTC – b\n2. 10:00 UTC – a\n', ({ timelines: [timeline] }) => [timeline && { kind: 'reorder-entries', timeline, order: [...timeline.entries].reverse() }]),
        '## Timeline\n\n1. 10:00 UTC – a\n2. 10:05 UTC – b\n',
      );
    });
    it('swap as rows of a table', () => {
      assert.equal(
        changed('## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 10:05 | b |\n| 10:00 | a |\n', ({ timelines: [timeline] }) => [timeline && { kind: 'reorder-entries', timeline, order: [...timeline.entries].reverse() }]),
        '## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 10:00 | a |\n| 10:05 | b |\n',
      );
    });
    it('are inserted in the form of their neighbours', () => {
      const insert = ({ timelines: [timeline] }: Report): readonly (Change | undefined)[] => [timeline && { kind: 'insert-entry', timeline, after: some(timeline.entries), stamp: '10:30 UTC', text: 'new' }];
      assert.equal(changed('## Timeline\n\n* **10:00 UTC**: a\n', insert), '## Timeline\n\n* **10:00 UTC**: a\n* **10:30 UTC**: new\n');
      assert.equal(changed('## Timeline\n\n| Time | Who | Event |\n|---|---|---|\n| 10:00 UTC | x | a |\n', insert), '## Timeline\n\n| Time | Who | Event |\n|---|---|---|\n| 10:00 UTC | x | a |\n| 10:30 UTC |  | new |\n');
    });
    it('take a kind and a zone', () => {
      assert.equal(changed('## Timeline\n\n- 10:00 – a\n- 10:10 – b\n', ({ timelines: [timeline] }) => [timeline && { kind: 'set-entry-kind', entry: some(timeline.entries), value: 'detected' }]), '## Timeline\n\n- 10:00 – a [detected]\n- 10:10 – b\n');
      assert.equal(changed('## Timeline\n\n- **10:00** – a\n- 10:10 – b\n', ({ timelines: [timeline] }) => [timeline && { kind: 'set-entry-zone', entry: some(timeline.entries), zone: 'UTC' }]), '## Timeline\n\n- **10:00 UTC** – a\n- 10:10 – b\n');
    });
  });

  describe('actions', () => {
    const keys = [['owner', 'Ada Example'], ['owner', '@ada'], ['owner', 'platform'], ['due', '2026-04-01'], ['status', 'done'], ['kind', 'contain'], ['ticket', 'OPS-12']] as const;
    for (const [shape, text] of [
      ['list', '## Action Items\n\n- Add a limit to the pool\n- Other\n'],
      ['checkbox', '## Action Items\n\n- [ ] Add a limit to the pool\n- [ ] Other\n'],
      ['table with columns', '## Action Items\n\n| Action | Owner | Due | Status | Kind | Ticket |\n|---|---|---|---|---|---|\n| Add a limit |  | | | |  |\n'],
      ['table without them', '## Action Items\n\n| Action | Priority |\n|:--|--:|\n| Add a limit | P1 |\n| Other | P2 |\n'],
    ] as const) {
      for (const [key, value] of keys) {
        it(`take ${key} ${value} in a ${shape} so that it reads back`, () => {
          const after = changed(text, (report) => [{ kind: 'set-action', action: some(report.actions), key, value }]);
          assert.equal(some(read(after).actions).value[key], value, after);
        });
      }
    }
  });

  it('adds a row to a table', () => {
    assert.equal(changed('## Publication History\n\n| Date | Change |\n|---|---|\n\nEnd.\n', ({ tables }) => [{ kind: 'add-row', table: some(tables), cells: ['2026-04-01', 'First | version'] }]), '## Publication History\n\n| Date | Change |\n|---|---|\n| 2026-04-01 | First \\| version |\n\nEnd.\n');
  });

  describe('suppressions', () => {
    const text = '---\ntitle: A\n---\n\n# A\n\n## Timeline\n\n- 10:00 – a\n- 10:10 – b\n\n| Time | Event |\n|---|---|\n| 9:00 | x |\n';
    for (const scope of ['file', 'section', 'line', 'next-line'] as const) {
      for (const words of ['10:10', '9:00']) {
        it(`cover ${words} at scope ${scope}`, () => {
          const at = text.indexOf(words);
          const after = changed(text, () => [{ kind: 'suppress', rule: 'missing-zone', scope, at: { from: at, to: at + words.length } }]);
          const place = after.indexOf(words);
          const found = read(after).suppressions.filter(({ covers }) => covers.from <= place && place < covers.to);
          assert.deepEqual(found.map(({ rules }) => rules.map(({ value }) => value)), [['missing-zone']], after);
          assert.equal(read(after).timelines.flatMap(({ entries }) => entries).length, read(text).timelines.flatMap(({ entries }) => entries).length, after);
        });
      }
    }
  });
});
