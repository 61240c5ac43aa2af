// Finds front matter and reads its keys: YAML between `---`, TOML between `+++`. Times are resolved later, when the whole report is known.

import type { Field, ReadingProblem } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { Comment } from '../suppression.ts';
import { tomlFields } from './front-matter-toml.ts';
import { yamlFields } from './front-matter-yaml.ts';

export interface FrontMatter {
  /** Without its fences. */
  readonly span: Span;
  /** Where the body begins. */
  readonly end: number;
  readonly fields: readonly Field[];
  readonly comments: readonly Comment[];
  readonly problems: readonly ReadingProblem[];
}

const OPENING = /^\s?(---|\+\+\+)[ \t]*\n/;

/** `text` has even line ends. Undefined when the text does not begin with a fence. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const fence = opening[1] ?? '---';
  const from = opening[0].length;
  const close = closingFence(text, from, fence);
  if (close === undefined) return unclosed(text, from, fence);
  const span = { from, to: close.from };
  const read = fence === '---' ? yamlFields(text, span) : tomlFields(text, span);
  return { span, end: close.to, comments: commentsIn(text, span), ...read };
}

function closingFence(text: string, from: number, fence: string): Span | undefined {
  for (let start = from; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const to = end < 0 ? text.length : end;
    if (text.startsWith(fence, start) || (fence === '---' && text.startsWith('...', start))) {
      if (text.slice(start + 3, to).trim() === '') return { from: start, to: Math.min(to + 1, text.length) };
    }
    if (end < 0) return undefined;
    start = end + 1;
  }
  return undefined;
}

const KEY_LINE = /^[\w-]+[ \t]*[:=]/;

/** A fence that nothing closes is a rule across the page – unless keys follow it: then the closing fence was forgotten. */
function unclosed(text: string, from: number, fence: string): FrontMatter | undefined {
  if (!KEY_LINE.test(text.slice(from, from + 200))) return undefined;
  let end = from;
  while (end < text.length) {
    const next = text.indexOf('\n', end);
    const to = next < 0 ? text.length : next;
    const line = text.slice(end, to);
    if (line.trim() === '' || /^#{1,6}[ \t]+\S/.test(line)) break;
    end = Math.min(to + 1, text.length);
  }
  const span = { from, to: end };
  const read = fence === '---' ? yamlFields(text, span) : tomlFields(text, span);
  const problem: ReadingProblem = {
    rule: 'syntax-error',
    span: { from: text.indexOf(fence), to: text.indexOf(fence) + 3 },
    message: `The front matter opened here is not closed: write a line “${fence}” after its last key.`,
  };
  return { span, end, fields: read.fields, comments: commentsIn(text, span), problems: [problem] };
}

/** Keys between fences directly below the front matter: one document after the other, of which only the first is metadata. */
const SECOND = /(?:---[ \t]*\n)?([a-z][\w-]*:(?:[ \t][^\n]*)?)\n(?:(?:[a-z][\w-]*:|[ \t]|#)[^\n]*\n)*---[ \t]*(?:\n|$)/y;

/** Depends on the text behind the front matter. */
export function secondBlock(text: string, { end }: FrontMatter): readonly ReadingProblem[] {
  SECOND.lastIndex = end;
  const found = SECOND.exec(text);
  const key = found?.[1];
  if (found === null || key === undefined) return [];
  const from = end + found[0].indexOf(key);
  return [{ rule: 'unsupported-yaml', span: { from, to: from + key.length }, message: 'A second block of keys begins here, and only the first is front matter: move these keys into it.' }];
}

function commentsIn(text: string, span: Span): readonly Comment[] {
  const comments: Comment[] = [];
  for (const found of text.slice(span.from, span.to).matchAll(/(?:^|[ \t])#([^\n]*)/gm)) {
    const from = span.from + found.index + found[0].indexOf('#');
    const to = span.from + found.index + found[0].length;
    comments.push({ span: { from, to }, words: { from: from + 1, to } });
  }
  return comments;
}
