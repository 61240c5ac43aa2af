// Takes the entries of timelines out of a text that is read for the index only: they are most of a report and of no use there.

import type { Syntax } from '../model/report.ts';

/**
 * The text with empty lines in the place of timeline entries, so that all else stands where it stood. Entries that hold relative links or
 * anchors are left. Unchanged where the entries could matter otherwise: the report does not say its day elsewhere, or what is an entry
 * cannot be told line by line.
 */
export function withoutEntries(text: string, syntax: Syntax): string {
  return syntax === 'yaml' ? withoutYamlEntries(text) : withoutMarkdownEntries(text);
}

/** A link that leads to no address, an anchor, a box to tick. */
const matters = /\]\((?!<?[a-z][a-z0-9+.-]*:)|\]\[|\[[ xX]\]|<a\b|\bid=|\bname=|\{#/;
const saysDay = /^(?:date|started_at)[ \t]*:[ \t]*["']?\d/m;
const saysProfile = /^profile[ \t]*:[ \t]*["']?\w/m;

function withoutYamlEntries(text: string): string {
  const key = /^timelines?:[ \t]*\r?$/m.exec(text);
  // An alias may stand for a part of the timeline, and a second document has a timeline of its own.
  if (key === null || !saysDay.test(text) || !saysProfile.test(text) || /(?:^|[\s[{,])[&*][\w-]/m.test(text) || /^(?:---|\.\.\.)/m.test(text.slice(1))) return text;
  const from = key.index + key[0].length;
  const to = endOf(text, from, /^[^\s#-]/m);
  const block = text.slice(from, to);
  // A heading of the list is one of the report's; it is the first of its lines.
  const heading = /^\s*?(\r?\n[ ]*- heading:[^\r\n]*)/.exec(block)?.[0] ?? '';
  const entries = block.slice(heading.length);
  if (matters.test(entries) || /^[ ]*(?:-[ ]+)?heading:/m.test(entries)) return text;
  return text.slice(0, from) + heading + blank(entries) + text.slice(to);
}

/** List items under a heading with the word “timeline”, up to the next heading; a table there when it is all there is. */
function withoutMarkdownEntries(text: string): string {
  const heading = /^#{1,6}[ \t]+(?:\S+[ \t]+){0,3}timeline[ \t#]*\r?$/im.exec(text);
  if (heading === null || !text.startsWith('---')) return text;
  const before = text.slice(0, heading.index);
  if (!saysDay.test(before) || count(before, /^[ \t]*(?:```|~~~)/gm) % 2 === 1 || count(before, /<!--/g) !== count(before, /-->/g)) return text;
  const from = heading.index + heading[0].length;
  const to = endOf(text, from, /^#{1,6}[ \t]/m);
  const block = text.slice(from, to);
  // The words of an item may go on below it, further in.
  const items = block.split(/(?=^[-*] )/m);
  const isPlain = items.every((item, at) => (at === 0 ? item.trim() === '' : /^[-*] [^\r\n]*(?:\r?\n(?:[ \t]+[^\s`~<][^\r\n]*)?)*$/.test(item)));
  const isTable = /^\s*(?:\|[^\r\n]*\|[ \t]*(?:\r?\n|$))+\s*$/.test(block) && !/owner|assignee|担当/i.test(block);
  if (isPlain) return text.slice(0, from) + items.map((item) => (matters.test(item) ? item : blank(item))).join('') + text.slice(to);
  return isTable && !matters.test(block) ? text.slice(0, from) + blank(block) + text.slice(to) : text;
}

function endOf(text: string, from: number, next: RegExp): number {
  const found = next.exec(text.slice(from));
  return found === null ? text.length : from + found.index;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function blank(block: string): string {
  return block.replace(/[^\r\n]+/g, '');
}
