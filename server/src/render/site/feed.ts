// The newest reports of an archive as an Atom feed (RFC 4287). Its ids and links are addresses under the site's base.

import { durationWords } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { dayWords } from '../page/day-words.ts';
import type { Listed } from './catalogue.ts';
import { FEED, INDEX, type Site } from './frame.ts';

const MOST = 50;

/** A report without any date is left out: an entry says when it changed, and nothing is known of that. */
export function feed(site: Site, base: string): string {
  const dated = site.catalogue.reports.flatMap((report) => {
    const day = report.source.facts.published ?? report.source.summary.date;
    return day === undefined ? [] : [{ report, day }];
  });
  const newest = dated.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, MOST);
  const address = (path: string): string => escapeHtml(`${base}${path}`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${address(FEED)}</id>
<title>${escapeHtml(site.title)}</title>
<updated>${instant(newest[0]?.day ?? dayWords(site.options.today))}</updated>
<author><name>${escapeHtml(site.title)}</name></author>
<generator>RCA Author</generator>
<link rel="self" type="application/atom+xml" href="${address(FEED)}"/>
<link rel="alternate" type="text/html" href="${address(INDEX)}"/>
${newest.map(({ report, day }) => entry(site, report, day, address(report.page))).join('')}</feed>
`;
}

function entry({ catalogue }: Site, report: Listed, day: string, address: string): string {
  const labels = catalogue.lists.filter(({ facet }) => facet.folder !== 'years').flatMap((list) => list.of(report));
  const terms = new Set(labels.map(({ words }) => words));
  return `<entry>
<id>${address}</id>
<title>${escapeHtml(report.title)}</title>
<updated>${instant(day)}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
${[...terms].map((term) => `<category term="${escapeHtml(term)}"/>\n`).join('')}<summary>${escapeHtml(summaryOf(report))}</summary>
</entry>
`;
}

function summaryOf({ source: { summary, facts } }: Listed): string {
  const { products, services, region } = summary.values;
  return [
    summary.date ?? '',
    [...products, ...services].join(', '),
    region.join(', '),
    summary.severity === undefined ? '' : `severity ${summary.severity}`,
    facts.impact === undefined ? '' : `impact ${durationWords(facts.impact)}`,
  ].filter((part) => part !== '').join(' · ');
}

/** RFC 3339; only the day is known. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
