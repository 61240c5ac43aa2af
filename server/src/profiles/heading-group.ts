// Headings that stand for many: `Contributing Factor {{1}}: {{title}}` is every heading that begins with "contributing factor".

import { normaliseHeading } from './heading.ts';

/** The comparable words that all headings of a group begin with; undefined for a heading that stands for itself alone. */
export function groupStart(heading: string): string | undefined {
  const open = heading.indexOf('{{');
  if (open < 0) return undefined;
  const start = normaliseHeading(heading.slice(0, open));
  return start === '' ? undefined : start;
}

/** Whether a heading, as `normaliseHeading` gives it, begins with the words of a group: "d1: team" and "d1" do with "d1", "d10" does not. */
export function beginsWith(words: string, start: string): boolean {
  return words.startsWith(start) && !/^[\p{L}\p{N}]/u.test(words.slice(start.length, start.length + 2));
}

/** A heading of a profile for people: "Contributing Factor 1: title". */
export function shownHeading(heading: string): string {
  return heading.replace(/\{\{([^{}]*)\}\}/g, '$1');
}
