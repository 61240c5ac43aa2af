// Reads list items as actions, with everything their words say about owner, day, status and ticket.

import type * as data from '../../model/data.generated.ts';
import type { Action } from '../../model/report.ts';
import type { Located } from '../../model/placed.ts';
import { actionKind } from '../../model/vocabulary/index.ts';
import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { findDue, findPriority, findStatus, findTicket } from './action-marks.ts';
import { findOwner } from './action-owner.ts';
import type { Definitions } from './actions.ts';
import type { Item, List } from './blocks.ts';
import { trim } from './blocks.ts';
import type { Link } from './inline.ts';
import { perLeaf } from './leaf.ts';
import { leafAt, textOf } from './source.ts';
import type { Source } from './source.ts';

/** What all items of a list share. */
export interface ListContext {
  readonly definitions: Definitions;
  readonly section: number;
  /** Said by the heading or item above the list. */
  readonly kind?: data.ActionKind;
  readonly status?: data.ActionStatus;
  readonly due?: string;
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

type Places = { -readonly [Key in keyof data.Action]?: Span };

function itemAction(source: Source, item: Item, { definitions, section, kind, status: given, due: dueOfAll }: ListContext): Action | undefined {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph') return undefined;
  const loose = EMPTY_BOX.exec(source.text.slice(first.span.from, Math.min(first.span.to, first.span.from + 8)));
  const words = trim(source.text, first.span.from + (loose?.[0].length ?? 0), first.span.to);
  if (words.from === words.to) return undefined;
  // Owner, day and ticket may stand below: on a nested line or in a paragraph of the item.
  const whole = trim(source.text, words.from, item.span.to);
  const leaf = leafAt(source, whole);
  const { owner, due, priority } = saidAnywhere(leaf);
  const own = saidInWords(leafAt(source, words));
  const ticket = findTicket(leaf.text, leaf.inline.links, leaf.inline.skip, (link) => targetOf(link, definitions));
  const value: data.Action = { text: textOf(source, words) };
  const places: Places = { text: words };
  for (const [key, mark] of [['due', due], ['priority', priority], ['ticket', ticket], ['owner', owner]] as const) {
    if (mark === undefined) continue;
    value[key] = mark.value;
    places[key] = shift(mark.span, whole.from);
  }
  if (value.due === undefined && dueOfAll !== undefined) value.due = dueOfAll;
  const status = boxStatus(item, loose !== null, words, own.status);
  if (status !== undefined) {
    value.status = status.value;
    places.status = status.span;
  } else if (given !== undefined) value.status = given;
  if (own.kind !== undefined) {
    value.kind = own.kind.value;
    places.kind = shift(own.kind.span, words.from);
  } else if (kind !== undefined) value.kind = kind;
  return {
    value,
    places,
    span: item.span,
    shape: item.task !== undefined || loose !== null ? 'checkbox' : 'list',
    tracked: ticket !== undefined,
    section,
    ...(owner === undefined ? {} : { ownerFrom: owner.from }),
  };
}

/** What may stand anywhere in an item, below its own words too. */
const saidAnywhere = perLeaf(({ text, inline }) => ({
  owner: findOwner(text, inline.skip, inline.links.map((link) => link.span)),
  due: findDue(text),
  priority: findPriority(text),
}));

/** What an item's own words say. */
const saidInWords = perLeaf(({ text }) => ({ status: findStatus(text), kind: kindTag(text) }));

/** A box says more than words; an empty one with "(in progress)" behind it is in progress. */
function boxStatus(item: Item, loose: boolean, words: Span, said: Located<data.ActionStatus> | undefined): Located<data.ActionStatus> | undefined {
  if (item.task?.checked === true) return { value: 'done', span: item.task.span };
  if (said !== undefined) return { value: said.value, span: shift(said.span, words.from) };
  if (item.task !== undefined) return { value: 'open', span: item.task.span };
  return loose ? { value: 'open', span: { from: words.from - 3, to: words.from - 1 } } : undefined;
}

const KIND_TAG = /^(?:\*\*|__)?(?:\[([^[\]\n]{3,30})\](?!\()|(?:\*\*|__)?([\p{L}]{3,20})(?:\*\*|__)?[:：])/u;
const KIND_LAST = /[[(（]([^()（）[\]\n]{3,20})[\])）]$/;

function kindTag(text: string): Located<data.ActionKind> | undefined {
  for (const found of [KIND_TAG.exec(text), KIND_LAST.exec(text)]) {
    const word = found?.[1] ?? found?.[2];
    const value = word === undefined ? undefined : actionKind(word);
    if (found === null || word === undefined || value === undefined) continue;
    const from = found.index + found[0].indexOf(word);
    return { value, span: { from, to: from + word.length } };
  }
  return undefined;
}

/** A reference-style link that nothing defines has no target. */
export function targetOf(link: Link, definitions: Definitions): string {
  return link.target.startsWith('[') ? (definitions.get(link.target.slice(1)) ?? '') : link.target;
}
