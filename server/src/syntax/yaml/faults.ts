// Errors of the YAML parser as problems in plain sentences: one to a line, each inside one line.

import type { YAMLError } from 'yaml';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingProblem } from '../../model/report.ts';

type Code = YAMLError['code'];

export function problem(rule: ReadingProblem['rule'], place: Span, message: string): ReadingProblem {
  return { rule, span: place, message };
}

/** More than this in one piece of text is no longer read by anybody. */
const MOST = 100;

/** `tooDeep` stands for all of them when the text is nested deeper than a program can follow. */
export function faultsOf(text: string, errors: readonly YAMLError[]): { readonly problems: readonly ReadingProblem[]; readonly tooDeep?: ReadingProblem } {
  const problems: ReadingProblem[] = [];
  let lineEnd = -1;
  if (errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) {
    // Where the parser gave up depends on the host; the value as a whole is what is too deep.
    const start = text.length - text.trimStart().length;
    const newline = text.indexOf('\n', start);
    const place = span(start, Math.min(newline < 0 ? text.length : newline, start + 80));
    return { problems, tooDeep: problem('unsupported-yaml', place, 'This is nested deeper than can be read; write it flatter.') };
  }
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // A quote that is not closed is reported where it opens.
    if (error.code === 'MULTIPLE_DOCS' || error.pos[0] < lineEnd || (error.code === 'MISSING_CHAR' && error.message.includes('quote'))) continue;
    const place = placeOf(text, error.pos);
    problems.push(problem('syntax-error', place, sentence(error, text.slice(place.from, place.to))));
    if (problems.length >= MOST) break;
    const end = text.indexOf('\n', place.from);
    lineEnd = end < 0 ? text.length + 1 : end;
  }
  return { problems };
}

/** Clipped to its first line that is not blank; what an error at the end of a text is about stands before it. */
function placeOf(text: string, [from, to]: readonly [number, number]): Span {
  let start = Math.min(Math.max(0, from), text.length);
  while (start > 0 && (start >= text.length || /[\r\n]/.test(text.charAt(start))) && start >= from - 1 && /\s/.test(text.charAt(start - 1))) start -= 1;
  if (start === text.length && start > 0) start -= 1;
  const newline = text.slice(start, Math.max(to, start + 1)).search(/[\r\n]/);
  const end = newline < 0 ? Math.min(Math.max(to, start + 1), text.length) : start + newline;
  return span(start, Math.max(start, end));
}

function sentence(error: YAMLError, words: string): string {
  const known = sentences[error.code];
  return typeof known === 'function' ? known(words, error.message) : known;
}

type Sentence = string | ((words: string, message: string) => string);

const sentences: Readonly<Record<Code, Sentence>> = {
  ALIAS_PROPS: 'An alias takes no tag and no anchor; remove what stands before it.',
  BAD_ALIAS: 'An anchor or alias has no name, or a name that ends with “:”; name it, or put the text in quotes.',
  BAD_DIRECTIVE: 'Directives are not followed; remove this line.',
  BAD_DQ_ESCAPE: (words) => `“${words}” is no escape that YAML knows; write “\\\\” for a backslash, or use single quotes.`,
  BAD_INDENT: 'This is indented by another amount than what it belongs to; line it up.',
  BAD_PROP_ORDER: 'Tags and anchors stand before the value they belong to; move this one.',
  BAD_SCALAR_START: (words) => `A text may not begin with “${words}” in YAML; put it in quotes.`,
  BLOCK_AS_IMPLICIT_KEY: 'A second “: ” in this line makes a text look like a key; put the text in quotes.',
  BLOCK_IN_FLOW: 'Inside brackets or braces lists and mappings are written in brackets or braces too.',
  DUPLICATE_KEY: 'A key stands twice in one mapping; the first one counts. Remove or rename this one.',
  IMPOSSIBLE: 'This cannot be read as YAML; write it another way.',
  KEY_OVER_1024_CHARS: 'A key is at most 1,024 characters long; put a text with “:” in quotes.',
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: 'This is neither a key nor a value: a key needs “:” behind it, and a text over several lines must be indented.',
  MULTIPLE_ANCHORS: 'A value takes one anchor; remove the others.',
  MULTIPLE_DOCS: 'A second document begins here; a file holds one report.',
  MULTIPLE_TAGS: 'A value takes one tag; remove the others.',
  NON_STRING_KEY: 'A key must be a text.',
  RESOURCE_EXHAUSTION: 'This is nested deeper than can be read; write it flatter.',
  TAB_AS_INDENT: 'YAML is indented with blanks; replace the tab.',
  TAG_RESOLVE_FAILED: 'This value does not fit its tag; remove the tag.',
  UNEXPECTED_TOKEN: (words) => (words.trim() === '' ? 'Something is missing before this place.' : `“${clip(words)}” does not belong here; indent it, or put the text in quotes.`),
  BAD_COLLECTION_TYPE: 'This value does not fit its tag; remove the tag.',
};

function missing(words: string, message: string): string {
  if (message.includes('key')) return `“${clip(words)}” has no “:” behind it; write “${clip(words)}:” and a value.`;
  if (/[\]}]/.test(message)) return 'A bracket that opens before this place is never closed; close it.';
  return 'A character is missing here: brackets are closed, values in them are parted by commas, “:” and “-” are followed by a blank.';
}

function clip(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
