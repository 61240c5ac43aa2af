// Which reports are about something alike: the same services and products, the same tags, the same telling words in title and causes.

import { idKey, type ReportIndex } from './report-index.ts';
import type { ReportSummary } from './report-summary.ts';
import { uriKey } from './containment.ts';

export interface RelatedReport {
  readonly report: ReportSummary;
  /** What both have, the most telling first: services, products, tags, words. */
  readonly shared: readonly string[];
}

/** Two reports that share no more than this have nothing to do with each other. */
const least = 2.4;

/**
 * The nearest reports of an index, best first. What few reports have tells more than what many have: a value counts by the logarithm
 * of how rare it is, services and products three times, tags twice. Takes a pass over all summaries.
 */
export function relatedReports(index: ReportIndex, to: ReportSummary, most: number): readonly RelatedReport[] {
  const wanted = featuresOf(to);
  const own = uriKey(to.uri);
  const counts = new Map<string, number>([...wanted.keys()].map((feature) => [feature, 0]));
  const matches: { readonly report: ReportSummary; readonly features: readonly string[] }[] = [];
  let total = 0;
  for (const report of index.all()) {
    total += 1;
    const features = [...featuresOf(report).keys()].filter((feature) => wanted.has(feature));
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const isSame = uriKey(report.uri) === own || (to.id !== undefined && report.id !== undefined && idKey(to.id.value) === idKey(report.id.value));
    if (features.length > 0 && !isSame) matches.push({ report, features });
  }
  const weight = (feature: string): number => (wanted.get(feature)?.weight ?? 0) * Math.log2(1 + total / Math.max(1, counts.get(feature) ?? 1));
  return matches
    .map(({ report, features }) => {
      const ranked = features.toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
      return { report, shared: ranked.map((feature) => wanted.get(feature)?.words ?? ''), score: ranked.reduce((sum, feature) => sum + weight(feature), 0) };
    })
    .filter(({ score }) => score > least)
    .toSorted((a, b) => b.score - a.score || (b.report.date ?? '').localeCompare(a.report.date ?? '') || (a.report.uri < b.report.uri ? -1 : 1))
    .slice(0, most)
    .map(({ report, shared }) => ({ report, shared: [...new Set(shared)] }));
}

interface Feature {
  readonly words: string;
  readonly weight: number;
}

function featuresOf({ values, words }: ReportSummary): ReadonlyMap<string, Feature> {
  const features = new Map<string, Feature>();
  const add = (kind: string, list: readonly string[], weight: number): void => {
    for (const word of list) features.set(`${kind} ${word.toLowerCase()}`, { words: word, weight });
  };
  add('word', words, 0.5);
  add('tag', values.tags, 2);
  add('product', values.products, 3);
  add('service', values.services, 3);
  return features;
}
