// Rules that look at other reports, with a workspace in memory.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixesOf } from '../../../server/src/rules/fixes.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { syntaxes, syntaxOf } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { createReportIndex, createWorkspaceViews, summarize } from '../../../server/src/workspace/index.ts';
import type { EntryKind } from '../../../server/src/workspace/index.ts';
import type { Report } from '../../../server/src/model/report.ts';

interface Seen {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** The text after the first fix of the first finding. */
  readonly fixed: string;
  readonly changed: () => boolean;
}

const folder = 'file:///w';
const folders = [folder];

/** The findings of one rule for the first file, seen in the company of the others. `other` are paths of files that are no reports. */
function seen(rule: string, files: Readonly<Record<string, string>>, other: readonly string[] = [], complete = true): Seen {
  const index = createReportIndex();
  const reports = Object.entries(files).map(([name, text]) => ({ name, report: syntaxes[syntaxOf(name)].read(text, { profiles: shippedProfiles, fileName: name }) }));
  for (const { name, report } of reports) index.set(summarize(`${folder}/${name}`, report, index.keep));
  const kindOf = (uri: string): EntryKind => (other.includes(decodeURIComponent(uri.slice(folder.length + 1))) ? 'file' : 'nothing');
  const [first] = reports;
  assert.ok(first !== undefined);
  const workspace = createWorkspaceViews({ index, complete: () => complete, folders: () => folders, kindOf })(`${folder}/${first.name}`);
  assert.ok(workspace !== undefined);
  const findings = check(first.report, { profiles: shippedProfiles, today: { year: 2026, month: 11, day: 21 }, workspace }).filter((finding) => finding.rule === rule);
  const [fix] = findings[0] === undefined ? [] : fixesOf(findings[0]);
  const edits = fix === undefined ? [] : syntaxes[first.report.syntax].write(first.report, fix.changes);
  return { report: first.report, findings, fixed: applyEdits(first.report.text, edits), changed: workspace.changed };
}

const md = (fields: string, body = ''): string => `---\n${fields}\n---\n# Checkout down\n${body}`;
const words = ({ report, findings }: Seen): readonly string[] => findings.map(({ span }) => report.text.slice(span.from, span.to));

