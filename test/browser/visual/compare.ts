// Whether two pictures of a page show the same to a person. Browsers and systems draw the edges of letters and lines
// differently; areas, and how much ink there is at a place, they draw alike. So it looks twice: for areas, and for ink.
import pixelmatch from 'pixelmatch';
import { densest, softened, type Picture, type Spot } from './picture.ts';

interface Look {
  readonly for: 'area' | 'ink';
  /** Pixels are averaged with those at most so far away before they are compared; 0 takes them as they are. */
  readonly radius: number;
  /** Distance of colours above which two pixels differ; 1 is black against white. */
  readonly threshold: number;
  /** Side of the square in which differing pixels are counted, in pixels. */
  readonly size: number;
  /** Share of differing pixels that one square may have. */
  readonly limit: number;
}

/**
 * Measured on all pictures of these tests: letters drawn 0.2 pixels bolder and set 0.01 pixels wider reach 72 % for areas
 * and 17 % for ink. A tint, a band or a paper of another colour reaches 85 to 100 % for areas; a missing or moved label
 * 24 % and more for ink.
 */
const looks: readonly Look[] = [
  { for: 'area', radius: 0, threshold: 0.02, size: 12, limit: 0.8 },
  { for: 'ink', radius: 3, threshold: 0.07, size: 24, limit: 0.22 },
];

export interface Difference {
  readonly for: Look['for'];
  /** Of all pixels, 0 to 1. */
  readonly share: number;
  /** The square that differs most. */
  readonly worst: Spot;
  readonly size: number;
  readonly limit: number;
  readonly isTooMuch: boolean;
  /** The expected picture, faint, with what differs in red. */
  readonly shown: Picture;
}

/** One difference for each look. The pictures are of the same size. */
export function compare(expected: Picture, actual: Picture): readonly Difference[] {
  return looks.map((look) => {
    const { width, height } = expected;
    const [left, right] = look.radius === 0 ? [expected, actual] : [softened(expected, look.radius), softened(actual, look.radius)];
    const data = new Uint8Array(left.data.length);
    const count = pixelmatch(left.data, right.data, data, width, height, { threshold: look.threshold, includeAA: true, alpha: 0.4, diffColor: RED });
    // What does not differ is drawn in greys.
    const worst = densest(expected, (pixel) => data[pixel * 4] === RED[0] && data[pixel * 4 + 1] === RED[1], look.size);
    return { for: look.for, share: count / (width * height), worst, size: look.size, limit: look.limit, isTooMuch: worst.share > look.limit, shown: { width, height, data } };
  });
}

const RED: [number, number, number] = [255, 0, 0];

/** `3.9 % of the pixels differ in area; in the 12 × 12 pixels from 127, 351 it is 100 %, where 80 % may.` */
export function differenceText({ for: what, share, worst, size, limit }: Difference): string {
  const percent = (value: number): string => `${Number((value * 100).toPrecision(2))} %`;
  return `${percent(share)} of the pixels differ in ${what}; in the ${size} × ${size} pixels from ${worst.x}, ${worst.y} it is ${percent(worst.share)}, where ${percent(limit)} may.`;
}
