// The archive's site: complete, in order, safe, and without a link that leads nowhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../../../server/src/render/site/index.ts';
import { root } from '../../../../scripts/steps/run-program.ts';
import { exampleNames } from '../exports/exported.ts';
import { payloads } from '../../../payloads.ts';
import { addressesOf, checkPage, idsOf } from '../page-checks.ts';
import { madeSite, reportText, siteReports } from './made-site.ts';

const today = { year: 2026, month: 5, day: 1 };

/** Every link inside leads to a file of the site and to a name on it; every file has a safe name, and a way leads to it. */
function checkSite(pages: ReadonlyMap<string, string>): void {
  const reached = new Set(['index.html', 'feed.xml']);
  for (const [path, html] of pages) {
    assert.match(path, /^(?:[a-z\d]+(?:-[a-z\d]+)*\/)*[a-z\d]+(?:-[a-z\d]+)*\.(?:html|xml)$/, path);
    if (!path.endsWith('.html')) continue;
    checkPage(html, path);
    for (const address of addressesOf(html)) {
      if (/^(?:https?|mailto):/.test(address) || address.startsWith('#')) continue;
      const { pathname, hash } = new URL(address, `file:///${path}`);
      const target = pages.get(pathname.slice(1)) ?? assert.fail(`${path} leads to ${address}, which is not there`);
      if (hash !== '') assert.ok(idsOf(target).includes(decodeURIComponent(hash.slice(1))), `${path} leads to ${address}, which is not on the page`);
      reached.add(pathname.slice(1));
    }
  }
  assert.deepEqual([...pages.keys()].filter((path) => !reached.has(path)), [], 'Nothing leads to these.');
}

const titles = (html: string | undefined): readonly string[] => [...(html ?? assert.fail('no page')).matchAll(/<div class="title"><a[^>]*>([^<]*)/g)].map(([, title]) => title ?? '');

const archive = {
  '2026/lock.rca.md': reportText('id: RCA-2026-002\ntitle: Lock stuck\ndate: 2026-03-02\nproducts: [Quay]\nservices: [locks, Gates]\nregion: North Basin\nseverity: SEV-1\ntags: [locks]\nrelated: [RCA-2025-009]', '\nSee [the pump](../pump.rca.yaml#summary), [nothing](../gone.rca.md), [outside](../../../etc/passwd) and [the web](https://quay.example/).\n'),
  'pump.rca.yaml': 'title: Pump failed\ndate: 2026-01-05\nservices: [gates]\nseverity: sev-1\nsections:\n  - heading: Summary\n    text: Words.\n',
  'old.rca.md': reportText('id: RCA-2025-009\ntitle: Old one\ndate: 2025-12-31\ntags: [locks]'),
  'undated.rca.md': reportText('title: No day'),
};

