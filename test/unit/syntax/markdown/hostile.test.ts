import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdown } from '../../../../server/src/syntax/markdown/index.ts';
import type { Report } from '../../../../server/src/model/report.ts';
import { read } from './reading.ts';

/** Every place of a report lies in its text, and begins before it ends. */
function assertPlaces(report: Report): void {
  const inside = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number') {
      assert.ok(value.from >= 0 && value.from <= value.to && value.to <= report.text.length, `place ${value.from}–${value.to} in ${report.text.length}`);
    }
    for (const inner of Object.values(value)) inside(inner);
  };
  inside({ ...report, text: '' });
}

describe('reading any Markdown', () => {
  it('never throws on a prefix of a report', () => {
    const text = '---\ntitle: "A"\ntags: [a, b]\n---\n\n# A, 14 March 2026\n\n**Date:** x\n\n| a | b |\n|---|---|\n| c | |\n\n## Timeline\n\n- **10:00 UTC** – a [detected]\n  - b\n\n```\ncode\n```\n\n<!-- rca-disable x -- y -->\n\n1. [x] (y) `z` <https://e.com> [l][r]\n\n[r]: https://e.com\n';
    for (let length = 0; length <= text.length; length += 1) assertPlaces(read(text.slice(0, length)));
  });

  it('never throws on made-up text', () => {
    const words = fc.constantFrom('- ', '# ', '|', '\n', '`', '[', ']', '(', ')', '<', '>', '*', '10:00', '2026-03-14', ' UTC', '---\n', ':', '~', '\r', '\t', '\u202e', '\ud800', 'Timeline\n', 'Owner: ', '頃');
    fc.assert(fc.property(fc.array(words, { maxLength: 120 }), (parts) => assertPlaces(read(parts.join('')))), { numRuns: 300 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => assertPlaces(read(text))), { numRuns: 200 });
  });

  const many = (piece: string, count: number): string => piece.repeat(count);
  const hostile: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['one fence', '---'],
    ['nested brackets', many('[', 100_000)],
    ['nested brackets, closed', many('[', 50_000) + many(']', 50_000)],
    ['images in images', many('![[]()', 20_000)],
    ['open links', many('](', 100_000)],
    ['open links, one closed', `${many('](', 100_000)})`],
    ['quotes in link targets', many('](a "', 50_000)],
    ['nested quotes', many('>', 100_000)],
    ['nested bullets on one line', many('- ', 50_000)],
    ['nested lists', Array.from({ length: 1500 }, (_, depth) => `${many(' ', 2 * depth)}- x`).join('\n')],
    ['back-ticks of every length', Array.from({ length: 1200 }, (_, length) => many('`', length + 1)).join(' ')],
    ['stars', many('*a ', 100_000)],
    ['open code tags', many('<code>', 50_000)],
    ['open comments', many('<!-- ', 50_000)],
    ['one line of 1 MB', many('x', 1_000_000)],
    ['one line of 1 MB of clocks', many('10:00 ', 160_000)],
    ['one row of 1 MB', `| a | b |\n|---|---|\n|${many(' c |', 250_000)}`],
    ['10,000 headings', many('## Timeline\n\n### 10:00 UTC\n\nx\n\n', 5000)],
    ['10,000 days', many('_2026-03-14_\n\nwords\n\n', 10_000)],
    ['10,000 items', many('- 10:00 UTC – x (Ada) due 2026-01-01\n', 10_000)],
    ['10,000 paragraphs', many('10:00 UTC - x\n\n', 10_000)],
    ['an unclosed fence', `\`\`\`\n${many('10:00 x\n', 10_000)}`],
    ['a front matter of nesting', `---\na: ${many('[', 20_000)}\n---\n`],
    ['a front matter of aliases', `---\n${Array.from({ length: 2000 }, (_, at) => `k${at}: ${at === 0 ? '&a 1' : '*a'}`).join('\n')}\n---\n`],
    ['two front matters', '---\na: 1\n---\n---\nb: 2\n---\n'],
    ['NUL and unpaired surrogates', '# A\u0000\n\n\ud800 \udfff\n'],
    ['line ends of every kind', '# A\r\r## Timeline\r\n\r\n- 2026-03-14 10:00 UTC – a\r- 2026-03-14 10:05 UTC – b\u2028c\r\n'],
  ];
  for (const [name, text] of hostile) {
    it(`survives ${name}`, function () {
      this.timeout(60_000);
      const report = read(text);
      assertPlaces(report);
      assert.equal(report.text, text);
      assertPlaces(read(`${text}x`, {}, report));
    });
  }

  it('reads all kinds of line ends alike', () => {
    const lines = ['# A', '', '## Timeline', '', '- 2026-03-14 10:00 UTC – a', '  more', '- 2026-03-14 10:05 UTC – b', ''];
    const texts = ['\n', '\r\n', '\r'].map((end) => read(lines.join(end)).timelines[0]?.entries.map(({ value }) => value.text));
    assert.deepEqual(texts, [['a\nmore', 'b'], ['a\nmore', 'b'], ['a\nmore', 'b']]);
  });

  it('names hidden characters and keeps offsets in UTF-16 units', () => {
    const text = '# 😀 A\u202eB\n\n## Timeline\n\n- 2026-03-14 10:00 UTC – 😀 x [detected]\n';
    const report = read(text);
    assert.deepEqual(report.problems.map(({ rule, span }) => [rule, text.slice(span.from, span.to)]), [['hidden-character', '\u202e']]);
    const place = report.timelines[0]?.entries[0]?.places.kind;
    assert.equal(text.slice(place?.from, place?.to), 'detected');
  });

  it('gives one problem for each merge conflict, and the headings', () => {
    const text = '# A\n\n<<<<<<< ours\n## Timeline\n=======\n## Impact\n>>>>>>> theirs\n<<<<<<< ours\n=======\n>>>>>>> theirs\n';
    const report = read(text);
    assert.deepEqual(report.problems.map(({ rule, span }) => [rule, text.slice(span.from, span.to)]), [['conflict-marker', '<<<<<<<'], ['conflict-marker', '<<<<<<<']]);
    assert.deepEqual(report.sections.map(({ heading }) => heading.value), ['Timeline', 'Impact']);
    assert.deepEqual(read('```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n').problems, []);
  });

  it('reads title, metadata and headings of what is too large', () => {
    const text = `---\nowner: Ada\n---\n\n# A\n\n## Timeline\n\n${'- 2026-03-14 10:00 UTC – x\n'.repeat(90_000)}`;
    const report = read(text);
    assert.deepEqual(report.problems.map(({ rule }) => rule), ['too-large']);
    assert.equal(report.title?.value, 'A');
    assert.equal(report.fields[0]?.value, 'Ada');
    assert.deepEqual(report.sections.map(({ id }) => id), ['timeline']);
    assert.equal(report.timelines.length, 0);
    assertPlaces(read(`${text}x`, {}, report));
  });

  it('writes nothing but edits within the text, whatever it read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const report = read(`## Action Items\n\n- ${text}\n`);
        const edits = markdown.write(report, report.actions.map((action) => ({ kind: 'set-action', action, key: 'owner', value: 'Ada' })));
        for (const { span } of edits) assert.ok(span.from >= 0 && span.from <= span.to && span.to <= report.text.length);
      }),
      { numRuns: 100 },
    );
  });
});
