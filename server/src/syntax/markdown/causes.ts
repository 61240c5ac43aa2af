// Reads the causes of a report and the chain of whys: `- **C1** (root): text` as printed, and plain lists or paragraphs of a section of causes.

import type * as data from '../../model/data.generated.ts';
import type { Cause } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { causesOfSections } from '../cause-sections.ts';
import type { Block, Item, List, TableBlock } from './blocks.ts';
import type { Sections } from './sections.ts';
import { textOf } from './source.ts';
import type { Source } from './source.ts';

type Kind = NonNullable<data.Cause['kind']>;

export function causesOf(source: Source, sections: Sections): readonly Cause[] {
  const bySection = new Map<number, Block[]>();
  source.blocks.forEach((block, index) => {
    const section = sections.of(index);
    const holds = section === undefined ? undefined : sections.holds[section];
    if (section === undefined || (holds !== 'root-cause' && holds !== 'trigger' && holds !== 'whys')) return;
    const blocks = bySection.get(section);
    if (blocks === undefined) bySection.set(section, [block]);
    else blocks.push(block);
  });
  const causes: Cause[] = [];
  for (const [section, blocks] of bySection) {
    const holds = sections.holds[section];
    if (holds === 'whys') addWhys(source, causes, blocks);
    else causes.push(...sectionCauses(source, blocks, holds === 'trigger' ? 'trigger' : causeKind(sections.sections[section]?.heading.value ?? '')));
  }
  return [...causes, ...causesOfSections(source.text, sections.sections, (_, index) => sections.holds[index] === 'cause', causes)];
}

/** What a section's causes are when they do not say it themselves. */
export function causeKind(heading: string): Kind {
  return /contribut|factor|condition|寄与|要因/i.test(heading) ? 'contributing' : 'root';
}

/** The items of its lists; without a list, its running text as one cause. */
function sectionCauses(source: Source, blocks: readonly Block[], kind: Kind): readonly Cause[] {
  const lists = blocks.filter((block): block is List => block.kind === 'list');
  if (lists.length > 0) return lists.flatMap((list) => list.items.flatMap((item) => itemCause(source, item, kind)));
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const first = paragraphs.find((block) => !/[:：]$/.test(source.text.slice(block.span.from, block.span.to))) ?? paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { from: first.span.from, to: last.span.to };
  return [{ value: { kind, text: textOf(source, span) }, span, places: { text: span } }];
}

const MARKED = /^(?:\*\*|__)?([A-Z]{1,3}-?\d{1,3})(?:\*\*|__)?[ \t]*(?:\((root|contributing|trigger)\))?[ \t]*[:.–—-]?[ \t]*/i;
const KIND_ONLY = /^\((root|contributing|trigger)\)[ \t]*[:–—-]?[ \t]*/i;

function itemCause(source: Source, item: Item, fallback: Kind): readonly Cause[] {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph') return [];
  const run = source.text.slice(first.span.from, first.span.to);
  const marked = MARKED.exec(run);
  const kindOnly = marked === null ? KIND_ONLY.exec(run) : null;
  const lead = (marked ?? kindOnly)?.[0] ?? '';
  const said = (marked?.[2] ?? kindOnly?.[1])?.toLowerCase();
  const kind: Kind = said === 'root' || said === 'contributing' || said === 'trigger' ? said : fallback;
  // All that stands before the numbered whys is the cause's text.
  const steps = item.blocks.findIndex((block) => block.kind === 'list' && block.ordered);
  const last = item.blocks[steps < 0 ? item.blocks.length - 1 : steps - 1] ?? first;
  const text = { from: first.span.from + lead.length, to: Math.max(first.span.to, last.span.to) };
  const whys = item.blocks.flatMap((block) => (block.kind === 'list' && block.ordered ? block.items : [])).map((each) => whyText(source, each));
  const id = marked?.[1];
  const value: data.Cause = { text: textOf(source, text), kind, ...(id === undefined ? {} : { id }), ...(whys.length === 0 ? {} : { whys }) };
  const idFrom = id === undefined ? 0 : first.span.from + run.indexOf(id);
  return [{ value, span: item.span, places: { text, ...(id === undefined ? {} : { id: { from: idFrom, to: idFrom + id.length } }) } }];
}

function whyText(source: Source, item: Item): string {
  const first = item.blocks[0];
  return textOf(source, { from: first?.span.from ?? item.marker.to, to: item.span.to });
}

/** A section of whys explains the last cause before it; standing alone, its last answer is the cause. */
function addWhys(source: Source, causes: Cause[], blocks: readonly Block[]): void {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? (chainIn(source, block) ?? []) : []));
  const rows = tables.flatMap(({ table }) => table.rows);
  const answers = tables.flatMap(({ table, columns }) => table.rows.map(({ cells }) => columns.map((column) => cellWords(source, cells[column])).filter((words) => words !== '').join(' – ')));
  const whys = [...items.map((item) => whyText(source, item)), ...answers];
  const from = items[0]?.span.from ?? rows[0]?.span.from;
  const to = items.at(-1)?.span.to ?? rows.at(-1)?.span.to;
  if (whys.length === 0 || from === undefined || to === undefined) return;
  const place: Span = { from, to: Math.max(from, to) };
  const before = causes.at(-1);
  if (before !== undefined && before.value.whys === undefined && before.value.kind === 'root') {
    causes[causes.length - 1] = { ...before, value: { ...before.value, whys }, places: { ...before.places, whys: place } };
    return;
  }
  causes.push({ value: { kind: 'root', text: whys.at(-1) ?? '', whys }, span: place, places: { text: place, whys: place } });
}

/** The columns of a table of whys without their numbers. With several chains side by side ("Why did it happen?", "Why was it not caught?") it stays a table: none of them is the chain. */
function chainIn(source: Source, table: TableBlock): { readonly table: TableBlock; readonly columns: readonly number[] } | undefined {
  const words = table.header.cells.map((cell) => cellWords(source, cell));
  const columns = words.flatMap((header, index) => (/^(?:#|№|no\.?|nr\.?|step)?$/i.test(header) ? [] : [index]));
  if (columns.filter((column) => /^(?:why\b(?!s?$)|なぜ)/i.test(words[column] ?? '')).length > 1) return undefined;
  return { table, columns: columns.length === 0 ? words.map((_, index) => index) : columns };
}

function cellWords(source: Source, cell: Span | undefined): string {
  return cell === undefined ? '' : source.original.slice(cell.from, cell.to).trim();
}
