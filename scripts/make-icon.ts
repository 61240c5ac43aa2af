// Draws media/icon.png, 128 by 128 pixels: a timeline on which one entry stands out. Run it after changing the drawing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

interface Shape {
  readonly colour: Colour;
  /** Coordinates in pixels, from the top left. */
  readonly covers: (x: number, y: number) => boolean;
}

const size = 128;
/** Samples per pixel in each direction, so that edges are smooth. */
const fine = 4;

function box(colour: Colour, left: number, top: number, width: number, height: number, radius: number): Shape {
  return {
    colour,
    covers: (x, y) => {
      const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
      const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
      return dx * dx + dy * dy <= radius * radius && x >= left && x <= left + width && y >= top && y <= top + height;
    },
  };
}

function disc(colour: Colour, atX: number, atY: number, radius: number): Shape {
  return { colour, covers: (x, y) => (x - atX) ** 2 + (y - atY) ** 2 <= radius * radius };
}

const night: Colour = [31, 58, 77];
const paper: Colour = [244, 247, 249];
const calm: Colour = [126, 178, 203];
const alarm: Colour = [242, 106, 75];

/** Later shapes lie over earlier ones. */
const shapes: readonly Shape[] = [
  box(night, 0, 0, size, size, 26),
  box(calm, 38, 20, 6, 88, 3),
  ...[30, 64, 98].map((y) => box(paper, 60, y - 5, y === 64 ? 48 : 38, 10, 5)),
  ...[30, 98].map((y) => disc(calm, 41, y, 11)),
  ...[30, 98].map((y) => disc(night, 41, y, 5)),
  disc(alarm, 41, 64, 15),
  disc(paper, 41, 64, 6),
];

function pixel(x: number, y: number): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < fine * fine; sample += 1) {
    const [dx, dy] = [(sample % fine) + 0.5, Math.floor(sample / fine) + 0.5];
    const top = shapes.findLast(({ covers }) => covers(x + dx / fine, y + dy / fine));
    if (top === undefined) continue;
    for (const [channel, value] of [...top.colour, 255].entries()) sum[channel] = (sum[channel] ?? 0) + value;
  }
  const alpha = sum[3] ?? 0;
  const covered = alpha / 255;
  return [...sum.slice(0, 3).map((value) => (covered === 0 ? 0 : Math.round(value / covered))), Math.round(alpha / (fine * fine))];
}

/** A chunk of the PNG format: length, type, data and a checksum of both. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const header = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 6, 0, 0, 0]);
const rows = Array.from({ length: size }, (_, y) => [0, ...Array.from({ length: size }, (_column, x) => pixel(x, y)).flat()]);
const png = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
writeFileSync(join(import.meta.dirname, '..', 'media', 'icon.png'), png);
