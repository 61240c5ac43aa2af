// Reads list items as actions, with everything their words say about owner, day, status and ticket.

import type * as data from '../../model/data.generated.ts';
import type { Action } from '../../model/report.ts';
import type { Located } from '../../model/placed.ts';
import { actionKind } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { findDue, findPriority, findStatus, findTicket } from './action-marks.ts';
import { findOwner } from './action-owner.ts';
import type { Definitions } from './actions.ts';
import type { Item, List } from './blocks.ts';
import { trim } from './blocks.ts';
import type { Link } from './inline.ts';
import { leafAt, textOf } from './source.ts';
import type { Source } from './source.ts';

/** What all items of a list share. */
export interface ListContext {
  readonly definitions: Definitions;
  readonly section: number;
  /** Said by the heading or item above the list. */
  readonly kind?: data.ActionKind;
  readonly status?: data.ActionStatus;
}

/** An item that only introduces a nested list is no action: the items below it are. */
export function listActions(source: Source, list: List, context: ListContext): readonly Action[] {
  return list.items.flatMap((item) => {
    const nested = item.blocks.filter((block): block is List => block.kind === 'list');
    if (nested.length > 0 && isLeadIn(source, item)) {
      const first = item.blocks[0];
      const said = first === undefined ? undefined : actionKind(source.text.slice(first.span.from, first.span.to));
      return nested.flatMap((each) => listActions(source, each, said === undefined ? context : { ...context, kind: said }));
    }
    const action = itemAction(source, item, context);
    return action === undefined ? [] : [action];
  });
}

const LABEL_ONLY = /^(?:\*\*|__)[^*_\n]{1,60}(?:\*\*|__)[:：]?$/;

function isLeadIn(source: Source, item: Item): boolean {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph') return true;
  const words = source.text.slice(first.span.from, first.span.to).trimEnd();
  return /[:：](?:\*\*|__|[*_])?$/.test(words) || LABEL_ONLY.test(words) || actionKind(words) !== undefined;
}

/** `[]` as people type it who forget the blank. */
const EMPTY_BOX = /^\[\][ \t]+/;

function itemAction(source: Source, item: Item, { definitions, section, kind, status: given }: ListContext): Action | undefined {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph') return undefined;
  const loose = EMPTY_BOX.exec(source.text.slice(first.span.from, Math.min(first.span.to, first.span.from + 8)));
  const words = trim(source.text, first.span.from + (loose?.[0].length ?? 0), first.span.to);
  if (words.from === words.to) return undefined;
  // Owner, day and ticket may stand below: on a nested line or in a paragraph of the item.
  const whole = trim(source.text, words.from, item.span.to);
  const text = source.text.slice(whole.from, whole.to);
  const { links, skip } = leafAt(source, whole).inline;
  const at = <T>(found: Located<T> | undefined): Located<T> | undefined =>
    found === undefined ? undefined : { value: found.value, span: { from: found.span.from + whole.from, to: found.span.to + whole.from } };
  const owner = findOwner(text, skip, links.map((link) => link.span));
  const found = {
    due: at(findDue(text)),
    priority: at(findPriority(text)),
    ticket: at(findTicket(text, links, skip, (link) => targetOf(link, definitions))),
  };
  const status = statusOf(source, item, loose !== null, words);
  const value: data.Action = { text: textOf(source, words) };
  const places: { -readonly [Key in keyof data.Action]?: Span } = { text: words };
  for (const key of ['due', 'priority', 'ticket'] as const) {
    const mark = found[key];
    if (mark === undefined) continue;
    value[key] = mark.value;
    places[key] = mark.span;
  }
  if (owner !== undefined) {
    value.owner = owner.value;
    places.owner = { from: owner.span.from + whole.from, to: owner.span.to + whole.from };
  }
  if (status !== undefined) {
    value.status = status.value;
    places.status = status.span;
  } else if (given !== undefined) value.status = given;
  const tagged = kindTag(source.text, words);
  if (tagged !== undefined) {
    value.kind = tagged.value;
    places.kind = tagged.span;
  } else if (kind !== undefined) value.kind = kind;
  return {
    value,
    places,
    span: item.span,
    shape: item.task !== undefined || loose !== null ? 'checkbox' : 'list',
    tracked: found.ticket !== undefined,
    section,
    ...(owner === undefined ? {} : { ownerFrom: owner.from }),
  };
}

/** A box says more than words; an empty one with "(in progress)" behind it is in progress. */
function statusOf(source: Source, item: Item, loose: boolean, words: Span): Located<data.ActionStatus> | undefined {
  const said = findStatus(source.text.slice(words.from, words.to));
  const place = said === undefined ? undefined : { from: said.span.from + words.from, to: said.span.to + words.from };
  if (item.task?.checked === true) return { value: 'done', span: item.task.span };
  if (said !== undefined && place !== undefined) return { value: said.value, span: place };
  if (item.task !== undefined) return { value: 'open', span: item.task.span };
  return loose ? { value: 'open', span: { from: words.from - 3, to: words.from - 1 } } : undefined;
}

const KIND_TAG = /^(?:\*\*|__)?(?:\[([^[\]\n]{3,30})\](?!\()|(?:\*\*|__)?([\p{L}]{3,20})(?:\*\*|__)?[:：])/u;
const KIND_LAST = /[[(（]([^()（）[\]\n]{3,20})[\])）]$/;

function kindTag(text: string, words: Span): Located<data.ActionKind> | undefined {
  const run = text.slice(words.from, words.to);
  for (const found of [KIND_TAG.exec(run), KIND_LAST.exec(run)]) {
    const word = found?.[1] ?? found?.[2];
    const value = word === undefined ? undefined : actionKind(word);
    if (found === null || word === undefined || value === undefined) continue;
    const from = words.from + found.index + found[0].indexOf(word);
    return { value, span: { from, to: from + word.length } };
  }
  return undefined;
}

/** A reference-style link that nothing defines has no target. */
export function targetOf(link: Link, definitions: Definitions): string {
  return link.target.startsWith('[') ? (definitions.get(link.target.slice(1)) ?? '') : link.target;
}
