import assert from 'node:assert/strict';
import { read } from './reading.ts';
import type { Report } from '../../../../server/src/model/report.ts';

function fields(report: Report): readonly (readonly [string, unknown, string])[] {
  return report.fields.map(({ key, value, from }) => [key, value, from]);
}

describe('metadata in Markdown', () => {
  it('is read from YAML front matter by the core schema, aliases by their keys', () => {
    const text = '---\ntitle: "A: b"\ndate: 2026-03-14\nresolvedWhen: 2026-03-14 11:00:00\nresolved: true\nregion: NO\ntags: [a, b]\nlead_time: 12:30\nstatus:\n---\n\n# A\n';
    const report = read(text);
    assert.deepEqual(fields(report).slice(0, 8), [
      ['title', 'A: b', 'front-matter'], ['date', '2026-03-14', 'front-matter'], ['resolved_at', '2026-03-14 11:00:00', 'front-matter'], ['resolved', true, 'front-matter'],
      ['region', 'NO', 'front-matter'], ['tags', ['a', 'b'], 'front-matter'], ['lead_time', '12:30', 'front-matter'], ['status', null, 'front-matter'],
    ]);
    assert.equal(report.title?.value, 'A: b');
    const cut = report.fields.map(({ span }) => text.slice(span.from, span.to));
    assert.deepEqual(cut.slice(0, 8), ['A: b', '2026-03-14', '2026-03-14 11:00:00', 'true', 'NO', '[a, b]', '12:30', '']);
    assert.equal(report.fields[2]?.moment?.local?.hour, 11);
  });

  it('is read from TOML front matter', () => {
    const report = read('+++\ntitle = "A"\ndate = 2026-03-14\ntags = ["a", "b"]\ndraft = true\n[extra]\nstatus = "x"\n+++\n\n## Summary\n');
    assert.deepEqual(fields(report), [['title', 'A', 'front-matter'], ['date', '2026-03-14', 'front-matter'], ['tags', ['a', 'b'], 'front-matter'], ['draft', true, 'front-matter']]);
    assert.equal(report.sections[0]?.heading.value, 'Summary');
  });

  it('is read from label lines, lists and tables under the title', () => {
    assert.deepEqual(fields(read('# A\n\nDate: 2026-03-14\n**Severity:** SEV-2\n__Owner__: Ada\n\n- **Status**: draft\n\n## Summary\n\nNote: nothing.\n')), [
      ['date', '2026-03-14', 'label'], ['severity', 'SEV-2', 'label'], ['owner', 'Ada', 'label'], ['status', 'draft', 'label'], ['title', 'A', 'title'],
    ]);
    assert.deepEqual(fields(read('## メタデータ\n\n| 項目 | 値 |\n|---|---|\n| 重大度 | SEV-3 |\n| 影響機能 | 要約 |\n| レビュアー | |\n')), [['severity', 'SEV-3', 'table'], ['影響機能', '要約', 'table'], ['reviewers', null, 'table']]);
  });

  it('is read from quotes, and from labels beside each other', () => {
    assert.deepEqual(fields(read('# A\n\n> **Incident ID:** INC-1\n> **Date:** 2026-03-14\n\n**Severity:** P1 | **Status:** draft\n\n## Summary\n')), [
      ['id', 'INC-1', 'label'], ['date', '2026-03-14', 'label'], ['severity', 'P1', 'label'], ['status', 'draft', 'label'], ['title', 'A', 'title'],
    ]);
  });

  it('is read from headings', () => {
    assert.deepEqual(fields(read('## Owner: @ada\n## Involved:\n- @bo\n- @cy\n\n## Call recording: \n\n# Overview\n\nText.\n\n## Date\nStart: Wednesday, 2026-03-11\nEnd: 2026-03-12\n\n## Authors\nAda Example\n')), [
      ['owner', '@ada', 'heading'], ['contributors', ['@bo', '@cy'], 'heading'], ['Call recording', null, 'heading'],
      ['started_at', 'Wednesday, 2026-03-11', 'label'], ['resolved_at', '2026-03-12', 'label'], ['authors', 'Ada Example', 'heading'],
    ]);
  });

  it('puts what is nearest to machine-readable first', () => {
    const report = read('---\ndate: 2026-03-14\n---\n\n# Outage of 13 March 2026\n\nDate: 2026-03-12\n', { fileName: '2026-03-11-outage.md' });
    assert.deepEqual(report.fields.filter(({ key }) => key === 'date').map(({ value }) => value), ['2026-03-14', '2026-03-12', '13 March 2026', '2026-03-11']);
  });

  it('leaves a section its name even where a field has it', () => {
    assert.deepEqual(fields(read('# A\n\n## Detection\n\n- An alert fired.\n')), [['title', 'A', 'title']]);
  });

  it('finds the title', () => {
    const title = (text: string): string | undefined => read(text).title?.value;
    assert.equal(title('# Outage\n\n## Summary\n'), 'Outage');
    assert.equal(title('Outage\n======\n\nSummary\n-------\n'), 'Outage');
    assert.equal(title('# Title:\n### Outage of the queue\n\n# Summary\n'), 'Outage of the queue');
    assert.equal(title('# Title: Outage\n\n## Summary\n'), 'Outage');
    assert.equal(title('# Root Cause Analysis\n\n## Summary\n\n## Timeline\n'), 'Root Cause Analysis');
    assert.equal(title('# Overview\n\n# Timeline\n'), undefined);
  });

  it('reads a time window as impact', () => {
    const [window] = read('# A\n\n| Time window | 2026-03-14 10:00 – 10:40 UTC |\n|---|---|\n| Status | done |\n').windows;
    assert.equal(window?.moment.until?.instant, Date.UTC(2026, 2, 14, 10, 40));
  });

  describe('that is broken', () => {
    const problems = (text: string): readonly (readonly [string, string])[] => read(text).problems.map(({ rule, span }) => [rule, text.slice(span.from, span.to)]);
    it('names duplicate keys, aliases, tags and errors', () => {
      assert.deepEqual(problems('---\ntitle: A\ntitle: B\n---\n'), [['duplicate-key', 'title']]);
      assert.deepEqual(fields(read('---\na: &x 1\nb: *x\n---\n')), [['a', 1, 'front-matter'], ['b', 1, 'front-matter']]);
      assert.equal(problems('---\nb: *x\n---\n').length, 1);
      assert.deepEqual(problems('---\na: !secret x\n---\n').map(([rule]) => rule), ['unsupported-yaml']);
      assert.deepEqual(problems('---\ntitle: "a\n---\n').map(([rule]) => rule), ['syntax-error']);
      assert.deepEqual(problems('---\n- a\n- b\n---\n').map(([rule]) => rule), ['syntax-error']);
      assert.deepEqual(problems('+++\ntitle "A"\n+++\n'), [['syntax-error', 'title "A"']]);
    });
    it('has keys with zero-width characters', () => {
      assert.deepEqual(problems('---\nti\u200btle: A\n---\n').map(([rule]) => rule), ['hidden-character']);
    });
    it('is still read when the fence is not closed', () => {
      const report = read('---\ntitle: A\n\n# B\n\n## Summary\n');
      assert.deepEqual(report.problems.map(({ rule, span }) => [rule, span]), [['syntax-error', { from: 0, to: 3 }]]);
      assert.equal(report.title?.value, 'A');
      assert.deepEqual(problems('---\n'), []);
      assert.deepEqual(problems('---\n\nText under a rule.\n'), []);
    });
    it('keeps the keys of an object its own', () => {
      const [field] = read('---\nx:\n  __proto__: 1\n---\n').fields;
      assert.deepEqual(Object.keys(field?.value ?? {}), ['__proto__']);
    });
  });
});
