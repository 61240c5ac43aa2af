// Collects the running text of a YAML report as its parts are read: spans in the source, and the dates mentioned in it.

import type { Prose } from '../../model/report.ts';
import type { Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import { runsIn } from './source.ts';
import type { Source } from './source.ts';
import { placeIn, wordsIn } from './words.ts';
import type { YamlNode } from './yaml-node.ts';

export interface ProseCollector {
  readonly prose: Prose[];
  readonly mentions: { readonly stamp: Stamp; readonly prose: number }[];
}

/** Adds the text of a value. `kind` is what a paragraph of it counts as; values that are no text add nothing. */
export function addProse(source: Source, to: ProseCollector, node: YamlNode | undefined, kind: Prose['kind'], section: number | undefined): void {
  if (node === undefined || node.alias !== undefined) return;
  if (node.kind === 'list') {
    for (const item of node.items) addProse(source, to, item.node, kind, section);
    return;
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return;
  const words = wordsIn(source.text, node);
  for (const run of runsIn(source, words.text)) {
    const span = placeIn(words, run.span);
    to.prose.push({
      span,
      kind: run.kind === 'paragraph' ? kind : run.kind,
      skip: run.skip.map((skipped) => placeIn(words, skipped)),
      ...(section === undefined ? {} : { section }),
      ...(run.column === undefined ? {} : { column: run.column }),
    });
    for (const stamp of run.stamps) {
      to.mentions.push({ stamp: shiftStamp(stamp, words.place(stamp.span.from) - stamp.span.from), prose: to.prose.length - 1 });
    }
  }
}

/** Puts runs of text in source order, with the mentions that refer to them. */
export function inOrder({ prose, mentions }: ProseCollector): ProseCollector {
  const order = prose.map((_, index) => index).sort((a, b) => (prose[a]?.span.from ?? 0) - (prose[b]?.span.from ?? 0));
  const place = new Map(order.map((index, at) => [index, at]));
  return {
    prose: order.flatMap((index) => prose[index] ?? []),
    mentions: mentions.map(({ stamp, prose: index }) => ({ stamp, prose: place.get(index) ?? index })).sort((a, b) => a.prose - b.prose),
  };
}

