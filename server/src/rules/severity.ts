// How severe a rule's findings are in one report: front matter over what was asked for outside it, over the profile, over the default.
// Suppressions, which win over all of these, are suppression.ts.

import { field, type Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Rule, Severity } from './rule.ts';

export const severities: readonly Severity[] = ['off', 'hint', 'information', 'warning', 'error'];

/** Front-matter key of a mapping of rule ids to severities. */
export const SEVERITIES_KEY = 'rca-rules';

export interface Stated {
  readonly rule: string;
  readonly value: unknown;
  /** The rule id in the report, else the place of the key. */
  readonly span: Span;
}

/** What the report itself says about severities, as written: ids and values may be wrong. */
export function statedSeverities(report: Report): readonly Stated[] {
  const stated = field(report, SEVERITIES_KEY);
  if (stated === undefined || !isRecord(stated.value)) return [];
  let from = stated.span.from;
  return Object.entries(stated.value).map(([rule, value]) => {
    const at = report.text.indexOf(rule, from);
    if (at < 0 || at >= stated.span.to) return { rule, value, span: stated.keySpan };
    from = at + rule.length;
    return { rule, value, span: { from: at, to: from } };
  });
}

/** `chosen`: somebody set it for this rule, so it also overrules what a single fault says of itself. `from`: who. */
export interface Weight {
  readonly severity: Severity;
  readonly chosen: boolean;
  readonly from: 'report' | 'asked' | 'profile' | 'default';
}

export function weigher(report: Report, profile: Profile, asked: Readonly<Record<string, Severity>>): (rule: Rule) => Weight {
  const own = new Map<string, Severity>();
  for (const { rule, value } of statedSeverities(report)) if (isSeverity(value)) own.set(rule, value);
  return (rule) => {
    const stated = own.get(rule.id);
    if (stated !== undefined) return { severity: stated, chosen: true, from: 'report' };
    const chosen = ownValue(asked, rule.id);
    if (chosen !== undefined) return { severity: chosen, chosen: true, from: 'asked' };
    const named = ownValue(profile.rules, rule.id);
    if (named !== undefined) return { severity: named, chosen: true, from: 'profile' };
    const usual = rule.severityIn?.(profile);
    return { severity: usual ?? rule.severity, chosen: false, from: usual === undefined ? 'default' : 'profile' };
  };
}

export function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

function ownValue(of: Readonly<Record<string, Severity>>, id: string): Severity | undefined {
  return Object.hasOwn(of, id) ? of[id] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
