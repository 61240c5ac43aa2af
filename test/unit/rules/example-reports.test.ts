import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const folder = join(import.meta.dirname, '../../../examples');
const extensions: Readonly<Record<Syntax, string>> = { markdown: 'md', yaml: 'yaml' };
/** Later than every report, and than the date of every action that is not done. */
const today = { year: 2026, month: 11, day: 21 };

interface Example {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

function exampleOf(profile: string, syntax: Syntax): Example {
  const fileName = `${profile}.rca.${extensions[syntax]}`;
  const report = syntaxes[syntax].read(readFileSync(join(folder, fileName), 'utf8'), { profiles: shippedProfiles, fileName });
  return { report, findings: check(report, { profiles: shippedProfiles, today }) };
}

const said = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);

describe('the examples that come with the product', () => {
  for (const id of shippedProfiles.keys()) {
    describe(id, () => {
      for (const syntax of ['markdown', 'yaml'] as const) {
        it(`has no finding in ${syntax}`, () => {
          const { report, findings } = exampleOf(id, syntax);
          assert.deepEqual(report.profile, { id, from: 'front-matter' });
          assert.deepEqual(said(findings), []);
        });
      }

      it('says the same in Markdown and in YAML', () => {
        assert.deepEqual(resolvedData(exampleOf(id, 'yaml').report), resolvedData(exampleOf(id, 'markdown').report));
      });
    });
  }

  it('are told of in the file that leads through them', () => {
    const guide = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const name of readdirSync(folder)) if (/\.rca\./.test(name)) assert.ok(guide.includes(name.replace(/\.(?:md|yaml)$/, '')), name);
  });
});
