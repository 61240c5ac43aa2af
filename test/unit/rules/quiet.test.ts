import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const today = { year: 2026, month: 12, day: 31 };

function findings(text: string, rule: string): readonly Finding[] {
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
  return check(report, { profiles: shippedProfiles, today }).filter((finding) => finding.rule === rule);
}

describe('findings that are information only', () => {
  it('no sections in a notice of a status page', () => {
    const notice = (keys: string): string => `---\ntitle: Queue down\ndate: 2026-01-31T08:00:00Z\n${keys}---\n\nWe are looking into it.\n`;
    assert.deepEqual(findings(notice('resolved: true\naffected:\n  - queue\n'), 'no-structure').map(({ severity }) => severity), ['information']);
    assert.deepEqual(findings(notice('owner: Storage team\n'), 'no-structure').map(({ severity }) => severity), ['error']);
  });

  it('an impact and a cause that the summary tells', () => {
    const report = (summary: string): string => `---\ndate: 2026-01-31\n---\n\n# Queue down\n\n## Summary\n\n${summary}\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – customers were unable to pay, which caused an outage [detected]\n\n## Actions\n\n- Add an alert (Storage team)\n`;
    const told = findings(report('Customers were unable to pay for ten minutes. A full disk led to the outage.'), 'missing-section');
    assert.deepEqual(told.map(({ severity }) => severity), ['information', 'information']);
    assert.deepEqual(findings(report('The storage team looked at the queue for ten minutes.'), 'missing-section').map(({ severity }) => severity), ['error', 'error']);
  });

  it('a date that only the text names', () => {
    const found = findings('# Queue down\n\n## Overview\n\nOn Saturday, January 31, 2026, the queue was down.\n', 'missing-field');
    assert.deepEqual(found.map(({ severity, message }) => `${severity} ${message}`), ['information The field “date” is missing; the text names 31 January 2026.']);
  });

  it('entries without a mark where the report states its durations', () => {
    const report = (stats: string): string => `# Queue down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the queue filled\n- 2026-01-31 08:40 UTC – it drained\n\n## Stats\n\n${stats}\n`;
    assert.equal(findings(report('- Time to detection: 40 minutes'), 'missing-phase')[0]?.severity, 'information');
    assert.equal(findings(report('- **Total downtime:** about 2 h'), 'missing-phase')[0]?.severity, 'information');
    assert.equal(findings(report('- Category: storage'), 'missing-phase')[0]?.severity, 'warning');
  });
});

describe('phases that authors mark in their own way', () => {
  const list = '- 2026-01-30 23:04 UTC – the node is drained (**outage starts**)\n- 2026-01-30 02:50 UTC – reported\n- 2026-01-30 08:10 UTC – repaired (**outage ends**)\n';

  it('are read from an aside at the end, and a fault of their order is told once', () => {
    const text = `# Queue down\n\n## Timeline\n\n${list}`;
    assert.deepEqual(findings(text, 'missing-phase'), []);
    assert.deepEqual([findings(text, 'out-of-order').length, findings(text, 'phase-order').length], [1, 0]);
  });
});

describe('what is no open action', () => {
  it('one below a heading that says when all are done', () => {
    const undated = (heading: string): number => findings(`# Queue down\n\n## Action items\n\n### ${heading}\n\n- Add an alert (Storage team)\n`, 'undated-action').length;
    assert.deepEqual([undated('Long-term (Target: Q4 2026)'), undated('Due by 2026-12-31'), undated('Long-term')], [0, 0, 1]);
  });

  const unowned = (actions: string): readonly string[] => findings(`# Queue down\n\n## Action items\n\n${actions}`, 'unowned-action').map(({ message }) => message);

  it('bullets that tell the details of a numbered one', () => {
    assert.equal(unowned('1. **Deeper monitoring**\n   We plan to add metrics and alerts around:\n\n- disk reads\n- table sizes\n').length, 1);
    assert.equal(unowned('1. Short term:\n\n- add an alert\n- add a graph\n').length, 3);
  });

  it('alternatives of which one will be done', () => {
    assert.deepEqual(unowned('We waste fewer values by doing one of:\n\n- drop the column\n- write another query\n'), []);
    assert.equal(unowned('We will:\n\n- drop the column\n- write another query\n').length, 2);
  });

  it('one whose owner stands on the next line of wrapped text', () => {
    assert.deepEqual(unowned('- [ ] 件数を追加。 — **担当:**\n  worker team、**期限:** 2026-05-15。\n- [ ] Add a graph. **Owner:**\n  Bruno, **due:** 2026-05-15\n'), []);
    assert.equal(unowned('- Add a graph. Owner:\n  Priority: high\n- Add a page. Owner:\n- Add a test. Owner:\n').length, 3);
  });

  it('one whose note says that it is there', () => {
    assert.deepEqual(unowned('- Separate code for rejections. Note: we already do this.\n'), []);
  });
});
