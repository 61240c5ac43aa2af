// Reads the actions of a report: lists and checkboxes in the sections of actions, and tables of actions wherever they stand.

import type { Action } from '../../model/report.ts';
import { actionKind, actionStatus } from '../../model/vocabulary/index.ts';
import { listActions } from './action-list.ts';
import { findDue } from './action-marks.ts';
import type { ListContext } from './action-list.ts';
import { isActionTable, tableActions } from './action-table.ts';
import type { Block, List } from './blocks.ts';
import type { Sections } from './sections.ts';
import type { Source } from './source.ts';

/** The targets of link definitions by lower-case label. */
export type Definitions = ReadonlyMap<string, string>;

export function actionsOf(source: Source, sections: Sections): readonly Action[] {
  const definitions = definitionsIn(source);
  const actions: Action[] = [];
  source.blocks.forEach((block, index) => {
    const section = sections.of(index);
    const isInside = section !== undefined && sections.holds[section] === 'actions';
    if (block.kind === 'table' && isActionTable(source, block, isInside)) actions.push(...tableActions(source, block, definitions, section));
    else if (block.kind === 'list' && isInside && !isDetail(source, source.blocks[index - 1], block)) actions.push(...listActions(source, block, { definitions, section, ...headingSays(sections.sections[section]?.heading.value ?? '') }));
  });
  return actions;
}

/** Bullets that no indentation puts below the numbered item whose sentence announces them, and alternatives of which one will be done. */
function isDetail(source: Source, before: Block | undefined, list: List): boolean {
  if (before?.kind === 'paragraph') return /\b(?:one of(?: the following| these)?|either(?: of)?)[:：]$/i.test(source.text.slice(before.span.from, before.span.to).trimEnd());
  const last = before?.kind === 'list' && before.ordered && !list.ordered ? before.items.at(-1)?.blocks.at(-1) : undefined;
  if (last?.kind !== 'paragraph') return false;
  const words = source.text.slice(last.span.from, last.span.to).trimEnd();
  return /[:：]$/.test(words) && words.split(/\s+/).length > 6;
}

/** `### 予防（Prevent）` says the kind of all actions below, `### Immediate Actions (Completed)` their status, `### Later (target: Q4 2025)` their day. */
function headingSays(heading: string): Pick<ListContext, 'kind' | 'status' | 'due'> {
  const kind = actionKind(heading);
  const inside = /[(（]([^()（）]{2,40})[)）]\s*$/.exec(heading)?.[1] ?? /^(completed|done|ongoing) /i.exec(heading)?.[1];
  const status = inside === undefined ? undefined : actionStatus(inside);
  const due = findDue(heading)?.value;
  return { ...(kind === undefined ? {} : { kind }), ...(status === undefined ? {} : { status }), ...(due === undefined ? {} : { due }) };
}

const DEFINITION = /^[ \t]{0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s>]{1,2000})/gm;

function definitionsIn(source: Source): Definitions {
  const definitions = new Map<string, string>();
  for (const block of source.blocks) {
    if (block.kind !== 'reference') continue;
    for (const [, label = '', target = ''] of source.text.slice(block.span.from, block.span.to).matchAll(DEFINITION)) {
      const key = label.toLowerCase();
      if (!definitions.has(key)) definitions.set(key, target);
    }
  }
  return definitions;
}
