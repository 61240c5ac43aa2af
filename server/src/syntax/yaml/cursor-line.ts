// One line of YAML as far as a cursor needs it: its indentation, its dash, its key, its value, its comment.

import { span, type Span } from '../../text/span.ts';

export interface YamlLine extends Span {
  /** Where the next line begins. */
  readonly next: number;
  readonly blank: boolean;
  /** Column of the key, or of whatever stands first behind indentation and dashes. */
  readonly column: number;
  /** Column of the first dash of a list item. */
  readonly dash?: number;
  readonly key?: Span;
  /** A word without a colon in the place of a key. */
  readonly word?: Span;
  /** Behind the colon and a blank; may be empty. */
  readonly value?: Span;
  /** Offset of the `#`. */
  readonly comment?: number;
  /** The value is a block of text on the lines below. */
  readonly opensText: boolean;
  /** A line between two documents. */
  readonly boundary: boolean;
}

/** The line that holds an offset, without its end characters, inside a region. */
export function lineAt(text: string, region: Span, offset: number): Span & { readonly next: number } {
  const inside = Math.min(Math.max(offset, region.from), region.to);
  let from = inside;
  while (from > region.from && !isEnd(text, from - 1)) from -= 1;
  let to = inside;
  while (to < region.to && !isEnd(text, to)) to += 1;
  const crlf = text.charAt(to) === '\r' && text.charAt(to + 1) === '\n';
  return { from, to, next: Math.min(to + (crlf ? 2 : 1), region.to + 1) };
}

function isEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}

export function readLine(text: string, line: Span & { readonly next: number }): YamlLine {
  const { from, to, next } = line;
  const whole = text.slice(from, to);
  const comment = commentIn(whole);
  const content = comment === undefined ? whole : whole.slice(0, comment);
  const indent = content.length - content.trimStart().length;
  const dashes = /^(?:-[ \t]+)*(?:-$)?/.exec(content.slice(indent))?.[0].length ?? 0;
  const column = indent + dashes;
  const rest = content.slice(column);
  const found = /^(?:"[^"]*"|'[^']*'|[^\s"'#[\]{},:&*!|>%@-][^\s:#]*)(?=[ \t]*:(?:[ \t]|$))/.exec(rest)?.[0];
  const quoted = found !== undefined && /^["']/.test(found) ? 1 : 0;
  const colon = found === undefined ? -1 : content.indexOf(':', column + found.length);
  const base = {
    from, to, next, column,
    blank: content.trim() === '',
    opensText: colon >= 0 && /^[ \t]*[|>][-+\d]*[ \t]*$/.test(content.slice(colon + 1)),
    boundary: /^(?:---|\.\.\.)(?:[ \t]|$)/.test(whole),
    ...(dashes > 0 ? { dash: indent } : {}),
    ...(comment === undefined ? {} : { comment: from + comment }),
  };
  if (found === undefined) {
    const word = /^[\w-]+$/.exec(rest.trimEnd())?.[0];
    return word === undefined ? base : { ...base, word: span(from + column, from + column + word.length) };
  }
  const key = span(from + column + quoted, from + column + found.length - quoted);
  const spaced = /^[ \t]/.test(content.slice(colon + 1));
  return { ...base, key, ...(spaced ? { value: span(from + colon + 2, from + content.length) } : {}) };
}

/** A `#` begins a comment at the start or behind a blank, outside quotes. */
function commentIn(line: string): number | undefined {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charAt(at);
    if (quote !== '') {
      if (unit === quote) quote = '';
      else if (unit === '\\' && quote === '"') at += 1;
    } else if ((unit === '"' || unit === "'") && /(?:^|[\s[,:{-])$/.test(line.slice(Math.max(0, at - 1), at))) quote = unit;
    else if (unit === '#' && (at === 0 || /[ \t]/.test(line.charAt(at - 1)))) return at;
  }
  return undefined;
}
