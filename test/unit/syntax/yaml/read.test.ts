import assert from 'node:assert/strict';
import type { Report } from '../../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { yaml } from '../../../../server/src/syntax/yaml/index.ts';
import type { Span } from '../../../../server/src/text/span.ts';
import { sample } from './sample.ts';

function read(text: string): Report {
  return yaml.read(text, { profiles: shippedProfiles, fileName: 'report.rca.yaml' });
}

function cut(text: string): (span: Span | undefined) => string | undefined {
  return (span) => (span === undefined ? undefined : text.slice(span.from, span.to));
}

describe('reading a YAML report', () => {
  const report = read(sample);
  const at = cut(sample);

  it('reads metadata with the place of each value', () => {
    assert.deepEqual(report.fields.map(({ key, value, span, from }) => [key, value, at(span), from]), [
      ['title', 'Checkout down in Lisbon', 'Checkout down in Lisbon', 'yaml'],
      ['date', '2026-03-04', '2026-03-04', 'yaml'],
      ['severity', 'SEV2', 'SEV2', 'yaml'],
      ['timezone', 'Europe/Lisbon', 'Europe/Lisbon', 'yaml'],
      ['owner', 'Storage team', 'Storage team', 'yaml'],
      ['authors', ['Ana', 'B. "q" Costa'], `[Ana, 'B. "q" Costa']`, 'yaml'],
    ]);
    assert.equal(at(report.title?.span), 'Checkout down in Lisbon');
    assert.deepEqual(report.fields[1]?.moment?.local, { year: 2026, month: 3, day: 4 });
    assert.deepEqual(report.problems, []);
  });

  it('reads entries with their stamps, also in quotes, as ranges and in one line', () => {
    const [timeline] = report.timelines;
    assert.equal(timeline?.heading?.value, 'Main');
    assert.equal(timeline?.shape, 'yaml');
    assert.deepEqual(timeline?.entries.map(({ value, places, kindFrom, moment }) => [at(places.at), at(places.text), value.kind, kindFrom, moment?.instant, moment?.zoneFrom]), [
      ['2026-03-04 08:11', 'Alert fired on `db-1`', 'detected', 'key', Date.UTC(2026, 2, 4, 8, 11), 'section'],
      ['08:20 - 08:30 UTC', 'Rolled back\n          the release', undefined, undefined, Date.UTC(2026, 2, 4, 8, 20), 'entry'],
      ['08:25', 'restarted', 'mitigated', 'tag', Date.UTC(2026, 2, 4, 8, 25), 'section'],
      ['soon', 'Something else', undefined, undefined, undefined, undefined],
    ]);
    const [, range] = timeline?.entries ?? [];
    assert.equal(at(range?.stamp?.clock?.span), '08:20');
    assert.equal(at(range?.stamp?.until?.clock?.span), '08:30');
    assert.equal(range?.value.text, 'Rolled back the release');
    assert.equal(range?.value.until, '2026-03-04T08:30:00+00:00[UTC]');
  });

  it('keeps what fits no type beside the value', () => {
    assert.deepEqual(report.timelines[0]?.entries[3]?.unfit, { status: 'weird' });
    assert.deepEqual(report.actions[0]?.unfit, { status: 'finnished' });
    assert.equal(at(report.actions[0]?.places.status), 'finnished');
  });

  it('reads the other parts, a lone text as a part with that text', () => {
    assert.deepEqual(report.windows.map(({ value, moment }) => [value, moment.instant, moment.until?.instant]), [
      [{ start: '2026-03-04 08:11', end: '09:20', note: 'full outage' }, Date.UTC(2026, 2, 4, 8, 11), Date.UTC(2026, 2, 4, 9, 20)],
    ]);
    assert.deepEqual(report.measures.map(({ value }) => value), [{ name: 'users', value: 1200 }]);
    assert.deepEqual(report.causes.map(({ value }) => value), [{ id: 'C1', kind: 'root', text: 'A lock was held too long', whys: ['no timeout', 'nobody knew'] }]);
    assert.deepEqual(report.actions.map(({ value, shape, ownerFrom }) => [value.text, shape, ownerFrom]), [['Add an alert', 'yaml', 'key'], ['Write the runbook', 'yaml', undefined]]);
    assert.deepEqual(report.lessons.map(({ value }) => value), [{ kind: 'well', text: 'The alert came early' }]);
    assert.deepEqual(report.communications.map(({ value }) => value), [{ at: '2026-03-04 08:40', channel: 'status page', text: 'We told customers' }]);
  });

  it('gives each part its section, in the order of the profile where YAML orders nothing', () => {
    assert.deepEqual(report.sections.map(({ id, heading, level, body }) => [id, heading.value, level, at(body)?.split('\n')[0]]), [
      ['background', 'Background', 2, 'Long before, 2026-01-02 10:00 UTC, things were well.'],
      ['impact', 'Impact', 2, 'text: |'],
      ['timeline', 'Timeline (times in UTC)', 2, '- heading: Main'],
      ['root-cause', 'Root Cause', 2, '- id: C1'],
      ['actions', 'Action Items', 2, '- text: Add an alert'],
      ['lessons', 'Lessons Learned', 2, '- kind: well'],
      ['communication', 'Communication', 2, '- at: 2026-03-04 08:40'],
      ['history', 'Publication History', 2, '[]'],
      ['summary', 'Summary', 2, 'The checkout was down on 4 March 2026 at 08:11 UTC.'],
    ]);
    assert.equal(report.timelines[0]?.section, 2);
    assert.equal(report.actions[0]?.section, 4);
  });

  it('reads the history as a table, with or without rows', () => {
    assert.deepEqual(report.tables.map(({ header, rows }) => [header.map(({ value }) => value), rows.length]), [[['Date', 'Change'], 0]]);
    const text = 'history:\n  - date: 2026-03-05\n    change: First\n  - change: Second\n';
    const [table] = read(text).tables;
    assert.deepEqual(table?.rows.map((row) => row.map(({ value, span }) => [value, cut(text)(span)])), [[['2026-03-05', '2026-03-05'], ['First', 'First']], [['', ''], ['Second', 'Second']]]);
  });

  it('finds running text, what in it is code or link, and the dates it mentions', () => {
    assert.deepEqual(report.prose.map(({ kind, span, skip }) => [kind, at(span), ...skip.map(at)]).slice(0, 4), [
      ['heading', 'Checkout down in Lisbon'],
      ['paragraph', 'About 1,200 users could not pay.'],
      ['item', 'see [chart](http://x.example/a)', '(http://x.example/a)'],
      ['item', 'Alert fired on `db-1`', '`db-1`'],
    ]);
    assert.deepEqual(report.mentions.map(({ moment, prose }) => [at(moment.stamp.span), at(report.prose[prose]?.span)?.slice(0, 12)]), [
      ['4 March 2026 at 08:11 UTC', 'The checkout'],
      ['2026-01-02 10:00 UTC', 'Long before, '.slice(0, 12)],
    ]);
  });

  it('reads suppressions in comments and nowhere else', () => {
    const text = 'title: "# rca-disable placeholder"\n# rca-disable-next-line out-of-order -- as it was\ndate: 2026-01-01\nsummary: |\n  # rca-disable all\nowner: x # rca-disable-line unowned-action\n';
    assert.deepEqual(read(text).suppressions.map(({ scope, rules, reason, covers }) => [scope, rules.map(({ value }) => value), reason, cut(text)(covers)]), [
      ['next-line', ['out-of-order'], 'as it was', 'date: 2026-01-01'],
      ['line', ['unowned-action'], undefined, 'owner: x # rca-disable-line unowned-action'],
    ]);
  });

  it('takes a plain list under timeline and single values where lists are meant', () => {
    const { timelines, causes } = read('timeline:\n  - at: 2026-01-01 10:00 UTC\n    text: x\ncauses:\n  - text: y\n    whys: because\n');
    assert.equal(timelines[0]?.entries[0]?.moment?.instant, Date.UTC(2026, 0, 1, 10));
    assert.deepEqual(causes[0]?.value.whys, ['because']);
  });

  it('reads a part of another shape as the author wrote it, for the schema to judge', () => {
    const { fields, causes } = read('causes: later\nhistory: { a: 1 }\n');
    assert.deepEqual(fields.map(({ key, value }) => [key, value]), [['causes', 'later'], ['history', { a: 1 }]]);
    assert.deepEqual(causes, []);
  });

  it('takes a text under the key of a section for the text of that section', () => {
    const { sections, prose } = read('actions: None, the fault is gone with the product.\n');
    assert.deepEqual(sections.map(({ id, value }) => [id, value.text]), [['actions', 'None, the fault is gone with the product.']]);
    assert.deepEqual(prose.map(({ section }) => section), [0]);
  });

  it('says nothing about empty values but where they would stand', () => {
    const text = 'owner:\ntimeline:\nactions: []\nimpact: ""\n';
    const { fields, sections } = read(text);
    assert.deepEqual(fields.map(({ value, span }) => [value, span]), [[null, { from: 6, to: 6 }]]);
    assert.deepEqual(sections.map(({ id, body }) => [id, body.to - body.from]), [['timeline', 0], ['actions', 0], ['impact', 0]]);
  });

  it('keeps text text: dates, yes, octal words and clocks', () => {
    const { fields } = read('a: NO\nb: on\nc: 0o14\nd: 1_000\ne: 12:30:00\nf: 2026-01-01\n');
    assert.deepEqual(fields.map(({ value }) => value), ['NO', 'on', 12, '1_000', '12:30:00', '2026-01-01']);
  });

  it('takes other words for a key where the key itself is not there', () => {
    assert.deepEqual(read('Incident date: 2026-01-01\ndate: 2026-01-02\nseverity level: 2\n').fields.map(({ key }) => key), ['Incident date', 'date', 'severity']);
  });

  it('follows the profile that is stated', () => {
    const { profile, sections } = read('profile: ex-libris\ncommunication: Told on the portal\n');
    assert.deepEqual([profile.id, profile.from], ['ex-libris', 'front-matter']);
    assert.deepEqual(sections.map(({ id, heading }) => [id, heading.value]), [['communication', 'Customer Communication']]);
  });
});
