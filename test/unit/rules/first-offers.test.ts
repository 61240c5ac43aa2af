// What a rule offers first, where what else is told in the report says which repair is right.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const today = { year: 2026, month: 3, day: 15 };

function offered(rule: string, text: string, fileName?: string): readonly string[] {
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles, ...(fileName === undefined ? {} : { fileName }) });
  const finding = check(report, { profiles: shippedProfiles, today }).find((each) => each.rule === rule);
  assert.ok(finding !== undefined, `no ${rule}`);
  return (finding.fixes?.() ?? []).map(({ title, changes }) => `${title}: ${applyEdits(text, syntaxes.markdown.write(report, changes))}`);
}

describe('the first offer', () => {
  const weekday = '# Pumps stop\n\n## Summary\n\nThe pumps will stand still on Monday, 2 March 2025, from 13:00 UTC on.\n';

  it('changes the year of a day that the file name has with the weekday', () => {
    assert.match(offered('weekday-disagreement', weekday, '2026-03-02-pumps.md')[0] ?? '', /^Change the year to 2026: [^]*Monday, 2 March 2026, from/);
  });

  it('changes the year of a day that another time of the report has with the weekday', () => {
    const text = weekday.replace('# Pumps', '---\ndate: 2026-03-02\n---\n\n# Pumps');
    assert.match(offered('weekday-disagreement', text)[0] ?? '', /^Change the year to 2026: /);
  });

  it('changes the weekday where nothing tells another year', () => {
    assert.match(offered('weekday-disagreement', weekday)[0] ?? '', /^Change to Sunday: [^]*on Sunday, 2 March 2025/);
  });

  it('takes a digit too many of a year for the last, and for another then', () => {
    const titles = offered('invalid-timestamp', '# Pumps stop\n\n## Timeline\n\n- 20202-01-17 12:00 UTC – alarm\n').map((offer) => offer.slice(0, offer.indexOf(':')));
    assert.deepEqual(titles, ['Change to 2020', 'Change to 2022']);
  });

  it('takes the year of the other times before that', () => {
    const titles = offered('invalid-timestamp', '# Pumps stop\n\n## Timeline\n\n- 20212-01-17 12:00 UTC – alarm\n- 2022-01-17 12:10 UTC – restart\n').map((offer) => offer.slice(0, offer.indexOf(':')));
    assert.equal(titles[0], 'Change to 2022');
  });

  it('writes a duration in the units that stand there', () => {
    const text = '# ポンプ停止\n\n| 項目 | 内容 |\n|---|---|\n| 発生日時 | 2026-01-31 12:40 (JST) |\n| 復旧日時 | 2026-02-01 09:45 (JST) |\n| 影響時間 | 約 33 時間 |\n';
    assert.match(offered('duration-disagreement', text)[0] ?? '', /^Change to 21 時間 5 分: [^]*\| 約 21 時間 5 分 \|/);
  });
});
