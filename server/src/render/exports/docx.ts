// The report as a Word document.

import { escapeHtml, writable } from '../escape.ts';
import { imageWords, type Block, type Inline } from './document/block.ts';
import { exportDocument, factsTable, measuresTable, type ExportDocument } from './document/export-document.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { limited } from './document/limited.ts';

export const docx: Exporter = {
  id: 'docx',
  title: 'Word document',
  description: 'To send, print or comment on, on A4 pages',
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: writeDocx,
};

async function writeDocx(input: ExportInput): Promise<Uint8Array> {
  const document = exportDocument(input);
  const { wordDocument } = await import('./word/docx-engine.ts');
  const title = writable(document.title);
  return wordDocument({ title, blocks: limited(wordBlocks(document)).map(written), core: coreProperties(title), imageWords: (image) => writable(imageWords(image)) });
}

function wordBlocks({ facts, measures, phases, body }: ExportDocument): readonly Block[] {
  return [
    ...(facts.length === 0 ? [] : [factsTable(facts)]),
    ...(measures.length === 0 ? [] : [heading('Measures'), measuresTable(measures)]),
    ...(phases.rows.length === 0 ? [] : [heading('Key times'), phases]),
    ...body,
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, content: [{ kind: 'text', text }] };
}

function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(title)}</dc:title></cp:coreProperties>`;
}

function written(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': return { ...block, content: writtenRuns(block.content) };
    case 'list': return { ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(written) })) };
    case 'table': return { ...block, head: block.head.map(writtenRuns), rows: block.rows.map((row) => row.map(writtenRuns)) };
    case 'code': return { ...block, text: writable(block.text) };
    case 'quote': return { ...block, blocks: block.blocks.map(written) };
    case 'rule': return block;
  }
}

function writtenRuns(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
      case 'code': return [{ ...inline, text: writable(inline.text) }];
      case 'strong':
      case 'emphasis':
      case 'deleted': return [{ ...inline, content: writtenRuns(inline.content) }];
      case 'link': return linkRuns(inline.address, writtenRuns(inline.content));
      case 'image':
      case 'break': return [inline];
    }
  });
}

/** Word calls a document broken whose link is no address by the letter, or longer than it can hold. */
const LONGEST_ADDRESS = 2000;

function linkRuns(address: string, content: readonly Inline[]): readonly Inline[] {
  const target = URL.canParse(address) ? new URL(address).href : '';
  return target !== '' && target.length <= LONGEST_ADDRESS ? [{ kind: 'link', address: target, content }] : [...content, { kind: 'text', text: ` (${writable(address)})` }];
}
