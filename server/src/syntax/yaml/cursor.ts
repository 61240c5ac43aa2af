// Where the cursor stands in YAML, judged by lines and indentation alone: half-typed YAML has no tree that could be asked.

import { span, type Span } from '../../text/span.ts';
import type { CursorPlace } from '../cursor-place.ts';
import { suppressionCursor } from '../suppression-cursor.ts';
import { lineAt, readLine, type YamlLine } from './cursor-line.ts';
import { writeScalar } from './cursor-scalar.ts';

/** `region` is the document's mapping: the whole text, or the front matter without its fences. */
export function yamlCursor(text: string, region: Span, offset: number): CursorPlace | undefined {
  const line = readLine(text, lineAt(text, region, offset));
  if (line.comment !== undefined && offset > line.comment) return suppressionCursor(text, line.comment + 1, line.to, offset);
  const column = line.blank ? offset - line.from : line.column;
  if (offset < line.from + column) return undefined;
  const above = ancestors(text, region, line, column);
  if (above === undefined) return undefined;
  const { path, siblings } = above;
  if (line.key !== undefined && offset > line.key.to) {
    if (line.value === undefined || offset < line.value.from) return undefined;
    return valuePlace(text, [...path, text.slice(line.key.from, line.key.to)], line.value, offset);
  }
  const word = line.key ?? line.word ?? span(offset, offset);
  if (offset < word.from || offset > word.to || (word.from === word.to && !line.blank && line.dash === undefined)) return undefined;
  const present = [...siblings, ...siblingsBelow(text, region, line, column)];
  return { kind: 'key', span: word, path, present, assign: line.key === undefined ? ': ' : '' };
}

/** In a list in brackets the item under the cursor is the value. */
function valuePlace(text: string, path: readonly string[], value: Span, offset: number): CursorPlace | undefined {
  let place = value;
  const flow = text.charAt(value.from) === '[';
  if (flow) {
    const before = text.slice(value.from, offset);
    if (offset === value.from || before.includes(']')) return undefined;
    const from = value.from + Math.max(before.lastIndexOf(','), 0) + 1;
    const rest = text.slice(offset, value.to).search(/[,\]]/);
    place = span(from, rest < 0 ? value.to : offset + rest);
  }
  if ('{|>&*!'.includes(text.charAt(place.from)) && place.from < place.to) return undefined;
  const leading = /^[ \t]*/.exec(text.slice(place.from, place.to))?.[0].length ?? 0;
  const from = Math.min(place.from + leading, offset);
  const to = Math.max(from + text.slice(from, place.to).trimEnd().length, offset);
  const quote = text.charAt(from);
  if (quote !== '"' && quote !== "'") return { kind: 'value', span: span(from, to), path, write: writeScalar };
  if (offset === from) return undefined;
  const closed = to > from + 1 && text.charAt(to - 1) === quote;
  return { kind: 'value', span: span(from + 1, Math.max(closed ? to - 1 : to, offset)), path, write: (word) => word };
}

/** The names from the top down to `column`, and those beside it above; undefined inside a block of text. */
function ancestors(text: string, region: Span, line: YamlLine, column: number): { path: string[]; siblings: string[] } | undefined {
  const path: string[] = [];
  const siblings: string[] = [];
  let beside = line.dash === undefined;
  let below = line.dash === undefined ? column : line.dash + 1;
  for (let at = line.from; at > region.from && (below > 0 || beside);) {
    const upper = readLine(text, lineAt(text, region, at - 1));
    at = upper.from;
    if (upper.boundary) break;
    if (upper.key === undefined) {
      if (beside && upper.dash !== undefined && upper.dash < below) below = upper.dash + 1;
      continue;
    }
    const name = text.slice(upper.key.from, upper.key.to);
    if (upper.column < below) {
      if (upper.opensText) return undefined;
      path.unshift(name);
      below = upper.dash === undefined ? upper.column : upper.dash + 1;
      beside = false;
    } else if (beside && upper.column === column) {
      siblings.push(name);
      if (upper.dash !== undefined) {
        below = upper.dash + 1;
        beside = false;
      }
    }
  }
  return { path, siblings };
}

function siblingsBelow(text: string, region: Span, line: YamlLine, column: number): readonly string[] {
  const names: string[] = [];
  for (let at = line.next; at < region.to;) {
    const lower = readLine(text, lineAt(text, region, at));
    at = lower.next;
    if (lower.boundary) break;
    if (lower.blank) continue;
    if (lower.column < column || (lower.dash !== undefined && lower.dash < column)) break;
    if (lower.key !== undefined && lower.column === column) names.push(text.slice(lower.key.from, lower.key.to));
  }
  return names;
}
