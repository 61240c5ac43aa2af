// Converts every file of a folder into the other syntax and back, and tells what is not the same afterwards: data, words.
import { basename } from 'node:path';
import { convert } from '../../server/src/features/convert/convert.ts';
import { dataDifference } from '../../server/src/features/convert/data-difference.ts';
import type { Path } from '../../server/src/features/convert/data-difference.ts';
import { wholeData } from '../../server/src/features/convert/whole-data.ts';
import type { Report } from '../../server/src/model/report.ts';
import { shippedProfiles } from '../../server/src/profiles/index.ts';
import { syntaxes } from '../../server/src/syntax/index.ts';
import type { ReadFile } from './read-folder.ts';
import { lostWords, wordCount } from './words.ts';

export interface RoundTrip {
  readonly path: string;
  readonly words: number;
  /** Why the file was not converted there or back, or where the data differ in the end. */
  readonly fault?: string;
  /** Words that a converted text has less often than the source. */
  readonly lost: readonly string[];
}

export function roundTrip({ path, report }: Pick<ReadFile, 'path' | 'report'>): RoundTrip {
  const { syntax } = report;
  const words = wordCount(report);
  const other = syntax === 'yaml' ? 'markdown' : 'yaml';
  const there = convert(report, other, { profiles: shippedProfiles, fileName: basename(path) });
  if (there.fault !== undefined) return { path, words, fault: `to ${other}: ${there.fault}`, lost: [] };
  const read = syntaxes[other].read(there.text, { profiles: shippedProfiles });
  const back = convert(read, syntax, { profiles: shippedProfiles });
  if (back.fault !== undefined) return { path, words, fault: `and back: ${back.fault}`, lost: lostWords(report, there.text) };
  const again = syntaxes[syntax].read(back.text, { profiles: shippedProfiles });
  const difference = differenceIn(report, again);
  return { path, words, ...(difference === undefined ? {} : { fault: `differs at ${difference.join('.')}` }), lost: [...new Set([...lostWords(report, there.text), ...lostWords(report, back.text)])] };
}

function differenceIn(one: Report, other: Report): Path | undefined {
  return dataDifference(wholeData(one, shippedProfiles.get(one.profile.id)), wholeData(other, shippedProfiles.get(other.profile.id)));
}

export function roundTripLines(trips: readonly RoundTrip[]): readonly string[] {
  const equal = trips.filter(({ fault }) => fault === undefined).length;
  const words = trips.reduce((sum, trip) => sum + trip.words, 0);
  const lost = trips.reduce((sum, trip) => sum + trip.lost.length, 0);
  return [
    `Converted and back: ${equal} of ${trips.length} files equal, ${lost} of ${words} words lost.`,
    ...trips.flatMap(({ path, fault, lost: missing }) => [
      ...(fault === undefined ? [] : [`  ${path}: ${fault}`]),
      ...(missing.length === 0 ? [] : [`  ${path} lost: ${missing.join(' ')}`]),
    ]),
  ];
}

export function hasLoss({ fault, lost }: RoundTrip): boolean {
  return fault !== undefined || lost.length > 0;
}
