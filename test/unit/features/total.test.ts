// Every feature answers at every place of every text, however broken, with places inside of the text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  codeLenses, completion, diagnostics, explain, fixAll, folds, hover, inlayHints, insertEntry, outline, quickFixes, reportStatus, selections, semanticTokens, type OutlineItem,
} from '../../../server/src/features/index.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { markdownName, openMarked, yamlName } from './marked.ts';

const markdownParts = [
  '---\n', 'title: A', 'status: ', 'timezone: UTC\n', 'profile: ex-libris\n', 'tags: [a, b', '# Outage', '\n## Timeline\n\n', '\n## Action Items\n', '- 2024-01-02 10:00 UTC – A [', 'detected]', '\n',
  '- 10:30 B', '- September 18th, 01:30 UTC – C\n', '| Time (UTC) | Event |\n|---|---|\n', '| 10:00 | D |\n', '|', '- [ ] @ann fixes it (due 2024-02-30)\n', '```', '<!-- rca-disable ', '-->', '\r\n', '\r', '\t', ' ', '\u0000', '\uD800', '😀', '22025-03-18 25:10 PM XYZ',
];
const yamlParts = [
  'title: A\n', 'status: x\n', 'timelines:\n', '  - entries:\n', '      - at: 2024-01-02 10:00 UTC\n', '        text: A\n', '        kind: ', '      - at: 2024-01-01 09:00\n', 'actions:\n', '  - text: B\n', '    owner: ', '    due: 2024-02-30\n',
  'timeline: [', '{', '}', ']', '&a ', '*a', '!!x ', '|\n', '>-\n', '"', "'", '# rca-disable ', '---\n', '\t', '\n', '\r\n', ' ', ':', '- ', '\u0000', '\uD800', '😀',
];

function inside(span: Span, text: string, what: string): void {
  assert.ok(span.from >= 0 && span.from <= span.to && span.to <= text.length, `${what} at ${span.from}–${span.to} of ${text.length}`);
}

function walk(items: readonly OutlineItem[], text: string): void {
  for (const item of items) {
    inside(item.span, text, 'an item of the outline');
    inside(item.select, text, 'the selection of an item');
    walk(item.children, text);
  }
}

for (const { name, parts } of [{ name: markdownName, parts: markdownParts }, { name: yamlName, parts: yamlParts }]) {
  it(`every feature answers in ${name}`, () => {
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('utc' as const, 'document' as const), (content, where, within) => {
      const { open } = openMarked(name, content.replaceAll('$0', ''));
      const at = Math.round(where * content.length);
      for (const diagnosis of diagnostics(open)) {
        inside(diagnosis.span, content, diagnosis.rule);
        for (const other of diagnosis.related) inside(other.span, content, `what ${diagnosis.rule} is related to`);
      }
      for (const action of [...quickFixes(open, { from: 0, to: content.length }), ...fixAll(open)]) for (const { span } of action.edits) inside(span, content, action.title);
      for (const { span, topic } of completion(open, at, 0)) {
        inside(span, content, 'a completion');
        explain(open, topic, 0);
      }
      const told = hover(open, at, () => 'Asia/Tokyo');
      if (told !== undefined) inside(told.span, content, 'a hover');
      walk(outline(open.report), content);
      const whole = { from: 0, to: content.length };
      for (const { offset } of inlayHints(open.report, whole)) inside({ from: offset, to: offset }, content, 'a hint');
      for (const { span } of [...codeLenses(open), ...semanticTokens(open.report, whole)]) inside(span, content, 'a lens or token');
      for (const span of [...folds(open.report), ...selections(open.report, at)]) inside(span, content, 'a fold or selection');
      const entry = insertEntry(open, at, Date.UTC(2026, 0, 2), within);
      if (entry.kind === 'edits') for (const { span } of entry.edits) inside(span, content, 'an entry');
      assert.equal(reportStatus(open).mark, 'name');
    }), { numRuns: 400 });
  });
}
