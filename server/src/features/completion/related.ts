// Suggests the reports to refer to under `related`.

import type { CursorPlace } from '../../syntax/cursor.ts';
import { relatedReports, summarize, uriKey, type OpenReport, type ReportSummary } from '../../workspace/index.ts';
import type { Suggestion } from './suggestion.ts';

const mostNear = 10;

/** By id: those about something alike first, with what both have, then the others, the newest first. */
export function relatedSuggestions(open: OpenReport, { span, write }: Pick<Extract<CursorPlace, { readonly kind: 'value' }>, 'span' | 'write'>): readonly Suggestion[] {
  const index = open.workspace?.index;
  if (index === undefined) return [];
  const own = summarize(open.uri, open.report, (words) => words);
  const near = new Map(relatedReports(index, own, mostNear).map(({ report, shared }) => [report, shared]));
  const isNew = (report: ReportSummary): boolean => !near.has(report) && uriKey(report.uri) !== uriKey(open.uri);
  const others = [...index.all()].filter(isNew).toSorted((a, b) => (a.date === b.date ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return [...near.keys(), ...others].flatMap((report) => {
    if (report.id === undefined) return [];
    const { value } = report.id;
    return [{ label: value, detail: detailOf(report, near.get(report)), span, text: write(value), filter: `${value} ${report.title ?? ''}`.trim(), topic: { kind: 'report' as const, name: value } }];
  });
}

function detailOf({ title, date }: ReportSummary, shared: readonly string[] | undefined): string {
  return [title, date, shared === undefined ? undefined : `shares ${shared.slice(0, 3).join(', ')}`].filter((part) => part !== undefined).join(' · ');
}
