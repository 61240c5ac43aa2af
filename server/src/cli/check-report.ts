// Reads one file as a report and checks it: what every command that needs findings does with a file.

import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/index.ts';
import { check } from '../rules/check.ts';
import { fixAll, safeChanges } from '../rules/fixes.ts';
import type { Finding } from '../rules/rule.ts';
import { syntaxes, syntaxOf, type ReadingOptions, type SyntaxReader } from '../syntax/index.ts';
import { span } from '../text/span.ts';
import type { LocalTime } from '../time/index.ts';
import type { ReadText } from './read-text.ts';

export interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

export interface Checking {
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly today: LocalTime;
  /** Asked for on the command line. */
  readonly profile?: string;
}

/** A file that is no text gives one finding that says so. */
export function checkReport(path: string, read: ReadText, checking: Checking): CheckedReport {
  const { reader, options } = readingOf(path, checking);
  if ('unreadable' in read) {
    const report: Report = { ...reader.read('', options), problems: [{ rule: 'unreadable-file', span: span(0, 0), message: read.unreadable }] };
    return { report, findings: check(report, checking) };
  }
  const report = reader.read(read.text, options);
  return { report, findings: check(report, checking) };
}

/** The text after every safe fix of a finding at warning or above. */
export function fixedText(path: string, text: string, checking: Checking): string {
  const { reader, options } = readingOf(path, checking);
  return fixAll(text, {
    read: (next) => reader.read(next, options),
    check: (report) => check(report, checking),
    write: (report, changes) => reader.write(report, changes),
    choose: safeChanges,
  });
}

/** A named file is always read: `.yaml` and `.yml` as YAML, all else as Markdown. */
function readingOf(path: string, { profiles, profile }: Checking): { readonly reader: SyntaxReader; readonly options: ReadingOptions } {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  return {
    reader: syntaxes[syntaxOf(fileName)],
    options: { profiles, fileName, ...(profile === undefined ? {} : { profile: { id: profile, from: 'option' } }) },
  };
}
