// Which line is being typed, and what is shown while it is: nothing that touches it. The editor's own events are focus-mode.ts.

/** As the editor and the protocol have them: lines count from 0. */
export interface LineRange {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

/** The line in which the last of some changes ends: where the cursor is after typing. Undefined without a change. */
export function lineAfter(changes: readonly { readonly range: LineRange; readonly text: string }[]): number | undefined {
  // Several cursors type at several places; the editor tells the lowest first, and its own cursor is the first of them.
  const last = changes.at(-1);
  return last === undefined ? undefined : last.range.start.line + (last.text.match(/\r\n|\r|\n/g)?.length ?? 0);
}

/** Without those that touch the line; all of them when there is none. */
export function awayFrom<D extends { readonly range: LineRange }>(diagnostics: readonly D[], line: number | undefined): D[] {
  return diagnostics.filter(({ range }) => line === undefined || range.end.line < line || line < range.start.line);
}
