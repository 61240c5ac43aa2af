// Compares a screenshot with the committed one of the same name. `UPDATE=1` writes what is missing or differs, to be looked
// at and committed; it leaves what looks the same, so that another machine's letters are no change.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/steps/run-program.ts';
import { compare, differenceText } from './compare.ts';
import { readPicture, writePicture, type Picture } from './picture.ts';

const baseline = join(import.meta.dirname, 'baseline');
/** What was found, beside what was expected and where they differ. */
const out = join(root, 'out', 'visual');

export function expectPicture(name: string, screenshot: Uint8Array): void {
  const path = join(baseline, `${name}.png`);
  const actual = readPicture(screenshot);
  const says = existsSync(path) ? faultOf(name, readPicture(readFileSync(path)), actual) : 'It is not among the committed pictures: run the test with UPDATE=1 and look at what it writes.';
  if (says === undefined) return;
  if (process.env['UPDATE'] === '1') write(path, actual);
  else assert.fail(`${name}: ${says}`);
}

function faultOf(name: string, expected: Picture, actual: Picture): string | undefined {
  const file = (kind: string): string => join(out, `${name}.${kind}.png`);
  for (const kind of ['actual', 'expected', 'area', 'ink']) rmSync(file(kind), { force: true });
  const fits = expected.width === actual.width && expected.height === actual.height;
  const differences = fits ? compare(expected, actual).filter(({ isTooMuch }) => isTooMuch) : [];
  if (fits && differences.length === 0) return undefined;
  write(file('actual'), actual);
  write(file('expected'), expected);
  for (const { for: what, shown } of differences) write(file(what), shown);
  const says = fits ? differences.map(differenceText) : [`It is ${actual.width} × ${actual.height} pixels large and should be ${expected.width} × ${expected.height}.`];
  return `${says.join(' ')} See out/visual/${name}.*.png; where the change is meant, UPDATE=1 takes it over.`;
}

function write(path: string, picture: Picture): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, writePicture(picture));
}
