// An archive in order: its reports newest first with the names of their pages, and the lists they stand in.

import { facets, UNDATED, valueKey, type Facet } from './facets.ts';
import { createFileNames, fileName, pageName } from './file-names.ts';
import type { SiteReport } from './site-report.ts';

export interface Listed {
  readonly source: SiteReport;
  /** Path of its page. */
  readonly page: string;
  readonly title: string;
}

export interface FacetValue {
  readonly facet: Facet;
  /** As the newest report writes it. */
  readonly words: string;
  /** Newest first. */
  readonly reports: readonly Listed[];
  /** Paths of its pages, `PER_PAGE` reports on each. */
  readonly pages: readonly string[];
}

export interface FacetLists {
  readonly facet: Facet;
  /** Path of the page with all values. */
  readonly page: string;
  /** Years from the last one on, others by number of reports, then by the alphabet. */
  readonly values: readonly FacetValue[];
  /** The values of a report, in its order. */
  of(report: Listed): readonly FacetValue[];
}

export interface Catalogue {
  /** Newest first, those without a date last. */
  readonly reports: readonly Listed[];
  /** Those that have values. */
  readonly lists: readonly FacetLists[];
  byPath(path: string): Listed | undefined;
  /** An id may be given twice. Case counts for nothing. */
  byId(id: string): readonly Listed[];
}

export const PER_PAGE = 200;

export function catalogue(sources: readonly SiteReport[]): Catalogue {
  const names = createFileNames([]);
  const listed = sources
    .toSorted((a, b) => compare(a.path, b.path))
    .map((source): Listed => ({ source, page: `${names.add(`reports/${pageName(source.path)}`)}.html`, title: titleOf(source) }))
    // Sorting is stable: reports of one day stay in the order of their paths.
    .toSorted((a, b) => compare(b.source.summary.date ?? '', a.source.summary.date ?? ''));
  const byPath = new Map(listed.map((report) => [report.source.path, report]));
  const byId = new Map<string, Listed[]>();
  for (const report of listed) {
    const id = report.source.summary.id?.value;
    if (id !== undefined) byId.set(idKey(id), [...(byId.get(idKey(id)) ?? []), report]);
  }
  return {
    reports: listed,
    lists: facets.map((facet) => listsOf(facet, listed)).filter(({ values }) => values.length > 0),
    byPath: (path) => byPath.get(path),
    byId: (id) => byId.get(idKey(id)) ?? [],
  };
}

function listsOf(facet: Facet, listed: readonly Listed[]): FacetLists {
  const groups = new Map<string, { readonly words: string; readonly reports: Set<Listed> }>();
  for (const report of listed) {
    for (const words of facet.valuesOf(report.source.summary)) {
      const key = valueKey(words);
      const group = groups.get(key) ?? { words: words.trim(), reports: new Set<Listed>() };
      group.reports.add(report);
      if (key !== '') groups.set(key, group);
    }
  }
  const names = createFileNames([`${facet.folder}/index`]);
  const byKey = new Map<string, FacetValue>();
  for (const [key, { words, reports }] of [...groups].toSorted(([a], [b]) => compare(a, b))) {
    const wanted = `${facet.folder}/${words === UNDATED ? 'undated' : fileName(key)}`;
    const pages = Array.from({ length: Math.ceil(reports.size / PER_PAGE) }, (_, index) => `${names.add(index === 0 ? wanted : `${wanted}-page-${index + 1}`)}.html`);
    byKey.set(key, { facet, words, reports: [...reports], pages });
  }
  return {
    facet,
    page: `${facet.folder}/index.html`,
    values: facet.folder === 'years' ? [...byKey.values()].toSorted(byYear) : [...byKey.values()].toSorted((a, b) => b.reports.length - a.reports.length),
    of: ({ source }) => [...new Set(facet.valuesOf(source.summary).map(valueKey))].flatMap((key) => byKey.get(key) ?? []),
  };
}

function byYear(a: FacetValue, b: FacetValue): number {
  return a.words === UNDATED ? 1 : b.words === UNDATED ? -1 : compare(b.words, a.words);
}

/** What can be told it by when it has no title: its file's name. */
function titleOf({ summary, path }: SiteReport): string {
  return summary.title?.trim() || path.replace(/^.*\//, '').replace(/(?:\.rca)?\.(?:md|markdown|ya?ml)$/i, '') || 'Untitled report';
}

function idKey(id: string): string {
  return id.trim().toLowerCase();
}

/** By code units, so that the order is the same on every computer. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
