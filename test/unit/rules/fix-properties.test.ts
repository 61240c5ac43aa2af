// What must hold of the fixes of every rule, shown on its own examples in both syntaxes and on texts made of their parts.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Change } from '../../../server/src/model/change.ts';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { changesOfRule, fixAll, fixesOf, safeChanges } from '../../../server/src/rules/fixes.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { readMarks } from '../../../server/src/rules/marked-text.ts';
import type { Example, Finding, Rule } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const today = { year: 2026, month: 11, day: 20 };

interface Shown {
  readonly rule: Rule;
  readonly example: Example;
  readonly syntax: Syntax;
  readonly text: string;
}

const read = (text: string, syntax: Syntax): Report => syntaxes[syntax].read(text, { profiles: shippedProfiles });
const judge = (report: Report, { rule, example }: Pick<Shown, 'rule' | 'example'>): readonly Finding[] =>
  check(report, { profiles: shippedProfiles, today, ...(example.options === undefined ? {} : { options: { [rule.id]: example.options } }) });
const written = (report: Report, changes: readonly Change[]): string => applyEdits(report.text, syntaxes[report.syntax].write(report, changes));
const count = (findings: readonly Finding[], id: string): number => findings.filter(({ rule }) => rule === id).length;

/** Every bad example, as it is and in YAML where it can be written so. */
const shown: readonly Shown[] = rules.flatMap((rule) => rule.examples.bad.flatMap((example) => {
  const { text } = readMarks(example.text);
  const own: Shown = { rule, example, syntax: example.only ?? 'markdown', text };
  return example.only === undefined ? [own, { ...own, syntax: 'yaml', text: syntaxes.yaml.print({ data: resolvedData(read(text, 'markdown')) }) }] : [own];
}));

function repairing(one: Shown, choose: (findings: readonly Finding[]) => readonly Change[]): Parameters<typeof fixAll>[1] {
  return { read: (text) => read(text, one.syntax), check: (report) => judge(report, one), write: (report, changes) => syntaxes[one.syntax].write(report, changes), choose };
}

const name = ({ rule, syntax, text }: Shown): string => `${rule.id} in ${syntax}:\n${text}`;

describe('fixes of every rule', () => {
  it('that are safe remove their finding and add none', () => {
    for (const one of shown) {
      const report = read(one.text, one.syntax);
      const before = judge(report, one);
      for (const finding of before) {
        for (const { changes } of fixesOf(finding).filter(({ safe }) => safe)) {
          const after = judge(read(written(report, changes), one.syntax), one);
          for (const { id } of rules) assert.ok(count(after, id) <= count(before, id) - (id === finding.rule ? 1 : 0), `${id} after ${name(one)}`);
        }
      }
    }
  });

  it('leave nothing for a second run when they are applied to all findings of a rule', () => {
    for (const one of shown) {
      const all = repairing(one, (findings) => changesOfRule(findings, one.rule.id));
      const once = fixAll(one.text, all);
      assert.equal(fixAll(once, all), once, name(one));
    }
  });

  it('leave nothing for a second run when all that is safe is applied', () => {
    for (const one of shown) {
      const all = repairing(one, safeChanges);
      const once = fixAll(one.text, all);
      assert.equal(fixAll(once, all), once, name(one));
    }
  });

  it('are edits inside the text that do not overlap, and leave all else byte for byte', () => {
    for (const one of shown) {
      const report = read(one.text, one.syntax);
      for (const finding of judge(report, one)) {
        for (const { title, changes } of fixesOf(finding)) {
          const edits = syntaxes[one.syntax].write(report, changes);
          let end = 0;
          let kept = '';
          for (const { span, text } of edits) {
            assert.ok(span.from >= end && span.from <= span.to && span.to <= one.text.length, `${title}: ${name(one)}`);
            kept += one.text.slice(end, span.from) + text;
            end = span.to;
          }
          assert.equal(kept + one.text.slice(end), written(report, changes));
        }
      }
    }
  });

  it('never touch a part of the report that has no finding', () => {
    const odd = '\n## Their own  words ##\n\n*   odd\t bullet  \n\n| a|b |\n|---|:-:|\n|  1 |2|\n\n<!-- kept -->  \n~~~\n« code »\n~~~\n';
    for (const one of shown.filter(({ syntax, rule, text }) => syntax === 'markdown' && rule.category !== 'reading' && text.endsWith('\n'))) {
      const text = `${one.text}${odd}`;
      const report = read(text, 'markdown');
      for (const finding of judge(report, one).filter(({ rule }) => rule === one.rule.id)) {
        for (const { title, changes } of fixesOf(finding)) assert.ok(written(report, changes).includes(odd), `${title}: ${name(one)}`);
      }
    }
  });
});

