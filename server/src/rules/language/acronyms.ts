// Finds acronyms that a report never spells out.

import type { Report } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { ownWords } from '../own-words.ts';
import { knownAcronyms } from '../words/known-acronyms.ts';

export interface UnknownAcronym {
  /** Where it comes first. */
  readonly span: Span;
  readonly acronym: string;
  readonly times: number;
}

const ACRONYM = /(?<![\p{L}\p{N}_/.#@-])\p{Lu}[\p{Lu}\d&]{1,7}(?=s?(?![\p{L}\p{N}_-]))/gu;

/** Those that stand at least `least` times in the running text, in the order in which they come. */
export function unknownAcronyms(report: Report, least: number, known: ReadonlySet<string>): readonly UnknownAcronym[] {
  const found = new Map<string, { readonly span: Span; times: number }>();
  for (const { prose, text } of ownWords(report)) {
    if (prose.kind === 'quote' || prose.kind === 'heading') continue;
    for (const match of text.matchAll(ACRONYM)) {
      const acronym = match[0];
      if (/\d$/.test(acronym) || knownAcronyms.has(acronym) || known.has(acronym)) continue;
      const first = found.get(acronym);
      const from = prose.span.from + match.index;
      if (first === undefined) found.set(acronym, { span: { from, to: from + acronym.length }, times: 1 });
      else first.times += 1;
    }
  }
  return [...found].flatMap(([acronym, { span, times }]) => (times < least || isSpelledOut(report.text, acronym) ? [] : [{ span, acronym, times }]));
}

/** "a service level objective (SLO)", "SLO (service level objective)", "**SLO**: a service level objective". */
function isSpelledOut(text: string, acronym: string): boolean {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + acronym.length)) {
    const end = at + acronym.length;
    if (text.charAt(at - 1) === '(' && /^s?\)/.test(text.slice(end, end + 2)) && /[\p{L}]/u.test(text.slice(Math.max(0, at - 3), at - 1))) return true;
    if (/^[*_]{0,2}s? ?(?:\([^)\n]{4}|[:=–—|] ?[\p{L}*_ ]{4}|stands for)/u.test(text.slice(end, end + 16))) return true;
  }
  return false;
}
