// `npm run corpus -- DIR [--all] [--findings]`: reads every report of a folder, prints what was read of each repository in it,
// scores the findings on the lines that people judged (`verdicts.jsonl`), converts each report into the other syntax and back, and holds
// the findings of the editor against those of the command line. Fails when these differ, and when a conversion loses something.
// No file of a corpus belongs into this repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsTable } from './corpus/counts.ts';
import { handCounts } from './corpus/hand-counts.ts';
import { readFolder } from './corpus/read-folder.ts';
import { hasLoss, roundTrip, roundTripLines } from './corpus/round-trip.ts';
import { score, scoreLines } from './corpus/score.ts';
import { readVerdicts } from './corpus/verdicts.ts';
import { compareFindings } from '../test/parity.ts';
import { parityLines } from './corpus/parity-lines.ts';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('Name a folder of reports: npm run corpus -- DIR [--all] [--findings]\n');
  process.exit(2);
}

const files = readFolder(folder);
const print = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n\n`);
};
print(countsTable(files));
print(handCounts(files, JSON.parse(readFileSync(join(import.meta.dirname, 'corpus', 'hand-counts.json'), 'utf8'))));
const verdicts = join(folder, 'verdicts.jsonl');
if (existsSync(verdicts)) print(scoreLines(score(files, readVerdicts(readFileSync(verdicts, 'utf8'))), args.includes('--all')));
if (args.includes('--findings')) {
  print(files.flatMap(({ path, findings }) => findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ line, rule, severity, message }) => `${path}:${line} ${severity} ${rule} – ${message}`)));
}
const trips = files.map(roundTrip);
print(roundTripLines(trips));
if (trips.some(hasLoss)) process.exitCode = 1;
const compared = await compareFindings(files.map(({ path, report }) => [path, report.text] as const));
print(parityLines(compared));
if (compared.some(({ editor, commandLine }) => editor.length + commandLine.length > 0)) process.exitCode = 1;