describe('fixes in any mixture of faults', () => {
  const bodies = shown.filter(({ syntax, text, rule }) => syntax === 'markdown' && rule.category !== 'reading' && !text.startsWith('---')).map(({ text }) => text.replace(/^# .*\n/, ''));
  const mixtures = fc.tuple(fc.subarray(bodies, { minLength: 2, maxLength: 3 }), fc.constantFrom<Syntax>('markdown', 'yaml')).map(([parts, syntax]): Shown => {
    const text = `# Checkout down\n${parts.join('\n')}`;
    return { rule: rules[0] ?? assert.fail('no rule'), example: { text }, syntax, text: syntax === 'markdown' ? text : syntaxes.yaml.print({ data: resolvedData(read(text, 'markdown')) }) };
  });

  it('that are safe remove their finding, add none, and leave nothing for a second run', () => {
    fc.assert(fc.property(mixtures, (one) => {
      const report = read(one.text, one.syntax);
      const before = judge(report, one);
      for (const finding of before) {
        for (const { changes } of fixesOf(finding).filter(({ safe }) => safe)) {
          const after = judge(read(written(report, changes), one.syntax), one);
          for (const { id } of rules) assert.ok(count(after, id) <= count(before, id) - (id === finding.rule ? 1 : 0), `${id} after ${name(one)}`);
        }
      }
      const once = fixAll(one.text, repairing(one, safeChanges));
      assert.equal(fixAll(once, repairing(one, safeChanges)), once, name(one));
    }), { numRuns: 60 });
  });

  it('leave nothing for a second run when they are applied to all findings of a rule', () => {
    fc.assert(fc.property(mixtures, (one) => {
      for (const id of new Set(judge(read(one.text, one.syntax), one).map(({ rule }) => rule))) {
        const all = repairing(one, (findings) => changesOfRule(findings, id));
        const once = fixAll(one.text, all);
        assert.equal(fixAll(once, all), once, `${id}: ${name(one)}`);
      }
    }), { numRuns: 30 });
  });
});

describe('suppressed findings', () => {
  const suppressed = ({ rule, syntax, text }: Shown): string => {
    const comment = syntax === 'yaml' ? `# rca-disable ${rule.id}\n` : `<!-- rca-disable ${rule.id} -->\n\n`;
    const matter = syntax === 'markdown' ? /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '' : '';
    return `${matter}${matter === '' ? '' : '\n'}${comment}${text.slice(matter.length)}`;
  };
  /** What is wrong with the text itself stands where no comment is read, or is no fault of this text. */
  const silent = shown.filter(({ rule }) => rule.category !== 'reading');

  it('are not shown, and never come back through fixing all', () => {
    for (const one of silent) {
      const quiet = { ...one, text: suppressed(one) };
      const report = read(quiet.text, one.syntax);
      const findings = judge(report, quiet);
      assert.equal(count(findings, one.rule.id), 0, name(quiet));
      assert.deepEqual(changesOfRule(findings, one.rule.id), [], name(quiet));
      const fixed = fixAll(quiet.text, repairing(quiet, safeChanges));
      assert.equal(count(judge(read(fixed, one.syntax), quiet), one.rule.id), 0, name({ ...quiet, text: fixed }));
      for (const other of new Set(findings.map(({ rule }) => rule))) {
        const after = fixAll(quiet.text, repairing(quiet, (found) => changesOfRule(found, other)));
        assert.equal(count(judge(read(after, one.syntax), quiet), one.rule.id), 0, `${other}: ${name({ ...quiet, text: after })}`);
      }
    }
  });

  it('stay suppressed in any mixture of faults', () => {
    const bodies = shown.filter(({ syntax, text, rule }) => syntax === 'markdown' && rule.category !== 'reading' && !text.startsWith('---')).map(({ text }) => text.replace(/^# .*\n/, ''));
    fc.assert(fc.property(fc.subarray(bodies, { minLength: 1, maxLength: 4 }), fc.constantFrom(...rules.map(({ id }) => id)), (parts, id) => {
      const text = `<!-- rca-disable ${id} -->\n\n# Checkout down\n${parts.join('\n')}`;
      const one: Shown = { rule: rules.find((rule) => rule.id === id) ?? assert.fail(id), example: { text }, syntax: 'markdown', text };
      for (const choose of [safeChanges, (findings: readonly Finding[]) => changesOfRule(findings, id)]) assert.equal(count(judge(read(fixAll(text, repairing(one, choose)), 'markdown'), one), id), 0);
    }), { numRuns: 60 });
  });
});

describe('10,000 findings', () => {
  it('are 500, the most severe of them, and one line that says so', () => {
    const text = `# Quay\n\n## Summary\n\nA human error {{why}}.\n\n## Timeline\n\n${'- 2026-01-31 25:10 UTC the gate obviously fails\n'.repeat(10_000)}`;
    const findings = judge(read(text, 'markdown'), { rule: rules[0] ?? assert.fail('no rule'), example: { text } });
    assert.equal(findings.length, 501);
    assert.match(findings[0]?.message ?? '', /^This report has \d{5} findings; the 500 most severe of them are shown\.$/);
    assert.deepEqual(new Set(findings.slice(1).map(({ severity }) => severity)), new Set(['error']));
  });
});
