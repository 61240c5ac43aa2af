// Globs, settings, marks, paths and the store of reports.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import type { LocalTime } from '../../../server/src/time/index.ts';
import {
  compileGlobs, createDocumentStore, createReportStore, defaultSettings, fileNameOf, hasReportKey, hasReportName, isWorkingText, pathInside, pathOf, readSettings,
} from '../../../server/src/workspace/index.ts';

describe('globs', () => {
  it('match as people expect', () => {
    const { matches, refused } = compileGlobs(['docs/postmortems/**/*.{md,yaml}', './incidents/*.md']);
    assert.deepEqual(refused, []);
    assert.ok(matches('docs/postmortems/a.md') && matches('docs/postmortems/2024/05/a.yaml') && matches('docs/postmortems/.drafts/a.md') && matches('incidents/a.md'));
    assert.ok(!matches('docs/a.md') && !matches('docs/postmortems/a.txt') && !matches('incidents/2024/a.md') && !matches('other/docs/postmortems/a.md'));
  });

  it('are refused when they could take long, with a sentence', () => {
    const { matches, refused } = compileGlobs(['', 'a'.repeat(300), '**/'.repeat(10), 'a*b*c*d*e*f', '*.rca']);
    assert.equal(refused.length, 4);
    for (const sentence of refused) assert.match(sentence, /\.$/);
    assert.ok(matches('x.rca'));
  });

  it('do not know patterns that can backtrack for ever', () => {
    const { matches } = compileGlobs(['+(+(a))b', '(a+)+$', '!x']);
    assert.ok(!matches(`${'a'.repeat(5_000)}c`));
  });
});

describe('settings', () => {
  it('are read from nested and dotted keys', () => {
    const { settings, problems } = readSettings({ include: ['a/*.md'], validate: 'onSave', rules: { 'long-gap': 'off' }, profile: ' minimal ', readerZone: 'Asia/Tokyo', hover: { zones: ['UTC'] } });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, { ...defaultSettings, include: ['a/*.md'], validate: 'onSave', rules: { 'long-gap': 'off' }, profile: 'minimal', readerZone: 'Asia/Tokyo', hoverZones: ['UTC'] });
    assert.deepEqual(readSettings({ 'hover.zones': ['UTC'] }).settings.hoverZones, ['UTC']);
  });

  it('take paths of profiles inside of the workspace, and say of the others why not', () => {
    const paths = ['docs/profiles', 'one.json', '/etc/profiles', 'C:\\profiles', '~/profiles', '../profiles', 'a/../../b', 'http://example.com/p.json', 'file:///etc', 'a\\b', ''];
    const { settings, problems } = readSettings({ profiles: paths });
    assert.deepEqual(settings.profiles, ['docs/profiles', 'one.json']);
    assert.equal(problems.length, paths.length - 2);
    for (const problem of problems) assert.match(problem, /^In the setting “rca\.profiles”: “/);
  });

  it('keep their defaults where a value does not fit, and say so', () => {
    const hostile = { include: [1], validate: true, rules: { a: 'fatal', __proto__: 'error' }, profile: {}, readerZone: 7, hover: { zones: 'UTC' }, unknown: 'x' };
    const { settings, problems } = readSettings(hostile);
    assert.deepEqual(settings, defaultSettings);
    assert.equal(problems.length, 6);
    for (const nothing of [undefined, null, 7, 'x', [], { rules: null }]) assert.deepEqual(readSettings(nothing), { settings: defaultSettings, problems: [] });
  });
});

