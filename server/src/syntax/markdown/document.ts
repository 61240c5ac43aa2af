// A Markdown text taken apart – front matter, blocks, runs – and kept beside its report, so that the next reading and the writer can use it.

import type { ProfileChoice, ReadingProblem, Report } from '../../model/report.ts';
import type { Profile } from '../../profiles/index.ts';
import { beside } from '../../text/beside.ts';
import { conflictsIn, tooLarge } from '../text-problems.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { evenLines } from './even-lines.ts';
import type { FrontMatter } from './front-matter.ts';
import { frontMatterOf } from './front-matter.ts';
import { withHtmlTables } from './html-table.ts';
import { headingLines } from './heading-lines.ts';
import { withLabelSections } from './label-sections.ts';
import { leavesOf } from './leaf.ts';
import { dictionaryOf } from './meanings.ts';
import type { Dictionary } from './meanings.ts';
import { parseBlocks } from './parse.ts';
import { withPlainText } from './plain-text.ts';
import type { Parsed } from './parse.ts';
import type { RawEntry } from './raw-entry.ts';
import type { Source } from './source.ts';
import { wordsOnly } from './words-only.ts';

export interface Document {
  readonly source: Source;
  readonly frontMatter?: FrontMatter;
  readonly parsed?: Parsed;
  readonly problems: readonly ReadingProblem[];
  /** The profile that the reading before recognised, and what by. */
  readonly recognised?: Recognised;
  /** The words of every heading by the canonical dictionary alone, and by a profile. */
  readonly canonical: Dictionary;
  readonly dictionaries: readonly Dictionary[];
  dictionary(profile: Profile | undefined): Dictionary;
  /** How the entries stand in the text, for the writer; absent until the report is read. */
  readonly entries?: readonly RawEntry[];
}

/** A choice that depends on nothing else; one with a place in the text is made anew each time. */
export interface Recognised {
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly words: string;
  readonly choice: ProfileChoice;
}

const kept = beside<Document>('Markdown document');

export function remember(report: Report, document: Document): void {
  kept.set(report, document);
}

/** The parts of a text; those of an earlier reading are used where the text is the same. */
export function documentOf(text: string, previous?: Report): Document {
  const before = kept.get(previous);
  if (before?.source.original === text) return before;
  const whole = evenLines(text);
  const frontMatter = sameFrontMatter(whole, before) ?? frontMatterOf(whole);
  const body = frontMatter?.end ?? 0;
  const { text: even, comments: behind } = wordsOnly(whole, body);
  const { parsed, blocks, problems } = bodyOf(even, body, before?.parsed);
  const source: Source = { original: text, text: even, body, behind, blocks, leaves: leavesOf(even, before?.source.leaves.used) };
  // Of the reading before only the words are taken over, not the reading itself, which would hold on to the one before it.
  const known = before?.dictionaries.map(({ profile, used }) => ({ profile, used })) ?? [];
  const dictionaries: Dictionary[] = [];
  const dictionary = (profile: Profile | undefined): Dictionary => {
    const present = dictionaries.find((each) => each.profile === profile);
    if (present !== undefined) return present;
    const made = dictionaryOf(profile, known.find((each) => each.profile === profile));
    dictionaries.push(made);
    return made;
  };
  return {
    source,
    problems,
    dictionaries,
    dictionary,
    canonical: dictionary(undefined),
    ...(before?.recognised === undefined ? {} : { recognised: before.recognised }),
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(parsed === undefined ? {} : { parsed }),
  };
}

function sameFrontMatter(text: string, before: Document | undefined): FrontMatter | undefined {
  const known = before?.frontMatter;
  if (known === undefined || before === undefined) return undefined;
  return text.slice(0, known.end) === before.source.text.slice(0, known.end) && known.span.to < known.end ? known : undefined;
}

function bodyOf(text: string, from: number, previous: Parsed | undefined): { readonly blocks: readonly Block[]; readonly parsed?: Parsed; readonly problems: readonly ReadingProblem[] } {
  const conflicts = conflictsIn(text);
  if (conflicts.length > 0) return { blocks: headingLines(text, from), problems: conflicts };
  const large = tooLarge(text);
  if (large !== undefined) return { blocks: headingLines(text, from), problems: [large] };
  const parsed = parseBlocks(text.slice(from), previous);
  return { blocks: withHtmlTables(text, withLabelSections(text, withPlainText(text, blocksOf(parsed.tree, text, from)))), parsed, problems: [] };
}
