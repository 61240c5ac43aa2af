// Which part of the report a text belongs to, whatever the section around it is called.

import type { Prose, Report } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { perReport } from '../per-report.ts';

/** `lead` stands before the first section, `other` in one that nobody knows. */
export type Area = 'lead' | 'summary' | 'background' | 'impact' | 'timeline' | 'detection' | 'cause' | 'response' | 'actions' | 'lessons' | 'people' | 'other';

const AREAS: ReadonlyMap<string, Area> = new Map<string, Area>([
  ['summary', 'summary'], ['background', 'background'], ['impact', 'impact'], ['timeline', 'timeline'], ['detection', 'detection'],
  ['trigger', 'cause'], ['root-cause', 'cause'], ['whys', 'cause'], ['response', 'response'], ['resolution', 'response'],
  ['lessons', 'lessons'], ['lessons-well', 'lessons'], ['lessons-badly', 'lessons'], ['lessons-lucky', 'lessons'],
  ['actions', 'actions'], ['people', 'people'],
]);

/** The nearest section above that is known decides, else the part of the report that the text is read as. */
export function areaOf(report: Report, prose: Pick<Prose, 'section' | 'span'>): Area {
  const { sections, parts } = known(report);
  const area = prose.section === undefined ? undefined : sections[prose.section];
  if (area !== undefined) return area;
  return partAt(parts, prose.span.from)?.area ?? (prose.section === undefined ? 'lead' : 'other');
}

interface Part extends Span {
  readonly area: Area;
}

interface Known {
  /** By index of the section. */
  readonly sections: readonly (Area | undefined)[];
  /** In source order. */
  readonly parts: readonly Part[];
}

const known = perReport('areas', (report): Known => {
  const sections: (Area | undefined)[] = [];
  for (const [index, { id, parent }] of report.sections.entries()) {
    const own = id === undefined ? undefined : AREAS.get(id);
    sections.push(own ?? (parent !== undefined && parent < index ? sections[parent] : undefined));
  }
  const parts = [
    ...placed(report.timelines.flatMap(({ entries }) => entries), 'timeline'),
    ...placed(report.causes, 'cause'),
    ...placed(report.actions, 'actions'),
    ...placed(report.lessons, 'lessons'),
  ].toSorted((a, b) => a.from - b.from);
  return { sections, parts };
});

function placed(list: readonly { readonly span: Span }[], area: Area): readonly Part[] {
  return list.map(({ span }) => ({ ...span, area }));
}

/** The last part that begins at or before the offset and reaches it. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  return part !== undefined && offset < part.to ? part : undefined;
}
