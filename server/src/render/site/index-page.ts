// The first page of an archive: its lists to browse by, and its reports newest first.

import { PER_PAGE, type FacetLists } from './catalogue.ts';
import { INDEX, link, listFile, type Site } from './frame.ts';
import { counted, valueItem } from './list-pages.ts';
import { reportsByYear } from './report-list.ts';
import type { SiteFile } from './site-report.ts';

/** Values of a list shown here; the others are on its own page. */
const MOST_VALUES = 8;
/** Of an archive that does not fit on one page, so many reports are shown here. */
const NEWEST = 50;

export function indexPage(site: Site): SiteFile {
  const { reports, lists } = site.catalogue;
  if (reports.length === 0) return listFile(site, INDEX, site.title, [], '<p>There is no report yet.</p>');
  const browse = `<nav class="browse" aria-label="Browse the archive">${lists.map(browseList).join('')}</nav>`;
  const isWhole = reports.length <= PER_PAGE;
  const years = lists.find(({ facet }) => facet.folder === 'years');
  const said = isWhole ? `${counted(reports.length)}, newest first.` : `${counted(reports.length)}. Below are the ${NEWEST} newest; ${years === undefined ? '' : `${link(INDEX, years.page, 'the years')} have all of them.`}`;
  return listFile(site, INDEX, site.title, [], `<p class="quiet">${said}</p>\n${browse}\n${reportsByYear(site, INDEX, isWhole ? reports : reports.slice(0, NEWEST))}`);
}

function browseList({ facet, page, values }: FacetLists): string {
  const shown = values.slice(0, MOST_VALUES).map((value) => valueItem(INDEX, value));
  const all = values.length > MOST_VALUES ? `<li>${link(INDEX, page, `All ${values.length}`)}</li>` : '';
  return `<div><h2>${link(INDEX, page, facet.many)}</h2><ul>${shown.join('')}${all}</ul></div>`;
}
