// `npm run bench -- --preview`: what the preview costs at a keystroke – reading, rules, page and the change that goes to it – and what
// the HTML export costs, both against markdown-it rendering the same text alone. Prints ratios and bytes; milliseconds are context.

import MarkdownParser from 'markdown-it';
import type { Report } from '../server/src/model/report.ts';
import { shippedProfiles } from '../server/src/profiles/index.ts';
import { exporters } from '../server/src/render/exports/index.ts';
import { pageUpdate, previewPage, type PreviewPage } from '../server/src/render/index.ts';
import { check } from '../server/src/rules/check.ts';
import { syntaxes } from '../server/src/syntax/index.ts';
import { generateReport } from './generate-report.ts';
import { median, pairedRatio, type Rounds } from './statistics.ts';

/** Bytes. */
const SIZES = [5_000, 50_000, 500_000];
const KEYS = 12;
const TODAY = { year: 2026, month: 4, day: 1 };
/** Bytes of a report with some 500 entries. */
const OF_500_ENTRIES = 95_000;

export async function benchPreview(rounds: number): Promise<void> {
  console.log('\npreview at a keystroke, in relation to markdown-it alone (milliseconds of both), and bytes that go to the page');
  for (const bytes of SIZES) {
    const preview: number[][] = [];
    const alone: number[][] = [];
    const posted: number[] = [];
    const typed = createTyping(bytes);
    for (let round = -1; round < rounds; round += 1) {
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (let key = 0; key < KEYS; key += 1) {
        const { ms, size, text } = typed();
        ours.push(ms);
        theirs.push(timed(() => new MarkdownParser().render(text)));
        if (round >= 0) posted.push(size);
      }
      // The first round warms the machine code up.
      if (round >= 0) {
        preview.push(ours);
        alone.push(theirs);
      }
    }
    print(`${bytes / 1000} KB`, preview, alone, `${median(posted)} bytes`);
  }
  await benchExport(rounds);
}

/** Each call types one more letter into an entry in the middle of the report, as an author does, and makes the page anew. */
function createTyping(bytes: number): () => { readonly ms: number; readonly size: number; readonly text: string } {
  const { text: start, typeAt } = generateReport('markdown', bytes);
  let text = start;
  let report: Report | undefined;
  let page: PreviewPage | undefined;
  return () => {
    text = `${text.slice(0, typeAt)}e${text.slice(typeAt)}`;
    const begun = performance.now();
    report = syntaxes.markdown.read(text, { profiles: shippedProfiles }, report);
    const profile = shippedProfiles.get(report.profile.id);
    if (profile === undefined) throw new Error('The generated report names no shipped profile.');
    const findings = check(report, { profiles: shippedProfiles, today: TODAY });
    const next = previewPage(report, findings, { profile, today: TODAY, width: 900 }, page);
    const size = JSON.stringify(pageUpdate(page, next)).length;
    page = next;
    return { ms: performance.now() - begun, size, text };
  };
}

async function benchExport(rounds: number): Promise<void> {
  const html = exporters.find(({ id }) => id === 'html');
  const { text } = generateReport('markdown', OF_500_ENTRIES);
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
  const profile = shippedProfiles.get(report.profile.id);
  if (html === undefined || profile === undefined) throw new Error('There is no HTML export.');
  const entries = report.timelines.reduce((sum, timeline) => sum + timeline.entries.length, 0);
  const ours: number[][] = [];
  const alone: number[][] = [];
  let size = 0;
  for (let round = -1; round < rounds; round += 1) {
    const begun = performance.now();
    size = (await html.write({ report, profile, today: TODAY })).length;
    const took = performance.now() - begun;
    const theirs = timed(() => new MarkdownParser().render(text));
    if (round >= 0) {
      ours.push([took]);
      alone.push([theirs]);
    }
  }
  console.log('HTML export, in relation to markdown-it alone');
  print(`${entries} entries`, ours, alone, `${size} bytes`);
}

function timed(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function print(label: string, ours: Rounds, alone: Rounds, more: string): void {
  console.log(`  ${label.padEnd(28)} ${pairedRatio(ours, alone).toFixed(2)} × (${median(ours.flat()).toFixed(2)} / ${median(alone.flat()).toFixed(2)})  ${more}`);
}