describe('marks of a report', () => {
  it('are in names', () => {
    for (const path of ['/a/b.rca.md', 'b.RCA.yaml', '/b.rca.yml']) assert.ok(hasReportName(path), path);
    for (const path of ['/a/rca.md', '/a/b.rca.txt', '/a.rca.md/b.md', '/a/b.rcaxmd']) assert.ok(!hasReportName(path), path);
  });

  it('are in front matter and at the top of YAML', () => {
    assert.ok(hasReportKey('---\nrca: 1\n---\n', 'markdown') && hasReportKey('\uFEFF---\r\ntitle: a\r\nrca:\r\n---', 'markdown') && hasReportKey('+++\nrca = 1\n+++\n', 'markdown'));
    assert.ok(hasReportKey('title: a\nrca: true\n', 'yaml'));
    for (const text of ['rca: 1', '# rca: 1', '---\ntitle: a\n---\nrca: 1', '---\n rca: 1\n---', '---\nrcas: 1\n---', '']) assert.ok(!hasReportKey(text, 'markdown'), text);
    assert.ok(!hasReportKey(`title: ${'a'.repeat(9_000)}\nrca: 1`, 'yaml'));
  });

  it('do not count in a text that is only shown', () => {
    assert.ok(isWorkingText('file:///a.rca.md') && isWorkingText('untitled:a') && isWorkingText('vscode-vfs://github/a'));
    assert.ok(!isWorkingText('git:/a.rca.md?x') && !isWorkingText('vscode-notebook-cell:/a#1') && !isWorkingText('output:x'));
  });
});

describe('paths of URIs', () => {
  it('are decoded where they can be', () => {
    assert.equal(pathOf('vscode-vfs://github/a/b%20c.md'), '/a/b c.md');
    assert.equal(pathOf('file:///a/100%.md'), '/a/100%.md');
    assert.equal(pathOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(pathOf('git:/a.md?ref'), '/a.md');
    assert.equal(fileNameOf('file:///a/%E6%97%A5.rca.md'), '日.rca.md');
  });

  it('are relative to the nearest folder', () => {
    assert.equal(pathInside('file:///a/b%20c/d.md', ['file:///a', 'file:///a/b%20c']), 'd.md');
    assert.equal(pathInside('file:///a/b.md', ['file:///a/']), 'b.md');
    assert.equal(pathInside('file:///ab/c.md', ['file:///a']), undefined);
  });
});

describe('the store of reports', () => {
  const uri = 'file:///reports/a.rca.md';
  const text = '# Outage\n\n## Action Items\n\n- Team A alerts earlier (due 2026-01-05)\n';

  it('reads and checks each version once', () => {
    const documents = createDocumentStore();
    const reports = createReportStore({ documents, profiles: () => shippedProfiles, folders: () => [], today: () => ({ year: 2026, month: 1, day: 2 }) });
    documents.open({ uri, languageId: 'markdown', version: 1, text });
    const first = reports.get(uri);
    assert.ok(first !== undefined);
    assert.equal(reports.get(uri), first);
    assert.equal(first.findings(), first.findings());
    documents.change(uri, 2, [{ text: `${text}\n` }]);
    const second = reports.get(uri);
    assert.notEqual(second, first);
    assert.equal(second?.version, 2);
    assert.equal(first.report.text, text);
  });

  it('checks again on another day and under other settings', () => {
    let today: LocalTime = { year: 2026, month: 1, day: 2 };
    const documents = createDocumentStore();
    const reports = createReportStore({ documents, profiles: () => shippedProfiles, folders: () => [], today: () => today });
    documents.open({ uri, languageId: 'markdown', version: 1, text });
    const first = reports.get(uri);
    today = { year: 2026, month: 1, day: 3 };
    const second = reports.get(uri);
    assert.notEqual(second, first);
    reports.setSettings(uri, { ...defaultSettings, profile: 'ex-libris' });
    assert.deepEqual([reports.get(uri)?.report.profile.id, reports.get(uri)?.report.profile.from], ['ex-libris', 'setting']);
    assert.equal(second?.report.profile.id, 'minimal');
  });

  it('takes the syntax from the language, else from the name', () => {
    const documents = createDocumentStore();
    const reports = createReportStore({ documents, profiles: () => shippedProfiles, folders: () => [], today: () => ({ year: 2026, month: 1, day: 2 }) });
    const syntaxOf = (name: string, languageId: string): string | undefined => {
      documents.open({ uri: `file:///${name}`, languageId, version: 1, text: 'title: A\n' });
      return reports.get(`file:///${name}`)?.report.syntax;
    };
    assert.equal(syntaxOf('a.rca.yaml', 'plaintext'), 'yaml');
    assert.equal(syntaxOf('b.rca.md', 'plaintext'), 'markdown');
    assert.equal(syntaxOf('c.rca.yml', 'yaml'), 'yaml');
    assert.equal(syntaxOf('d.txt', 'plaintext'), undefined);
  });
});
