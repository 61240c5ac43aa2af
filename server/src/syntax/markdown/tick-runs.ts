// Pairs runs of back-ticks into code spans in linear time, however many runs stay open.

const BACKTICK = 96;

/**
 * A function that, for a run of back-ticks beginning at an offset, gives the end of the run and, where a later run of the same length
 * closes it before `to`, the end of that one. Offsets must be asked for in rising order.
 */
export function tickRuns(text: string, to: number): (pos: number) => { readonly end: number; readonly close?: number } {
  let byLength: Map<number, number[]> | undefined;
  return (pos) => {
    byLength ??= collect(text, pos, to);
    let end = pos;
    while (end < to && text.charCodeAt(end) === BACKTICK) end += 1;
    const starts = byLength.get(end - pos);
    if (starts === undefined) return { end };
    // Kept in falling order, so that what is passed is dropped from the end.
    while (starts.length > 0 && (starts.at(-1) ?? 0) < end) starts.pop();
    const next = starts.at(-1);
    return next === undefined ? { end } : { end, close: next + (end - pos) };
  };
}

function collect(text: string, from: number, to: number): Map<number, number[]> {
  const byLength = new Map<number, number[]>();
  let pos = text.indexOf('`', from);
  while (pos >= 0 && pos < to) {
    let end = pos;
    while (end < to && text.charCodeAt(end) === BACKTICK) end += 1;
    const starts = byLength.get(end - pos);
    if (starts === undefined) byLength.set(end - pos, [pos]);
    else starts.push(pos);
    pos = text.indexOf('`', end);
  }
  for (const starts of byLength.values()) starts.reverse();
  return byLength;
}
