// The reports of a run, each read from disk when it is asked for and kept while there is room.

import type { Report } from '../model/report.ts';
import { readReport, type Checking } from './check-report.ts';
import type { CliHost, Outcome } from './host.ts';
import { readText, type ReadText } from './read-text.ts';

export interface ReportInput {
  readonly shown: string;
  readonly read: ReadText;
  readonly checking: Checking;
  readonly report: Report;
}

/** Bytes of files whose reports are kept for when they are asked for again; those of larger archives are read again. */
const room = 20_000_000;

/** Standard input can be read only once, and is kept in any case. */
export function createInputs(host: CliHost, checkingOf: (file: string) => Checking): (file: string) => Outcome<ReportInput> {
  const kept = new Map<string, Outcome<ReportInput>>();
  let taken = 0;
  return (file) => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const bytes = host.readFile(file);
    if (bytes.fault !== undefined) return bytes;
    const [shown, read, checking] = [host.shown(file), readText(bytes.value), checkingOf(file)];
    const input = { value: { shown, read, checking, report: readReport(shown, read, checking) } };
    if (taken + bytes.value.length <= room || file === '-') {
      taken += bytes.value.length;
      kept.set(file, input);
    }
    return input;
  };
}
