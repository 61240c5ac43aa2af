// What in a version for the public must not be public, and where the author finds it in the report.

import type { Report } from '../../model/report.ts';
import { optionsOf } from '../../rules/options.ts';
import { leaksIn, publicLeak } from '../../rules/public-leak.ts';
import type { OptionValues } from '../../rules/rule.ts';
import { overlaps, span, type Span } from '../../text/span.ts';
import { lineOf } from '../export/line-of.ts';

export interface FoundLeak {
  /** What it is and where it stands; never what stands there. */
  readonly sentence: string;
  /** A password, token or key: it must be revoked, whatever becomes of the report. */
  readonly secret: boolean;
  /** In the text of the source; absent where it cannot be found again. */
  readonly span?: Span;
}

/** More than these nobody reads. */
export const mostLeaks = 100;

/**
 * `shown` is what would be exported, `source` the report it was made from without what is `hidden` in it. Severity and suppressions of the
 * rule do not count here: what may be public is said by its option `allowed`, among `options`.
 */
export function leaksOf(shown: Report, source: Report, hidden: readonly Span[], options: OptionValues | undefined): readonly FoundLeak[] {
  const next = new Map<string, number>();
  const leaks: FoundLeak[] = [];
  for (const leak of leaksIn(shown.text, optionsOf(publicLeak, options))) {
    if (leaks.length === mostLeaks) break;
    const words = shown.text.slice(leak.span.from, leak.span.to);
    const place = placeOf(source.text, words, next.get(words) ?? 0, hidden) ?? placeOf(source.text, words, 0, hidden);
    if (place !== undefined) next.set(words, place.to);
    const where = place === undefined ? `the section “${sectionOf(shown, leak.span)}”` : `line ${lineOf(source.text, place.from)}`;
    const what = leak.kind.charAt(0).toUpperCase() + leak.kind.slice(1);
    const sentence = `${what} stands in ${where}${leak.secret ? ' and must be revoked, as it has stood in a file' : ''}.`;
    leaks.push({ sentence, secret: leak.secret, ...(place === undefined ? {} : { span: place }) });
  }
  return leaks.toSorted((a, b) => Number(b.secret) - Number(a.secret) || (a.span?.from ?? Number.POSITIVE_INFINITY) - (b.span?.from ?? Number.POSITIVE_INFINITY));
}

function placeOf(text: string, words: string, from: number, hidden: readonly Span[]): Span | undefined {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + words.length)) {
    const place = span(at, at + words.length);
    if (!hidden.some((part) => overlaps(part, place))) return place;
  }
  return undefined;
}

function sectionOf({ sections, title }: Report, { from }: Span): string {
  return sections.findLast(({ heading }) => heading.span.from <= from)?.heading.value ?? title?.value ?? 'metadata';
}
