// Blocks as a Word document. The only file that brings in the package, which is large: it is loaded when somebody exports one.

import {
  AlignmentType, BorderStyle, ConcreteHyperlink, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell,
  TableLayoutType, TableRow, TextRun, WidthType, type IParagraphOptions, type IRunOptions, type ParagraphChild,
} from 'docx';
import type { Block, Cell, Inline, Item, List, Table as TableBlock } from '../document/block.ts';
import { columnWidths } from './column-widths.ts';
import { colours, monospace, page, step, styles, textWidth } from './docx-styles.ts';
import { withoutClock } from './zip-times.ts';

/** All texts are free of characters that XML has no way to write, all addresses are harmless and short. */
export interface WordContent {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** `docProps/core.xml`: the package would write the time into it. */
  readonly core: string;
  /** The words of an image. */
  readonly imageWords: (image: { readonly description: string; readonly address: string }) => string;
}

/** The same content gives the same bytes. */
export async function wordDocument(content: WordContent): Promise<Uint8Array> {
  const writer = createWriter(content);
  const children = [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(content.title)] }), ...writer.blocks(content.blocks, { level: 0, quoted: false })];
  const file = new Document({
    title: content.title, creator: '', lastModifiedBy: '', styles,
    numbering: { config: writer.numbering() },
    sections: [{ properties: { page }, footers: { default: footer(content.title) }, children }],
  });
  for (const [address, id] of writer.links) file.Document.Relationships.addRelationship(id, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink', address, 'External');
  const bytes = await Packer.pack(file, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: content.core }]);
  return withoutClock(bytes);
}

/** Where a block stands: how far it is moved in, whether a quote is around it. */
interface Place {
  readonly level: number;
  readonly quoted: boolean;
  /** Of the first paragraph of an item. */
  readonly mark?: Pick<IParagraphOptions, 'numbering' | 'indent' | 'spacing'>;
}

