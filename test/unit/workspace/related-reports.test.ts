// Which reports are about something alike, and the next id of a pattern.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { createReportIndex, nextId, relatedReports, summarize, type ReportIndex, type ReportSummary } from '../../../server/src/workspace/index.ts';
import { nextOfKind } from '../../../server/src/workspace/next-id.ts';

function indexOf(reports: Readonly<Record<string, string>>): ReportIndex {
  const index = createReportIndex();
  for (const [name, text] of Object.entries(reports)) index.set(summarize(`file:///w/${name}.rca.yaml`, syntaxes.yaml.read(text, { profiles: shippedProfiles }), index.keep));
  return index;
}

function summary(index: ReportIndex, name: string): ReportSummary {
  return index.get(`file:///w/${name}.rca.yaml`) ?? assert.fail(name);
}

describe('related reports', () => {
  it('share services and tags, the rare ones counting more, and are never the report itself', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`many${number}`, `id: M-${number}\ntitle: Something\ntags: [outage]\n`]));
    const index = indexOf({
      own: 'id: A-1\ntitle: Login slow\nservices: [login]\ntags: [outage, dns]\n',
      service: 'id: A-2\ntitle: Other\nservices: [Login]\n',
      tag: 'id: A-3\ntitle: Other\ntags: [dns]\n',
      nothing: 'id: A-4\ntitle: Payments\nservices: [payments]\n',
      ...many,
    });
    const related = relatedReports(index, summary(index, 'own'), 3);
    assert.deepEqual(related.map(({ report, shared }) => [report.id?.value, shared]), [['A-2', ['login']], ['A-3', ['dns']]]);
  });

  it('share the telling words of their causes', () => {
    const cause = (words: string): string => `title: Report\ncauses:\n  - text: ${words}\n`;
    const index = indexOf({
      own: cause('The certificate expired because renewal was disabled.'),
      near: cause('A renewal of the certificate was disabled by hand.'),
      far: cause('The queue grew because a consumer had stopped.'),
    });
    assert.deepEqual(relatedReports(index, summary(index, 'own'), 5).map(({ report }) => report.uri), ['file:///w/near.rca.yaml']);
  });
});

describe('the summary of a report', () => {
  it('keeps what finds it, with places, and none of its text', () => {
    const text = '---\nid: RCA-2026-007\nseverity: SEV2\nstatus: draft\nowner: Ann\nservices: [login, search]\ntags: []\nrelated: [RCA-2026-001]\ndate: 2026-03-14\n---\n# Login slow\n\n## Root Cause\n\n- **C1** (root): The certificate expired, see [two](./two.rca.md#timeline).\n\n## Action Items\n\n| ID | Action | Owner |\n| --- | --- | --- |\n| A1 | Renew by a job | Bob |\n| A2 | Add an alert | TBD |\n';
    const index = createReportIndex();
    const made = summarize('file:///w/a.rca.md', syntaxes.markdown.read(text, { profiles: shippedProfiles }), index.keep);
    assert.deepEqual({ ...made, anchors: [...made.anchors] }, {
      uri: 'file:///w/a.rca.md', syntax: 'markdown', profile: made.profile,
      id: { value: 'RCA-2026-007', start: { line: 1, column: 4 }, end: { line: 1, column: 16 } },
      title: 'Login slow', date: '2026-03-14', severity: 'SEV2', status: 'draft',
      values: { owner: ['Ann', 'Bob'], services: ['login', 'search'], products: [], tags: [], environment: [], region: [] },
      parts: [{ kind: 'action', id: 'A1', start: { line: 20, column: 2 } }, { kind: 'action', id: 'A2', start: { line: 21, column: 2 } }, { kind: 'cause', id: 'C1', start: { line: 14, column: 4 } }],
      related: ['RCA-2026-001'], links: ['./two.rca.md#timeline'],
      anchors: ['loginslow', 'rootcause', 'actionitems'],
      words: ['login', 'certificate', 'expired', 'rcamd', 'timeline'].filter((word) => made.words.includes(word)),
    });
    assert.ok(made.words.includes('certificate'));
  });
});

describe('the values of an index', () => {
  it('are ranked by how many reports have them, and change with the reports', () => {
    const index = indexOf({ a: 'title: A\nservices: [login, search]\n', b: 'title: B\nservices: [search]\n', c: 'title: C\nservices: [billing]\n' });
    assert.deepEqual(index.values('services'), ['search', 'billing', 'login']);
    index.remove('file:///w/b.rca.yaml');
    index.remove('file:///w/a.rca.yaml');
    assert.deepEqual(index.values('services'), ['billing']);
  });
});

describe('the next id', () => {
  for (const [pattern, year, ids, next] of [
    ['RCA-YYYY-NNN', 2026, ['RCA-2026-001', 'rca-2026-007', 'RCA-2025-099', 'OPS-2026-500', 'RCA-2026-x'], 'RCA-2026-008'],
    ['RCA-YYYY-NNN', 2026, [], 'RCA-2026-001'],
    ['RCA-YYYY-NNN', 2026, ['RCA-2026-999'], 'RCA-2026-1000'],
    ['RCA-YYYY-NNN', 2026, ['RCA-2026-1000'], 'RCA-2026-1001'],
    ['NNNN/YY', 2026, ['0041/26', '0050/25'], '0042/26'],
    ['PM-NN', 2026, ['PM-09'], 'PM-10'],
    ['RCAYYYYNN', 2026, ['RCA202604'], 'RCA202605'],
    ['Incident.NN', 2026, ['incident.3'], 'Incident.04'],
    ['RCA', 2026, [], undefined],
    ['', 2026, [], undefined],
    [`${'x'.repeat(100)}-NN`, 2026, [], undefined],
  ] as const) {
    it(`by “${pattern.slice(0, 20)}” after ${JSON.stringify(ids)} is ${next ?? 'none'}`, () => assert.equal(nextId(pattern, year, ids), next));
  }

  it('of the kind of another keeps its digits', () => {
    assert.equal(nextOfKind('RCA-2026-007', ['RCA-2026-009', 'RCA-2025-100', 'rca-2026-010']), 'RCA-2026-011');
    assert.equal(nextOfKind('A1', ['A1', 'A9']), 'A10');
    assert.equal(nextOfKind('the outage', []), undefined);
  });
});
