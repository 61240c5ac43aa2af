// Finds the terms of a glossary that are written in another way.

/** What a spelling comes down to, without case, blanks and hyphens → how it is to be written. */
export interface Glossary {
  readonly terms: ReadonlyMap<string, string>;
  /** Words of the longest term. */
  readonly most: number;
}

export interface OtherSpelling {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly term: string;
}

/** Each as "GitHub" or "on-call: pager duty, standby". Of two that are spelled alike the first holds; one without a letter is left out. */
export function glossaryOf(entries: readonly string[]): Glossary {
  const terms = new Map<string, string>();
  let most = 1;
  for (const entry of entries) {
    const [first = '', others = ''] = entry.slice(0, LONGEST).split(/:(?=\s|$)/, 2);
    const term = first.trim();
    for (const spelling of [term, ...others.split(',')]) {
      const key = keyOf(spelling);
      if (key === '' || terms.has(key)) continue;
      terms.set(key, term);
      most = Math.max(most, spelling.trim().split(/[\s-]+/).length + 1);
    }
  }
  return { terms, most: Math.min(most, MOST_WORDS) };
}

const LONGEST = 400;
const MOST_WORDS = 6;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.+#/]*/gu;

/** The longest first where one lies in another; in the order of the text. */
export function otherSpellings(text: string, { terms, most }: Glossary): readonly OtherSpelling[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const found: OtherSpelling[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const last = longest(text, words, index, { terms, most });
    if (last === undefined) continue;
    const from = words[index]?.from ?? 0;
    if (!isAsWritten(text, from, last.to, last.term)) found.push({ from, to: last.to, term: last.term });
    index = last.index;
  }
  return found;
}

function longest(text: string, words: readonly { readonly from: number; readonly to: number }[], index: number, { terms, most }: Glossary): { readonly index: number; readonly to: number; readonly term: string } | undefined {
  let best: { readonly index: number; readonly to: number; readonly term: string } | undefined;
  let key = '';
  for (let at = index; at < Math.min(words.length, index + most); at += 1) {
    const { from, to } = words[at] ?? { from: 0, to: 0 };
    if (at > index && !/^(?:[ \u00A0-]|\r?\n)$/.test(text.slice(words[at - 1]?.to ?? 0, from))) break;
    const end = to - (/[./]+$/.exec(text.slice(from, to))?.[0].length ?? 0);
    const term = terms.get(key + keyOf(text.slice(from, end)));
    if (term !== undefined && !isPartOfName(text, words[index]?.from ?? 0, end)) best = { index: at, to: end, term };
    key += keyOf(text.slice(from, to));
  }
  return best;
}

function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s\u00A0-]+/g, '');
}

/** A capital is allowed at the start of a sentence, a line break where a blank is. */
function isAsWritten(text: string, from: number, to: number, term: string): boolean {
  const written = text.slice(from, to).replace(/\s+/g, ' ');
  if (written === term) return true;
  const isStart = /(?:^|[.!?:][*_"”)]*\s+|\n\s*|[–—-]\s)[*_"“(]*$/.test(text.slice(Math.max(0, from - 12), from));
  return isStart && written === term.charAt(0).toUpperCase() + term.slice(1);
}

/** "@github/cli", "github.com", "my-github-job": the name of something else. */
function isPartOfName(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}@#_/.-]$/u.test(text.slice(Math.max(0, from - 1), from)) || /^(?:[-_/@]|\.)[\p{L}\p{N}]/u.test(text.slice(to, to + 2));
}
