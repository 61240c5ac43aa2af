// What an author can do about findings: the rule's own fixes, the same for the whole report, and silence.

import type { Change } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import { changesOfRule, fixesOf, safeChanges } from '../rules/fixes.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { sortEdits, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { OpenReport } from '../workspace/index.ts';
import { timelineFormat } from './format.ts';
import { missingParts } from './missing-parts.ts';

export type ActionKind = 'quickfix' | 'source.fixAll.rca' | 'source.sortTimeline' | 'source.formatTimeline';

export interface CodeAction {
  readonly title: string;
  readonly kind: ActionKind;
  readonly edits: readonly TextEdit[];
  /** What it repairs; absent for actions on the whole report. */
  readonly finding?: Finding;
  /** The first repair of a finding. */
  readonly preferred?: true;
  /** It writes gaps such as `{{what}}` that the author fills in next. */
  readonly hasGaps?: true;
}

/** Findings that touch `place`, best repair first; a repair that the syntax cannot write is not offered. */
export function quickFixes(open: OpenReport, place: Span): readonly CodeAction[] {
  const here = open.findings().filter((finding) => touches(finding.span, place));
  const repairs = here.flatMap((finding) => repairsOf(open, finding));
  const seen = new Set<string>();
  const perRule = here.flatMap((finding) => {
    if (seen.has(finding.rule)) return [];
    seen.add(finding.rule);
    return [finding];
  });
  // Who looks for a repair finds it first; to allow a finding is the last resort.
  return [...repairs, ...addMissing(open, place), ...perRule.flatMap((finding) => fixAllOfRule(open, finding)), ...perRule.flatMap((finding) => silence(open, finding))];
}

/** All safe repairs of findings at warning or above as one action; none when there is nothing to repair. */
export function fixAll(open: OpenReport): readonly CodeAction[] {
  const edits = open.reader.write(open.report, safeChanges(open.findings()));
  return edits.length === 0 ? [] : [{ title: 'Fix all safe problems of the report', kind: 'source.fixAll.rca', edits }];
}

/** Canonical stamps and aligned tables in the timelines; none when they are as they should be. */
export function formatTimelines(open: OpenReport): readonly CodeAction[] {
  const edits = timelineFormat(open);
  return edits.length === 0 ? [] : [{ title: 'Format the timelines', kind: 'source.formatTimeline', edits }];
}

function repairsOf(open: OpenReport, finding: Finding): readonly CodeAction[] {
  const written = fixesOf(finding).flatMap((fix) => {
    const edits = open.reader.write(open.report, fix.changes);
    return edits.length === 0 ? [] : [{ title: fix.title, kind: 'quickfix' as const, edits, finding, ...gapsOf(fix.changes), ...(fix.guess === true ? {} : { preferred: true as const }) }];
  });
  return distinct(written).map(({ preferred, ...action }, index) => (index === 0 && preferred === true ? { ...action, preferred } : action));
}

/** Two ways to say the same edits, such as swapping two entries and sorting them, are one choice: the first. */
function distinct<Choice extends Pick<CodeAction, 'edits'>>(choices: readonly Choice[]): readonly Choice[] {
  const byEdits = new Map<string, Choice>();
  for (const choice of choices) {
    const key = JSON.stringify(sortEdits(choice.edits));
    if (!byEdits.has(key)) byEdits.set(key, choice);
  }
  return [...byEdits.values()];
}

/** The first repair of each finding of a rule; only where more than one can be repaired. */
function fixAllOfRule(open: OpenReport, finding: Finding): readonly CodeAction[] {
  const findings = open.findings().filter(({ rule }) => rule === finding.rule);
  if (findings.length < 2 || fixesOf(finding).length === 0) return [];
  const changes = changesOfRule(findings, finding.rule);
  if (changes.length < 2) return [];
  const edits = open.reader.write(open.report, changes);
  return edits.length === 0 ? [] : [{ title: `Fix all problems of “${finding.rule}” in this report`, kind: 'quickfix', edits, finding, ...gapsOf(changes) }];
}

function addMissing(open: OpenReport, place: Span): readonly CodeAction[] {
  const parts = missingParts(open, place);
  const edits = parts === undefined ? [] : open.reader.write(open.report, parts.changes);
  return parts === undefined || edits.length === 0 ? [] : [{ title: parts.title, kind: 'quickfix', edits, finding: parts.finding, ...gapsOf(parts.changes) }];
}

/** What a change itself brings along, not what it moves. */
function gapsOf(changes: readonly Change[]): { readonly hasGaps?: true } {
  const brings = (change: Change): boolean => {
    switch (change.kind) {
      case 'add-action': return true;
      case 'insert-section': case 'insert-entry': case 'replace': return change.text.includes('{{');
      case 'set-action': case 'set-field': return change.value.includes('{{');
      case 'add-row': return change.cells.some((cell) => cell.includes('{{'));
      default: return false;
    }
  };
  return changes.some(brings) ? { hasGaps: true } : {};
}

/** What the text itself does not let us read cannot be allowed away. */
const readingRules: ReadonlySet<string> = new Set(rules.filter(({ category }) => category === 'reading').map(({ id }) => id));

/** Rules with a finding that touches `place` and that an author may do without. */
export function dispensableRules(open: OpenReport, place: Span): readonly string[] {
  const here = open.findings().filter(({ rule, span }) => touches(span, place) && !readingRules.has(rule));
  return [...new Set(here.map(({ rule }) => rule))];
}

function silence(open: OpenReport, finding: Finding): readonly CodeAction[] {
  const { rule, span: at } = finding;
  if (readingRules.has(rule)) return [];
  const choices: readonly { readonly title: string; readonly change: Change }[] = [
    { title: `Allow “${rule}” here`, change: { kind: 'suppress', rule, scope: 'next-line', at } },
    ...(isInSection(open.report, at) ? [{ title: `Allow “${rule}” in this section`, change: { kind: 'suppress', rule, scope: 'section', at } } as const] : []),
    { title: `Allow “${rule}” in this report`, change: { kind: 'suppress', rule, scope: 'file', at } },
  ];
  return choices.flatMap(({ title, change }) => {
    const edits = open.reader.write(open.report, [change]);
    return edits.length === 0 ? [] : [{ title, kind: 'quickfix' as const, edits, finding }];
  });
}

/** In front of all sections there is only the report itself to allow something in. */
function isInSection({ sections }: Report, at: Span): boolean {
  return sections.some(({ whole }) => whole.from <= at.from && at.from <= whole.to);
}

/** Places that only share an edge touch too: the cursor stands behind a word as often as in it. */
function touches(finding: Span, place: Span): boolean {
  return finding.from <= place.to && place.from <= finding.to;
}
