// Cuts a block of YAML at its keys or dashes by indentation alone, so that each part can be read, and kept, on its own.
// YAML promises that what belongs to a key or a dash is indented further, whatever it holds: that is all this relies on.

/** The lines of one mapping or list. `starts` are the line starts of its pairs or items, in order, never empty. */
export interface YamlBlock {
  readonly kind: 'map' | 'list';
  /** Indentation of its keys or dashes. */
  readonly column: number;
  readonly starts: readonly number[];
}

const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;
const HASH = 35;
const DASH = 45;
const COLON = 58;

/** A key that needs no YAML to be read. */
const KEY = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*[ \t]*:(?=[ \t\r\n]|$)/uy;

/** The offset behind the colon of a plain key that begins at `at`; undefined when none does. */
export function plainKeyEnd(text: string, at: number): number | undefined {
  KEY.lastIndex = at;
  return KEY.test(text) ? KEY.lastIndex : undefined;
}

/**
 * The block in `text[from, to)`, which begins at a line start; undefined when the text is no plain block of keys or dashes.
 * With `column` the first line counts as beginning there: what is before it is a dash that belongs to the list around.
 */
export function splitBlock(text: string, from: number, to: number, column?: number): YamlBlock | undefined {
  let kind: 'map' | 'list' | undefined;
  let left = -1;
  let keys = 0;
  const starts: number[] = [];
  for (let pos = from; pos < to;) {
    const newline = text.indexOf('\n', pos);
    const next = newline < 0 || newline >= to ? to : newline + 1;
    let at = pos === from && column !== undefined ? from + column : pos;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const indent = at - pos;
    const unit = at < next ? text.charCodeAt(at) : LF;
    if (unit === LF || unit === CR || unit === HASH || (unit === TAB && isBlank(text, at, next))) {
      pos = next;
      continue;
    }
    const dash = unit === DASH && endsWord(text, at + 1);
    if (kind === undefined) {
      kind = dash ? 'list' : 'map';
      left = indent;
      if (kind === 'map' && !isWord(text, at)) return undefined;
    } else if (indent < left) return undefined;
    if (indent === left && unit !== TAB && belongsHere(text, at, unit, dash, kind)) {
      starts.push(pos);
      if (kind === 'list' || plainKeyEnd(text, at) !== undefined) keys += 1;
    }
    pos = next;
  }
  return kind === undefined || keys === 0 ? undefined : { kind, column: left, starts };
}

/** Whether a line at the block's own column opens a part; half-typed words do, so that they spoil nothing but themselves. */
function belongsHere(text: string, at: number, unit: number, dash: boolean, kind: 'map' | 'list'): boolean {
  if (dash) return kind === 'list';
  if (unit === COLON && endsWord(text, at + 1)) return false;
  return unit !== 93 && unit !== 125;
}

function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return unit === SPACE || unit === LF || unit === CR || unit === TAB;
}

function isBlank(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, to).trimStart();
  return rest === '' || rest.startsWith('#');
}
