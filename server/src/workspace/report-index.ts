// All reports of the workspace, by URI, id and value. Holds summaries only; who reads the files and when is `indexing.ts`.

import type { ValueKey } from '../rules/workspace.ts';
import { detached } from '../text/detached.ts';
import { uriKey } from './containment.ts';
import type { ReportSummary } from './report-summary.ts';

export interface ReportIndex {
  readonly size: number;
  /** A report of this URI that is there is replaced. */
  set(summary: ReportSummary): void;
  remove(uri: string): void;
  get(uri: string): ReportSummary | undefined;
  /** By `uriKey`, which costs less when it is known. */
  byKey(key: string): ReportSummary | undefined;
  all(): Iterable<ReportSummary>;
  /** Case counts as equal. */
  withId(id: string): readonly ReportSummary[];
  /** How many reports have an id of the same kind. */
  ofKind(id: string): number;
  /** The most frequent first, then in the order of the alphabet. */
  values(key: ValueKey): readonly string[];
  /** The same string for equal ones, with memory of its own. */
  keep(words: string): string;
}

const valueKeys: readonly ValueKey[] = ['owner', 'services', 'products', 'tags', 'environment', 'region'];
/** Far more than the words of any archive; beyond it equal ones are merely kept twice. */
const mostKept = 200_000;

export function createReportIndex(): ReportIndex {
  const summaries = new Map<string, ReportSummary>();
  const byId = new Map<string, ReportSummary[]>();
  const kinds = new Map<string, number>();
  const counts = new Map<ValueKey, Map<string, number>>(valueKeys.map((key) => [key, new Map<string, number>()]));
  const ranked = new Map<ValueKey, readonly string[]>();
  const kept = new Map<string, string>();

  const count = (summary: ReportSummary, by: 1 | -1): void => {
    for (const key of valueKeys) {
      const of = counts.get(key);
      for (const value of summary.values[key]) {
        const next = (of?.get(value) ?? 0) + by;
        if (next === 0) of?.delete(value);
        else of?.set(value, next);
      }
      if (summary.values[key].length > 0) ranked.delete(key);
    }
  };
  const remove = (uri: string): void => {
    const key = uriKey(uri);
    const summary = summaries.get(key);
    if (summary === undefined) return;
    summaries.delete(key);
    count(summary, -1);
    if (summary.id === undefined) return;
    const id = idKey(summary.id.value);
    kinds.set(idKind(id), (kinds.get(idKind(id)) ?? 0) - 1);
    const rest = (byId.get(id) ?? []).filter((other) => other !== summary);
    if (rest.length === 0) byId.delete(id);
    else byId.set(id, rest);
  };

  return {
    get size() {
      return summaries.size;
    },
    set(summary) {
      remove(summary.uri);
      summaries.set(uriKey(summary.uri), summary);
      count(summary, 1);
      if (summary.id === undefined) return;
      const id = idKey(summary.id.value);
      kinds.set(idKind(id), (kinds.get(idKind(id)) ?? 0) + 1);
      byId.set(id, [...(byId.get(id) ?? []), summary]);
    },
    remove,
    get: (uri) => summaries.get(uriKey(uri)),
    byKey: (key) => summaries.get(key),
    all: () => summaries.values(),
    withId: (id) => byId.get(idKey(id)) ?? [],
    ofKind: (id) => kinds.get(idKind(id)) ?? 0,
    values(key) {
      const known = ranked.get(key);
      if (known !== undefined) return known;
      const list = [...(counts.get(key) ?? [])].toSorted(([a, many], [b, more]) => more - many || compare(a, b)).map(([value]) => value);
      ranked.set(key, list);
      return list;
    },
    keep(words) {
      const known = kept.get(words);
      if (known !== undefined) return known;
      const own = detached(words);
      if (kept.size >= mostKept) kept.clear();
      kept.set(own, own);
      return own;
    },
  };
}

export function idKey(id: string): string {
  return id.trim().toLowerCase();
}

/** The id without its digits: RCA-2026-001 and RCA-2025-17 are of one kind. */
export function idKind(id: string): string {
  return idKey(id).replace(/\d+/g, '0');
}

/** By code units, so that the order is the same on every computer. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
