// Collects the running text of a YAML report as its parts are read: spans in the source, and the dates mentioned in it.

import { shift } from '../../text/span.ts';
import type { Prose } from '../../model/report.ts';
import type { Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import { partsIn } from './source.ts';
import type { Source } from './source.ts';
import { placeIn, wordsIn } from './words.ts';
import type { YamlItem, YamlNode, YamlScalar } from './yaml-node.ts';

/** Running text and the stamps mentioned in it. */
export interface ProseRuns {
  readonly prose: Prose;
  readonly stamps: readonly Stamp[];
}

/** Adds the text of a value. `kind` is what a paragraph of it counts as; values that are no text add nothing. */
export function addProse(source: Source, to: ProseRuns[], node: YamlNode | undefined, kind: Prose['kind'], section: number | undefined): void {
  if (node === undefined || node.alias !== undefined) return;
  if (node.kind === 'list') for (const item of node.items) addProse(source, to, item.node, kind, section);
  else if (node.kind === 'scalar' && typeof node.value === 'string') to.push(...proseIn(source, node, kind, section));
}

/** Running text of an item with the place where it stood. */
export interface KnownProse {
  readonly from: number;
  readonly kind: Prose['kind'];
  readonly section: number | undefined;
  readonly runs: readonly ProseRuns[];
}

/** As `addProse`, for the one text of an item that is running text: an item that says the same is not read again. */
export function addItemProse(source: Source, to: ProseRuns[], item: YamlItem, node: YamlNode | undefined, kind: Prose['kind'], section: number | undefined): void {
  if (node?.kind !== 'scalar' || node.alias !== undefined || typeof node.value !== 'string') return;
  const { from } = node.span;
  let found = item.content.prose;
  if (found === undefined || found.section !== section || found.kind !== kind) found = { from, kind, section, runs: proseIn(source, node, kind, section) };
  else if (found.from !== from) {
    const by = from - found.from;
    found = { ...found, from, runs: found.runs.map((run) => movedRun(run, by)) };
  } else {
    to.push(...found.runs);
    return;
  }
  item.content.prose = found;
  to.push(...found.runs);
}

function movedRun({ prose, stamps }: ProseRuns, by: number): ProseRuns {
  const skip = prose.skip.length === 0 ? prose.skip : prose.skip.map((place) => shift(place, by));
  return { prose: { ...prose, span: shift(prose.span, by), skip }, stamps: stamps.length === 0 ? stamps : stamps.map((stamp) => shiftStamp(stamp, by)) };
}

function proseIn(source: Source, node: YamlScalar, kind: Prose['kind'], section: number | undefined): readonly ProseRuns[] {
  const words = wordsIn(source.text, node);
  return partsIn(source, words.text).runs.map((run) => ({
    prose: {
      span: placeIn(words, run.span),
      kind: run.kind === 'paragraph' ? kind : run.kind,
      skip: run.skip.map((skipped) => placeIn(words, skipped)),
      ...(section === undefined ? {} : { section }),
      ...(run.column === undefined ? {} : { column: run.column }),
    },
    stamps: run.stamps.map((stamp) => shiftStamp(stamp, words.place(stamp.span.from) - stamp.span.from)),
  }));
}

/** In source order. */
export function inOrder(runs: readonly ProseRuns[]): readonly ProseRuns[] {
  return runs.toSorted((a, b) => a.prose.span.from - b.prose.span.from);
}
