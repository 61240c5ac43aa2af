// What quick fixes write to silence a finding: it is gone, the others stay, and no comment is left that does nothing.
import assert from 'node:assert/strict';
import type { Change } from '../../../server/src/model/change.ts';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixAll, safeChanges } from '../../../server/src/rules/fixes.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { readMarks } from '../../../server/src/rules/marked-text.ts';
import type { Example, Finding, Rule } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

type Suppress = Extract<Change, { readonly kind: 'suppress' }>;

const scopes: readonly Suppress['scope'][] = ['line', 'next-line', 'section', 'file'];

function read(text: string, syntax: Syntax): Report {
  return syntaxes[syntax].read(text, { profiles: shippedProfiles });
}

function judge(report: Report, rule: Rule, example: Example): readonly Finding[] {
  const severities = { [rule.id]: 'warning' as const };
  return check(report, { profiles: shippedProfiles, today: { year: 2026, month: 11, day: 20 }, severities, ...(example.options === undefined ? {} : { options: { [rule.id]: example.options } }) });
}

function counts(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { rule } of findings) all[rule] = (all[rule] ?? 0) + 1;
  return all;
}

/** The same example in each syntax it can be written in. */
function texts(example: Example): readonly (readonly [Syntax, string])[] {
  const { text } = readMarks(example.text);
  if (example.only !== undefined) return [[example.only, text]];
  return [['markdown', text], ['yaml', syntaxes.yaml.print({ data: resolvedData(read(text, 'markdown')) })]];
}

for (const rule of rules) {
  if (rule.category === 'reading' || rule.examples.bad.length === 0) continue;
  describe(`suppressing ${rule.id}`, () => {
    for (const [index, example] of rule.examples.bad.entries()) {
      for (const [syntax, text] of texts(example)) {
        for (const scope of scopes) {
          it(`${scope} in bad ${index + 1}, ${syntax}`, () => silences(rule, example, syntax, text, scope));
        }
      }
    }
  });
}

function silences(rule: Rule, example: Example, syntax: Syntax, text: string, scope: Suppress['scope']): void {
  const report = read(text, syntax);
  const before = judge(report, rule, example);
  const target = before.find((finding) => finding.rule === rule.id);
  assert.ok(target !== undefined);
  const edits = syntaxes[syntax].write(report, [{ kind: 'suppress', rule: rule.id, scope, at: target.span }]);
  assert.ok(edits.length > 0, 'It can be written.');
  assert.ok(edits.every(({ span }) => span.from === span.to), 'Nothing of the author is taken away.');
  const quiet = applyEdits(text, edits);
  const silent = read(quiet, syntax);
  const after = judge(silent, rule, example);
  const [was, is] = [counts(before), counts(after)];
  assert.ok((is[rule.id] ?? 0) < (was[rule.id] ?? 0), `It is still found:\n${quiet}`);
  if (scope === 'file') assert.equal(is[rule.id], undefined, quiet);
  assert.equal(is['unused-suppression'], undefined, `The comment is of no use:\n${quiet}`);
  for (const { id } of rules) if (id !== rule.id) assert.equal(is[id] ?? 0, was[id] ?? 0, `${id} is found otherwise:\n${quiet}`);
  assert.deepEqual(dataOf(silent), dataOf(report), `The report says something else:\n${quiet}`);

  const fixed = fixAll(quiet, {
    read: (next) => read(next, syntax), check: (next) => judge(next, rule, example), write: (next, changes) => syntaxes[syntax].write(next, changes), choose: safeChanges,
  });
  assert.ok((counts(judge(read(fixed, syntax), rule, example))[rule.id] ?? 0) <= (is[rule.id] ?? 0), `Fixing brings it back:\n${fixed}`);
}

/** What the report says, without the places. Running text is Markdown, in which a comment says nothing. */
function dataOf(report: Report): unknown {
  return JSON.parse(JSON.stringify(resolvedData(report)), (key, value: unknown) => {
    if (typeof value === 'object' && value !== null && Object.values(value).every((part) => part === undefined)) return undefined;
    if ((key !== 'text' && key !== 'opening') || typeof value !== 'string') return value;
    const words = value.replace(/\s*<!--.*?-->\s*/g, ' ').trim();
    return words === '' ? undefined : words;
  });
}
