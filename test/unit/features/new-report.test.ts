// New reports: from a profile, and from a text that was pasted from elsewhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importReport, newReport } from '../../../server/src/features/index.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { markdownName, openMarked, yamlName } from './marked.ts';

const known = { title: 'Checkout outage', severity: 'sev2', date: '2026-01-02', start: '2026-01-02 03:04', zone: 'UTC' };

describe('a new report', () => {
  for (const profile of shippedProfiles.keys()) {
    for (const syntax of ['markdown', 'yaml'] as const) {
      it(`of ${profile} in ${syntax} holds what is known, and its only errors are what is left to fill in`, () => {
        const text = newReport(shippedProfiles, profile, syntax, known);
        assert.ok(text !== undefined);
        const { open } = openMarked(syntax === 'yaml' ? yamlName : markdownName, text);
        assert.equal(open.report.profile.id, profile);
        assert.match(text, /\{\{/);
        const rules = new Set(open.findings().filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
        rules.delete('placeholder');
        assert.deepEqual([...rules], []);
      });
    }
  }

  it('has the title, severity, zone and start that were given', () => {
    const text = newReport(shippedProfiles, 'minimal', 'markdown', known) ?? '';
    const { open } = openMarked(markdownName, text);
    const value = (key: string): unknown => open.report.fields.find((field) => field.key === key)?.value;
    assert.equal(open.report.title?.value, 'Checkout outage');
    assert.equal(value('severity'), 'sev2');
    assert.equal(value('timezone'), 'UTC');
    assert.equal(open.report.timelines[0]?.entries[0]?.moment?.instant, Date.UTC(2026, 0, 2, 3, 4));
  });

  it('is none for a profile that does not exist', () => {
    assert.equal(newReport(shippedProfiles, 'no such', 'markdown', known), undefined);
  });
});

describe('an imported report', () => {
  it('is a draft with the title, profile and entries of the pasted text', async () => {
    const pasted = readFileSync(join(import.meta.dirname, '../../fixtures/seeds/instance-outage.txt'), 'utf8');
    const { text, title } = await importReport(pasted, shippedProfiles, 'instance-outage.txt');
    const { open } = openMarked(markdownName, text);
    assert.equal(open.report.title?.value, title);
    assert.equal(open.report.profile.id, 'ex-libris');
    assert.ok((open.report.timelines[0]?.entries.length ?? 0) > 2);
  });

  it('comes from any text', async () => {
    assert.equal(typeof (await importReport('', shippedProfiles, undefined)).text, 'string');
  });
});
