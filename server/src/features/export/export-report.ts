// Exports one report: what the command line and the editor do alike. The exporters are loaded when they are first asked for, so that no start pays for them.

import type { Report } from '../../model/report.ts';
import type { Profile } from '../../profiles/index.ts';
import type { Exporter } from '../../render/exports/index.ts';
import { near } from '../../rules/near.ts';
import { quote, quoteAll } from '../../rules/quote.ts';
import type { OptionValues, Team } from '../../rules/rule.ts';
import type { ReadingOptions } from '../../syntax/index.ts';
import { readZoneName, type LocalTime, type Zone } from '../../time/index.ts';
import { leaksOf, type FoundLeak } from '../public-version/leaks.ts';
import { marksFault } from '../public-version/marks-hold.ts';
import { publicVersion } from '../public-version/public-version.ts';
import { mergeFault, unreadNotes } from './unread-notes.ts';

export interface ExportSource {
  readonly report: Report;
  readonly profile: Profile;
  /** With which the report was read. */
  readonly reading: ReadingOptions;
  readonly today: LocalTime;
  readonly team: Team;
  /** What a configuration sets of the options of `public-leak`. */
  readonly leakOptions?: OptionValues;
}

export interface ExportWish {
  /** Id of a format. */
  readonly format: string;
  /** `internal`, the default: the report as it stands. */
  readonly audience?: 'internal' | 'public';
  /** In which times are told: UTC, an IANA name or an offset. */
  readonly zone?: string;
  /** Export for the public though there are leaks; they are told in `notes`. */
  readonly allowLeaks?: boolean;
}

export type Exported =
  | { readonly kind: 'file'; readonly content: string | Uint8Array; /** With its dot. */ readonly extension: string; readonly mediaType: string; /** Sentences about what was left out. */ readonly notes: readonly string[] }
  | { readonly kind: 'leaks'; readonly leaks: readonly FoundLeak[] }
  /** A sentence for people, about the report or about what was asked for. */
  | { readonly kind: 'fault'; readonly about: 'report' | 'wish'; readonly sentence: string };

/** Total. */
export async function exportReport(source: ExportSource, wish: ExportWish): Promise<Exported> {
  const { exporters } = await import('../../render/exports/index.ts');
  const exporter = exporters.find(({ id }) => id === wish.format);
  if (exporter === undefined) return { kind: 'fault', about: 'wish', sentence: unknownFormat(wish.format, exporters) };
  const zone = wish.zone === undefined ? undefined : zoneOf(wish.zone);
  if (zone?.fault !== undefined) return { kind: 'fault', about: 'wish', sentence: zone.fault };
  const shown = shownReport(source, wish);
  if (shown.kind !== 'report') return shown;
  const { report, notes } = shown;
  const { profile, today } = source;
  const content = await exporter.write({ report, profile, today, ...(zone === undefined ? {} : { zone: zone.value }) });
  const syntax = wish.format === 'yaml' || wish.format === 'markdown' ? wish.format : undefined;
  const marks = syntax === undefined || typeof content !== 'string' || wish.audience === 'public' ? undefined : marksFault(report, content, syntax, source);
  if (marks !== undefined) return { kind: 'fault', about: 'report', sentence: marks };
  return { kind: 'file', content, extension: exporter.extension, mediaType: exporter.mediaType, notes: content === source.report.text ? [] : notes };
}

export type ShownReport = { readonly kind: 'report'; readonly report: Report; readonly notes: readonly string[] } | Exclude<Exported, { readonly kind: 'file' }>;

/** The report that an audience gets. */
export function shownReport({ report, profile, reading, team, leakOptions }: Omit<ExportSource, 'today'>, { audience, allowLeaks }: Pick<ExportWish, 'audience' | 'allowLeaks'>): ShownReport {
  const merge = mergeFault(report);
  if (merge !== undefined) return { kind: 'fault', about: 'report', sentence: merge };
  if (audience !== 'public') return { kind: 'report', report, notes: unreadNotes(report) };
  const version = publicVersion(report, { reading, profile, team });
  if (version.fault !== undefined) return { kind: 'fault', about: 'report', sentence: version.fault };
  const leaks = leaksOf(version.report, report, version.hidden, leakOptions);
  if (leaks.length > 0 && allowLeaks !== true) return { kind: 'leaks', leaks };
  return { kind: 'report', report: version.report, notes: [...version.notes, ...leaks.map(({ sentence }) => sentence)] };
}

function unknownFormat(format: string, exporters: readonly Exporter[]): string {
  const ids = exporters.map(({ id }) => id);
  const meant = near(format, ids);
  return `There is no export format ${quote(format)}. ${meant.length > 0 ? `Did you mean ${quoteAll(meant, 'or')}?` : `There are: ${ids.join(', ')}.`}`;
}

/** Zone words, or a sentence with the names they may be a slip of. */
export function zoneOf(words: string): { readonly value: Zone; readonly fault?: never } | { readonly fault: string; readonly value?: never } {
  const read = readZoneName(words);
  if (read?.kind === 'one') return { value: read.zone };
  if (read?.kind === 'several') return { fault: `The time zone ${quote(words)} means several: ${read.zones.slice(0, 5).map(({ id }) => id).join(', ')}. Name one of them.` };
  const meant = read?.near ?? [];
  return { fault: `There is no time zone ${quote(words)}. ${meant.length > 0 ? `Did you mean ${quoteAll(meant, 'or')}?` : 'Write UTC, a name such as Europe/Lisbon or an offset such as +02:00.'}` };
}
