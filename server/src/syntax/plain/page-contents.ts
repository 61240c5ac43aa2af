// Finds tables of contents: runs of lines that each stand again further down as the heading of a section.

import { normaliseHeading } from '../../profiles/index.ts';
import { isContentsHeading, isProse } from './page-phrases.ts';
import type { PlainLine } from './plain-line.ts';

const longest = 160;
/** Fewer lines in a row may be a heading with its first sub-heading. */
const fewest = 3;

/** Indices of the lines that belong to a table of contents. Looks only above the first sentence, where pages and word processors put it. */
export function contentsLines(lines: readonly PlainLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  const firstProse = lines.findIndex((line) => line.level === undefined && isProse(line.text));
  const head = firstProse < 0 ? lines.length : firstProse;
  const names = lines.map((line) => contentsName(line.text));
  const last = new Map(lines.flatMap((line, index) => (mayBeHeading(line) ? [[names[index] ?? '', index] as const] : [])));
  let run: number[] = [];
  const close = (): void => {
    const heading = (run[0] ?? 0) - 1;
    const titled = run.length > 0 && isContentsHeading(lines[heading]?.text ?? '');
    if (run.length >= (titled ? 1 : fewest)) for (const index of titled ? [heading, ...run] : run) found.add(index);
    run = [];
  };
  for (let index = 0; index < head; index += 1) {
    const name = names[index] ?? '';
    if (name !== '' && (last.get(name) ?? index) > index) run.push(index);
    else close();
  }
  close();
  return found;
}

/** What the contents name stands further down by itself, not among the items of a list. */
function mayBeHeading(line: PlainLine): boolean {
  return line.fenced === undefined && (line.mark === undefined || (line.mark.kind === 'number' && line.afterBlank)) && !isProse(line.text);
}

/** A heading or a line of the contents, without numbering, leader dots and the page's number, so that the two are equal. Empty for a line that is neither. */
export function contentsName(text: string): string {
  if (text.length > longest) return '';
  return normaliseHeading(text.replace(/(?:\t| ?\.{3,} ?| ?…+ ?)\d{1,4}$/, '').replace(/[.…]{3,}$/, ''));
}
