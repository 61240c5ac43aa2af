// What a report refers to: other reports, files beside it and its own headings.

import { field, type Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { perReport } from './per-report.ts';
import { percentDecoded } from '../text/percent-decoded.ts';

/** A word or a link target that names something else. */
export interface Reference {
  readonly words: string;
  readonly span: Span;
}

/** A link without a scheme. `path` is empty for one into the report itself. */
export interface RelativeLink extends Reference {
  /** Without anchor and query, percent signs decoded. */
  readonly path: string;
  readonly anchor?: string;
}

const longest = 1_000;

/** The values of `related`, each with its place. */
export const relatedOf = perReport<readonly Reference[]>('related', (report) => {
  const found = field(report, 'related');
  if (found === undefined) return [];
  const { value, span, from } = found;
  if (Array.isArray(value)) return piecesIn(report, span, value.filter((item) => typeof item === 'string'));
  if (typeof value !== 'string') return [];
  // In a label or a table several stand in one value.
  const split = from === 'front-matter' || from === 'yaml' ? [value] : value.split(/[,;、]/).map((part) => part.trim()).filter((part) => part !== '');
  return piecesIn(report, span, split);
});

/** Where words stand in a part of the text, one after the other; what is written in another way than it reads is left out. */
export function piecesIn({ text }: Report, place: Span, words: readonly string[]): readonly Reference[] {
  let from = place.from;
  return words.flatMap((one) => {
    const start = wholeWordAt(text, one, from, place.to);
    if (start < 0 || start + one.length > place.to) return [];
    from = start + one.length;
    return [{ words: one, span: { from: start, to: from } }];
  });
}

/** `A-1` does not stand in `A-12`. Minus one when it stands nowhere before `to`. */
function wholeWordAt(text: string, words: string, from: number, to: number): number {
  if (words === '') return -1;
  for (let start = text.indexOf(words, from); start >= 0 && start + words.length <= to; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isInside = (start > from && inId.test(text.charAt(start - 1)) && inId.test(words.charAt(0))) || (end < to && inId.test(text.charAt(end)) && inId.test(words.charAt(words.length - 1)));
    if (!isInside) return start;
  }
  return -1;
}

const inId = /[\p{L}\p{N}_-]/u;

/** Links of running text whose target has no scheme; images are links too. */
export const relativeLinks = perReport<readonly RelativeLink[]>('relative links', ({ text, prose }) => prose.flatMap(({ skip }) => skip.flatMap((place) => linkAt(text, place))));

function linkAt(text: string, { from, to }: Span): readonly RelativeLink[] {
  if (text.charCodeAt(from) !== OPEN_PAREN || text.charCodeAt(from - 1) !== CLOSE_BRACKET || to - from > longest) return [];
  const found = /^\(\s*(?:<([^<>]*)>|([^\s<>]+))/.exec(text.slice(from, to - 1));
  const words = found?.[1] ?? found?.[2] ?? '';
  if (found === null || words === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(words)) return [];
  const start = from + found[0].length - words.length - (found[1] === undefined ? 0 : 1);
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(words) ?? [];
  const link = { words, span: { from: start, to: start + words.length }, path: percentDecoded(path) };
  return [anchor === undefined ? link : { ...link, anchor: percentDecoded(anchor) }];
}

const OPEN_PAREN = 40;
const CLOSE_BRACKET = 93;
