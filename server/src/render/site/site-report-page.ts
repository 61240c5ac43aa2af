// One report of an archive: the page of the HTML export, with the ways to where it belongs and to its neighbours.

import { escapeHtml } from '../escape.ts';
import { dayWords } from '../page/day-words.ts';
import { page } from '../page/page.ts';
import { reportPage } from '../page/report-page.ts';
import type { Listed } from './catalogue.ts';
import { valueKey } from './facets.ts';
import { relativeLink } from './file-names.ts';
import { breadcrumb, feedLink, link, type Crumb, type Site } from './frame.ts';
import { pageAt, relatedTo } from './related-pages.ts';
import { when } from './report-list.ts';
import type { SiteFile } from './site-report.ts';

export interface Neighbours {
  readonly earlier?: Listed;
  readonly later?: Listed;
}

/** Of what two reports share, the most telling is enough. */
const MOST_SHARED = 4;

export function siteReportPage(site: Site, report: Listed, neighbours: Neighbours): SiteFile {
  const path = report.page;
  const { today, zone } = site.options;
  const read = report.source.read();
  const above = breadcrumb(site, path, crumbsOf(site, report), report.title);
  const below = others(site, report, neighbours);
  const head = feedLink(site, path);
  if (read === undefined) return { path, text: unread(report, above, below, head, dayWords(today)) };
  const resolve = (address: string): string | undefined => {
    const target = pageAt(site.catalogue, report, address);
    return target === undefined ? undefined : relativeLink(path, target.page);
  };
  const text = reportPage(read.report, { profile: read.profile, today, ...(zone === undefined ? {} : { zone }), resolve, isShown: isLabelled(site, report), above, beneath: labels(site, report), below, head });
  return { path, text };
}

/** By the year, and by the first thing that it happened to. */
function crumbsOf({ catalogue }: Site, report: Listed): readonly Crumb[] {
  const step = (folder: string): Crumb | undefined => {
    const value = catalogue.lists.find(({ facet }) => facet.folder === folder)?.of(report)[0];
    return value === undefined ? undefined : { words: value.words, to: value.pages[0] ?? '' };
  };
  const thing = step('products') ?? step('services');
  return [step('years'), thing].flatMap((crumb) => crumb ?? []);
}

/** Whether the labels have all of a piece of metadata; a value that is a sentence is no label. */
function isLabelled({ catalogue }: Site, report: Listed): (name: string, value: string) => boolean {
  const shown = catalogue.lists.map((list) => [list.facet.key, valueKey(list.of(report).map(({ words }) => words).join(', '))] as const);
  return (name, value) => shown.some(([key, words]) => key === name && words === valueKey(value));
}

function labels({ catalogue }: Site, report: Listed): string {
  const items = catalogue.lists.filter(({ facet }) => facet.folder !== 'years').flatMap((list) => list.of(report))
    .map(({ facet, words, pages }) => `<li><a href="${relativeLink(report.page, pages[0] ?? '')}"><span class="quiet">${facet.one}</span> ${escapeHtml(words)}</a></li>`);
  return items.length === 0 ? '' : `<ul class="labels" aria-label="Lists with this report">${items.join('')}</ul>`;
}

function others(site: Site, report: Listed, { earlier, later }: Neighbours): string {
  const related = relatedTo(site.catalogue, report).map(({ report: other, shared }) => {
    const why = shared.length === 0 ? '' : `<div class="facts">Both: ${escapeHtml(shared.slice(0, MOST_SHARED).join(', '))}</div>`;
    return `<li><span class="when">${when(other.source.summary.date)}</span><div class="title">${link(report.page, other.page, other.title)}</div>${why}</li>`;
  });
  const list = related.length === 0 ? '' : `<h2 id="others">Related reports</h2><ul class="reports">${related.join('')}</ul>`;
  const step = (side: 'earlier' | 'later', words: string, other: Listed | undefined): string =>
    (other === undefined ? '' : `<li class="${side}"><span>${words}</span><a rel="${side === 'earlier' ? 'prev' : 'next'}" href="${relativeLink(report.page, other.page)}">${escapeHtml(other.title)}</a></li>`);
  const around = `${step('earlier', 'Previous report', earlier)}${step('later', 'Next report', later)}`;
  if (list === '' && around === '') return '';
  return `<nav class="others" aria-label="Other reports">${list}${around === '' ? '' : `<ul class="around">${around}</ul>`}</nav>\n`;
}

/** Its file went away or broke between the two readings; the links to it still lead somewhere. */
function unread(report: Listed, above: string, below: string, head: string, today: string): string {
  return page({
    title: report.title,
    language: 'en',
    head,
    body: `${above}<main class="sheet"><header class="head"><h1>${escapeHtml(report.title)}</h1></header><div id="content" class="content" tabindex="-1"><p>This report could not be read when the archive was made.</p></div></main>\n${below}<footer class="made"><p>Made on ${today} with RCA Author.</p></footer>`,
  });
}
