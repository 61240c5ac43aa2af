// Every report is exported to every format, for both audiences, and nothing of a document becomes code on the way.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { exportReport, type Exported } from '../../../../server/src/features/export/export-report.ts';
import { formatOf } from '../../../../server/src/features/export/format-of.ts';
import { stemOf } from '../../../../server/src/features/export/stem-of.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { exportFormats, exporters } from '../../../../server/src/render/exports/index.ts';
import type { Syntax } from '../../../../server/src/model/report.ts';
import { payloads } from '../../../payloads.ts';
import { readIn } from '../public-version/marked.ts';

type Wish = Parameters<typeof exportReport>[1];

function exported(text: string, wish: Wish, syntax: Syntax = 'markdown'): Promise<Exported> {
  const report = readIn(syntax, text);
  const profile = shippedProfiles.get(report.profile.id);
  if (profile === undefined) throw new Error(`There is no profile “${report.profile.id}”.`);
  return exportReport({ report, profile, reading: { profiles: shippedProfiles }, today: { year: 2026, month: 11, day: 21 }, team: {} }, wish);
}

function texts(payload: string): readonly (readonly [Syntax, string])[] {
  const words = JSON.stringify(payload);
  return [
    ['markdown', `---\ntitle: ${words}\nowner: ${words}\n---\n\n# ${payload}\n\n${payload}\n\n## Summary\n\n${payload} and **${payload}**\n\n> ${payload}\n\n## Timeline\n\n- 2026-03-14 08:03 UTC – ${payload}\n- 2026-03-14 08:09 UTC – ${payload} [resolved]\n\n## Action Items\n\n| Action | Owner | Ticket |\n|---|---|---|\n| ${payload} | ${payload} | ${payload} |\n`],
    ['yaml', `title: ${words}\nid: ${words}\ntimelines:\n  - heading: ${words}\n    entries:\n      - at: 2026-03-14 08:03 UTC\n        text: ${words}\n        evidence: ${words}\nactions:\n  - text: ${words}\n    owner: ${words}\n    ticket: ${words}\nsections:\n  - heading: ${words}\n    text: ${words}\n`],
  ];
}

