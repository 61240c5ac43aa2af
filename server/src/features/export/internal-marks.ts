// The words by which an author marks what is internal: `rca-internal` and `/rca-internal` around it, `-line`, `-next-line` and `-section` for one part.

export type InternalMark = 'open' | 'close' | 'line' | 'next-line' | 'section' | 'unknown';

/** What the words inside of a comment mark; undefined for any other comment. A slip of the mark is `unknown`, so that nothing gets out by it. */
export function internalMark(words: string): InternalMark | undefined {
  const found = /^[ \t\r\n]*(\/?)[ \t]*rca-internal([\w-]*)(?=[\s.,:;–—]|$|--)/i.exec(words);
  if (found === null) return undefined;
  const [, slash = '', scope = ''] = found;
  if (slash !== '') return scope === '' ? 'close' : 'unknown';
  return marks.get(scope.toLowerCase()) ?? 'unknown';
}

const marks: ReadonlyMap<string, InternalMark> = new Map([['', 'open'], ['-line', 'line'], ['-next-line', 'next-line'], ['-section', 'section']]);
