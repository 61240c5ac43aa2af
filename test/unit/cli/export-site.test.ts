// `rca export --site` makes a site of a folder, touches no file of others, and makes it public only when nothing leaks.
import assert from 'node:assert/strict';
import { rca, type Ran } from './memory-host.ts';

const archive = {
  'docs/quay.rca.md': '---\ntitle: Quay closed\ndate: 2026-03-14\nowner: Katharine Berger\nproducts: [gate]\n---\n\n## Summary\n\nKatharine closed the quay.\n',
  'docs/old/gate.rca.yaml': 'title: Gate open\ndate: 2025-01-02\nproducts: [gate]\nsections:\n  - heading: Summary\n    text: The gate was open.\n',
  'docs/notes.md': '# Notes\n',
};

const site = (files: Readonly<Record<string, string | Uint8Array>> = archive, ...args: readonly string[]): Promise<Ran> => rca(['export', 'docs', '--site', 'out', ...args], files);
const pages = ({ files }: Ran): readonly string[] => Object.keys(files).filter((path) => path.startsWith('out/')).sort();

describe('rca export --site', () => {
  it('makes a page for each report, and lists', async () => {
    const ran = await site();
    assert.deepEqual([ran.stderr, ran.stdout, ran.code], ['Wrote 2 reports to out.\n', '', 0]);
    assert.ok(pages(ran).includes('out/index.html'));
    assert.equal(pages(ran).filter((path) => path.startsWith('out/reports/')).length, 2);
    assert.match(ran.files['out/index.html'] ?? '', /Quay closed/);
    assert.ok(!pages(ran).includes('out/feed.xml'));
  });

  it('has a feed where a base address is given, and the title that is asked for', async () => {
    const ran = await site(archive, '--base', 'https://status.quay.example', '--title', 'Quay archive');
    assert.match(ran.files['out/feed.xml'] ?? '', /https:\/\/status\.quay\.example\//);
    assert.match(ran.files['out/index.html'] ?? '', /Quay archive/);
  });

  it('is the same whatever folder it is made in', async () => {
    const [here, there] = [await site(), await rca(['export', '.', '--site', 'out'], Object.fromEntries(Object.entries(archive).map(([path, text]) => [path.replace('docs/', ''), text])))];
    assert.deepEqual(pages(here), pages(there));
  });

  it('removes its own pages of reports that are no more, and no other file', async () => {
    const first = await site();
    const { 'docs/old/gate.rca.yaml': _, ...left } = first.files;
    const second = await site({ ...left, 'out/reports/own.html': 'ours', 'out/CNAME': 'status.quay.example' });
    assert.equal(second.code, 0);
    assert.equal(pages(second).filter((path) => path.startsWith('out/reports/') && path !== 'out/reports/own.html').length, 1);
    assert.equal(second.files['out/reports/own.html'], 'ours');
    assert.equal(second.files['out/CNAME'], 'status.quay.example');
  });

  it('believes no list that leads out of the folder', async () => {
    const ran = await site({ ...archive, 'out/.rca-site': 'Made\n../docs/quay.rca.md\n/etc/x.html\nreports/../../docs/x.html\n', 'docs/x.html': 'x' });
    assert.equal(ran.code, 0);
    assert.ok(ran.files['docs/x.html'] !== undefined && ran.files['docs/quay.rca.md'] !== undefined);
  });

  it('writes into a folder of others only when told to', async () => {
    const full = { ...archive, 'out/thesis.txt': 'x' };
    const refused = await site(full);
    assert.deepEqual([refused.stderr, refused.code], ['rca: “out” holds files that are no site of rca. Name another folder after --site, or write the site between them with --force.\n', 2]);
    assert.deepEqual(Object.keys(refused.files), Object.keys(full));
    const forced = await site(full, '--force');
    assert.equal(forced.code, 0);
    assert.equal(forced.files['out/thesis.txt'], 'x');
  });

  it('shows the public neither names nor marked parts', async () => {
    const ran = await site(archive, '--audience', 'public');
    assert.equal(ran.code, 0);
    assert.ok(pages(ran).every((path) => !/Katharine|Berger/.test(ran.files[path] ?? '')));
    assert.ok(pages(await site()).some((path) => path.startsWith('out/reports/')));
  });

  it('is not made while a report leaks', async () => {
    const leaking = { ...archive, 'docs/b.rca.md': '# B\n\n## Summary\n\nThe host db-7.quay.internal.\n' };
    const ran = await site(leaking, '--audience', 'public');
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /“docs\/b\.rca\.md” was not exported[^]*The name of an internal host stands in line 5\./);
    assert.deepEqual(Object.keys(ran.files), Object.keys(leaking));
    assert.equal((await site(leaking, '--audience', 'public', '--allow-leaks')).code, 0);
  });

  for (const [name, files, args, sentence] of [
    ['a file where the folder should be', { ...archive, out: 'x' }, [], '“out” is a file. Name a folder after --site.'],
    ['no report', { 'docs/notes.md': '# Notes\n' }, [], 'There is no report in “docs”.'],
    ['a report that is no text', { ...archive, 'docs/bad.rca.md': new Uint8Array([0xff, 0xfe, 0x41, 0]) }, [], '“docs/bad.rca.md” cannot be exported. This file is in UTF-16. Save it as UTF-8.'],
    ['a zone that there is not', archive, ['--zone', 'Europe/Lisbn'], 'There is no time zone “Europe/Lisbn”. Did you mean “Europe/Lisbon”?'],
  ] as const) {
    it(`cannot be made of ${name}`, async () => {
      const ran = await site(files, ...args);
      assert.deepEqual([ran.stderr, ran.code], [`rca: ${sentence}\n`, 2]);
      assert.deepEqual(Object.keys(ran.files), Object.keys(files));
    });
  }

  it('refuses a base address that is none', async () => {
    const ran = await site(archive, '--base', 'javascript:alert(1)');
    assert.equal(ran.code, 2);
    assert.deepEqual(Object.keys(ran.files), Object.keys(archive));
  });

  it('says when there is no room for it, and leaves whole pages only', async () => {
    const ran = await rca(['export', 'docs', '--site', 'full'], archive);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /^rca: Cannot write “full\/.*”: there is no space left\. The site is not complete; run this again when that is mended\.\n$/);
  });

  it('knows what a run wrote that was cut off, and removes it when it is no more', async () => {
    const cut = await rca(['export', 'docs', '--site', 'full'], { ...archive, 'full/.rca-site': 'head\nyears/1999.html\n' });
    assert.equal(cut.code, 2);
    assert.match(cut.files['full/.rca-site'] ?? '', /years\/1999\.html/);
  });

  it('neither writes nor removes through a link', async () => {
    const there = { ...archive, 'private/gate.html': 'mine', 'out/reports/gate.html': 'mine', 'out/.rca-site': 'head\nreports/gate.html\n' };
    const link = { '/archive/out/reports/gate.html': '/archive/private/gate.html' };
    const removing = await rca(['export', 'docs/quay.rca.md', '--site', 'out'], there, 'file', link);
    assert.deepEqual([removing.code, removing.files['out/reports/gate.html']], [0, 'mine']);
    const index = { '/archive/out/index.html': '/archive/private/index.html' };
    const writing = await rca(['export', 'docs', '--site', 'out'], there, 'file', index);
    assert.equal(writing.code, 2);
    assert.equal(writing.files['out/index.html'], undefined);
    assert.match(writing.stderr, /^rca: A link in “out” leads “out\/index\.html” to another place\. Remove the link: nothing else may be written or removed by it\. The site is not complete/);
  });
});
