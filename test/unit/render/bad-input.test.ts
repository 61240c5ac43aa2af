// Input as it comes at night: each report gives a whole page and a whole file in every format, or one sentence that says why not; nothing of it is lost silently.
import assert from 'node:assert/strict';
import { convert } from '../../../server/src/features/convert/convert.ts';
import { exportReport } from '../../../server/src/features/export/export-report.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { exporters } from '../../../server/src/render/exports/index.ts';
import { previewPage } from '../../../server/src/render/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { inputOf } from './exports/exported.ts';
import { readZip } from './exports/read-zip.ts';
import { checkPage } from './page-checks.ts';
import { madeSite } from './site/made-site.ts';

const today = { year: 2026, month: 5, day: 1 };
const reading = { profiles: shippedProfiles };
const head = '# Down\n\n## Summary\n\nWords.\n\n## Timeline\n\n';
const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const minute = (index: number): string => new Date(Date.UTC(2026, 2, 1) + index * 60_000).toISOString().slice(0, 16).replace('T', ' ');
const nested = lines(150, (level) => `${' '.repeat(2 * level)}- level ${level}.`);

/** The last words are those that must be found in each page and text. */
const reports: readonly (readonly [name: string, text: string, syntax?: Syntax, words?: string])[] = [
  ['nothing', ''], ['a byte order mark alone', '\uFEFF'], ['nothing in YAML', '', 'yaml'], ['blanks', ' \n\t\n\u00A0\n'], ['front matter alone', '---\ntitle: Down\n---'], ['front matter that is not closed', '---\ntitle: Down\n'],
  ['no timeline', '# Down\n\nLast words.\n', 'markdown', 'Last words'], ['one entry', `${head}- 2026-03-01 10:00 UTC – Last words\n`, 'markdown', 'Last words'], ['no known time', `${head}- unknown – A\n- ?? – B\n- --:-- – Last words\n`, 'markdown', 'Last words'],
  ['thousands of years', `${head}- 0001-01-01 00:00 UTC – A\n- 2026-03-01 10:00 UTC – B\n- 9999-12-31 23:59 UTC – Last words\n`, 'markdown', 'Last words'],
  ['times before their beginning', `---\nstarted_at: 2026-03-01 10:00 UTC\nresolved_at: 2026-03-01 09:00 UTC\ndetected_at: 2025-01-01 00:00 UTC\n---\n${head}- 2026-03-01 10:00 UTC to 2026-03-01 08:00 UTC – A [impact-start]\n- 2026-03-01 08:00 UTC – B [impact-end]\n- 2026-03-01 07:00 UTC – Last words [detected]\n`, 'markdown', 'Last words'],
  ['everything at once', `${head}${lines(40, (index) => `- 2026-03-01 10:00 UTC to 2026-03-01 10:00 UTC – Entry ${index} [${['impact-start', 'impact-end', 'detected', 'resolved'][index % 4]}]`)}\n`, 'markdown', 'Entry 39'],
  ['days that do not exist', `${head}- 2026-02-30 25:61 UTC – A\n- 99999-99-99 99:99 – Last words\n`, 'markdown', 'Last words'],
  ['images that do not exist', `${head}- 2026-03-01 10:00 UTC – ![Graph](gone.png) ![](../../../../x.png) Last words\n`, 'markdown', 'Last words'],
  ['line ends of Windows', `${head}- 2026-03-01 10:00 UTC – Last words\n`.replaceAll('\n', '\r\n'), 'markdown', 'Last words'], ['line ends of old Macs', `${head}- 2026-03-01 10:00 UTC – Last words\n`.replaceAll('\n', '\r'), 'markdown', 'Last words'],
  ['halves of characters', '# \uD800 Down\n\n\uDC00 Last words \uD83D\n\n## Timeline \uDFFF\n\n- 2026-03-01 10:00 UTC – \uD800\n', 'markdown', 'Last words'], ['halves of characters in YAML', 'title: "\uD800"\ntimeline:\n  - at: 2026-03-01 10:00 UTC\n    text: "Last words \uDC00"\n', 'yaml', 'Last words'],
  ['a long line', `# Down\n\n${'word '.repeat(60_000)}Last words\n`, 'markdown', 'Last words'], ['a long word', `# Down\n\n${'w'.repeat(200_000)}\n\nLast words\n`, 'markdown', 'Last words'],
  ['many headings', lines(2_000, (index) => `## Heading ${index}\n\nText.\n`), 'markdown', 'Heading 1999'], ['many entries', `${head}${lines(2_000, (index) => `- ${minute(index)} UTC – Entry ${index}.`)}\n`, 'markdown', 'Entry 1999.'],
  ['lists in lists', `${head}- 2026-03-01 10:00 UTC – A\n\n## Notes\n\n${nested}\n\nLast words\n`, 'markdown', 'level 149.'], ['lists in lists of an entry', `${head}- 2026-03-01 10:00 UTC – A\n${nested.replaceAll(/^/gm, '  ')}\n`, 'markdown', 'level 149.'],
  ['lists in lists in YAML', `title: Down\nsections:\n  - heading: Notes\n    text: |\n${nested.replaceAll(/^/gm, '      ')}\n`, 'yaml', 'level 149.'], ['quotes in quotes', `# Down\n\n## Notes\n\n${'>'.repeat(400)} Last words\n`, 'markdown', 'Last words'], ['lists in quotes in a line', `# Down\n\n## Notes\n\n${'> - '.repeat(200)} Last words\n`, 'markdown', 'Last words'],
  ['brackets in brackets', `# Down\n\n${'['.repeat(3_000)}Last words${']'.repeat(3_000)}\n`, 'markdown', 'Last words'], ['comments that are not closed', `# Down\n\nLast words\n\n${'<!-- '.repeat(20_000)}`, 'markdown', 'Last words'], ['empty parts', `${head}-\n- \n\n##\n\n#\n\n| |\n|-|\n| |\n\n![]()\n\n[]()\n`],
  ['an unfinished merge', '# A\n\n<<<<<<< ours\nLast words\n=======\ntwo\n>>>>>>> theirs\n'], ['an unfinished merge in YAML', 'title: A\n<<<<<<< ours\nid: 1\n=======\nid: 2\n>>>>>>> theirs\n', 'yaml'],
  ['broken YAML', 'title: [a\n b: c\n- x\n', 'yaml'], ['words that are no keys', 'just words', 'yaml'], ['a list that is no report', '- a\n- b', 'yaml'], ['keys of other shapes', 'title: !!js/function "x"\ntimeline: !!binary aGk=\nactions: 7\ncauses: { a: b }\nlessons: null\nimpact: [1]\nsections: x\n', 'yaml'], ['aliases of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n', 'yaml'],
  ['more than is read', `# Down\n\n## Facts\n\n| a | b |\n|---|---|\n${lines(50_000, (index) => `| ${'cell '.repeat(8)}${index} | b |`)}\n`],
];

