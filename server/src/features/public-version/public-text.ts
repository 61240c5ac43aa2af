// The running text of a report without the people it names and the tickets it leads to. Works on printed Markdown.

import type { Prose, Report } from '../../model/report.ts';
import { columnKind } from '../../model/vocabulary/index.ts';
import { ownWords } from '../../rules/own-words.ts';
import type { Block } from '../../syntax/markdown/blocks.ts';
import { documentOf } from '../../syntax/markdown/document.ts';
import { lineStart, nextLine } from '../../syntax/line-ends.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { span, type Span } from '../../text/span.ts';
import { withoutAddressesLeft } from './addresses-left.ts';
import { isInternalNote } from './internal-keys.ts';
import { isTicketAddress, isTicketName } from './ticket-address.ts';
import { withoutNames, type People } from './without-names.ts';
import { withoutTickets } from './without-tickets.ts';

export interface PublicText {
  readonly text: string;
  readonly names: number;
  readonly links: number;
}

export function publicText(report: Report, people: People, tracker: string | undefined): PublicText {
  const definitions = definitionsIn(report);
  const edits: TextEdit[] = [...definitions.values()].filter(({ address }) => isTicketAddress(address, tracker)).map(({ place }) => ({ span: place, text: '' }));
  let names = 0;
  let links = 0;
  for (const { prose, text: shown } of ownWords(report)) {
    const run = report.text.slice(prose.span.from, prose.span.to);
    const nameless = withoutNames(run, shown, people);
    const made = withoutTickets(nameless.text, tracker, (label) => definitions.get(label)?.address);
    names += nameless.names;
    links += made.links;
    const text = isInternalCell(prose, made.text) ? '' : made.text;
    if (text !== run) edits.push(editOf(report, prose, text));
  }
  const rest = withoutAddressesLeft(`${applyEdits(report.text, edits).trimEnd()}\n`, tracker);
  return { text: rest.text, names, links: links + rest.links };
}

/** A cell for a person or a team, for nothing but a ticket, or in a column that calls itself internal. */
function isInternalCell({ column }: Prose, words: string): boolean {
  const kind = column === undefined ? undefined : columnKind(column);
  return kind === 'owner' || (kind === 'ticket' && isTicketName(words)) || (column !== undefined && isInternalNote(column));
}

/** An item or a paragraph of which nothing or only a label is left goes with its line. */
function editOf({ text }: Report, { span: place, kind }: Prose, words: string): TextEdit {
  const label = /^[\p{L} _/-]{1,30}(?=[:：])/u.exec(text.slice(place.from, place.to))?.[0];
  const says = words.trim() !== '' && words.replace(/[:：\s]+$/, '') !== label;
  if (says || kind === 'cell' || kind === 'heading') return { span: place, text: words };
  const from = lineStart(text, place.from);
  return /^[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*(?:\[[ xX]\][ \t]*)?$/.test(text.slice(from, place.from)) ? { span: span(from, nextLine(text, place.to)), text: '' } : { span: place, text: words };
}

/** By label in lower case: `[a]: https://…`. */
function definitionsIn(report: Report): ReadonlyMap<string, { readonly address: string; readonly place: Span }> {
  const definitions = new Map<string, { readonly address: string; readonly place: Span }>();
  const walk = (block: Block): void => {
    if (block.kind === 'quote') block.blocks.forEach(walk);
    if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(walk);
    if (block.kind !== 'reference') return;
    const [, label, address] = /^\[([^\]]{1,999})\]:\s*<?([^\s>]+)/.exec(report.text.slice(block.span.from, block.span.to)) ?? [];
    if (label !== undefined && address !== undefined && !definitions.has(label.toLowerCase())) definitions.set(label.toLowerCase(), { address, place: block.span });
  };
  documentOf(report.text, report).source.blocks.forEach(walk);
  return definitions;
}
