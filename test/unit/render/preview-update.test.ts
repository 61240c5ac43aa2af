import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyPage, updatedPage } from '../../../client/src/preview/shown-page.ts';
import { partNames } from '../../../server/src/render/preview/part-names.ts';
import { pageUpdate, previewPage, type PreviewPage } from '../../../server/src/render/index.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { generateReport } from '../../../bench/generate-report.ts';

const today = { year: 2026, month: 5, day: 1 };

function page(text: string, syntax: Syntax, before?: { readonly report: Report; readonly page: PreviewPage }): { readonly report: Report; readonly page: PreviewPage } {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles }, before?.report);
  const profile = shippedProfiles.get(report.profile.id);
  assert.ok(profile);
  return { report, page: previewPage(report, check(report, { profiles: shippedProfiles, today }), { profile, today, width: 900 }, before?.page) };
}

describe('an update of the preview', () => {
  for (const syntax of ['markdown', 'yaml'] as const) {
    it(`makes the newer page of the earlier one, after any edits in ${syntax}`, () => {
      const start = generateReport(syntax, 4000).text;
      const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: fc.constantFrom('', 'x', '\n', '\n\n', '- ', '## New\n', '[a]: https://a.example\n', '2026-03-14 09:00 UTC – ', '```\n', '<!-- ') });
      fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = start;
        let last = page(text, syntax);
        let shown = updatedPage(emptyPage, pageUpdate(undefined, last.page));
        for (const { at, remove, insert } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + insert + text.slice(from + remove);
          const next = page(text, syntax, last);
          const fresh = page(text, syntax);
          assert.deepEqual(next.page.blocks, fresh.page.blocks);
          shown = updatedPage(shown, pageUpdate(last.page, next.page));
          assert.deepEqual(partNames.map((name) => shown.parts[name] ?? ''), partNames.map((name) => fresh.page.parts[name]));
          assert.deepEqual(shown.blocks, fresh.page.blocks);
          last = next;
        }
      }), { numRuns: 40 });
    });
  }

  it('is as small as the change, however long the report', () => {
    const size = (bytes: number): number => {
      const { text, typeAt } = generateReport('markdown', bytes);
      const before = page(text, 'markdown');
      const after = page(`${text.slice(0, typeAt)}q${text.slice(typeAt)}`, 'markdown', before);
      return JSON.stringify(pageUpdate(before.page, after.page)).length;
    };
    const lineAbove = (bytes: number): number => {
      const { text } = generateReport('markdown', bytes);
      const before = page(text, 'markdown');
      const after = page(text.replace('## Impact', 'More.\n\n## Impact'), 'markdown', before);
      return JSON.stringify(pageUpdate(before.page, after.page)).length;
    };
    assert.ok(size(100_000) < 2 * size(5_000) + 500, `${size(5_000)} and ${size(100_000)}`);
    assert.ok(lineAbove(100_000) < 2 * lineAbove(5_000) + 500, `${lineAbove(5_000)} and ${lineAbove(100_000)}`);
  });
});
