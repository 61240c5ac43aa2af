// The lists of an archive: by what its reports are grouped, and under which words.

import type { SiteSummary } from './site-report.ts';

export interface Facet {
  /** As metadata has it. */
  readonly key: string;
  /** Of the folder with its pages. */
  readonly folder: string;
  /** "Region", as the label of one value. */
  readonly one: string;
  /** "Regions", as the title of all. */
  readonly many: string;
  valuesOf(summary: SiteSummary): readonly string[];
}

export const UNDATED = 'No date';

/** In the order in which they are shown. */
export const facets: readonly Facet[] = [
  { key: 'year', folder: 'years', one: 'Year', many: 'Years', valuesOf: ({ date }) => [date?.slice(0, 4) ?? UNDATED] },
  { key: 'products', folder: 'products', one: 'Product', many: 'Products', valuesOf: ({ values }) => values.products },
  { key: 'services', folder: 'services', one: 'Service', many: 'Services', valuesOf: ({ values }) => values.services },
  { key: 'region', folder: 'regions', one: 'Region', many: 'Regions', valuesOf: ({ values }) => values.region },
  { key: 'severity', folder: 'severities', one: 'Severity', many: 'Severities', valuesOf: ({ severity }) => (severity === undefined ? [] : [severity]) },
  { key: 'tags', folder: 'tags', one: 'Tag', many: 'Tags', valuesOf: ({ values }) => values.tags },
];

/** Values that differ in case or blanks only are one. */
export function valueKey(value: string): string {
  return value.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
