// Lines of a text: offset to line and column and back. A line ends at LF, CRLF or a lone CR, as in LSP.

/** Both from 0; `column` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Lines {
  readonly count: number;
  /** Offset of the first unit of a line; a line past the end gives the length of the text. */
  start(line: number): number;
  /** Offset just before the line's end characters. */
  end(line: number): number;
  /** Offsets outside the text are moved to its nearest end. */
  at(offset: number): Position;
  /** Positions outside the text are moved to the nearest place inside. */
  offset(position: Position): number;
}

export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const start = (line: number): number => starts[Math.max(0, line)] ?? text.length;
  const end = (line: number): number => {
    let to = start(line + 1);
    if (line + 1 >= starts.length) return text.length;
    if (text.charCodeAt(to - 1) === LF) to -= 1;
    if (to > start(line) && text.charCodeAt(to - 1) === CR) to -= 1;
    return to;
  };
  const at = (offset: number): Position => {
    const inside = Math.min(Math.max(0, offset), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: inside - (starts[low] ?? 0) };
  };
  const offset = (position: Position): number => {
    if (position.line < 0) return 0;
    if (position.line >= starts.length) return text.length;
    return Math.min(start(position.line) + Math.max(0, position.column), end(position.line));
  };
  return { count: starts.length, start, end, at, offset };
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const first = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr;
    const next = first === cr && lf === cr + 1 ? cr + 2 : first + 1;
    starts.push(next);
    if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
    if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
  }
  return starts;
}
