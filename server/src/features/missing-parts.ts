// Everything that the profile requires and the report lacks, to be written at once: after a change of profile, or in a report that was begun without one.

import type { Change } from '../model/change.ts';
import { field } from '../model/report.ts';
import { fixesOf } from '../rules/fixes.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import type { OpenReport } from '../workspace/index.ts';

const rules: ReadonlySet<string> = new Set(['missing-field', 'missing-section', 'no-structure']);

export interface MissingParts {
  readonly title: string;
  readonly changes: readonly Change[];
  /** The first finding that it repairs. */
  readonly finding: Finding;
}

/** Offered where the report names its profile, and on a finding that something is missing, when more than that is; undefined elsewhere. */
export function missingParts(open: OpenReport, place: Span): MissingParts | undefined {
  const { report, profile } = open;
  const missing = open.findings().filter(isMissing);
  const [finding] = missing;
  if (finding === undefined) return undefined;
  const named = field(report, 'profile');
  const onProfile = named !== undefined && named.keySpan.from <= place.to && place.from <= Math.max(named.span.to, named.keySpan.to) && named.keySpan.from < named.keySpan.to;
  if (!onProfile && (missing.length < 2 || missing.every(({ span }) => span.from > place.to || place.from > span.to))) return undefined;
  const fixes = missing.flatMap((one) => [...(one.rule === 'no-structure' ? unjudgedFields(open) : []), ...(fixesOf(one)[0]?.changes ?? [])]);
  const changes = withoutRepeats(fixes.map((change) => toFillIn(open, change)));
  if (changes.length === 0) return undefined;
  const title = onProfile ? `Add what the profile “${profile.id}” wants (${counted(changes)})` : `Add all ${changes.length} missing parts (${counted(changes)})`;
  return { title, changes, finding };
}

/** What seems to stand elsewhere under another heading is not written a second time. */
function isMissing({ rule, related = [] }: Finding): boolean {
  return rules.has(rule) && related.length === 0;
}

/** While a report has no structure at all, that is the one finding; the fields that it lacks are no findings yet. */
function unjudgedFields({ report, profile }: OpenReport): readonly Change[] {
  return profile.fields.flatMap(({ key, required }): readonly Change[] => (required && field(report, key) === undefined ? [{ kind: 'set-field', key, value: `{{${key}}}` }] : []));
}

/** One of several words that nobody chose would be read as a statement: it is left to be filled in. */
function toFillIn({ profile }: OpenReport, change: Change): Change {
  if (change.kind !== 'set-field' || change.key === 'date') return change;
  const text = profile.fields.find(({ key }) => key === change.key)?.default;
  return text !== undefined ? { ...change, value: text } : change.key === 'severity' ? { ...change, value: '{{severity}}' } : change;
}

/** A section that stands under another one that is missing comes with it. */
function withoutRepeats(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    if (change.kind !== 'set-field' && change.kind !== 'insert-section') return true;
    const name = change.kind === 'set-field' ? `field ${change.key}` : `section ${change.id}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** 2 fields and 3 sections */
function counted(changes: readonly Change[]): string {
  const fields = changes.filter(({ kind }) => kind === 'set-field').length;
  const sections = changes.filter(({ kind }) => kind === 'insert-section').length;
  const others = changes.length - fields - sections;
  const parts = [words(fields, 'field', 'fields'), words(sections, 'section', 'sections'), words(others, 'other', 'others')].filter((part) => part !== '');
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function words(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
