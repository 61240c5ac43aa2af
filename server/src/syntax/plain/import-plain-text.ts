// Turns a report pasted from a web page, a word processor or a mail into a Markdown draft. The steps are read from top to bottom here;
// what each does is in a file of its own. What the draft's faults are is for the reader of Markdown and the rules to say.

import type { ReportData } from '../../model/data.generated.ts';
import { recogniseProfile, type Profile } from '../../profiles/index.ts';
import type { Block } from './block.ts';
import { draftOf } from './draft.ts';
import { dropPageChrome, type DroppedLine } from './drop-page-chrome.ts';
import { findTitle } from './find-title.ts';
import { frontMatterOf, splitFrontMatter, statesTitle } from './front-matter.ts';
import { gatherMetadata, liftFields } from './metadata.ts';
import { pageFacts } from './page-facts.ts';
import { readPlainLines } from './plain-line.ts';
import { readBlocks } from './read-blocks.ts';
import { sectionNames } from './section-names.ts';

export interface PlainImport {
  /** Metadata and sections; the Markdown of a section is its `text`. What stands above the first heading is only in `markdown`. */
  readonly data: ReportData & { readonly [key: string]: unknown };
  readonly markdown: string;
  /** What was recognised as the page's and not the report's, in its order. */
  readonly dropped: readonly DroppedLine[];
}

export interface PlainImportOptions {
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Taken instead of the one that the headings show. */
  readonly profile?: string;
  /** The name of the pasted file without its folders, for a date in it. */
  readonly fileName?: string;
}

/** Total and linear. Every word of the text is in the draft or in `dropped`; stamps stay as the author wrote them. */
export function importPlainText(text: string, options: PlainImportOptions): PlainImport {
  const names = sectionNames(options.profiles);
  const { frontMatter, rest, lines: before } = splitFrontMatter(text);
  const pasted = readPlainLines(rest, before);
  const title = statesTitle(frontMatter) ? undefined : findTitle(pasted, names);
  const { lines, dropped, header, footer, contents } = dropPageChrome(pasted, title?.index, names);
  const page = pageFacts(header, footer, title?.text);
  const lifted = liftFields(lines, names);
  const blocks = readBlocks(lifted.lines, names, contents);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const profile = options.profile ?? recogniseProfile(headings, title?.text, options.profiles);
  const metadata = gatherMetadata({ profile, title: title?.text, fields: lifted.fields, page, text: proseOf(blocks), fileName: options.fileName });
  const sections = sectionsOf(blocks);
  const data = { ...metadata, sections: sections.flatMap((section) => (section.heading === undefined ? [] : [{ heading: section.heading, text: draftOf(section.blocks) }])) };
  return { data, markdown: `${frontMatterOf(metadata, frontMatter)}${draftOf(blocks)}\n`, dropped };
}

/** Enough of the text to find where it happened. */
function proseOf(blocks: readonly Block[]): string {
  return blocks.slice(0, 200).flatMap((block) => (block.kind === 'paragraph' || block.kind === 'item' ? [block.text.slice(0, 2_000)] : [])).join('\n');
}

function sectionsOf(blocks: readonly Block[]): readonly { readonly heading?: string; readonly blocks: readonly Block[] }[] {
  const sections: { heading?: string; readonly blocks: Block[] }[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push({ heading: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
