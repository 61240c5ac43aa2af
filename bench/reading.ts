// `npm run bench -- --reading`: reading a report and running all rules from nothing, without editor or server, against the Markdown
// parse alone, and the time of an entry in a long report against one in a short report. Prints ratios; milliseconds are context.

import { GFM, parser } from '@lezer/markdown';
import { shippedProfiles } from '../server/src/profiles/index.ts';
import { check } from '../server/src/rules/check.ts';
import { syntaxes } from '../server/src/syntax/index.ts';
import { generateReport } from './generate-report.ts';
import { median, pairedRatio } from './statistics.ts';

/** Bytes. */
const SIZES = [5_000, 50_000, 1_000_000];
/** Entries of the short and of the long report. */
const SHORT = 1_000;
const LONG = 10_000;
const BYTES_OF_ENTRY = 165;
const TODAY = { year: 2026, month: 4, day: 1 };
const gfm = parser.configure(GFM);

export function benchReading(rounds: number): void {
  console.log('\nreading and all rules from nothing, in relation to the Markdown parse alone (milliseconds of both)');
  for (const bytes of SIZES) {
    const ours: number[][] = [];
    const parse: number[][] = [];
    for (let round = -1; round < rounds; round += 1) {
      const times = Math.max(1, Math.round(100_000 / bytes));
      const [whole, alone] = [runs(times, round, bytes, readAndCheck), runs(times, round, bytes, (text) => gfm.parse(text).length)];
      // The first round warms the machine code up.
      if (round < 0) continue;
      ours.push(whole);
      parse.push(alone);
    }
    console.log(`  ${`${bytes / 1000} KB`.padEnd(28)} ${pairedRatio(ours, parse).toFixed(2)} × (${median(ours.flat()).toFixed(2)} / ${median(parse.flat()).toFixed(2)})`);
  }
  const [short, long] = [SHORT, LONG].map((entries) => perEntry(entries, rounds));
  if (short === undefined || long === undefined) return;
  console.log(`time of an entry, ${LONG} entries in relation to ${SHORT} (microseconds of both)`);
  console.log(`  ${''.padEnd(28)} ${pairedRatio(long, short).toFixed(2)} × (${(median(long.flat()) * 1000).toFixed(1)} / ${(median(short.flat()) * 1000).toFixed(1)})`);
}

/** Milliseconds of each run. Every run has a report of its own, so that nothing is known of its words. */
function runs(times: number, round: number, bytes: number, run: (text: string) => number): number[] {
  const texts = Array.from({ length: times }, (_, index) => generateReport('markdown', bytes, 1 + index + times * (round + 1)).text);
  return texts.map((text) => timed(() => run(text)));
}

function timed(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

/** How many entries were read. */
function readAndCheck(text: string): number {
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
  check(report, { profiles: shippedProfiles, today: TODAY });
  return report.timelines.reduce((sum, { entries }) => sum + entries.length, 0);
}

function perEntry(entries: number, rounds: number): number[][] {
  return Array.from({ length: rounds }, (_, round) => {
    const { text } = generateReport('markdown', entries * BYTES_OF_ENTRY, 1 + round);
    let count = 0;
    const took = timed(() => {
      count = readAndCheck(text);
    });
    return [took / count];
  });
}
