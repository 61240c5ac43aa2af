// Reads metadata from where people put it outside front matter: label lines under the title, two-column tables, headings, title, file name.

import { columnKind, fieldKey, isWindowLabel, plainWords } from '../../model/vocabulary/index.ts';
import type { Field } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { Block, List, TableBlock } from './blocks.ts';
import { trim } from './blocks.ts';
import { labelLine } from './label-line.ts';
import type { Outline, OutlineHeading } from './outline.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';

/** How freely a part of the report is read as metadata. */
type Region =
  /** Under the title: known labels, and any label in bold. */
  | 'top'
  /** A section of metadata: every label. */
  | 'metadata'
  /** Summary, impact: only labels that say when, how bad, who. */
  | 'overview'
  | 'none';

/** Fields in source order; times in them are resolved later. */
export function metadataFields(source: Source, outline: Outline, holdsOf: (heading: OutlineHeading) => string | undefined): readonly Field[] {
  const fields: Field[] = [];
  const headings = new Map(outline.headings.map((heading) => [heading.block, heading]));
  let region: Region = 'top';
  source.blocks.forEach((block, index) => {
    const heading = headings.get(index);
    if (index === outline.title?.block) fields.push(...titleFields(source, outline.title));
    else if (heading !== undefined) {
      const holds = holdsOf(heading);
      region = regionOf(heading.words, holds);
      fields.push(...headingField(source, heading, source.blocks[index + 1], holds));
    } else if (region !== 'none') fields.push(...blockFields(source, block, source.blocks[index + 1], region));
  });
  return fields;
}

const METADATA_SECTIONS = new Set(
  ['metadata', 'meta', 'メタデータ', '基本情報', '概要情報', 'key information', 'key facts', 'incident information', 'incident details', 'incident metadata', 'report information', 'information', 'properties', 'header', 'stats', 'incident data', 'incident timing'].map(plainWords),
);

function regionOf(words: string, holds: string | undefined): Region {
  if (METADATA_SECTIONS.has(plainWords(words))) return 'metadata';
  return holds === 'summary' || holds === 'impact' || holds === 'detection' ? 'overview' : 'none';
}

/** Labels that are read as metadata even in the running text of a summary. */
const OVERVIEW_KEYS = new Set(['id', 'date', 'started_at', 'detected_at', 'resolved_at', 'severity', 'status', 'owner', 'authors', 'timezone', 'detected_by', 'region', 'environment']);

function isField(region: Region, label: string, emphasised: boolean): boolean {
  const key = fieldKey(label);
  if (region === 'metadata') return true;
  if (region === 'overview') return (key !== undefined && OVERVIEW_KEYS.has(key)) || isWindowLabel(label);
  return key !== undefined || emphasised || isWindowLabel(label);
}

function titleFields(source: Source, title: OutlineHeading): readonly Field[] {
  const place = title.content;
  const fields: Field[] = [{ key: 'title', value: title.words, keySpan: { from: place.from, to: place.from }, span: place, from: 'title' }];
  const leaf = leafAt(source, place);
  const stamp = leaf.stamp?.date === undefined ? leaf.found.find((each) => each.date !== undefined) : leaf.stamp;
  if (stamp?.date !== undefined) {
    const span = { from: place.from + stamp.date.span.from, to: place.from + stamp.date.span.to };
    fields.push({ key: 'date', value: source.original.slice(span.from, span.to), keySpan: { from: span.from, to: span.from }, span, from: 'title' });
  }
  return fields;
}

/** `## Owner: @name`; or `## Date` with one short line below. */
function headingField(source: Source, heading: OutlineHeading, next: Block | undefined, holds: string | undefined): readonly Field[] {
  // A heading that names a section of a report is that section, even where its words are also those of a field.
  if (holds !== undefined && holds !== 'people') return [];
  const line = labelLine(source.text, heading.content);
  if (line !== undefined && (fieldKey(line.label) !== undefined || line.value.from === line.value.to)) {
    const below = line.value.from === line.value.to ? listBelow(source, next) : undefined;
    return [field(source, line.label, line.labelSpan, below ?? line.value, 'heading')];
  }
  const key = fieldKey(heading.words);
  if (key === undefined) return [];
  if (next?.kind === 'list') {
    const below = listBelow(source, next);
    return below === undefined || next.items.length > 12 ? [] : [field(source, heading.words, heading.content, below, 'heading')];
  }
  if (next?.kind !== 'paragraph') return [];
  const lines = linesOf(source.text, next.span);
  const labelled = lines.flatMap((each) => {
    const inner = labelLine(source.text, each);
    return inner !== undefined && fieldKey(inner.label) !== undefined ? [field(source, inner.label, inner.labelSpan, inner.value, 'label')] : [];
  });
  if (labelled.length > 0) return labelled;
  return lines.length === 1 && next.span.to - next.span.from <= 100 ? [field(source, heading.words, heading.content, next.span, 'heading')] : [];
}

