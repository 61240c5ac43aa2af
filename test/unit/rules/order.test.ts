import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const today = { year: 2026, month: 12, day: 31 };

function findings(timeline: string, rule: string): readonly Finding[] {
  const report = syntaxes.markdown.read(`# Checkout down\n\n## Timeline\n\n${timeline}`, { profiles: shippedProfiles });
  return check(report, { profiles: shippedProfiles, today }).filter((finding) => finding.rule === rule);
}

describe('findings about order', () => {
  it('name the entry that a repair changes, unless the finding stands on it', () => {
    const [found] = findings('- September 17th 2026, 10:30 UTC – a\n- September 18th 2026, 23:30 UTC – b\n- September 18th 2026, 01:30 UTC – c\n', 'out-of-order');
    const titles = found?.fixes?.().map(({ title }) => title) ?? [];
    assert.equal(titles[0], "Change to September 17th 2026: restores order with one day's change");
    assert.ok(titles.includes("Change “September 18th 2026, 01:30 UTC” to September 19th 2026: restores order with one day's change"), titles.join('; '));
  });

  it('say which way a list runs', () => {
    const down = ['12:00', '11:00', '10:00', '10:30', '09:00', '08:00'].map((clock) => `- 2026-01-31 ${clock} UTC – a\n`).join('');
    assert.match(findings(down, 'out-of-order')[0]?.message ?? '', /runs newest first, and “2026-01-31 10:30 UTC” stands below “2026-01-31 10:00 UTC” though it is later/);
  });

  it('take what brought the fault in a year before for what it says', () => {
    const rest = '- 2026-01-31 08:16 UTC – alert fired\n- 2026-01-31 08:20 UTC – restarted\n';
    assert.equal(findings(`- 2025-01-31 08:11 UTC – certificate issued for a year\n${rest}`, 'date-outlier').length, 0);
    assert.equal(findings(`- 2025-01-31 08:11 UTC – the queue filled\n${rest}`, 'date-outlier').length, 1);
  });

  it('leave out gaps beside a stamp that is wrong', () => {
    const timeline = '- 2026-01-31 08:11 UTC – a\n- 2026-01-31 08:16 UTC – b\n- 2026-01-31 18:20 UTC – c\n- 2026-01-31 08:30 UTC – d\n- 2026-01-31 08:40 UTC – e\n';
    assert.equal(findings(timeline, 'out-of-order').length, 1);
    assert.deepEqual(findings(timeline, 'long-gap').map(({ message }) => message), []);
  });

  it('leave enumerated times and restated ones alone', () => {
    for (const words of ['at 06:51 UTC, 07:01 UTC and 07:25 UTC', 'at 13:00 UTC (14:00 UTC)']) {
      assert.deepEqual(findings(`- 2026-01-31 06:50 UTC – alerts ${words}\n`, 'zone-contradiction'), [], words);
    }
  });
});