/** One of an export does not tell everything: a message, a mail and a picture are short. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'markdown', 'yaml', 'json', 'confluence', 'jira', 'docx']);

describe('a report of', () => {
  for (const [name, text, syntax = 'markdown', words] of reports) {
    it(`${name} is shown, exported and converted as a whole, or a sentence says why not`, async () => {
      const { report, profile } = inputOf(text, syntax);
      const preview = previewOf(report);
      if (words !== undefined) assert.ok(preview.includes(words), `The preview has lost “${words}”.`);
      for (const { id } of exporters) {
        const made = await exportReport({ report, profile, reading, today, team: {} }, { format: id });
        if (made.kind !== 'file') {
          assert.ok(made.kind === 'fault' && /^[A-Z“].*\.$/s.test(made.sentence), id);
          continue;
        }
        const content = typeof made.content === 'string' ? made.content : (readZip(made.content).get('word/document.xml') ?? '');
        assert.ok(content.length > 0 || text.trim() === '' || id === 'markdown' || id === 'yaml', id);
        if (id === 'html') checkPage(content, name);
        // A long word may be broken where a page has no room for it.
        if (words !== undefined && WHOLE.has(id)) assert.ok(content.replaceAll('<wbr>', '').replaceAll(/\\(?=[^A-Za-z\d\s])/g, '').includes(words), `${id} has lost “${words}”.`);
      }
      const shown = await exportReport({ report, profile, reading, today, team: {} }, { format: 'html', audience: 'public' });
      if (shown.kind === 'file') checkPage(String(shown.content), name);
      else assert.ok(shown.kind === 'fault' && /^[A-Z].*\.$/.test(shown.sentence), name);
      for (const to of ['markdown', 'yaml'] as const) {
        const converted = convert(report, to, reading);
        if (converted.fault !== undefined) assert.match(converted.fault, /^[A-Z].*\.$/s);
      }
      for (const [path, page] of madeSite({ [`a.rca.${syntax === 'yaml' ? 'yaml' : 'md'}`]: text }, { base: 'https://a.example/' })) if (path.endsWith('.html')) checkPage(page, `${name} ${path}`);
    });
  }

  it('more than is read says so in the preview', () => {
    for (const [name, text, syntax] of reports.filter(([one]) => one === 'more than is read' || one.startsWith('an unfinished merge'))) {
      if (syntax !== 'yaml') assert.match(previewOf(inputOf(text, syntax).report), /The text is not shown\. /, name);
    }
  });
});

function previewOf(report: Report): string {
  const { parts, blocks } = previewPage(report, check(report, { profiles: shippedProfiles, today }), { profile: shippedProfiles.get(report.profile.id) ?? assert.fail(report.profile.id), today, width: 900 });
  return [...Object.values(parts), ...blocks.map(({ html }) => html)].join('\n');
}
