// The face of the archive's site: a folder of reports as static pages that work from a disk, without a script and without a network.

import { catalogue, type Listed } from './catalogue.ts';
import { feed } from './feed.ts';
import { FEED, type Site } from './frame.ts';
import { indexPage } from './index-page.ts';
import { listPages } from './list-pages.ts';
import type { SiteFile, SiteOptions, SiteReport } from './site-report.ts';
import { siteReportPage, type Neighbours } from './site-report-page.ts';

export type { SiteFile, SiteOptions, SiteReport, SiteSummary } from './site-report.ts';
export { siteFacts } from './site-facts.ts';
export type { SiteFacts } from './site-facts.ts';
export { siteBase } from './site-base.ts';

const TITLE = 'Incident reports';

/**
 * Every file of the site, each made when it is asked for. Total: any number of reports in any order.
 * The same reports give the same names, whatever others there are.
 */
export function* site(reports: readonly SiteReport[], options: SiteOptions): Generator<SiteFile> {
  const all: Site = { title: options.title?.trim() || TITLE, catalogue: catalogue(reports), options };
  yield indexPage(all);
  for (const lists of all.catalogue.lists) yield* listPages(all, lists);
  for (const [index, report] of all.catalogue.reports.entries()) yield siteReportPage(all, report, neighboursOf(all.catalogue.reports, index));
  if (options.base !== undefined) yield { path: FEED, text: feed(all, options.base) };
}

/** By date: what has none stands before and behind nothing. Newest first, those without a date last. */
function neighboursOf(reports: readonly Listed[], index: number): Neighbours {
  const dated = (report: Listed | undefined): Listed | undefined => (report?.source.summary.date === undefined ? undefined : report);
  if (dated(reports[index]) === undefined) return {};
  const [later, earlier] = [dated(reports[index - 1]), dated(reports[index + 1])];
  return { ...(later === undefined ? {} : { later }), ...(earlier === undefined ? {} : { earlier }) };
}