function blockFields(source: Source, block: Block, next: Block | undefined, region: Region): readonly Field[] {
  if (block.kind === 'table') return tableFields(source, block, region);
  if (block.kind === 'paragraph') return lineFields(source, linesOf(source.text, block.span), next, region);
  if (block.kind === 'quote') return block.plain === true ? [] : block.blocks.flatMap((inner, index) => blockFields(source, inner, block.blocks[index + 1], region));
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item) => {
    const first = item.blocks[0];
    return first?.kind === 'paragraph' ? lineFields(source, linesOf(source.text, first.span).slice(0, 1), item.blocks[1], region) : [];
  });
}

function lineFields(source: Source, lines: readonly Span[], next: Block | undefined, region: Region): readonly Field[] {
  return lines.flatMap((each) => besides(source.text, each)).flatMap((place, index, places) => {
    const line = labelLine(source.text, place);
    if (line === undefined || !isField(region, line.label, line.emphasised)) return [];
    const isLast = index === places.length - 1;
    const below = line.value.from === line.value.to && isLast ? listBelow(source, next) : undefined;
    // Prose in bold with a colon is no label: "**What happened:** first … (200 words)".
    if (line.value.to - line.value.from > LONGEST_VALUE && fieldKey(line.label) === undefined) return [];
    return [field(source, line.label, line.labelSpan, below ?? line.value, 'label')];
  });
}

const LONGEST_VALUE = 200;

/** `**Severity:** SEV-2 | **Status:** done`: labels beside each other on one line. */
function besides(text: string, line: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = line.from;
  for (const sign of text.slice(line.from, line.to).matchAll(/[ \t][|·•][ \t]+(?=(?:\*\*|__)[^*_\n]{1,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：]))/g)) {
    parts.push(trim(text, from, line.from + sign.index));
    from = line.from + sign.index + sign[0].length;
  }
  return [...parts, trim(text, from, line.to)];
}

function tableFields(source: Source, table: TableBlock, region: Region): readonly Field[] {
  if (table.header.cells.length !== 2) return [];
  const words = (place: Span | undefined): string => (place === undefined ? '' : source.text.slice(place.from, place.to));
  const [first, second] = table.header.cells;
  const header = [columnKind(words(first)), columnKind(words(second))];
  const isHeaderData = (fieldKey(words(first)) !== undefined || isWindowLabel(words(first))) && header[1] === undefined;
  const isAnnounced = header[0] === 'field' || words(first) === '' || isHeaderData;
  const rows = isHeaderData ? [table.header, ...table.rows] : table.rows;
  const known = rows.filter((row) => fieldKey(words(row.cells[0])) !== undefined || isWindowLabel(words(row.cells[0])));
  if (region === 'overview' || !isAnnounced ? known.length * 2 < rows.length || known.length < 2 : known.length === 0 && region !== 'metadata') return [];
  return rows.flatMap((row) => {
    const [key, value] = row.cells;
    if (key === undefined || key.from === key.to) return [];
    return [field(source, words(key), key, value ?? { from: row.span.to, to: row.span.to }, 'table')];
  });
}

function field(source: Source, label: string, labelSpan: Span, place: Span | { readonly list: List }, from: Field['from']): Field {
  const key = fieldKey(label) ?? label;
  if ('list' in place) {
    const items = place.list.items.flatMap((item) => (item.blocks[0]?.kind === 'paragraph' ? [item.blocks[0].span] : []));
    return { key, value: items.map((item) => source.original.slice(item.from, item.to)), keySpan: labelSpan, span: place.list.span, from };
  }
  const value = source.original.slice(place.from, place.to);
  return { key, value: value === '' ? null : value, keySpan: labelSpan, span: place, from };
}

function listBelow(source: Source, next: Block | undefined): { readonly list: List } | undefined {
  return next?.kind === 'list' && source.text.slice(next.span.from, next.span.to).length <= 2000 ? { list: next } : undefined;
}

export function linesOf(text: string, place: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let from = place.from; from < place.to; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 || end > place.to ? place.to : end;
    lines.push(trim(text, from, to));
    from = to + 1;
  }
  return lines;
}
