// Bands with names on lanes: phases and impact windows. A name that has no room in its band stands beside it.

import { lanesOf } from './lanes.ts';
import { cutToWidth, textWidth } from './text-width.ts';

export interface BandRequest {
  readonly x0: number;
  readonly x1: number;
  readonly long: string;
  readonly short: string;
  /** The long name is the author's and may be cut. */
  readonly mayCut: boolean;
}

export interface Band {
  readonly x0: number;
  readonly x1: number;
  readonly lane: number;
  readonly name: string;
  /** Where the name begins. */
  readonly nameX: number;
}

const BAND_SIZE = 11;
const INSET = 5;
/** A cut name says something when it has so much room. */
const ROOM_OF_WORDS = 110;
const GAP = 6;
/** Half of what a tear takes. */
const TEAR = 6;
/** More than any number of lanes holds. */
const MOST_TRIED = 1000;

/** One answer per request, undefined for a band that finds no lane. `tears` are where the axis breaks, which no name may cross. */
export function bandsOf(requests: readonly BandRequest[], tears: readonly number[], frame: BandFrame): readonly (Band | undefined)[] {
  const named = requests.slice(0, MOST_TRIED).map((request) => nameOf(request, tears, frame));
  const places = lanesOf(named.map(({ from, to }) => ({ from, to })), frame.lanes, 0);
  return requests.map((_, index) => {
    const [band, lane] = [named[index], places[index]];
    return band === undefined || lane === undefined ? undefined : { x0: band.x0, x1: band.x1, lane, name: band.name, nameX: band.nameX };
  });
}

export interface BandFrame {
  readonly left: number;
  readonly right: number;
  readonly lanes: number;
}

type Named = Omit<Band, 'lane'> & { readonly from: number; readonly to: number };

function nameOf({ x0, x1, long, short, mayCut }: BandRequest, tears: readonly number[], { left, right }: BandFrame): Named {
  const [from, to] = widestPart(x0, x1, tears);
  const inside = to - from - 2 * INSET;
  const own = { x0, x1, nameX: from + INSET, from: x0, to: x1 };
  const width = (name: string): number => textWidth(name, BAND_SIZE);
  if (width(long) <= inside) return { ...own, name: long };
  if (mayCut && inside >= ROOM_OF_WORDS) return { ...own, name: cutToWidth(long, inside, BAND_SIZE) };
  if (width(short) <= inside) return { ...own, name: short };
  for (const name of [long, short]) {
    const beside = width(name) + INSET;
    if (beside > 2 * ROOM_OF_WORDS) continue;
    if (x1 + beside <= right) return { ...own, name, nameX: x1 + INSET, to: x1 + beside + GAP };
    if (x0 - beside >= left) return { ...own, name, nameX: x0 - beside, from: x0 - beside - GAP };
  }
  return { ...own, name: '' };
}

/** The widest stretch of a band between tears. */
function widestPart(x0: number, x1: number, tears: readonly number[]): readonly [number, number] {
  const edges = [x0, ...tears.flatMap((x) => (x0 < x && x < x1 ? [x - TEAR, x + TEAR] : [])), x1];
  let best: readonly [number, number] = [x0, Math.max(x0, edges[1] ?? x1)];
  for (let index = 2; index + 1 < edges.length; index += 2) {
    const [from = x0, to = x0] = [edges[index], edges[index + 1]];
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return best;
}