describe('the site of an archive', () => {
  it('has no link that leads nowhere: all examples', () => {
    const pages = madeSite(Object.fromEntries(exampleNames.map((name) => [name, readFileSync(join(root, 'examples', name), 'utf8')])), { base: 'https://incidents.quay.example/' });
    checkSite(pages);
    assert.equal(titles(pages.get('index.html')).length, exampleNames.length);
  });

  it('lists reports newest first, by year', () => {
    const pages = madeSite(archive);
    checkSite(pages);
    assert.deepEqual(titles(pages.get('index.html')), ['Lock stuck', 'Pump failed', 'Old one', 'No day']);
    assert.deepEqual([...(pages.get('index.html') ?? '').matchAll(/<h2 id="[^"]*">([^<]*)<\/h2><ol class="reports">/g)].map(([, year]) => year), ['2026', '2025', 'No date']);
    assert.deepEqual(titles(pages.get('years/2026.html')), ['Lock stuck', 'Pump failed']);
    assert.deepEqual(titles(pages.get('years/undated.html')), ['No day']);
  });

  it('takes values that differ in case for one, as the newest report writes it', () => {
    const pages = madeSite(archive);
    assert.deepEqual(titles(pages.get('services/gates.html')), ['Lock stuck', 'Pump failed']);
    assert.match(pages.get('services/gates.html') ?? '', /<h1>Service: Gates<\/h1>/);
    assert.deepEqual(titles(pages.get('severities/sev-1.html')), ['Lock stuck', 'Pump failed']);
  });

  it('leads from a report to where it belongs, to its neighbours and to related ones', () => {
    const pages = madeSite(archive);
    const lock = pages.get('reports/2026/lock.html') ?? '';
    assert.match(lock, /<nav class="site" aria-label="Breadcrumb"><ol><li><a href="..\/..\/index.html">Incident reports<\/a><\/li><li><a href="..\/..\/years\/2026.html">2026<\/a><\/li><li><a href="..\/..\/products\/quay.html">Quay<\/a><\/li><li aria-current="page">Lock stuck<\/li>/);
    assert.match(lock, /<h2 id="others">Related reports<\/h2><ul class="reports"><li><span class="when"><time datetime="2025-12-31">2025-12-31<\/time><\/span><div class="title"><a href="..\/old.html">Old one/);
    assert.match(lock, /<li class="earlier"><span>Previous report<\/span><a rel="prev" href="..\/pump-yaml.html">Pump failed<\/a>/);
    assert.doesNotMatch(lock, /class="later"/);
    assert.doesNotMatch(pages.get('reports/undated.html') ?? '', /class="(?:earlier|later)"/);
    assert.doesNotMatch(lock, /<dt>region<\/dt>/);
    assert.match(lock, /<span class="quiet">Region<\/span> North Basin/);
  });

  it('lets links between reports lead to their pages', () => {
    const lock = madeSite(archive).get('reports/2026/lock.html') ?? '';
    assert.match(lock, /See <a href="..\/pump-yaml.html">the pump<\/a>, nothing <code>..\/gone.rca.md<\/code>, outside <code>..\/..\/..\/etc\/passwd<\/code> and <a href="https:\/\/quay.example\/"/);
  });

  it('keeps apart what is called the same', () => {
    const same = reportText('id: RCA-2026-001\ntitle: Same\ndate: 2026-01-01\nrelated: [RCA-2026-001]');
    const pages = madeSite({ 'a.rca.md': same, 'A.rca.md': same, 'a.md': same, 'a.rca.yaml': 'title: Same\ndate: 2026-01-01\n', 'b/a.rca.md': same, 'b-a.rca.md': same });
    checkSite(pages);
    assert.equal([...pages.keys()].filter((path) => path.startsWith('reports/')).length, 6);
  });

  it('names pages alike whatever others there are', () => {
    const some = { 'a b.rca.md': reportText('title: A\ntags: [Zürich Ost, データ]') };
    const paths = (texts: Readonly<Record<string, string>>): readonly string[] => [...madeSite(texts).keys()];
    const all = paths({ ...some, 'ab.rca.md': reportText('title: B\ntags: [zurich ost, 資料, zurich]'), 'a-b.rca.md': reportText('title: C') });
    for (const path of paths(some)) assert.ok(all.includes(path), path);
    checkSite(madeSite(some));
  });

  it('divides lists that are too long for a page', () => {
    const texts = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`${index}.rca.md`, reportText(`title: Report ${index}\ndate: 2026-01-${String(1 + (index % 28)).padStart(2, '0')}\ntags: [all, t${index % 60}]`)]));
    const pages = madeSite(texts);
    checkSite(pages);
    assert.equal(titles(pages.get('index.html')).length, 50);
    assert.deepEqual([1, 2, 3].map((page) => titles(pages.get(`tags/all${page === 1 ? '' : `-page-${page}`}.html`)).length), [200, 200, 50]);
    assert.match(pages.get('index.html') ?? '', /<a href="tags\/index.html">All 61<\/a>/);
  });

  it('reads a report when its page is written, and says so when it is gone', () => {
    let reads = 0;
    const reports = siteReports(archive).map((report) => ({ ...report, read: () => {
      reads += 1;
      return report.path === 'old.rca.md' ? undefined : report.read();
    } }));
    const pages = new Map<string, string>();
    for (const { path, text: page } of site(reports, { today })) {
      assert.equal(reads, [...pages.keys()].filter((done) => done.startsWith('reports/')).length + (path.startsWith('reports/') ? 1 : 0), path);
      pages.set(path, page);
    }
    checkSite(pages);
    assert.match(pages.get('reports/old.html') ?? '', /could not be read/);
  });

  it('is one page for no report', () => {
    const pages = madeSite({}, { title: 'Quay' });
    assert.deepEqual([...pages.keys()], ['index.html']);
    checkSite(pages);
    assert.match(pages.get('index.html') ?? '', /<h1>Quay<\/h1>[^]*There is no report yet/);
  });

  it('lets nothing of a report become more than text', () => {
    const texts: Record<string, string> = {};
    for (const [index, payload] of payloads.entries()) {
      const quoted = JSON.stringify(payload);
      texts[`${payload.replaceAll('/', ':')}${index}.rca.md`] = reportText(`id: ${JSON.stringify(`${payload}1`)}\ntitle: ${quoted}\nseverity: ${quoted}\nregion: ${quoted}\nproducts: [${quoted}]\nservices: [${quoted}]\ntags: [${quoted}, same]\nrelated: [${quoted}]\ndate: 2026-01-01`);
    }
    checkSite(madeSite(texts, { title: '</title><script>alert(1)</script>', base: 'https://a.example/' }));
  });
});
