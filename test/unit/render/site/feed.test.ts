// The Atom feed of an archive (RFC 4287).
import assert from 'node:assert/strict';
import { siteBase } from '../../../../server/src/render/site/index.ts';
import { xmlFault } from '../exports/well-formed.ts';
import { payloads } from '../../../payloads.ts';
import { madeSite, reportText } from './made-site.ts';

const base = 'https://incidents.quay.example/archive/';
const feedOf = (texts: Readonly<Record<string, string>>): string => madeSite(texts, { base }).get('feed.xml') ?? assert.fail('no feed');
const all = (feed: string, pattern: RegExp): readonly string[] => [...feed.matchAll(pattern)].map(([, found]) => found ?? '');

describe('the feed of an archive', () => {
  const texts = {
    'a.rca.md': reportText('title: First & last\ndate: 2026-01-05\nservices: [locks]\nregion: North\nseverity: SEV-1'),
    'b.rca.md': reportText('title: Second\ndate: 2026-01-02\npublished: 2026-02-01'),
    'c.rca.md': reportText('title: Undated'),
  };

  it('is there only with a base address, and every page of reports says where', () => {
    const without = madeSite(texts);
    assert.ok(!without.has('feed.xml'));
    assert.doesNotMatch(without.get('index.html') ?? '', /atom/);
    const pages = madeSite(texts, { base });
    assert.match(pages.get('index.html') ?? '', /<link rel="alternate" type="application\/atom\+xml" title="Incident reports" href="feed.xml">/);
    assert.match(pages.get('reports/a.html') ?? '', /href="..\/feed.xml">/);
  });

  it('has what the format asks for: ids, titles, dates, an author, absolute links', () => {
    const feed = feedOf(texts);
    assert.equal(xmlFault(feed), undefined);
    assert.deepEqual(all(feed, /<id>([^<]*)<\/id>/g), ['feed.xml', 'reports/b.html', 'reports/a.html'].map((path) => base + path));
    assert.deepEqual(all(feed, /<title>([^<]*)<\/title>/g), ['Incident reports', 'Second', 'First &amp; last']);
    assert.deepEqual(all(feed, /<updated>([^<]*)<\/updated>/g), ['2026-02-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-01-05T00:00:00Z']);
    for (const address of all(feed, /href="([^"]*)"/g)) assert.ok(address.startsWith(base), address);
    assert.match(feed, /<author><name>Incident reports<\/name><\/author>/);
    assert.match(feed, /<summary>2026-01-05 · locks · North · severity SEV-1<\/summary>/);
    assert.deepEqual(all(feed, /<category term="([^"]*)"/g), ['locks', 'North', 'SEV-1']);
  });

  it('is well-formed whatever reports are called', () => {
    for (const payload of payloads) assert.equal(xmlFault(feedOf({ 'a.rca.md': reportText(`title: ${JSON.stringify(payload)}\nregion: ${JSON.stringify(payload)}\ndate: 2026-01-01`) })), undefined, payload);
    assert.match(feedOf({ 'c.rca.md': reportText('title: Undated') }), /<updated>2026-05-01T00:00:00Z<\/updated>/);
  });
});

describe('a base address', () => {
  it('ends with a slash', () => {
    assert.equal(siteBase('https://quay.example').value, 'https://quay.example/');
    assert.equal(siteBase(' http://quay.example/a ').value, 'http://quay.example/a/');
  });

  it('is one of the web, without what a page cannot stand behind', () => {
    for (const address of ['', 'quay.example', '//quay.example', 'ftp://quay.example', 'file:///a', 'javascript:alert(1)', 'https://', 'https://me:secret@quay.example/', 'https://quay.example/?a', 'https://quay.example/#a']) {
      assert.match(siteBase(address).fault ?? assert.fail(address), /\.$/, address);
      assert.ok(!(siteBase(address).fault ?? '').includes('secret'));
    }
  });
});
