// Where the first document of a YAML text stands, and what else is in the file: directives and further documents.

import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingProblem } from '../../model/report.ts';
import { problem } from './faults.ts';

export interface YamlFrame {
  /** The text of the first document without its markers. */
  readonly document: Span;
  readonly problems: readonly ReadingProblem[];
}

/** More documents than this are not counted. */
const MOST = 100;

/** `text` holds no lone carriage returns. */
export function frameOf(text: string): YamlFrame {
  const problems: ReadingProblem[] = [];
  let pos = text.startsWith('\uFEFF') ? 1 : 0;
  let from = text.length;
  while (pos < text.length) {
    const next = nextLine(text, pos);
    if (isMarker(text, pos)) {
      from = pos + 3;
      if (text.charAt(pos) === '-') break;
    } else if (text.charAt(pos) === '%') {
      const line = span(pos, pos + text.slice(pos, next).trimEnd().length);
      if (!/^%YAML[ \t]+1\.2\b/.test(text.slice(line.from, line.to))) problems.push(problem('unsupported-yaml', line, 'Directives are not followed; remove this line.'));
    } else if (!isBlankLine(text, pos, next)) {
      from = pos;
      break;
    }
    pos = next;
  }
  const to = nextMarker(text, from);
  problems.push(...further(text, to));
  return { document: span(Math.min(from, to), to), problems };
}

/** Each document after the first is one problem on its first line. */
function further(text: string, from: number): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  let pos = from;
  let inside = false;
  while (pos < text.length && problems.length < MOST) {
    const next = nextLine(text, pos);
    if (isMarker(text, pos)) inside = false;
    else if (!inside && !isBlankLine(text, pos, next)) {
      inside = true;
      const line = span(pos, pos + text.slice(pos, next).trimEnd().length);
      problems.push(problem('unsupported-yaml', line, 'A file holds one report: this document and what follows it are not read. Move it to a file of its own.'));
    }
    pos = inside ? nextMarker(text, pos) : next;
  }
  return problems;
}

/** Offset of the first line from `from` on that parts documents, else the end of the text. */
function nextMarker(text: string, from: number): number {
  if (from === 0 && isMarker(text, 0)) return 0;
  let dash = text.indexOf('\n---', Math.max(0, from - 1));
  while (dash >= 0 && !isMarker(text, dash + 1)) dash = text.indexOf('\n---', dash + 1);
  let dots = text.indexOf('\n...', Math.max(0, from - 1));
  while (dots >= 0 && !isMarker(text, dots + 1)) dots = text.indexOf('\n...', dots + 1);
  const found = Math.min(dash < 0 ? text.length : dash, dots < 0 ? text.length : dots);
  return Math.min(found + 1, text.length);
}

function isMarker(text: string, at: number): boolean {
  if (!text.startsWith('---', at) && !text.startsWith('...', at)) return false;
  const behind = text.charAt(at + 3);
  return behind === '' || behind === ' ' || behind === '\t' || behind === '\n' || behind === '\r';
}

function isBlankLine(text: string, from: number, next: number): boolean {
  for (let at = from; at < next; at += 1) {
    const unit = text.charAt(at);
    if (unit === '#') return true;
    if (unit !== ' ' && unit !== '\t' && unit !== '\r' && unit !== '\n') return false;
  }
  return true;
}

function nextLine(text: string, pos: number): number {
  const end = text.indexOf('\n', pos);
  return end < 0 ? text.length : end + 1;
}
