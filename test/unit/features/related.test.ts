// What a report is told about others while its author writes references to them.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { completion, explain, hover } from '../../../server/src/features/index.ts';
import { syntaxes, syntaxOf } from '../../../server/src/syntax/index.ts';
import { createDocumentStore, createReportIndex, createReportStore, createWorkspaceViews, summarize, type OpenReport } from '../../../server/src/workspace/index.ts';

const folder = 'file:///w';
const folders = [folder];
const now = Date.UTC(2026, 0, 2);

const others = {
  'a.rca.md': '---\nid: RCA-2026-001\ndate: 2026-01-05\nseverity: SEV1\nstatus: final\nservices: [search]\nowner: Search team\n---\n# Search slow\n',
  'b.rca.yaml': 'id: RCA-2026-002\ntitle: Login *down* <b>\ndate: 2026-02-01\nservices: [login, sessions]\nowner: Login team\n',
  'c.rca.yaml': 'id: RCA-2026-003\ntitle: Mails late\ndate: 2026-03-01\nservices: [mail]\nowner: Search team\n',
};

/** A marked document among others; `$0` is the cursor. */
function open(name: string, marked: string): { readonly report: OpenReport; readonly offset: number } {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const index = createReportIndex();
  for (const [other, content] of Object.entries(others)) index.set(summarize(`${folder}/${other}`, syntaxes[syntaxOf(other)].read(content, { profiles: shippedProfiles }), index.keep));
  const documents = createDocumentStore();
  const uri = `${folder}/${name}`;
  documents.open({ uri, languageId: syntaxOf(name), version: 1, text });
  const views = createWorkspaceViews({ index, complete: () => true, folders: () => folders, kindOf: () => 'nothing' });
  const store = createReportStore({ documents, profiles: () => shippedProfiles, folders: () => folders, today: () => ({ year: 2026, month: 4, day: 1 }), workspace: views });
  return { report: store.get(uri) ?? assert.fail(), offset };
}

describe('references to other reports', () => {
  for (const [name, text] of [
    ['new.rca.yaml', 'id: RCA-2026-009\ntitle: Login slow\nservices: [login]\nrelated: $0\n'],
    ['new.rca.yaml', 'id: RCA-2026-009\ntitle: Login slow\nservices: [login]\nrelated:\n  - $0\n'],
    ['new.rca.md', '---\nid: RCA-2026-009\nservices: [login]\nrelated: $0\n---\n# Login slow\n'],
  ] as const) {
    it(`are offered with what is alike first, then the newest, in ${JSON.stringify(text.slice(text.indexOf('related'), text.indexOf('$0')))} of ${name}`, () => {
      const { report, offset } = open(name, text);
      const offered = completion(report, offset, now);
      assert.deepEqual(offered.map(({ label, detail }) => [label, detail]), [
        ['RCA-2026-002', 'Login *down* <b> · 2026-02-01 · shares login'],
        ['RCA-2026-003', 'Mails late · 2026-03-01'],
        ['RCA-2026-001', 'Search slow · 2026-01-05'],
      ]);
      assert.equal(explain(report, offered[2]?.topic ?? assert.fail(), now)?.replaceAll('\\-', '-'), '**RCA-2026-001** – Search slow\n\n2026-01-05 · SEV1 · final · search');
    });
  }

  it('tell what they lead to, in the author\'s words and not as Markdown', () => {
    const { report, offset } = open('new.rca.md', '---\nrelated: [RCA-2026-00$02, RCA-2026-099]\n---\n# Login slow\n');
    const shown = hover(report, offset, () => undefined);
    assert.equal(report.report.text.slice(shown?.span.from, shown?.span.to), 'RCA-2026-002');
    assert.ok(shown?.markdown.replaceAll('\\-', '-').startsWith('**RCA-2026-002** – Login \\*down\\* \\<b\\>'));
    assert.doesNotMatch(hover(report, report.report.text.indexOf('099'), () => undefined)?.markdown ?? '', /099/);
  });

  it('are not offered where no folder is open', () => {
    const { report, offset } = open('new.rca.yaml', 'related: $0\n');
    const { workspace, ...alone } = report;
    assert.ok(workspace !== undefined);
    assert.deepEqual(completion(alone, offset, now), []);
  });

  it('owners and services of other reports are offered, the most frequent first', () => {
    const owners = open('new.rca.yaml', 'title: Login slow\nowner: $0\n');
    assert.deepEqual(completion(owners.report, owners.offset, now).map(({ label }) => label), ['Search team', 'Login team']);
    const services = open('new.rca.yaml', 'title: Login slow\nservices:\n  - $0\n');
    assert.deepEqual(completion(services.report, services.offset, now).map(({ label }) => label), ['login', 'mail', 'search', 'sessions']);
  });
});
