// A misspelt heading is one fault: the section it names does not count as missing beside it.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixesOf } from '../../../server/src/rules/fixes.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const today = { year: 2026, month: 3, day: 15 };

function judged(syntax: 'markdown' | 'yaml', text: string): readonly string[] {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  return check(report, { profiles: shippedProfiles, today }).flatMap(({ rule, message, severity }) => (/section/.test(rule) ? [`${rule} ${severity} ${message}`] : []));
}

const markdown = (heading: string): string => `---\nprofile: minimal\ndate: 2026-03-14\n---\n\n# Orders fail\n\n## ${heading}\n\nTwo ferries left without passengers.\n\n## Impact\n\n12 orders were lost.\n`;
const yaml = (heading: string): string => `profile: minimal\ntitle: Orders fail\ndate: 2026-03-14\nsections:\n  - heading: ${heading}\n    text: Two ferries left without passengers.\n  - heading: Impact\n    text: 12 orders were lost.\n`;

for (const [syntax, report] of [['markdown', markdown], ['yaml', yaml]] as const) {
  describe(`a misspelt heading in ${syntax}`, () => {
    it('is a warning where the profile requires the section, which is not missing then', () => {
      const found = judged(syntax, report('Sumary'));
      assert.ok(found.some((one) => one.startsWith('unknown-section warning No section is called “Sumary”')), found.join('\n'));
      assert.ok(!found.some((one) => one.startsWith('missing-section') && one.includes('“Summary”')), found.join('\n'));
      assert.ok(found.some((one) => one.startsWith('missing-section') && one.includes('“Root Cause”')), found.join('\n'));
    });

    it('is a hint elsewhere', () => {
      assert.ok(judged(syntax, report('Apendix')).some((one) => one.startsWith('unknown-section hint')));
    });

    for (const own of ['Contents', 'Shipments', 'Conclusion', 'Imports', 'Sums']) {
      it(`is not one of “${own}”`, () => {
        assert.deepEqual(judged(syntax, report(own)).filter((one) => one.startsWith('unknown-section')), []);
      });
    }
  });
}

describe('the repair of a misspelt heading', () => {
  for (const [written, wanted] of [['2. Root Cuase', '2. Root Cause'], ['Executive sumary', 'Executive summary'], ['SUMARY', 'Summary'], ['**Time Line of Evnets**', undefined]] as const) {
    it(`keeps numbers and capitals of “${written}”`, () => {
      const text = markdown(written);
      const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
      const finding = check(report, { profiles: shippedProfiles, today }).find(({ rule }) => rule === 'unknown-section');
      if (wanted === undefined) {
        assert.equal(finding, undefined);
        return;
      }
      assert.ok(finding !== undefined);
      const [fix] = fixesOf(finding);
      assert.ok(fix !== undefined);
      assert.equal(applyEdits(text, syntaxes.markdown.write(report, fix.changes)), markdown(wanted));
    });
  }
});
