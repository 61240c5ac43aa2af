// The sections of a report: every heading that is not its title, an entry or a day.

import type { Section } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { Meaning } from './meanings.ts';
import type { OutlineHeading } from './outline.ts';
import type { Source } from './source.ts';

export interface Sections {
  readonly sections: readonly Section[];
  /** What each section holds, by its index. */
  readonly holds: readonly (string | undefined)[];
  /** The section that a top-level block stands in, its own heading included; undefined before the first. */
  of(block: number): number | undefined;
}

export function sectionsOf(source: Source, headings: readonly OutlineHeading[], meanings: ReadonlyMap<OutlineHeading, Meaning>): Sections {
  const ends = endsOf(headings, source.text.length);
  const parents = parentsOf(headings);
  const holds: (string | undefined)[] = [];
  const sections = headings.map((heading, index): Section => {
    const meaning = meanings.get(heading) ?? {};
    const body = { from: heading.span.to, to: headings[index + 1]?.span.from ?? source.text.length };
    const whole = { from: heading.span.from, to: ends[index] ?? source.text.length };
    const parent = parents[index];
    holds.push(meaning.holds);
    return {
      value: { ...(meaning.id === undefined ? {} : { id: meaning.id }), heading: heading.words, text: bodyText(source.original, body) },
      places: { heading: heading.content, text: body },
      span: whole,
      level: heading.level,
      heading: { value: heading.words, span: heading.content },
      body,
      whole,
      ...(meaning.id === undefined ? {} : { id: meaning.id }),
      ...(parent === undefined ? {} : { parent }),
    };
  });
  const byBlock = source.blocks.map(() => -1);
  headings.forEach((heading, index) => byBlock.fill(index, heading.block, headings[index + 1]?.block));
  return {
    sections,
    holds,
    of: (block) => {
      const index = byBlock[block] ?? -1;
      return index < 0 ? undefined : index;
    },
  };
}

/** Where the whole of each section ends: before the next heading of its rank or a higher one. */
function endsOf(headings: readonly OutlineHeading[], length: number): readonly number[] {
  const ends: number[] = headings.map(() => length);
  const open: number[] = [];
  headings.forEach((heading, index) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= heading.level) {
      const closed = open.pop();
      if (closed !== undefined) ends[closed] = heading.span.from;
    }
    open.push(index);
  });
  return ends;
}

function parentsOf(headings: readonly OutlineHeading[]): readonly (number | undefined)[] {
  const open: number[] = [];
  return headings.map((heading, index) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    open.push(index);
    return parent;
  });
}

function bodyText(original: string, body: Span): string {
  const text = original.slice(body.from, body.to).trim();
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
