// The examples are what their README says: drafts with the faults of the pasted reports they come from, and reports without a finding.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { expectFile } from '../../expect-file.ts';
import { rca } from './memory-host.ts';
import { checked, inspected } from './output-schemas.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'examples');
const drafts = ['instance-outage', 'gateway-outage'];
const complete = readdirSync(folder).filter((name) => /\.rca\.(?:md|yaml)$/.test(name) && !drafts.some((draft) => name.startsWith(draft)));

async function imported(name: string): Promise<string> {
  const { files, code } = await rca(['import', `${name}.txt`, '-o', `${name}.rca.md`], { [`${name}.txt`]: readFileSync(join(root, 'test', 'fixtures', 'seeds', `${name}.txt`), 'utf8') });
  assert.equal(code, 0);
  return files[`${name}.rca.md`] ?? '';
}

/** `rule line` of each finding at information or above, in order. */
async function found(name: string): Promise<readonly string[]> {
  const { stdout } = await rca(['check', `${name}.rca.md`, '--format', 'json'], { [`${name}.rca.md`]: await imported(name) });
  return checked(stdout).files.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'hint').map(({ rule, line }) => `${line} ${rule}`));
}

async function inspect(name: string): Promise<ReturnType<typeof inspected>> {
  return inspected((await rca(['inspect', `${name}.rca.md`], { [`${name}.rca.md`]: await imported(name) })).stdout);
}

describe('the examples', () => {
  for (const name of drafts) {
    it(`${name}.rca.md is the draft of the pasted report`, async () => expectFile(join(folder, `${name}.rca.md`), await imported(name)));
  }

  it('are in both syntaxes for each shipped profile', () => {
    assert.deepEqual(complete.toSorted(), [...shippedProfiles.keys()].flatMap((id) => [`${id}.rca.md`, `${id}.rca.yaml`]).sort());
  });

  for (const name of complete) {
    it(`${name} has no finding`, async () => {
      const { stdout, code } = await rca(['check', name, '--format', 'json'], { [name]: readFileSync(join(folder, name), 'utf8') });
      assert.deepEqual(checked(stdout).files, [{ path: name, findings: [] }]);
      assert.equal(code, 0);
    });
  }

  it('have no finding when they are checked together', async () => {
    const { stdout } = await rca(['check', ...complete, '--format', 'json'], Object.fromEntries(complete.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
    assert.deepEqual(checked(stdout).files.flatMap(({ path, findings }) => findings.map(({ rule, message }) => `${path} ${rule}: ${message}`)), []);
  });

  it('say the same in both syntaxes', async () => {
    for (const profile of shippedProfiles.keys()) {
      const [markdown, yaml] = await Promise.all(['md', 'yaml'].map(async (kind) => {
        const name = `${profile}.rca.${kind}`;
        const read = inspected((await rca(['inspect', name], { [name]: readFileSync(join(folder, name), 'utf8') })).stdout);
        const entries = read.timelines.flatMap((timeline) => timeline.entries.map(({ instant, kind: entryKind, text }) => ({ instant, entryKind, text })));
        const actions = read.actions.map((action) => ({ ...action, line: undefined }));
        return { title: read.title, metadata: read.metadata, sections: read.sections.map(({ id, heading }) => ({ id, heading })), entries, actions, windows: read.impactWindows, metrics: read.metrics };
      }));
      assert.deepEqual(markdown, yaml, profile);
    }
  });
});

describe('the draft of a report with an entry out of order', () => {
  it('is read with its metadata, sections, entries and actions', async () => {
    const report = await inspect('instance-outage');
    assert.equal(report.profile, 'ex-libris');
    assert.deepEqual(report.metadata, { profile: 'ex-libris', title: 'Folia AP03 - RCA - September 17,2018', date: '2018-09-17', products: 'Folia', environment: 'AP03', region: 'APAC' });
    assert.deepEqual(report.sections.map(({ id }) => id), ['summary', 'timeline', 'root-cause', 'actions', 'communication', 'history']);
    assert.deepEqual(report.timelines.map(({ entries }) => entries.map(({ instant }) => instant)), [
      ['2018-09-17T08:11:00Z', '2018-09-17T08:16:00Z', '2018-09-17T10:30:00Z', '2018-09-18T23:30:00Z', '2018-09-18T01:30:00Z'],
    ]);
    assert.deepEqual(report.actions.map(({ text }) => text), [
      'All maintenance jobs will be reviewed and a dry run will be added',
      'Runbooks will be reviewed so that the lookup index is rebuilt much sooner when bringing the service back',
    ]);
    assert.deepEqual(report.impactWindows, []);
    assert.deepEqual(report.metrics, { impact: null, detect: null, acknowledge: null, mitigate: null, resolve: null });
  });

  it('has the faults of the original', async () => {
    assert.deepEqual(await found('instance-outage'), [
      '16 missing-phase', '20 starts-at-alert', '23 out-of-order', '26 missing-escape-point', '40 unowned-action', '40 undated-action', '40 untracked-action', '40 passive-action',
      '41 unowned-action', '41 undated-action', '41 passive-action', '51 empty-table',
    ]);
  });

  it('is repaired by the first fix of the entry that is out of order', async () => {
    const { stdout } = await rca(['check', 'a.md', '--format', 'json'], { 'a.md': await imported('instance-outage') });
    const order = checked(stdout).files[0]?.findings.find(({ rule }) => rule === 'out-of-order');
    assert.match(order?.fixes[0] ?? '', /September 17th/);
    const repaired = await rca(['check', 'a.md', '--format', 'json'], { 'a.md': (await imported('instance-outage')).replace('September 18th, 23:30', 'September 17th, 23:30') });
    assert.ok(!checked(repaired.stdout).files.some(({ findings }) => findings.some(({ rule }) => rule === 'out-of-order')));
  });
});

describe('the draft of a report with two impact windows', () => {
  it('is read with its metadata, sections, windows and actions', async () => {
    const report = await inspect('gateway-outage');
    assert.deepEqual(report.metadata, { profile: 'ex-libris', title: 'Folia APAC API Gateway RCA April 4, 2016', date: '2016-04-04', products: 'Folia', region: 'APAC', tags: ['environment:Folia APAC API'] });
    assert.deepEqual(report.sections.map(({ id }) => id), ['summary', 'timeline', 'root-cause', 'actions', 'communication', 'admin']);
    assert.deepEqual(report.impactWindows, [
      { start: '2016-04-03T23:30:00Z', end: '2016-04-04T02:30:00Z' },
      { start: '2016-04-04T06:40:00Z', end: '2016-04-04T07:00:00Z' },
    ]);
    assert.deepEqual(report.timelines.flatMap(({ entries }) => entries.map(({ zone, zoneFrom }) => [zone, zoneFrom])), [['Asia/Singapore', 'entry'], ['Asia/Singapore', 'entry']]);
    assert.equal(report.metrics['impact'], 'PT3H20M');
    assert.equal(report.actions.length, 4);
  });

  it('has the faults of the original', async () => {
    assert.deepEqual(await found('gateway-outage'), [
      '24 missing-escape-point', '28 human-error-cause', '34 containment-as-prevention', '35 containment-as-prevention', '36 unowned-action', '36 undated-action', '36 untracked-action', '36 passive-action',
      '37 unowned-action', '37 undated-action', '37 passive-action', '43 empty-section',
    ]);
  });
});
