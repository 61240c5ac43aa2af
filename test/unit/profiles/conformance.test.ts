import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles, skeleton } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixesOf } from '../../../server/src/rules/fixes.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { removals } from './removal.ts';

const folder = join(import.meta.dirname, '../../../examples');
const today = { year: 2026, month: 11, day: 21 };
const both = ['markdown', 'yaml'] as const;

const read = (text: string, syntax: Syntax): Report => syntaxes[syntax].read(text, { profiles: shippedProfiles });
const judge = (report: Report): readonly Finding[] => check(report, { profiles: shippedProfiles, today });
const said = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`).toSorted();

/** A text in Markdown, and the same report in the other syntax. */
const inSyntax = (text: string, syntax: Syntax): string => (syntax === 'markdown' ? text : syntaxes.yaml.print({ data: resolvedData(read(text, 'markdown')) }));

/** Findings that stand on something that is still to be filled in, or on the heading of a section in which all is. */
function isMarked({ text, sections }: Report, { rule, span }: Finding): boolean {
  const section = rule === 'empty-section' ? sections.find(({ heading }) => heading.span.from === span.from)?.body : undefined;
  return /\{\{/.test(text.slice(text.lastIndexOf('\n', span.from - 1) + 1, Math.max(span.to, text.indexOf('\n', span.to), section?.to ?? 0)));
}

describe('a new report', () => {
  it('is judged the same in both syntaxes', () => {
    const minimal = shippedProfiles.get('minimal') ?? assert.fail();
    const [markdown, yaml] = both.map((syntax) => said(judge(read(syntaxes[syntax].print({ data: skeleton(minimal, {}) }), syntax))));
    assert.deepEqual(yaml, markdown);
    assert.ok(markdown?.some((finding) => finding.includes('“Timeline” has no content')));
  });
});

for (const profile of shippedProfiles.values()) {
  describe(`profile ${profile.id}`, () => {
    const example = readFileSync(join(folder, `${profile.id}.rca.md`), 'utf8');

    for (const syntax of both) {
      it(`begins with a report in ${syntax} that lacks only what is to be filled in`, () => {
        const report = read(syntaxes[syntax].print({ data: skeleton(profile, {}) }), syntax);
        assert.deepEqual(report.problems, []);
        assert.equal(report.profile.id, profile.id);
        assert.deepEqual(said(judge(report).filter((finding) => finding.severity === 'error' && !isMarked(report, finding))), []);
      });
    }

    for (const { part, rule, named, text } of removals(profile, read(example, 'markdown'))) {
      describe(`without the ${part}`, () => {
        for (const syntax of both) {
          it(`has that finding in ${syntax}, and no other`, () => {
            assert.notEqual(text, example, 'The example does not have it.');
            const report = read(inSyntax(text, syntax), syntax);
            const [finding, ...others] = judge(report);
            assert.deepEqual(said(others), [], finding?.message);
            // A format with one section: without it nothing makes the text a report.
            if (report.sections.length === 0) return assert.equal(finding?.rule, 'no-structure');
            assert.equal(finding?.rule, rule);
            assert.ok(finding.message.includes(named.slice(0, 40)), finding.message);
          });

          it(`is restored by the fix in ${syntax}`, () => {
            const report = read(inSyntax(text, syntax), syntax);
            const finding = judge(report).find((each) => each.rule === rule || each.rule === 'no-structure');
            const [fix] = finding === undefined ? [] : fixesOf(finding);
            assert.ok(fix, 'There is no fix.');
            const edits = syntaxes[syntax].write(report, fix.changes);
            assert.notEqual(edits.length, 0, 'The fix changes nothing.');
            for (const { span } of edits) assert.equal(span.from, span.to, 'The fix replaces text.');
            const fixed = read(applyEdits(report.text, edits), syntax);
            assert.deepEqual(said(judge(fixed).filter((each) => !isMarked(fixed, each))), []);
          });
        }
      });
    }
  });
}
