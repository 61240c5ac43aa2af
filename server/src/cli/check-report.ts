// Reads one file as a report and checks it: what every command that needs findings does with a file.

import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/index.ts';
import { check, type CheckOptions } from '../rules/check.ts';
import { fixAll, safeChanges } from '../rules/fixes.ts';
import type { Finding } from '../rules/rule.ts';
import type { Workspace } from '../rules/workspace.ts';
import { syntaxes, syntaxOf, type ReadingOptions, type SyntaxReader } from '../syntax/index.ts';
import { span } from '../text/span.ts';
import type { LocalTime } from '../time/index.ts';
import { askedOf, wishesOf, type Levels } from '../workspace/index.ts';
import type { ReadText } from './read-text.ts';

export interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

export interface Checking {
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly today: LocalTime;
  /** What is asked for outside of the report. */
  readonly levels: Levels;
  /** The other reports of the run, as seen from this one. */
  readonly workspace?: Workspace;
}

/** A file that is no text gives an empty report with a problem that says so. */
export function readReport(path: string, read: ReadText, checking: Checking): Report {
  const { reader, options } = readingOf(path, checking);
  if ('unreadable' in read) return { ...reader.read('', options), problems: [{ rule: 'unreadable-file', span: span(0, 0), message: read.unreadable }] };
  return reader.read(read.text, options);
}

export function checkReport(path: string, read: ReadText, checking: Checking, report: Report = readReport(path, read, checking)): CheckedReport {
  return { report, findings: check(report, readingOf(path, checking).checks) };
}

/** The text after every safe fix of a finding at warning or above. */
export function fixedText(path: string, text: string, checking: Checking): string {
  const { reader, options, checks } = readingOf(path, checking);
  return fixAll(text, {
    read: (next) => reader.read(next, options),
    check: (report) => check(report, checks),
    write: (report, changes) => reader.write(report, changes),
    choose: safeChanges,
  });
}

export interface Reading {
  readonly reader: SyntaxReader;
  readonly options: ReadingOptions;
  readonly checks: CheckOptions;
}

/** A named file is always read: `.yaml` and `.yml` as YAML, all else as Markdown. */
export function readingOf(path: string, { profiles, today, levels, workspace }: Checking): Reading {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const { reading, checking } = askedOf(wishesOf(levels, profiles));
  return { reader: syntaxes[syntaxOf(fileName)], options: { profiles, fileName, ...reading }, checks: { profiles, today, ...checking, ...(workspace === undefined ? {} : { workspace }) } };
}
