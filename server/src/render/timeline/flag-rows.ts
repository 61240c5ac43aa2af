// Finds rows for labels on poles, so that no words lie on other words or on a pole that goes higher.

export interface Box {
  readonly index: number;
  /** Of its pole, which is its right edge when the words are left of it, else its left edge. */
  readonly x: number;
  readonly isLeft: boolean;
  readonly from: number;
  readonly to: number;
  /** Width with all of the text. */
  readonly need: number;
  /** Width with so few words that fewer say nothing. */
  readonly least: number;
}

export interface Placed extends Box {
  /** From 0, the lowest. */
  readonly row: number;
}

export interface FlagRows {
  /** False, and nothing is added, when no rows for all exist. */
  add(box: Box): boolean;
  /** Adds it, cutting the words that would lie over its pole; false, and nothing is changed, when that is not enough. */
  force(box: Box): boolean;
  placed(): readonly Placed[];
}

/** Between words and what is beside them. */
export const GAP = 9;

/** Boxes are added one by one; each time all rows are found anew, from the bottom. */
export function flagRows(most: number): FlagRows {
  let state: State = { boxes: [], lower: [], rows: [] };
  return {
    add(box) {
      return withBox(state, box, most);
    },
    force(box) {
      const cut: State = { boxes: [], lower: [], rows: [] };
      if (![...state.boxes.map((other) => cutBefore(other, box)), box].every((each) => withBox(cut, each, most))) return false;
      state = cut;
      return true;
    },
    placed: () => state.boxes.map((box, index) => ({ ...box, row: state.rows[index] ?? 0 })),
  };
}

interface State {
  readonly boxes: Box[];
  /** For each box those that must be lower. */
  readonly lower: number[][];
  rows: readonly number[];
}

/** Changes the state only where the box finds its place. */
function withBox(state: State, box: Box, most: number): boolean {
  const { boxes, lower } = state;
  const own: number[] = [];
  const over: number[] = [];
  for (const [index, other] of boxes.entries()) {
    const isOver = goesOver(box, other);
    const isUnder = goesOver(other, box);
    if (isOver && isUnder) return false;
    if (isOver) own.push(index);
    if (isUnder) over.push(index);
  }
  boxes.push(box);
  lower.push(own);
  for (const index of over) lower[index]?.push(boxes.length - 1);
  const rows = rowsOf(boxes, lower, most);
  if (rows) {
    state.rows = rows;
    return true;
  }
  boxes.pop();
  lower.pop();
  for (const index of over) lower[index]?.pop();
  return false;
}

function cutBefore(box: Box, { x }: Box): Box {
  const width = Math.abs(x - box.x) - GAP;
  if (width < box.least || (box.isLeft ? x >= box.x || x <= box.from - GAP : x <= box.x || x >= box.to + GAP)) return box;
  return box.isLeft ? { ...box, from: box.x - Math.min(width, box.x - box.from) } : { ...box, to: box.x + Math.min(width, box.to - box.x) };
}

/** Whether the words would lie over the other's pole, or close before it. At one pole the earlier is higher. */
function goesOver(box: Box, { x, index }: Box): boolean {
  if (box.x === x) return box.index < index;
  return box.isLeft ? box.from - GAP < x && x < box.x : box.x < x && x < box.to + GAP;
}

/** Each as low as those under it let it; undefined when there are too few rows, or two boxes would have to be over one another. */
function rowsOf(boxes: readonly Box[], lower: readonly (readonly number[])[], most: number): readonly number[] | undefined {
  const rows: (number | undefined)[] = boxes.map(() => undefined);
  const lanes: Box[][] = [];
  let waiting = boxes.map((_, index) => index);
  while (waiting.length > 0) {
    const left = waiting.filter((index) => {
      const box = boxes[index];
      const row = box === undefined ? undefined : lowestRow(box, lower[index] ?? [], rows, lanes);
      if (box === undefined || row === undefined) return true;
      rows[index] = row;
      const lane = lanes[row];
      if (lane) lane.push(box);
      else lanes[row] = [box];
      return false;
    });
    if (left.length === waiting.length || lanes.length > most) return undefined;
    waiting = left;
  }
  return rows.map((row) => row ?? 0);
}

/** Undefined while one of those under it waits itself. */
function lowestRow(box: Box, under: readonly number[], rows: readonly (number | undefined)[], lanes: readonly (readonly Box[])[]): number | undefined {
  let row = 0;
  for (const index of under) {
    const other = rows[index];
    if (other === undefined) return undefined;
    row = Math.max(row, other + 1);
  }
  while (lanes[row]?.some((other) => box.from < other.to + GAP && other.from - GAP < box.to) === true) row += 1;
  return row;
}
