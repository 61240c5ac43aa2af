// Pictures as bytes: read, written, softened, and searched for the place with the most marks.
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of one pixel after the other, row by row. */
  readonly data: Uint8Array;
}

export function readPicture(file: Uint8Array): Picture {
  return PNG.sync.read(Buffer.from(file));
}

/** Without opacity, which no screenshot has. Unfiltered rows are what makes files of flat areas and letters smallest. */
export function writePicture({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data.set(data);
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/**
 * Every pixel becomes the average of those at most `radius` away, beyond the edges the one at the edge.
 * Black becomes a dark grey: close to black the eye's measure of colours makes much of little.
 */
export function softened({ width, height, data }: Picture, radius: number): Picture {
  const rows = averaged(data, { lines: height, length: width, line: width * 4, step: 4 }, radius);
  const all = averaged(rows, { lines: width, length: height, line: 4, step: width * 4 }, radius);
  for (let index = 0; index < all.length; index += 1) all[index] = index % 4 === 3 ? 255 : DARK + ((all[index] ?? 0) * (255 - DARK)) / 255;
  return { width, height, data: all };
}

const DARK = 48;

interface Direction {
  readonly lines: number;
  /** Of a line, in pixels. */
  readonly length: number;
  /** From one line to the next, and from one pixel of a line to the next, in bytes. */
  readonly line: number;
  readonly step: number;
}

/** The sum of the pixels around moves along each line: one pixel comes in, one goes. */
function averaged(from: Uint8Array, { lines, length, line, step }: Direction, radius: number): Uint8Array {
  const to = new Uint8Array(from.length);
  const span = 2 * radius + 1;
  const last = (length - 1) * step;
  for (let start = 0; start < lines * line; start += line) {
    for (let channel = start; channel < start + 3; channel += 1) {
      let sum = 0;
      for (let offset = -radius * step; offset <= radius * step; offset += step) sum += from[channel + within(offset, last)] ?? 0;
      for (let offset = 0; offset <= last; offset += step) {
        to[channel + offset] = Math.round(sum / span);
        sum += (from[channel + within(offset + (radius + 1) * step, last)] ?? 0) - (from[channel + within(offset - radius * step, last)] ?? 0);
      }
    }
  }
  return to;
}

function within(offset: number, last: number): number {
  return offset < 0 ? 0 : Math.min(offset, last);
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of its pixels, 0 to 1. */
  readonly share: number;
}

/** The square of `size` pixels with the most marked pixels, the first of them; a picture smaller than it is one square. */
export function densest({ width, height }: Picture, isMarked: (pixel: number) => boolean, size: number): Spot {
  // sums[y][x]: marked pixels above and left of x, y.
  const sums = new Uint32Array((width + 1) * (height + 1));
  const sum = (x: number, y: number): number => sums[y * (width + 1) + x] ?? 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      sums[(y + 1) * (width + 1) + x + 1] = sum(x + 1, y) + sum(x, y + 1) - sum(x, y) + (isMarked(y * width + x) ? 1 : 0);
    }
  }
  const [wide, high] = [Math.min(size, width), Math.min(size, height)];
  let best = { x: 0, y: 0, count: -1 };
  for (let y = 0; y + high <= height; y += 1) {
    for (let x = 0; x + wide <= width; x += 1) {
      const count = sum(x + wide, y + high) - sum(x, y + high) - sum(x + wide, y) + sum(x, y);
      if (count > best.count) best = { x, y, count };
    }
  }
  return { x: best.x, y: best.y, share: best.count / (wide * high) };
}
