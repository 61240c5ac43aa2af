// Where a tag, a URL or the target of a link ends. Each scan stops early and is never repeated over the same text.

import type { Span } from '../../text/span.ts';

const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const BACKSLASH = 92;
const LESS = 60;
const GREATER = 62;
const LONGEST_TAG = 2000;

/**
 * The target of an inline link, `from` being just after `](`. `end` is after the closing parenthesis;
 * without a closing one `end` is undefined and `stop` is where the scan gave up.
 */
export function linkTarget(text: string, from: number, to: number): { readonly url: string; readonly end?: number; readonly stop: number } {
  let pos = skipBlanks(text, from, to);
  const start = pos;
  let urlEnd: number;
  if (text.charCodeAt(pos) === LESS) {
    while (pos < to && text.charCodeAt(pos) !== GREATER && text.charCodeAt(pos) !== LF) pos += 1;
    urlEnd = pos + 1;
    pos += 1;
  } else {
    let depth = 0;
    for (; pos < to; pos += 1) {
      const code = text.charCodeAt(pos);
      if (code <= 32) break;
      if (code === BACKSLASH) pos += 1;
      else if (code === OPEN_PAREN) depth += 1;
      else if (code === CLOSE_PAREN) {
        if (depth === 0) break;
        depth -= 1;
      }
    }
    urlEnd = pos;
  }
  const url = text.slice(start, Math.min(urlEnd, to)).replace(/^<|>$/g, '');
  const afterUrl = skipBlanks(text, pos, to);
  if (afterUrl < to && text.charCodeAt(afterUrl) === CLOSE_PAREN) return { url, end: afterUrl + 1, stop: afterUrl };
  const quote = text[afterUrl];
  if (afterUrl > pos && (quote === '"' || quote === "'")) {
    const close = text.indexOf(quote, afterUrl + 1);
    const end = close < 0 || close >= to ? to : skipBlanks(text, close + 1, to);
    if (end < to && text.charCodeAt(end) === CLOSE_PAREN) return { url, end: end + 1, stop: end };
    return { url, stop: afterUrl + 1 };
  }
  return { url, stop: Math.min(pos, to) };
}

/** After the `>` that closes a tag or autolink opened at `from`; undefined when it is no tag. */
export function tagEnd(text: string, from: number, to: number): number | undefined {
  const first = text.charCodeAt(from + 1);
  if (!isLetter(first) && first !== 47) return undefined;
  const limit = Math.min(to, from + LONGEST_TAG);
  for (let pos = from + 1; pos < limit; pos += 1) {
    const code = text.charCodeAt(pos);
    if (code === LESS) return undefined;
    if (code === GREATER) return tagName(text, from, pos + 1) === undefined ? undefined : pos + 1;
  }
  return undefined;
}

const AUTOLINK = /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>$/i;
const KNOWN_TAGS = new Set(
  ('a abbr b blockquote br center cite code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd label li mark nobr ol p pre q s samp script ' +
    'section small source span strong style sub summary sup svg table tbody td tfoot th thead time tr tt u ul var video wbr').split(' '),
);

/** `autolink`, or the name of a known HTML element; words in angle brackets that are neither are the author's (`<name of the owner>`). */
export function tagName(text: string, from: number, to: number): string | undefined {
  const tag = text.slice(from, to);
  if (AUTOLINK.test(tag)) return 'autolink';
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
  return name !== undefined && KNOWN_TAGS.has(name) ? name : undefined;
}

/** A URL written without brackets around the `://` at `colon`; it does not reach back over `from`. */
export function bareUrl(text: string, colon: number, from: number, to: number): Span | undefined {
  let start = colon;
  while (start > from && colon - start < 12 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  if (start === colon) return undefined;
  let end = colon + 3;
  let depth = 0;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === LESS || code === GREATER || code === 34 || code === 96 || code === 93 || isWidePunctuation(code)) break;
    if (code === OPEN_PAREN) depth += 1;
    if (code === CLOSE_PAREN && (depth -= 1) < 0) break;
  }
  while (end > colon + 3 && '.,;:!?\'*_~'.includes(text.charAt(end - 1))) end -= 1;
  return end === colon + 3 ? undefined : { from: start, to: end };
}

const LF = 10;

function skipBlanks(text: string, from: number, to: number): number {
  let pos = from;
  while (pos < to && text.charCodeAt(pos) <= 32) pos += 1;
  return pos;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** CJK punctuation ends a URL: 、。「」（） and the ideographic blank. */
function isWidePunctuation(code: number): boolean {
  return (code >= 0x3000 && code <= 0x301f) || code === 0xff08 || code === 0xff09 || code === 0xff0c;
}
