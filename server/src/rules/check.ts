// Runs the rules over a report. One that fails becomes a finding of its own; the others go on.

import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { validate } from '../schema/index.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import { span } from '../text/span.ts';
import type { LocalTime } from '../time/index.ts';
import { conceal } from './conceal.ts';
import { rules as catalogue } from './index.ts';
import { oneFault } from './one-fault.ts';
import { optionsOf } from './options.ts';
import type { Fault, Finding, OptionValues, Rule, RuleContext, Severity, Team } from './rule.ts';
import { weigher, type Weight } from './severity.ts';
import { suppress } from './suppression.ts';
import { unusedSuppressions } from './unused-suppression.ts';
import type { Workspace } from './workspace.ts';

export interface CheckOptions {
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Today in the reader's zone. */
  readonly today: LocalTime;
  /** By rule id, from the command line, configuration file or settings: over the profile's, under the report's own. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Options by rule id and name, of the right types: who reads them from a file or setting has seen to that. */
  readonly options?: Readonly<Record<string, OptionValues>>;
  readonly team?: Team;
  /** As seen from this report. */
  readonly workspace?: Workspace;
}

const noTeam: Team = {};

/** More than these are not shown. */
export const MOST_FINDINGS = 500;

/** Problems after which nothing but the reading itself can be judged. */
const unreadable: ReadonlySet<string> = new Set(['too-large', 'conflict-marker', 'unreadable-file']);

/** Findings in the order of the text, at most 500 of them and one that says so. Never throws. */
export function check(report: Report, options: CheckOptions, rules: readonly Rule[] = catalogue): readonly Finding[] {
  const profile = options.profiles.get(report.profile.id) ?? options.profiles.get('minimal') ?? bareProfile;
  const weigh = weigher(report, profile, options.severities ?? {});
  const weights = new Map(rules.map((rule) => [rule.id, weigh(rule)]));
  const found: Finding[] = [];
  const add = (rule: string, faults: Iterable<Fault>): void => {
    const weight = weights.get(rule);
    // A rule that is off still runs, since it may stand for findings of others.
    if (weight !== undefined) for (const fault of faults) found.push(finding(rule, fault, weight));
  };
  const contained = (rule: string, run: () => void): void => {
    try {
      run();
    } catch (error) {
      add('internal-error', [failure(rule, error)]);
    }
  };

  const readable = !isUnreadable(report);
  const errors = new Map<string, SchemaError[]>();
  if (readable) contained('schema', () => group(errors, validate(report, profile)));
  const ruleIds = rules.map(({ id }) => id);
  for (const rule of rules) {
    if (!readable && rule.category !== 'reading') continue;
    if (weights.get(rule.id)?.severity === 'off' && rule.insteadOf === undefined) continue;
    const context: RuleContext = {
      report, profile, profiles: options.profiles, today: options.today, ruleIds, errors: errors.get(rule.id) ?? [], options: optionsOf(rule, options.options?.[rule.id]),
      team: options.team ?? noTeam,
      ...(options.workspace === undefined ? {} : { workspace: options.workspace }),
    };
    contained(rule.id, () => add(rule.id, [...rule.check(context)]));
  }

  const judged = oneFault(conceal(found, report.text), rules, report).filter(({ rule }) => weights.get(rule)?.severity !== 'off');
  const { findings, unused } = suppress(judged, report);
  found.length = 0;
  add('unused-suppression', unusedSuppressions(report, unused, weights));
  const late = suppress(found.filter(({ rule }) => weights.get(rule)?.severity !== 'off'), report).findings;
  return capped([...findings, ...late], weights);
}

/** Where the text as a whole is something else, only that is to be said. */
function isUnreadable({ problems, fields, sections, prose }: Report): boolean {
  return problems.some(({ rule }) => unreadable.has(rule) || (rule === 'syntax-error' && fields.length === 0 && sections.length === 0 && prose.length === 0));
}

function finding(rule: string, fault: Fault, { severity, chosen }: Weight): Finding {
  // Those that are off are taken out at the end; until then their severity does not matter.
  const weight = severity === 'off' ? 'hint' : severity;
  return { ...fault, rule, severity: chosen ? weight : (fault.severity ?? weight) };
}

function failure(rule: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    span: span(0, 0),
    message: `The check “${rule}” failed, so its findings are missing here: ${reason.slice(0, 300)}. The other checks ran. Please report this as a bug.`,
  };
}

function group(errors: Map<string, SchemaError[]>, all: readonly SchemaError[]): void {
  for (const error of all) {
    const list = errors.get(error.rule);
    if (list === undefined) errors.set(error.rule, [error]);
    else list.push(error);
  }
}

const ranks: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function capped(findings: readonly Finding[], weights: ReadonlyMap<string, Weight>): readonly Finding[] {
  const byPlace = (list: readonly Finding[]): Finding[] => list.toSorted(
    (a, b) => a.span.from - b.span.from || a.span.to - b.span.to || ranks[a.severity] - ranks[b.severity],
  );
  const placed = byPlace(findings);
  if (placed.length <= MOST_FINDINGS) return placed;
  const kept = byPlace(placed.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]).slice(0, MOST_FINDINGS));
  const weight = weights.get('too-many-findings');
  if (weight === undefined || weight.severity === 'off') return kept;
  const message = `This report has ${placed.length} findings; the ${MOST_FINDINGS} most severe of them are shown.`;
  return [finding('too-many-findings', { span: span(0, 0), message }, weight), ...kept];
}

/** For a caller without any profile. */
const bareProfile: Profile = {
  id: 'none', title: '', description: '', sections: [], order: 'loose', fields: [],
  timeline: { zonePolicy: 'inherit', form: 'list' }, actions: { form: 'list', columns: [] }, rules: {},
};
