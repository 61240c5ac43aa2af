import assert from 'node:assert/strict';
import type { Report } from '../../../server/src/model/report.ts';
import { resolvedData, type ResolvedReport } from '../../../server/src/model/resolved.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const read = (text: string, syntax: 'markdown' | 'yaml' = 'markdown', fileName?: string): Report =>
  syntaxes[syntax].read(text, { profiles: shippedProfiles, ...(fileName === undefined ? {} : { fileName }) });
const data = (text: string, syntax?: 'markdown' | 'yaml', fileName?: string): ResolvedReport => resolvedData(read(text, syntax, fileName));
const times = (text: string): readonly (string | undefined)[] => (data(text).timelines ?? []).flatMap(({ entries }) => entries.map(({ at }) => at));

describe('resolvedData', () => {
  it('gives nothing for nothing', () => {
    for (const syntax of ['markdown', 'yaml'] as const) assert.deepEqual(data('', syntax), {});
  });

  it('fills in day, zone and year that an entry inherits', () => {
    const { timelines } = data('---\ndate: 2026-01-31\n---\n\n# Checkout down\n\n## Timeline (all times in Europe/Berlin)\n\n- 08:11 – alert\n- January 31st, ~09:00 – restarted\n- 2026-02-01 10:00 UTC – closed\n');
    assert.deepEqual(timelines?.[0]?.entries, [
      { at: '2026-01-31T08:11:00+01:00[Europe/Berlin]', text: 'alert', precision: 'minute', date_from: 'front-matter' },
      { at: '2026-01-31T09:00:00+01:00[Europe/Berlin]', text: 'restarted', precision: 'minute', approximate: true },
      { at: '2026-02-01T10:00:00+00:00[UTC]', text: 'closed', precision: 'minute' },
    ]);
  });

  it('writes local time where no zone is known, the author’s words where no day is, and keeps the zone in both', () => {
    assert.deepEqual(times('# A\n\n## Timeline\n\n- 2026-01-31 08:11 – a\n- 2026-01-31 08:12 – b\n'), ['2026-01-31T08:11:00', '2026-01-31T08:12:00']);
    assert.deepEqual(times('# A\n\n## Timeline\n\n- 08:11 – a\n- 08:12 – b\n'), ['08:11', '08:12']);
    assert.deepEqual(times('# A\n\n## Timeline (all times in Europe/Berlin)\n\n- 08:11 – a\n- 08:12 – b\n'), ['08:11 Europe/Berlin', '08:12 Europe/Berlin']);
    assert.deepEqual(times('# A\n\n## Timeline\n\n- 08:11 UTC – a\n- 08:12 UTC – b\n'), ['08:11 UTC', '08:12 UTC']);
  });

  it('names the zone of a local time that was skipped', () => {
    assert.match(times('# A\n\n## Timeline (all times in Europe/Berlin)\n\n- 2024-03-31 02:30 – a\n- 2024-03-31 04:00 – b\n')[0] ?? '', /\[Europe\/Berlin\]$/);
  });

  it('leaves times as written that do not exist or are unknown on purpose', () => {
    assert.deepEqual(times('# A\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – a\n- 2026-01-31 25:10 UTC – b\n- --:-- – c\n- 2026-01-31 09:00 UTC – d\n')?.slice(1, 3), ['2026-01-31 25:10 UTC', '--:--']);
  });

  it('takes metadata wherever it stands, under the schema’s keys, and keeps the author’s own', () => {
    const { title, date, severity, owner, mascot, status } = data('---\nmascot: heron\nstatus: In Review\n---\n\n# Checkout down\n\n**Severity:** SEV-1\n\n| Field | Value |\n| --- | --- |\n| Incident date | January 31, 2026 |\n| Owner | Storage team |\n\n## Summary\n\nText.\n') as Readonly<Record<string, unknown>>;
    assert.deepEqual({ title, date, severity, owner, mascot, status }, { title: 'Checkout down', date: '2026-01-31', severity: 'SEV-1', owner: 'Storage team', mascot: 'heron', status: 'in-review' });
  });

  it('takes the first value of a key, and none that says nothing', () => {
    const { owner, severity, tags, date } = data('---\nowner:\nseverity: ""\ntags: []\ndate: 2026-01-31\n---\n\n# A\n\nOwner: Storage team\n\nDate: 2026-02-01\n\n## Summary\n\nText.\n');
    assert.deepEqual({ owner, severity, tags, date }, { owner: 'Storage team', severity: undefined, tags: undefined, date: '2026-01-31' });
  });

  it('does not take for a time what only sounds like one', () => {
    const report = data('---\nresolved: true\n---\n\n# A\n\nDetected: by a customer\n\n## Summary\n\nText.\n') as Readonly<Record<string, unknown>>;
    assert.equal(report['resolved_at'], undefined);
    assert.equal(report['detected_at'], undefined);
    assert.equal(report['resolved'], true);
    assert.equal(report['detected'], 'by a customer');
    assert.equal(data('---\ndetected_at: by a customer\n---\n\n# A\n').detected_at, 'by a customer');
  });

  it('names the author’s own labels as keys', () => {
    const report = data('# A\n\n**Meeting Scheduled For:** Tuesday\n\n**担当チーム:** 基盤\n\n## Summary\n\nText.\n') as Readonly<Record<string, unknown>>;
    assert.equal(report['meeting_scheduled_for'], 'Tuesday');
    assert.equal(report['担当チーム'], '基盤');
  });

  it('knows the day of a report that says when it began', () => {
    assert.equal(data('---\nstarted_at: 2026-01-31 08:11 UTC\n---\n\n# A\n').date, '2026-01-31');
    assert.equal(data('# A\n', 'markdown', '2026-01-31-checkout.md').date, '2026-01-31');
    assert.equal(data('# A\n').date, undefined);
  });

  it('puts back what fits no type, for the schema to judge', () => {
    const report = data('title: A\nowner: { team: Storage }\nactions:\n  - text: Add an alert\n    owner: [1, 2]\n    status: finnished\n', 'yaml');
    assert.deepEqual(report.owner, { team: 'Storage' });
    assert.deepEqual(report.actions, [{ text: 'Add an alert', owner: [1, 2], status: 'finnished' }]);
  });

  it('keeps keys that objects have of themselves', () => {
    const report = data('---\n__proto__: { polluted: true }\nconstructor: 1\n---\n\n# A\n') as Readonly<Record<string, unknown>>;
    assert.ok(Object.hasOwn(report, '__proto__'));
    assert.equal(report['constructor'], 1);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('is the same from both syntaxes', () => {
    const markdown = data('---\ntitle: Checkout down\ndate: 2026-01-31\ntimezone: UTC\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 – alert [detected]\n- 2026-01-31 08:16 – restarted [resolved]\n');
    const yaml = data('title: Checkout down\ndate: 2026-01-31\ntimezone: UTC\ntimeline:\n  - at: 2026-01-31 08:11\n    kind: detected\n    text: alert\n  - at: 2026-01-31 08:16\n    kind: resolved\n    text: restarted\n', 'yaml');
    const entries = ({ timelines }: ResolvedReport): readonly unknown[] => (timelines ?? []).flatMap((timeline) => timeline.entries);
    assert.deepEqual(entries(markdown), entries(yaml));
    assert.deepEqual([markdown.title, markdown.date, markdown.timezone], [yaml.title, yaml.date, yaml.timezone]);
  });
});
