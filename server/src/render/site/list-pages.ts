// The pages of one list of an archive: all its values, and the reports of each.

import { PER_PAGE, type FacetLists, type FacetValue } from './catalogue.ts';
import { link, listFile, type Site } from './frame.ts';
import { reportList, reportsByYear } from './report-list.ts';
import type { SiteFile } from './site-report.ts';

export function* listPages(site: Site, lists: FacetLists): Generator<SiteFile> {
  const { facet, values, page } = lists;
  yield listFile(site, page, facet.many, [], `<ul class="values">${values.map((value) => valueItem(page, value)).join('')}</ul>`);
  for (const value of values) yield* valuePages(site, lists, value);
}

/** A value as a link to its reports, with their number. */
export function valueItem(path: string, { words, pages, reports }: FacetValue): string {
  return `<li>${link(path, pages[0] ?? '', words)} <span class="number">${reports.length}</span></li>`;
}

function* valuePages(site: Site, { facet, page }: FacetLists, { words, reports, pages }: FacetValue): Generator<SiteFile> {
  const name = facet.folder === 'years' ? words : `${facet.one}: ${words}`;
  for (const [index, path] of pages.entries()) {
    const part = reports.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
    const list = facet.folder === 'years' ? reportList(site, path, part) : reportsByYear(site, path, part);
    const title = index === 0 ? name : `${name}, page ${index + 1}`;
    yield listFile(site, path, title, [{ words: facet.many, to: page }], `<p class="quiet">${counted(reports.length)}</p>\n${list}${pager(path, pages)}`);
  }
}

export function counted(reports: number): string {
  return `${reports} ${reports === 1 ? 'report' : 'reports'}`;
}

function pager(path: string, pages: readonly string[]): string {
  if (pages.length < 2) return '';
  const steps = pages.map((to, index) => (to === path ? `<strong aria-current="page">Page ${index + 1}</strong>` : link(path, to, `Page ${index + 1}`)));
  return `\n<nav class="pages" aria-label="Pages of this list">${steps.join('')}</nav>`;
}
