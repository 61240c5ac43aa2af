// Which entries the picture marks as out of order: those that a rule about their order finds.

import type { Entry, Report } from '../../model/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import { check } from '../../rules/check.ts';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import type { LocalTime } from '../../time/index.ts';

/** A night that passed without a new date (`midnight-rollover`) is no disorder. */
const ORDER: ReadonlySet<string> = new Set(['out-of-order', 'date-outlier']);

export function faultyEntries(findings: readonly Finding[]): (entry: Entry) => boolean {
  const places = findings.filter(({ rule }) => ORDER.has(rule)).map(({ span }) => span.from);
  return (entry) => places.some((place) => entry.span.from <= place && place < entry.span.to);
}

/** For who has no findings at hand. */
export function disorderIn(report: Report, profile: Profile, today: LocalTime): (entry: Entry) => boolean {
  return faultyEntries(check(report, { profiles: new Map([[profile.id, profile]]), today }, rules.filter(({ id }) => ORDER.has(id))));
}