/** Elements that run, attributes that run, and addresses that do, as a parser of HTML sees them. */
function dangers(content: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:script|iframe|object|embed|img|image|link|base|form|video|audio|ac:.*)$/.test(name) && !SAFE.test(`${name} ${JSON.stringify(attributes)}`)) found.push(`<${name} ${JSON.stringify(attributes)}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on') || (/(?:href|src|action)$/.test(key) && /^\s*(?:javascript|data|command|vbscript):/i.test(value))) found.push(`<${name} ${key}="${value}">`);
      }
    },
  });
  parser.end(content);
  return found;
}

/** Data and Confluence's own frame, in which documents are words only. */
const SAFE = /^script .*ld\+json|^ac:(?:structured-macro .*"ac:name":"(?:toc|info|note|warning|code|expand|panel|status)"|(?:parameter|plain-text-body|rich-text-body|link|link-body|plain-text-link-body|task.*|layout.*) )/;

describe('an export', () => {
  for (const payload of payloads) {
    it(`makes no code of ${JSON.stringify(payload)}`, async () => {
      for (const [syntax, text] of texts(payload)) {
        for (const { id } of exporters.filter((exporter) => exporter.id !== 'docx')) {
          for (const audience of ['internal', 'public'] as const) {
            const made = await exported(text, { format: id, audience, allowLeaks: true }, syntax);
            if (made.kind === 'fault') {
              assert.equal(made.about, 'report');
              continue;
            }
            assert.ok(made.kind === 'file' && made.content.length > 0, id);
            if (typeof made.content !== 'string' || !['html', 'confluence', 'svg'].includes(id)) continue;
            assert.deepEqual(dangers(made.content), [], `${id} ${audience} ${syntax}`);
          }
        }
      }
    });
  }

  it('says what may be missing of a report that could not be read as a whole, and in which line', async () => {
    const notes = async (text: string, syntax: Syntax, format = 'html'): Promise<readonly string[] | string> => {
      const made = await exported(text, { format }, syntax);
      return made.kind === 'file' ? made.notes : made.kind === 'fault' ? made.sentence : 'leaks';
    };
    assert.deepEqual(await notes('title: A\nregion: one\nregion: two\n', 'yaml'), ['What stands in line 3 may be missing from the export. The key “region” stands twice in one mapping; the first one counts. Remove or rename this one.']);
    assert.match(String(await notes('title: A\nsections: "\n', 'yaml')), /^What stands in line 2 may be missing from the export\. /);
    assert.match(String(await notes(`title: A\nsections:\n${'  - { heading: A, text: words }\n'.repeat(80_000)}`, 'yaml')), /larger than 2 MB/);
    assert.deepEqual(await notes('title: A\nimpact:\n  other: words\n', 'yaml'), ['What stands in line 3 is not read in a report, and is missing from the export.']);
    assert.deepEqual(await notes('title: A\nregion: one\nregion: two\n', 'yaml', 'yaml'), []);
    assert.deepEqual(await notes('# A\n\nWords.\n', 'markdown'), []);
    for (const [text, syntax, line] of [['title: A\n<<<<<<< ours\nid: 1\n=======\nid: 2\n>>>>>>> theirs\n', 'yaml', 2], ['# A\n\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n', 'markdown', 3]] as const) {
      assert.equal(await notes(text, syntax), `A merge left its conflict markers in line ${line}: keep one side and delete the markers first.`);
    }
  });

  it('for the public of any text is whole, refused for leaks, or refused in a sentence', async () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('---\n', 'title: a\n', '## Timeline\n\n', '- 2026-03-14 08:03 UTC – ', '<!-- rca-internal -->', '10.1.2.3 host', '| a |\n|---|\n', '\n\n'));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...exportFormats.filter((id) => id !== 'docx')), async (pieces, format) => {
      const made = await exported(pieces.join(''), { format, audience: 'public' });
      assert.ok(made.kind === 'file' ? typeof made.content === 'string' : made.kind === 'leaks' ? made.leaks.length > 0 : made.sentence.endsWith('.'));
    }), { numRuns: 150 });
  });

  it('into the other syntax is refused where the marks of internal parts would hide less', async () => {
    const text = '## Timeline\n\n- 2026-03-14 08:03 UTC – A\n\n<!-- rca-internal -->\n\n- 2026-03-14 08:04 UTC – SECRET\n\n<!-- /rca-internal -->\n';
    const made = await exported(text, { format: 'yaml' });
    assert.match(made.kind === 'fault' ? made.sentence : '', /^Its marks of internal parts would not hide the same in YAML\./);
    const shown = await exported(text, { format: 'yaml', audience: 'public' });
    assert.ok(shown.kind === 'file' && typeof shown.content === 'string' && !shown.content.includes('SECRET'));
    const line = await exported(text.replaceAll(/<!-- .*-->\n\n?/g, '').replace('SECRET', 'SECRET <!-- rca-internal-line -->'), { format: 'yaml' });
    assert.equal(line.kind, 'file');
  });

  it('tells times in a zone of any kind, and asks when several are meant', async () => {
    const text = '## Timeline\n\n- 2026-03-14 08:03 UTC – A\n';
    for (const zone of ['UTC', 'Europe/Lisbon', '+02:00', 'Tokyo', 'CEST']) assert.equal((await exported(text, { format: 'svg', zone })).kind, 'file', zone);
    const several = await exported(text, { format: 'svg', zone: 'IST' });
    assert.match(several.kind === 'fault' ? several.sentence : '', /^The time zone “IST” means several: .*Asia\/Kolkata.*\. Name one of them\.$/);
    const none = await exported(text, { format: 'svg', zone: 'somewhere' });
    assert.match(none.kind === 'fault' ? none.sentence : '', /^There is no time zone “somewhere”\./);
  });
});

describe('the names of exports', () => {
  it('say the format', () => {
    for (const { id, extension } of exporters) assert.ok(exporters.some((other) => other.id === formatOf(`out/quay${extension}`) && other.extension === extension), id);
    for (const [name, format] of [['a.htm', 'html'], ['A.HTML', 'html'], ['a.md', 'markdown'], ['a.rca.yml', 'yaml'], ['docs.html/a.docx', 'docx'], ['a.pdf', undefined], ['.html', undefined], ['html', undefined]] as const) assert.equal(formatOf(name), format, name);
  });

  it('begin as the report’s', () => assert.deepEqual(['docs/quay.rca.md', 'a.b.rca.yaml', 'C:\\x\\quay.md', '-', '.rca.md', 'quay'].map(stemOf), ['quay', 'a.b', 'quay', 'report', 'report', 'quay']));
});
