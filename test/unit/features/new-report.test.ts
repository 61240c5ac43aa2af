// New reports: from a profile, and from a text that was pasted from elsewhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importReport, newReport, type KnownIncident } from '../../../server/src/features/index.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { markdownName, openMarked, yamlName } from './marked.ts';

const known = { title: 'Checkout outage', severity: 'sev2', start: '2026-01-02 03:04', zone: 'UTC' };
const now = { year: 2026, month: 1, day: 2, hour: 9, minute: 30 };

/** A draft of a shipped profile. */
function draft(profile: string, syntax: 'markdown' | 'yaml', incident: KnownIncident): string {
  const found = shippedProfiles.get(profile);
  assert.ok(found !== undefined);
  const made = newReport(found, syntax, incident, now);
  assert.ok(made.text !== undefined, made.fault);
  return made.text;
}

describe('a new report', () => {
  for (const profile of shippedProfiles.keys()) {
    for (const syntax of ['markdown', 'yaml'] as const) {
      it(`of ${profile} in ${syntax} holds what is known, and its only errors are what is left to fill in`, () => {
        const text = draft(profile, syntax, known);
        const { open } = openMarked(syntax === 'yaml' ? yamlName : markdownName, text);
        assert.equal(open.report.profile.id, profile);
        assert.match(text, /\{\{/);
        const rules = new Set(open.findings().filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
        rules.delete('placeholder');
        assert.deepEqual([...rules], []);
      });
    }
  }

  for (const [syntax, name] of [['markdown', markdownName], ['yaml', yamlName]] as const) {
    it(`has the id, title, severity, zone and start that were given, in ${syntax}`, () => {
      const { open } = openMarked(name, draft('minimal', syntax, { ...known, id: 'RCA-2026-007' }));
      const value = (key: string): unknown => open.report.fields.find((field) => field.key === key)?.value;
      assert.equal(open.report.title?.value, 'Checkout outage');
      assert.equal(value('id'), 'RCA-2026-007');
      assert.equal(value('severity'), 'sev2');
      assert.equal(value('timezone'), 'UTC');
      assert.equal(value('date'), '2026-01-02');
      assert.equal(open.report.timelines[0]?.entries[0]?.moment?.instant, Date.UTC(2026, 0, 2, 3, 4));
    });
  }

  it('states the zone of a start that was said in another one', () => {
    const text = draft('minimal', 'markdown', { ...known, start: '8:03 am CET', zone: 'UTC' });
    assert.match(text, /^- 2026-01-02 08:03 CET – /m);
    assert.equal(openMarked(markdownName, text).open.report.timelines[0]?.entries[0]?.moment?.instant, Date.UTC(2026, 0, 2, 7, 3));
  });

  it('leaves the time of day to fill in where only the day is known', () => {
    const text = draft('minimal', 'markdown', { start: 'yesterday' });
    assert.match(text, /^date: 2026-01-01$/m);
    assert.match(text, /^- \{\{start\}\} – /m);
  });

  it('puts the title where the profile has more in front of it', () => {
    const full = (title: string): string => /^title: (.*)$/m.exec(draft('ccadb-full', 'markdown', { title }))?.[1] ?? '';
    assert.equal(full('short serial numbers'), '"{{CA}}: short serial numbers"');
    assert.equal(full('Quay CA: short serial numbers'), '"Quay CA: short serial numbers"');
  });

  it('says why a start cannot be taken', () => {
    const minimal = shippedProfiles.get('minimal');
    assert.ok(minimal !== undefined);
    assert.deepEqual(newReport(minimal, 'markdown', { start: '2024-02-30' }, now), { fault: 'There is no such day: “2024-02-30”.' });
  });
});

describe('an imported report', () => {
  it('is a draft with the title, profile and entries of the pasted text', async () => {
    const pasted = readFileSync(join(import.meta.dirname, '../../fixtures/seeds/instance-outage.txt'), 'utf8');
    const { text, title, dropped } = await importReport(pasted, shippedProfiles, 'instance-outage.txt');
    const { open } = openMarked(markdownName, text);
    assert.equal(open.report.title?.value, title);
    assert.equal(open.report.profile.id, 'ex-libris');
    assert.ok((open.report.timelines[0]?.entries.length ?? 0) > 2);
    assert.deepEqual(dropped, []);
  });

  it('tells which lines of the page around it are not in the draft', async () => {
    const page = 'Skip to content\n\nGate outage\n\nSummary\n\nGates did not open for an hour on 14 March 2026.\n\nTimeline\n\n- 2026-03-14 08:03 UTC – Gates stop\n';
    const { text, dropped } = await importReport(page, shippedProfiles, undefined);
    assert.deepEqual(dropped, [{ line: 1, text: 'Skip to content' }]);
    assert.doesNotMatch(text, /Skip to content/);
  });

  it('comes from any text', async () => {
    assert.equal(typeof (await importReport('', shippedProfiles, undefined)).text, 'string');
  });
});