describe('duplicate-id over several reports', () => {
  it('offers the first free id of the same kind', () => {
    for (const [name, text] of [['a.rca.md', md('id: RCA-2026-002')], ['a.rca.yaml', 'id: "RCA-2026-002"\ntitle: Checkout down\n']] as const) {
      const found = seen('duplicate-id', { [name]: text, 'b.rca.md': md('id: RCA-2026-002'), 'c.rca.md': md('id: RCA-2026-009'), 'd.rca.md': md('id: RCA-2025-030') });
      assert.deepEqual(words(found), ['RCA-2026-002']);
      assert.equal(found.fixed, text.replace('-002', '-010'));
      assert.equal(fixesOf(found.findings[0] ?? assert.fail())[0]?.guess, true);
    }
  });

  it('tells how many there are and where each stands', () => {
    const found = seen('duplicate-id', Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.rca.md`, md('owner: Ann\nid: X-1')])));
    assert.match(found.findings[0]?.message ?? '', /also that of b\.rca\.md, “Checkout down” and of 2 more/);
    assert.deepEqual(found.findings[0]?.related?.map(({ elsewhere }) => elsewhere), ['b', 'c', 'd'].map((name) => ({ uri: `${folder}/${name}.rca.md`, start: { line: 2, column: 4 }, end: { line: 2, column: 7 } })));
  });

  it('is silent for ids that are still to be filled in', () => {
    for (const id of ['TBD', 'RCA-YYYY-NNN', '"{{id}}"', 'RCA-2026-XXX']) {
      assert.deepEqual(seen('duplicate-id', { 'a.rca.md': md(`id: ${id}`), 'b.rca.md': md(`id: ${id}`) }).findings, [], id);
    }
  });
});

describe('duplicate-id in one report', () => {
  const table = (rows: readonly string[]): string => `\n| ID | Action | Owner |\n| --- | --- | --- |\n${rows.join('\n')}\n`;

  it('lets numbers begin anew in each table, and other ids not', () => {
    const two = (id: string): string => `# T\n\n## Action Items\n\n### Prevent\n${table([`| ${id}1 | Add an alert | Ann |`])}\n### Detect\n${table([`| ${id}1 | Test the failover | Bob |`])}`;
    assert.deepEqual(seen('duplicate-id', { 'a.rca.md': two('') }).findings, []);
    assert.deepEqual(words(seen('duplicate-id', { 'a.rca.md': two('A') })), ['A1']);
  });

  it('offers each of several its own id', () => {
    const text = `# T\n\n## Action Items\n${table(['| A1 | Add an alert | Ann |', '| A1 | Test the failover | Bob |', '| a1 | Rotate the key | Bob |', '| A3 | Write it down | Ann |'])}`;
    const found = seen('duplicate-id', { 'a.rca.md': text });
    assert.deepEqual(found.findings.map((finding) => fixesOf(finding)[0]?.title), ['Change the id to “A2”', 'Change the id to “a4”']);
  });

  it('finds causes and lessons that share an id in YAML', () => {
    const text = 'title: T\ncauses:\n  - id: C1\n    text: The certificate was not renewed.\nlessons:\n  - id: C1\n    text: Nobody watched it.\n';
    const found = seen('duplicate-id', { 'a.rca.yaml': text });
    assert.deepEqual(words(found), ['C1']);
    assert.equal(found.fixed, text.replace(/C1(?=\n {4}text: Nobody)/, 'C2'));
  });
});

describe('broken-reference over several reports', () => {
  const others = { 'b.rca.md': md('id: RCA-2026-002', '\n## Timeline\n'), 'sub/c.rca.md': md('id: RCA-2026-003') };

  it('judges ids of the kind that reports have, once all are known', () => {
    const files = { 'a.rca.md': md('id: RCA-2026-001\nrelated: [RCA-2026-002, rca-2026-03, RCA-2026-013, OPS-17, the outage of May, "https://x.example/RCA-1"]'), ...others };
    const found = seen('broken-reference', files);
    assert.deepEqual(words(found), ['rca-2026-03', 'RCA-2026-013']);
    assert.equal(found.fixed, files['a.rca.md'].replace('rca-2026-03', 'RCA-2026-003'));
    assert.deepEqual(seen('broken-reference', files, [], false).findings, []);
  });

  it('judges no id when this is the only report with one of its kind', () => {
    assert.deepEqual(seen('broken-reference', { 'a.rca.md': md('id: RCA-2026-001\nrelated: [RCA-2025-099]') }).findings, []);
  });

  it('judges links to files of the folder, in both syntaxes, and offers the report that is meant', () => {
    const links = 'See [b](b.rca.md#timeline), [c](c.rca.md), [plan](docs/plan.pdf "The plan"), [log](<logs/a b.txt>), ![graph](graph.png).';
    for (const [name, text] of [['a.rca.md', md('id: RCA-2026-001', `\n${links}\n`)], ['a.rca.yaml', `id: RCA-2026-001\ncauses:\n  - text: >-\n      ${links}\n`]] as const) {
      const found = seen('broken-reference', { [name]: text, ...others }, ['docs/plan.pdf', 'logs/a b.txt']);
      assert.deepEqual(words(found), ['c.rca.md', 'graph.png'], name);
      assert.equal(found.fixed, text.replace('(c.rca.md)', '(./sub/c.rca.md)'));
    }
  });

  it('says nothing of what it cannot know', () => {
    const links = ['/docs/x.md', '../x.md', 'https://x.example/x.md', '//x.example/x.md', 'mailto:a@x.example', 'page', 'page.html', '{{ page }}.md', '$ROOT/x.md', '#', '#top', '#L12', 'b.rca.md#L3', '~/x.md', '?q=1', '`x.md`'];
    assert.deepEqual(words(seen('broken-reference', { 'a.rca.md': md('id: RCA-2026-001', `\n${links.map((link) => `[x](${link})`).join(' ')} \`[x](gone.md)\`\n`), ...others })), []);
  });

  it('knows headings however they are written, and anchors that are written out', () => {
    const body = '\n## Root Cause(s) & *fixes*\n\n<a name="here"></a>\n\n## Zeitachse – Überblick {#times}\n\n[1](#root-causes--fixes) [2](#here) [3](#times) [4](#Zeitachse--überblick-times) [5](#root-causes) [6](#root-causes--fixes-1) [7](#%C3%BCberblick)\n';
    assert.deepEqual(words(seen('broken-reference', { 'a.rca.md': md('id: RCA-2026-001', body) })), ['#root-causes', '#%C3%BCberblick']);
  });

  it('offers an address without its scheme as one', () => {
    assert.match(seen('broken-reference', { 'a.rca.md': md('id: RCA-2026-001', '\n[page](status.fabrik.io)\n') }).fixed, /\(https:\/\/status\.fabrik\.io\)/);
  });
});

describe('unowned-action', () => {
  it('offers owners of other reports after its own', () => {
    const action = (owner: string): string => `\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Add an alert | ${owner} |\n| Test the failover | Storage team |\n`;
    const found = seen('unowned-action', { 'a.rca.md': md('id: A-1', action('')), 'b.rca.md': md('id: A-2\nowner: Payments team', action('Payments team')) });
    assert.deepEqual(fixesOf(found.findings[0] ?? assert.fail()).map(({ title }) => title), ['Make “Storage team” the owner', 'Make “Payments team” the owner']);
  });
});
