import assert from 'node:assert/strict';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixesOf } from '../../../server/src/rules/fixes.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { readMarks } from '../../../server/src/rules/marked-text.ts';
import type { Example, Finding, Rule } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const today = { year: 2026, month: 11, day: 20 };

function read(text: string, syntax: Syntax): Report {
  return syntaxes[syntax].read(text, { profiles: shippedProfiles });
}

function findings(report: Report, { id }: Rule, { options = {} }: Example): readonly Finding[] {
  return check(report, { profiles: shippedProfiles, today, options: { [id]: options } }).filter(({ rule }) => rule === id);
}

function firstFix(report: Report, found: readonly Finding[]): string {
  const [fix] = found[0] === undefined ? [] : fixesOf(found[0]);
  assert.ok(fix, 'the first finding has a fix');
  return applyEdits(report.text, syntaxes[report.syntax].write(report, fix.changes));
}

/** The same report in YAML. */
function inYaml(markdown: string): string {
  return syntaxes.yaml.print({ data: resolvedData(read(markdown, 'markdown')) });
}

for (const rule of rules) {
  describe(`examples of ${rule.id}`, () => {
    for (const [index, example] of rule.examples.bad.entries()) {
      it(`finds bad ${index + 1} where it is marked`, () => findsMarks(rule, example));
      if (example.fixed !== undefined) it(`fixes bad ${index + 1}`, () => fixes(rule, example));
      if (example.only === undefined) it(`finds bad ${index + 1} in YAML`, () => findsInYaml(rule, example));
    }
    if (rule.examples.bad.length > 0) {
      it(rule.fix === 'none' ? 'offers no fix' : 'offers a fix that changes the text', () => {
        const changing = rule.examples.bad.filter((example) => changesText(rule, example));
        assert.equal(changing.length > 0, rule.fix !== 'none');
      });
    }
    for (const [index, example] of rule.examples.good.entries()) {
      it(`is silent on good ${index + 1}`, () => {
        const { text, marks } = readMarks(example.text);
        assert.deepEqual(marks, []);
        assert.deepEqual(findings(read(text, example.only ?? 'markdown'), rule, example).map(({ message }) => message), []);
        if (example.only !== undefined) return;
        const yaml = inYaml(text);
        assert.deepEqual(findings(read(yaml, 'yaml'), rule, example).map(({ message }) => message), [], yaml);
      });
    }
  });
}

function findsMarks(rule: Rule, example: Example): void {
  const { text, marks } = readMarks(example.text);
  const found = findings(read(text, example.only ?? 'markdown'), rule, example);
  const shown = (places: readonly { readonly from: number; readonly to: number }[]): readonly string[] => places.map(({ from, to }) => `${from}–${to} ${text.slice(from, to)}`);
  assert.deepEqual(shown(found.map(({ span }) => span)), shown(marks), found.map(({ message }) => message).join('\n'));
}

function fixes(rule: Rule, example: Example): void {
  const report = read(readMarks(example.text).text, example.only ?? 'markdown');
  assert.equal(firstFix(report, findings(report, rule, example)), example.fixed);
}

function changesText(rule: Rule, example: Example): boolean {
  const report = read(readMarks(example.text).text, example.only ?? 'markdown');
  return findings(report, rule, example).flatMap(fixesOf).some(({ changes }) => applyEdits(report.text, syntaxes[report.syntax].write(report, changes)) !== report.text);
}

function findsInYaml(rule: Rule, example: Example): void {
  const { text, marks } = readMarks(example.text);
  const yaml = inYaml(text);
  const report = read(yaml, 'yaml');
  const found = findings(report, rule, example);
  assert.equal(found.length, marks.length, `${yaml}\n${found.map(({ message }) => message).join('\n')}`);
  for (const { span } of found) assert.ok(span.from >= 0 && span.to <= yaml.length && span.from <= span.to);
  if (example.fixed === undefined) return;
  // A fix that asks for something leaves its finding until that is written: then it does so in both syntaxes.
  const left = findings(read(example.fixed, 'markdown'), rule, example).length;
  const fixed = firstFix(report, found);
  assert.notEqual(fixed, yaml);
  assert.equal(findings(read(fixed, 'yaml'), rule, example).length, left, fixed);
}
