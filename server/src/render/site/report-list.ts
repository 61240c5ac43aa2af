// Reports as a list: what happened when, how bad it was, and ways to others like it.

import { durationWords } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import type { FacetValue, Listed } from './catalogue.ts';
import { UNDATED } from './facets.ts';
import { link, type Site } from './frame.ts';

/** Labels of one report shown in a list. */
const MOST_LABELS = 12;

/** With a heading for each year. Reports are newest first, so those of a year stand together. */
export function reportsByYear(site: Site, path: string, reports: readonly Listed[]): string {
  const years = new Map<string, Listed[]>();
  for (const report of reports) {
    const year = yearOf(report);
    const group = years.get(year);
    if (group === undefined) years.set(year, [report]);
    else group.push(report);
  }
  return [...years].map(([year, group]) => `<section aria-labelledby="y${year === UNDATED ? '' : year}"><h2 id="y${year === UNDATED ? '' : year}">${escapeHtml(year)}</h2>${reportList(site, path, group)}</section>`).join('\n');
}

export function reportList(site: Site, path: string, reports: readonly Listed[]): string {
  return `<ol class="reports">\n${reports.map((report) => item(site, path, report)).join('\n')}\n</ol>`;
}

function item(site: Site, path: string, report: Listed): string {
  const { summary, facts } = report.source;
  const id = summary.id === undefined ? '' : ` <span class="number">${escapeHtml(summary.id.value)}</span>`;
  const labels = site.catalogue.lists.filter(({ facet }) => facet.folder !== 'years').flatMap((list) => list.of(report));
  const words = [
    ...(facts.impact === undefined ? [] : [`Impact ${escapeHtml(durationWords(facts.impact))}`]),
    ...labels.slice(0, MOST_LABELS).map((value) => label(path, value)),
    ...(labels.length > MOST_LABELS ? [`and ${labels.length - MOST_LABELS} more`] : []),
  ];
  const shown = words.length === 0 ? '' : `<div class="facts">${words.join(' · ')}</div>`;
  return `<li><span class="when">${when(summary.date)}</span><div class="title">${link(path, report.page, report.title)}${id}</div>${shown}</li>`;
}

function label(path: string, { facet, words, pages }: FacetValue): string {
  const named = facet.folder === 'severities' ? `Severity ${words}` : words;
  return link(path, pages[0] ?? '', named);
}

export function when(date: string | undefined): string {
  return date === undefined ? UNDATED : `<time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>`;
}

function yearOf({ source }: Listed): string {
  return source.summary.date?.slice(0, 4) ?? UNDATED;
}
