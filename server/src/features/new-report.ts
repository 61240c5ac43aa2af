// The text of a new report: the skeleton of a profile with what is known of the incident filled in.

import type { Syntax } from '../model/report.ts';
import { skeleton, type Profile } from '../profiles/index.ts';
import { isoDay } from '../rules/calendar.ts';
import { syntaxes } from '../syntax/index.ts';
import { printStamp, readZoneName, type LocalTime, type Zone } from '../time/index.ts';
import { readStart, type Start } from './read-start.ts';

/** What somebody said of the incident; each may be left out. */
export interface KnownIncident {
  readonly id?: string;
  readonly title?: string;
  readonly severity?: string;
  /** `UTC`, an IANA name or an offset. */
  readonly zone?: string;
  /** When it began, in any form that people write a time in. */
  readonly start?: string;
}

export type NewReportDraft =
  /** What is not known is written as `{{name}}`. `date` is the day of the incident, ISO 8601, where the start says it. */
  | { readonly text: string; readonly date?: string; readonly fault?: never }
  /** A sentence for people. */
  | { readonly fault: string; readonly text?: never };

/** `now` is the time of day in the zone of the report, else where it is written. */
export function newReport(profile: Profile, syntax: Syntax, { start: words = '', ...known }: KnownIncident, now: LocalTime): NewReportDraft {
  const fault = severityFault(profile, known.severity) ?? zoneFault(known.zone);
  if (fault !== undefined) return { fault };
  const read = readStart(words, now);
  if (read?.fault !== undefined) return { fault: read.fault };
  const start = read?.start;
  const at = start === undefined || start.local.hour === undefined ? {} : { start: startText(start, zoneOf(known.zone), profile) };
  const date = start === undefined ? {} : { date: isoDay(start.local) };
  return { text: syntaxes[syntax].print({ data: skeleton(profile, { ...known, ...date, ...at }), columns: profile.actions.columns }), ...date };
}

/** The day alone where no time of day is known; with its zone where the words name another than the report's, or the profile wants it with every time. */
export function startText({ local, zone, hasSeconds }: Start, reportZone: Zone | undefined, profile?: Profile): string {
  const own = zone !== undefined && zone.id !== reportZone?.id;
  const shown = own ? 'name' : profile?.timeline.zonePolicy === 'explicit' ? 'offset' : 'none';
  return printStamp(local, own ? zone : reportZone, { date: 'iso', clock: '24h', seconds: hasSeconds, zone: shown }, { precision: hasSeconds ? 'second' : 'minute' });
}

/** Undefined for words that name no zone, or several. */
export function zoneOf(words: string | undefined): Zone | undefined {
  const found = words === undefined ? undefined : readZoneName(words);
  return found?.kind === 'one' ? found.zone : undefined;
}

function severityFault({ fields, title }: Profile, severity: string | undefined): string | undefined {
  const { values, valueAliases = {} } = fields.find(({ key }) => key === 'severity') ?? {};
  if (severity === undefined || values === undefined) return undefined;
  const allowed = [...values, ...Object.keys(valueAliases)].map((value) => value.toLowerCase());
  return allowed.includes(severity.toLowerCase()) ? undefined : `“${severity}” is no severity of ${title}. There are: ${values.join(', ')}.`;
}

function zoneFault(zone: string | undefined): string | undefined {
  return zone === undefined || zoneOf(zone) !== undefined ? undefined : `There is no time zone “${zone}”, or more than one. Write UTC, an offset such as +02:00, or a name such as Europe/Lisbon.`;
}
