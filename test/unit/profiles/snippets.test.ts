import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choice, snippetBody } from '../../../scripts/generate/snippet-body.ts';
import type { Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
  readonly include?: readonly string[];
}

const read = (syntax: Syntax): Readonly<Record<string, Snippet>> => JSON.parse(readFileSync(join(import.meta.dirname, `../../../snippets/${syntax}.json`), 'utf8')) as Readonly<Record<string, Snippet>>;

/** What an editor inserts when every stop is passed over: placeholders, first choices, and a clock that stands still. */
function inserted(body: readonly string[]): string {
  const clock: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '01', CURRENT_DATE: '31', CURRENT_HOUR: '08', CURRENT_MINUTE: '11', CURRENT_TIMEZONE_OFFSET: '+01:00' };
  const text = body.join('\n').replace(/\$([A-Z_]+)/g, (whole, name: string) => clock[name] ?? whole);
  const placeholders = new Map<string, string>();
  const filled = text.replace(/\$\{(\d+)(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|,])*)(?:\\.|[^\\|])*\|)\}/g, (_, stop: string, placeholder?: string, first?: string) => {
    const value = (placeholder ?? first ?? '').replace(/\\(.)/g, '$1');
    placeholders.set(stop, value);
    return value;
  });
  return filled.replace(/(?<!\\)\$(\d+)/g, (_, stop: string) => placeholders.get(stop) ?? '').replace(/\\([$}\\])/g, '$1');
}

describe('snippetBody', () => {
  it('makes a stop of each name, one for each time where asked to', () => {
    assert.deepEqual(snippetBody('a {{x}} b {{y}} c {{x}}\n{{t}} {{t}}\n', { each: ['t'], first: { y: '$CURRENT_YEAR' } }), [String.raw`a ${'$'}{1:{{x\}\}} b ${'$'}{2:$CURRENT_YEAR} c $1`, String.raw`${'$'}{3:{{t\}\}} ${'$'}{4:{{t\}\}}`, '$0']);
  });

  it('keeps characters that mean something in a snippet', () => {
    assert.deepEqual(snippetBody(String.raw`costs $5 } \ {{a}}`), [String.raw`costs \$5 \} \\ ${'$'}{1:{{a\}\}}`, '$0']);
    assert.equal(choice(2, ['a,b', 'c|d']), String.raw`${'$'}{2|a\,b,c\|d|}`);
  });
});

for (const syntax of ['markdown', 'yaml'] as const) {
  describe(`snippets/${syntax}.json`, () => {
    const snippets = Object.values(read(syntax));

    it('has a whole report for every profile, for files without a name too', () => {
      assert.deepEqual(snippets.filter(({ isFileTemplate }) => isFileTemplate === true).map(({ prefix }) => prefix), [...shippedProfiles.keys()].map((id) => `rca-report-${id}`));
      for (const snippet of snippets) assert.equal(snippet.include === undefined, snippet.isFileTemplate === true, snippet.prefix);
    });

    it('has its own prefix for each', () => {
      assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, snippets.length);
      for (const { prefix } of snippets) assert.match(prefix, /^rca-/);
    });

    for (const { prefix, body, isFileTemplate } of snippets) {
      if (isFileTemplate !== true) continue;
      it(`${prefix} inserts a report of its profile without an error`, () => {
        const text = inserted(body);
        const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
        assert.equal(`rca-report-${report.profile.id}`, prefix);
        assert.deepEqual(report.problems, []);
        const errors = check(report, { profiles: shippedProfiles, today: { year: 2026, month: 2, day: 1 } }).filter(({ severity }) => severity === 'error');
        assert.deepEqual(errors.map(({ rule, message }) => `${rule}: ${message}`), []);
      });
    }

    it('inserts parts that are read as what they are', () => {
      const part = (prefix: string): string => inserted(snippets.find((snippet) => snippet.prefix === prefix)?.body ?? assert.fail(prefix));
      const lines = (prefix: string): string => part(prefix).replaceAll('\n', '\n  ');
      const text = syntax === 'markdown'
        ? `# A\n\n## Impact\n\n${part('rca-window')}\n\n## Timeline\n\n${part('rca-entry')}\n${part('rca-phase')}\n\n## Root Cause\n\n${part('rca-cause')}\n\n## Action Items\n\n${part('rca-actions')}\n`
        : `impact:\n  windows:\n  ${lines('rca-window')}\ntimeline:\n  ${lines('rca-entry')}\n  ${lines('rca-phase')}\ncauses:\n  ${lines('rca-cause')}\nactions:\n  ${lines('rca-action')}\n${part('rca-disable')}\n`;
      const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
      assert.deepEqual(report.problems, []);
      assert.deepEqual(report.timelines.flatMap(({ entries }) => entries.map(({ moment, value }) => [moment?.instant, value.kind])), [
        [Date.UTC(2026, 0, 31, 7, 11), undefined], [Date.UTC(2026, 0, 31, 7, 11), 'cause-introduced'],
      ]);
      assert.deepEqual(report.windows.map(({ moment }) => [moment.instant, moment.until?.instant]), [[Date.UTC(2026, 0, 31, 8), Date.UTC(2026, 0, 31, 9)]]);
      assert.deepEqual(report.causes.map(({ value }) => [value.id, value.kind, value.whys?.length]), [['C1', 'root', 3]]);
      assert.deepEqual(report.actions.map(({ value }) => [value.owner, value.due, value.kind, value.status]), [['{{who does it}}', '2026-01-31', 'prevent', 'open']]);
      assert.deepEqual(report.suppressions.length, syntax === 'yaml' ? 1 : 0);
      const meta = syntaxes[syntax].read(part('rca-front-matter'), { profiles: shippedProfiles });
      assert.deepEqual(meta.problems, []);
      assert.deepEqual(meta.fields.map(({ key }) => key), ['profile', 'title', 'date', 'timezone', 'status', 'severity', 'owner']);
      const whys = syntaxes[syntax].read(syntax === 'markdown' ? `# A\n\n## Five Whys\n\n${part('rca-whys')}\n` : `causes:\n  - text: x\n    ${part('rca-whys').replaceAll('\n', '\n    ')}\n`, { profiles: shippedProfiles });
      assert.deepEqual(whys.causes.map(({ value }) => value.whys?.length), [3]);
    });
  });
}
