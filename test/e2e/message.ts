// What the suite tells the process that started the editor: one line on the editor's console per test.

export type SuiteMessage =
  | { readonly kind: 'passed'; readonly test: string }
  | { readonly kind: 'failed'; readonly test: string; readonly message: string }
  | { readonly kind: 'finished'; readonly tests: number };

const mark = 'rca-author-suite ';

export function messageLine(message: SuiteMessage): string {
  return `${mark}${JSON.stringify(message)}`;
}

/** Undefined for every other line of the console. */
export function readMessageLine(line: string): SuiteMessage | undefined {
  return line.startsWith(mark) ? (JSON.parse(line.slice(mark.length)) as SuiteMessage) : undefined;
}
