// Places labels over the axis like flags on poles: none lies on another or on another's pole, and what finds no room has none.

import { flagRows, GAP } from './flag-rows.ts';
import type { Box, Placed } from './flag-rows.ts';
import { cutToWidth, textWidth } from './text-width.ts';

export interface FlagRequest {
  /** Of the pole. */
  readonly x: number;
  /** Shown whole or not at all: the time. */
  readonly head: string;
  readonly text: string;
  /** Higher is placed first; ties are spread over the axis. */
  readonly weight: number;
}

export interface Flag {
  readonly x: number;
  /** From 0, nearest to the axis, upwards. */
  readonly row: number;
  /** The words are left of the pole, ending at it. */
  readonly isLeft: boolean;
  readonly head: string;
  /** Cut to fit, with an ellipsis. */
  readonly text: string;
  /** What the words cover, pole included. */
  readonly from: number;
  readonly to: number;
}

export interface FlagFrame {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

const FLAG_SIZE = 12;
/** Between a pole and its words. */
export const PADDING = 5;
/** Fewer letters of the words than have room here are not worth their place; on a narrow picture some are better than none. */
const FEWEST = { share: 0.11, most: 60 } as const;
/** What weighs as much cuts the words of others rather than being left out. */
const FORCED = 5;
const MOST_TRIED = 160;
const MOST_FAILED = 40;
/** How wide one label may be: fewer long labels, or more short ones. */
const WIDEST = [Number.POSITIVE_INFINITY, 330, 230, 160];
/** Where the room to the right is less than both, flags fly to the left. */
const ROOM_TO_RIGHT = { share: 0.4, most: 240 } as const;
/** How a label is tried until it finds room: with fewer words, to the other side. */
const TRIES = [{ share: 1, turned: false }, { share: 0.6, turned: false }, { share: 0.8, turned: true }, { share: 0.36, turned: false }, { share: 0, turned: false }] as const;

/** One answer per request, which come ordered by `x` and, at the same place, by time: the earlier stands higher. */
export function placeFlags(requests: readonly FlagRequest[], frame: FlagFrame): readonly (Flag | undefined)[] {
  const order = orderOf(requests);
  let best: { readonly boxes: readonly Placed[]; readonly score: number } = { boxes: [], score: 0 };
  for (const widest of WIDEST) {
    const boxes = filled(requests, order, frame, Math.min(widest, frame.right - frame.left));
    const score = boxes.reduce((sum, box) => sum + worth(requests[box.index], box), 0);
    // A little more must be worth the loss of words.
    if (score > best.score * 1.02) best = { boxes, score };
    if (boxes.length === requests.length) break;
  }
  const flags: (Flag | undefined)[] = requests.map(() => undefined);
  for (const box of widened(best.boxes, frame)) flags[box.index] = flagOf(requests[box.index], box);
  return flags;
}

/** By weight; then the first half-way, then the quarters and so on, so that the labels that find room are spread. */
function orderOf(requests: readonly FlagRequest[]): readonly number[] {
  const bits = Math.ceil(Math.log2(Math.max(2, requests.length)));
  const spread = (index: number): number => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit += 1) reversed = (reversed << 1) | ((index >> bit) & 1);
    return reversed;
  };
  return requests.map((request, index) => ({ index, weight: request.weight, spread: spread(index) }))
    .toSorted((a, b) => b.weight - a.weight || a.spread - b.spread)
    .slice(0, MOST_TRIED)
    .map(({ index }) => index);
}

function worth(request: FlagRequest | undefined, box: Placed): number {
  if (!request) return 0;
  const shown = (box.to - box.from - PADDING - textWidth(request.head, FLAG_SIZE)) / Math.min(240, Math.max(1, textWidth(request.text, FLAG_SIZE)));
  return request.weight * (0.3 + 0.7 * Math.min(1, shown));
}

/** As many labels as find room, tried in order; each time the rows of all are counted anew. */
function filled(requests: readonly FlagRequest[], order: readonly number[], frame: FlagFrame, most: number): readonly Placed[] {
  const rows = flagRows(frame.rows);
  let failed = 0;
  for (const index of order) {
    const request = requests[index];
    if (!request) continue;
    const tries = TRIES.flatMap(({ share, turned }) => boxOf(index, request, { frame, most: most * share, turned }) ?? []);
    const isAdded = tries.some((box) => rows.add(box)) || (request.weight >= FORCED && tries.some((box) => rows.force(box)));
    if (!isAdded) failed += 1;
    if (failed > MOST_FAILED) break;
  }
  return rows.placed();
}

function boxOf(index: number, { x, head, text }: FlagRequest, { frame, most, turned }: { readonly frame: FlagFrame; readonly most: number; readonly turned: boolean }): Box | undefined {
  const turn = frame.right - Math.min(ROOM_TO_RIGHT.share * (frame.right - frame.left), ROOM_TO_RIGHT.most);
  const isLeft = x > turn !== turned;
  const headWidth = textWidth(head, FLAG_SIZE) + PADDING;
  const need = headWidth + textWidth(text, FLAG_SIZE) + 1;
  const least = Math.min(need, headWidth + Math.min(FEWEST.most, FEWEST.share * (frame.right - frame.left)));
  const width = Math.min(need, Math.max(most, least), isLeft ? x - frame.left : frame.right - x);
  return width < least ? undefined : { index, x, isLeft, from: isLeft ? x - width : x, to: isLeft ? x : x + width, need, least };
}

/** Words may be longer where nothing is beside them: no words in their row, no pole that goes higher. */
function widened(boxes: readonly Placed[], frame: FlagFrame): readonly Placed[] {
  const result: Placed[] = [...boxes];
  for (const [at, box] of result.entries()) {
    const edges = result.filter((other) => other !== box && other.row >= box.row && (box.isLeft ? other.x < box.x : other.x > box.x)).map((other) => {
      if (box.isLeft) return (other.row === box.row ? other.to : other.x) + GAP;
      return (other.row === box.row ? other.from : other.x) - GAP;
    });
    const from = box.isLeft ? Math.min(box.from, Math.max(frame.left, box.x - box.need, ...edges)) : box.from;
    const to = box.isLeft ? box.to : Math.max(box.to, Math.min(frame.right, box.x + box.need, ...edges));
    result[at] = { ...box, from, to };
  }
  return result;
}

function flagOf(request: FlagRequest | undefined, { x, row, isLeft, from, to }: Placed): Flag | undefined {
  if (!request) return undefined;
  const headWidth = PADDING + textWidth(request.head, FLAG_SIZE);
  const text = cutToWidth(request.text, to - from - headWidth + 0.5, FLAG_SIZE);
  const width = headWidth + textWidth(text, FLAG_SIZE);
  return { x, row, isLeft, head: request.head, text, from: isLeft ? x - width : x, to: isLeft ? x : x + width };
}
