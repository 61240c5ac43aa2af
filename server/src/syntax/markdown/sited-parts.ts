// Deals the items of a report's parts to the sections in which they are printed.

import type * as data from '../../model/data.generated.ts';
import type { Profile } from '../../profiles/index.ts';
import type { PartWithSection } from '../part-sections.ts';
import type { Printable } from '../printable.ts';
import { holdings, isChain, namedSection, usualSection } from '../usual-section.ts';
import { untold } from './print-impact.ts';

/** What one section holds beside its text. */
export interface SitedParts {
  readonly windows: readonly data.ImpactWindow[];
  readonly measures: readonly data.Measure[];
  readonly timelines: readonly data.Timeline[];
  readonly causes: readonly data.Cause[];
  /** Answers to why of a cause that stands in another section or is the last of them. */
  readonly whys: readonly string[];
  readonly actions: readonly data.Action[];
  readonly lessons: readonly data.Lesson[];
  readonly communications: readonly data.Communication[];
  readonly history: readonly data.HistoryRow[];
}

export interface Sites {
  /** -1 is before the first section. */
  at(index: number): SitedParts;
  /** What each section holds. */
  readonly held: readonly (string | undefined)[];
}

/** Items that no section can hold stand before the first. In the texts of `plain` sections nothing is told. */
export function sitesOf(content: Printable, sections: readonly data.Section[], profile: Profile | undefined, plain: ReadonlySet<number>): Sites {
  const held = holdings(sections, profile);
  const deal = <T extends object>(part: PartWithSection, list: readonly T[]): ReadonlyMap<number, readonly T[]> => {
    const sites = new Map<number, T[]>();
    for (const item of list) {
      const named = namedSection(item, sections);
      const index = named ?? usualSection(part, item, sections, held) ?? -1;
      const here = sites.get(index) ?? [];
      sites.set(index, here);
      here.push(named === undefined ? item : withoutSection(item));
    }
    return sites;
  };
  const { windows, measures } = untold(content, plain);
  const causes = deal('causes', content.causes);
  const chains = chainsOf(causes, sections, held);
  const parts = {
    windows: deal('impact', windows),
    measures: deal('impact', measures),
    timelines: deal('timelines', content.timelines),
    actions: deal('actions', content.actions),
    lessons: deal('lessons', content.lessons),
    communications: deal('communications', content.communications),
    history: deal('history', content.history),
  };
  return {
    held,
    at: (index) => ({
      windows: parts.windows.get(index) ?? [],
      measures: parts.measures.get(index) ?? [],
      timelines: parts.timelines.get(index) ?? [],
      causes: (causes.get(index) ?? []).flatMap((cause) => withoutChain(cause, chains)),
      whys: chains.find(({ section }) => section === index)?.cause.whys ?? [],
      actions: parts.actions.get(index) ?? [],
      lessons: parts.lessons.get(index) ?? [],
      communications: parts.communications.get(index) ?? [],
      history: parts.history.get(index) ?? [],
    }),
  };
}

function withoutSection<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'section')) as T;
}

interface Chain {
  readonly section: number;
  readonly cause: data.Cause;
  /** The cause is said by its last why alone. */
  readonly alone: boolean;
}

/**
 * The causes whose whys are the text of a section of whys, as the reader takes it: such a section explains the last root cause before
 * it that is not explained yet, and where there is none its last answer is a cause itself.
 */
function chainsOf(causes: ReadonlyMap<number, readonly data.Cause[]>, sections: readonly data.Section[], held: readonly (string | undefined)[]): readonly Chain[] {
  const chains: Chain[] = [];
  let last: { readonly cause: data.Cause; readonly isExplained: boolean } | undefined;
  held.forEach((holds, section) => {
    const own = causes.get(section) ?? [];
    const [first] = own;
    if (holds === 'whys' && (sections[section]?.text ?? '').trim() === '') {
      if (first === undefined && last?.cause.kind === 'root' && last.cause.whys !== undefined && !chains.some(({ cause }) => cause === last?.cause)) chains.push({ section, cause: last.cause, alone: false });
      const isTaken = last?.cause.kind === 'root' && !last.isExplained;
      if (first !== undefined && own.length === 1 && isChain(first) && !isTaken) chains.push({ section, cause: first, alone: true });
    }
    const cause = own.at(-1);
    if (cause !== undefined) last = { cause, isExplained: cause.whys !== undefined };
  });
  return chains;
}

function withoutChain(cause: data.Cause, chains: readonly Chain[]): readonly data.Cause[] {
  const chain = chains.find((one) => one.cause === cause);
  if (chain === undefined) return [cause];
  if (chain.alone) return [];
  const { whys: _, ...rest } = cause;
  return [rest];
}