function createWriter({ imageWords }: WordContent) {
  const links = new Map<string, string>();
  /** Each numbered list counts for itself: its first number by the name of its numbering. */
  const starts = new Map<string, number>();

  function blocks(list: readonly Block[], place: Place): (Paragraph | Table)[] {
    return list.flatMap((block, index) => blockParts(block, index === 0 ? place : { level: place.level, quoted: place.quoted }));
  }

  function blockParts(block: Block, place: Place): readonly (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading': return [paragraph(place, { heading: HEADINGS[Math.max(0, Math.min(5, block.level - 2))] ?? HeadingLevel.HEADING_6, children: runs(block.content) })];
      case 'paragraph': return [paragraph(place, { children: runs(block.content) })];
      case 'list': return [...(place.mark === undefined ? [] : [paragraph(place, {})]), ...listParts(block, place)];
      // A paragraph keeps two tables apart, which Word would join.
      case 'table': return block.rows.length === 0 && block.head.length === 0 ? [] : [table(block), new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'auto' } })];
      case 'code': return [paragraph(place, { style: 'Code', shading: { type: ShadingType.CLEAR, fill: colours.code, color: 'auto' }, children: codeRuns(block.text) })];
      case 'quote': return blocks(block.blocks, { level: place.level + 1, quoted: true });
      case 'rule': return [new Paragraph({ thematicBreak: true })];
    }
  }

  function paragraph({ level, quoted, mark }: Place, options: IParagraphOptions): Paragraph {
    return new Paragraph({
      ...(level > 0 ? { indent: { left: level * step } } : {}),
      ...(quoted ? { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours.line } } } : {}),
      ...mark,
      ...options,
    });
  }

  function listParts({ start, items }: List, { level, quoted }: Place): readonly (Paragraph | Table)[] {
    const inner = Math.min(level, DEEPEST);
    const reference = start === undefined ? 'bullets' : `numbers-${starts.size + 1}`;
    if (start !== undefined) starts.set(reference, Math.min(start, 32_767));
    return items.flatMap((item) => blocks(withBox(item), {
      level: inner + 1, quoted,
      mark: { spacing: { after: 60 }, ...(item.done === undefined ? { numbering: { reference, level: inner } } : { indent: { left: (inner + 1) * step, hanging: step } }) },
    }));
  }

  function table({ head, alignment, rows }: TableBlock): Table {
    const widths = columnWidths(head, rows, textWidth);
    const row = (cells: readonly Cell[], isHead: boolean): TableRow => new TableRow({
      tableHeader: isHead, cantSplit: true,
      children: widths.map((width, column) => new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { top: 20, bottom: 20, left: 80, right: 80 },
        ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: colours.head, color: 'auto' } } : {}),
        children: [new Paragraph({ style: 'Cell', ...(isHead ? { keepNext: true } : {}), alignment: AlignmentType[SIDES[alignment[column] ?? 'left']], children: runs(cells[column] ?? [], isHead ? { bold: true } : {}) })],
      })),
    });
    const side = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
    return new Table({
      width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
      borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side },
      rows: [...(head.length === 0 ? [] : [row(head, true)]), ...rows.map((cells) => row(cells, false))],
    });
  }

  function runs(content: readonly Inline[], look: IRunOptions = {}): ParagraphChild[] {
    return content.flatMap((inline): ParagraphChild[] => {
      switch (inline.kind) {
        case 'text': return [new TextRun({ ...look, text: inline.text })];
        case 'code': return [new TextRun({ ...look, text: inline.text, font: monospace, shading: { type: ShadingType.CLEAR, fill: colours.code, color: 'auto' } })];
        case 'strong': return runs(inline.content, { ...look, bold: true });
        case 'emphasis': return runs(inline.content, { ...look, italics: true });
        case 'deleted': return runs(inline.content, { ...look, strike: true });
        case 'link': return [new ConcreteHyperlink(runs(inline.content, { ...look, style: 'Hyperlink' }), linkId(inline.address))];
        case 'image': return [new TextRun({ ...look, text: imageWords(inline), italics: true })];
        case 'break': return [new TextRun({ ...look, break: 1 })];
      }
    });
  }

  function linkId(address: string): string {
    const known = links.get(address) ?? `Link${links.size + 1}`;
    links.set(address, known);
    return known;
  }

  const numbering = () => [
    { reference: 'bullets', levels: levels((level) => ({ format: LevelFormat.BULLET, text: ['•', '◦', '▪'][level % 3] ?? '•' })) },
    ...[...starts].map(([reference, start]) => ({ reference, levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })) })),
  ];

  return { blocks, links, numbering };
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6] as const;
const SIDES = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;
/** Of the nine levels that Word's lists have. */
const DEEPEST = 8;

function levels<T extends object>(look: (level: number) => T) {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => ({ level, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: (level + 1) * step, hanging: step }, spacing: { after: 60 } } }, ...look(level) }));
}

/** A box in front of the words of a task; an item without a paragraph in front gets one that holds its mark. */
function withBox({ done, blocks: [first, ...rest] }: Item): readonly Block[] {
  const box: readonly Inline[] = done === undefined ? [] : [{ kind: 'text', text: done ? '☑ ' : '☐ ' }];
  return first?.kind === 'paragraph' ? [{ ...first, content: [...box, ...first.content] }, ...rest] : [{ kind: 'paragraph', content: box }, ...(first === undefined ? [] : [first]), ...rest];
}

function codeRuns(text: string): readonly TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line.replaceAll('\t', '    '), ...(index === 0 ? {} : { break: 1 }) }));
}

function footer(title: string): Footer {
  const short = title.length > 80 ? `${title.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : title;
  return new Footer({
    children: [new Paragraph({
      style: 'Footer', tabStops: [{ type: 'right', position: textWidth }],
      children: [new TextRun(short), new TextRun({ children: ['\t', 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
    })],
  });
}
