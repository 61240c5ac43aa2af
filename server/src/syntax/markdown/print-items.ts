// Prints the items of the lists that hold the parts of a report, so that the reader reads the same parts back.

import type * as data from '../../model/data.generated.ts';
import { entryHead } from './entry-head.ts';
import { leafOf } from './leaf.ts';
import { parseBlocks } from './parse.ts';

/** The bullet of a list: another one than that of the list above it, which it would become a part of. */
export type Bullet = '-' | '*' | '+';

/** `- STAMP – text [kind]` with everything that belongs to the entry indented below. */
export function entryText(entry: data.Entry): string {
  const { at, until, kind, text, evidence, ...rest } = entry;
  const stamp = [at, until].filter((part) => part !== undefined && part !== '').join(' – ');
  const tag = kind === undefined ? '' : `[${kind}]`;
  const details = detailLines({ evidence, ...rest });
  const opening = openingOf(text);
  if (opening === 'other') return item([stamp === '' ? tag : withStamp(stamp, tag, ''), `${isList(text) ? '' : '\n'}${text}`, ...details].filter((line) => line !== '').join('\n'));
  const words = opening === 'paragraph' ? join(text, tag) : join(tag, text);
  const body = [words, ...details].filter((line) => line !== '').join('\n');
  return item(stamp === '' ? body : withStamp(stamp, body, text));
}

/** Signs that part a stamp from its words, the first that keeps them apart: words may begin with a clock of their own. */
const SEPARATORS = [' – ', ': ', ' | ', ', '];

/** `words` begin the text behind the stamp. */
function withStamp(stamp: string, body: string, words: string): string {
  if (body === '') return stamp;
  const first = words.split('\n', 1)[0] ?? '';
  const line = body.split('\n', 1)[0] ?? '';
  const sign = SEPARATORS.find((separator) => {
    const run = `${stamp}${separator}${line}`;
    const head = entryHead(leafOf(run), 0);
    return head?.stamp !== undefined && head.labelled === undefined && head.stamp.span.to <= stamp.length && run.slice(head.words.from).startsWith(first.slice(0, 20));
  });
  return `${stamp}${sign ?? ' – '}${body}`;
}

/** `- START – END note` */
export function windowText({ start, end, note, ...rest }: data.ImpactWindow): string {
  const stamp = [start, end].filter((part) => part !== undefined && part !== '').join(' – ');
  const words = (note ?? '').trim();
  const plain = `${stamp} ${words}`.trim();
  const head = entryHead(leafOf(plain), 0);
  const body = words === '' || (head?.stamp?.span.to ?? stamp.length) <= stamp.length ? plain : withStamp(stamp, words, words);
  return item([body, ...detailLines(rest)].join('\n'));
}

/** `- name: value unit` */
export function measureText({ name, value, unit, ...rest }: data.Measure): string {
  const figure = [value === undefined ? '' : String(value), unit ?? ''].filter((part) => part !== '').join(' ');
  return item([`${name ?? ''}: ${figure}`.trim(), ...detailLines(rest)].join('\n'));
}

/** What a reader would take for the mark of a cause. */
const MARK = /^(?:\*\*|__)?(?:[A-Z]{1,3}-?\d{1,3}|\((?:root|contributing|trigger)\))/i;

/** `- **C1** (root): text` with the whys as a numbered list beneath; of a cause without an id the `usual` kind is not said. */
export function causeText({ id, kind: own, text, whys, ...rest }: data.Cause, usual: data.Cause['kind']): string {
  const kind = id === undefined && own === usual && !MARK.test(text) ? undefined : own;
  const mark = [id === undefined ? '' : `**${id}**`, kind === undefined ? '' : `(${kind})`].filter((part) => part !== '').join(' ');
  const head = mark === '' ? text : `${mark}: ${text}`;
  return item([head, ...detailLines(rest), whysText(whys ?? [])].filter((line) => line !== '').join('\n'));
}

export function whysText(whys: readonly string[]): string {
  return whys.map((why, index) => hanging(`${index + 1}. `, why)).join('\n');
}

/** `- **L1**: text`, with the kind behind the id where it is not the usual one. */
export function lessonText({ id, kind, text, ...rest }: data.Lesson, usual: string | undefined): string {
  const mark = [id === undefined ? '' : `**${id}**`, kind === undefined || kind === usual ? '' : `(${kind})`].filter((part) => part !== '').join(' ');
  return item([mark === '' ? text : `${mark}: ${text}`, ...detailLines(rest)].join('\n'));
}

/** `- STAMP – text` */
export function communicationText({ at, channel: _, text, ...rest }: data.Communication): string {
  const body = [text, ...detailLines(rest)].join('\n');
  return item(at === undefined || at === '' ? body : withStamp(at, body, text));
}

/** What the printed form has no place for, each on a line of its own: `- evidence: …`. */
function detailLines(rest: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(rest).flatMap(([key, value]) => {
    if (value === undefined || value === null || value === '') return [];
    const words = Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
    return [hanging('- ', `${key}: ${words}`)];
  });
}

function item(body: string): string {
  return hanging('- ', body);
}

/** The first line behind a mark, the others indented as far. */
function hanging(mark: string, body: string): string {
  const indent = ' '.repeat(mark.length);
  return mark + body.split('\n').map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n');
}

/** Whether a text is one paragraph, begins with one, or with a block that cannot stand behind a stamp. */
function openingOf(text: string): 'paragraph' | 'first' | 'other' {
  const cursor = parseBlocks(text).tree.cursor();
  if (text.trim() === '' || !cursor.firstChild()) return 'paragraph';
  if (cursor.name !== 'Paragraph') return 'other';
  return cursor.nextSibling() ? 'first' : 'paragraph';
}

/** A list and a fence may follow a line directly. */
function isList(text: string): boolean {
  return /^(?:[-*+] |```|~~~)/.test(text);
}

function join(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
