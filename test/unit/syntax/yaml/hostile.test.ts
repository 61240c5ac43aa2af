import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolvedData } from '../../../../server/src/model/resolved.ts';
import type { Report } from '../../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { yaml } from '../../../../server/src/syntax/yaml/index.ts';
import { edited, edits } from './edits.ts';
import { sample } from './sample.ts';

function read(text: string, previous?: Report): Report {
  return yaml.read(text, { profiles: shippedProfiles, fileName: '2026-03-04-report.rca.yaml' }, previous);
}

/** Every place of a report lies in its text. */
function checkPlaces(report: Report): void {
  const { length } = report.text;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number') {
      assert.ok(value.from >= 0 && value.from <= value.to && value.to <= length, JSON.stringify(value));
      return;
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  const { text: _, ...parts } = report;
  visit(parts);
}

function problems(text: string): readonly string[] {
  const report = read(text);
  checkPlaces(report);
  resolvedData(report);
  return report.problems.map(({ rule, span }) => `${rule} ${text.slice(span.from, span.to).slice(0, 20)}`);
}

const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]`)].join('\n');
const stairs = Array.from({ length: 5000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

describe('reading broken YAML', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an empty file', '', []],
    ['a byte order mark', '\uFEFF', []],
    ['a byte order mark before a key', '\uFEFFtitle: x\n', []],
    ['only a marker', '---', []],
    ['two markers', '---\n---\n', []],
    ['only comments', '# a\n\n# b', []],
    ['only blanks', ' \n\t\n', []],
    ['a text', 'Once upon a time.\nThere was a report.\n', ['syntax-error Once upon a time.']],
    ['a list', '- a\n- b\n', ['syntax-error - a']],
    ['tabs', 'title: x\ntimeline:\n\t- at: 1\n', ['syntax-error \t']],
    ['NUL', 'title: a\0b\n', ['hidden-character \0']],
    ['bidi controls', 'title: a\u202Eb\n', ['hidden-character \u202E']],
    ['a zero-width character in a key', 'ti\u200Btle: a\u200Bb\n', ['hidden-character \u200B']],
    ['lone carriage returns', 'title: x\rdate: 2026-01-01\r', []],
    ['unpaired surrogates', 'title: \ud800 x \udc00\nkey\ud800: 1\n', []],
    ['line separators that YAML does not know', 'title: a\u2028b\u2029c\u0085d\n', []],
    ['an alias bomb', bomb, ['unsupported-yaml *a2']],
    ['an alias of itself', 'a: &a [*a]\n', ['syntax-error *a']],
    ['nested brackets', `a: ${'['.repeat(100_000)}\nb: 1\n`, ['unsupported-yaml a: [[[[[[[[[[[[[[[[[']],
    ['nested brackets that close', `a: ${'['.repeat(200)}${']'.repeat(200)}\nb: 1\n`, ['unsupported-yaml [[[[[[[[[[[[[[[[[[[[']],
    ['nested dashes', `a:\n  ${'- '.repeat(20_000)}\nb: 1\n`, ['unsupported-yaml - - - - - - - - - - ']],
    ['a program', 'title: !!js/function "function () {}"\n', ['unsupported-yaml !!js/function']],
    ['a key twice', 'title: a\ntitle: b\n', ['duplicate-key title']],
    ['keys of objects', '__proto__:\n  x: 1\nconstructor: 1\ntimeline:\n  - __proto__: 1\n    text: x\n', []],
    ['two documents', 'title: a\n---\ntitle: b\n', ['unsupported-yaml title: b']],
    ['an unfinished merge', 'title: a\n<<<<<<< HEAD\nowner: a\n=======\nowner: b\n>>>>>>> other\n', ['conflict-marker <<<<<<<']],
    ['nothing but errors', 'a: @x\n'.repeat(50), Array.from({ length: 50 }, () => 'syntax-error @')],
  ];
  for (const [name, text, expected] of cases) {
    it(`reads ${name}`, () => {
      const found = problems(text);
      if (name === 'nothing but errors') assert.equal(found.filter((one) => one.startsWith('syntax-error')).length, expected.length);
      else assert.deepEqual(found, expected);
    });
  }

  it('reads what stands beside a value that is nested too deep', () => {
    const { fields } = read(`title: x\na: ${'['.repeat(100_000)}\nowner: y\n`);
    assert.deepEqual(fields.map(({ key }) => key), ['title', 'owner']);
    assert.ok(problems(stairs).length >= 1);
    assert.ok(problems('? '.repeat(10_000)).length >= 1);
  });

  it('gives up on a text of nothing but errors', () => {
    const { problems: found } = read('a: @x\n'.repeat(20_000));
    assert.equal(found.length, 100);
  });

  it('reads title, metadata and names of sections of a file above 2 MB', () => {
    const entry = '  - at: 2026-01-01 10:00 UTC\n    text: something happened\n';
    const long = `title: Long\nowner: Storage team\ntimeline:\n${entry.repeat(40_000)}summary: |\n${'  more\n'.repeat(2000)}sections:\n  - id: impact\n    heading: Effects\n    text: |\n${'      text\n'.repeat(2000)}`;
    const report = read(long);
    assert.deepEqual(report.problems.map(({ rule }) => rule), ['too-large']);
    assert.deepEqual(report.fields.map(({ key, value }) => [key, value]), [['title', 'Long'], ['owner', 'Storage team']]);
    assert.deepEqual(report.sections.map(({ heading }) => heading.value), ['Effects', 'Timeline', 'Summary']);
    assert.deepEqual(report.timelines.flatMap(({ entries }) => entries), []);
    checkPlaces(report);
  });

  it('reads every beginning of a report', () => {
    let previous: Report | undefined;
    for (let length = 0; length <= sample.length; length += 1) {
      previous = read(sample.slice(0, length), previous);
      checkPlaces(previous);
      resolvedData(previous);
    }
  });

  it('reads any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', ':', '- ', '"', "'", '[', '{', '|', '>', '&', '*', '!', '#', '?', '\t', '\r', '\0', '\ud83d', 'timeline:\n', '  - at: ', '10:00', '%', '---', '...') }), (text) => {
      problems(text);
    }), { numRuns: 500 });
  });

  it('is the same read from nothing and after any edits', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let text = sample;
        let report = read(text);
        for (const edit of all) {
          text = edited(text, edit);
          report = read(text, report);
          const fresh = read(text);
          assert.deepEqual(report, fresh);
          checkPlaces(report);
        }
      }),
      { numRuns: 150 },
    );
  });
});
