// Gathers what fixes change: of one finding, of all findings of a rule, of everything that is safe. Writing the changes is the syntax's.

import type { Change } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import { applyEdits } from '../text/edit.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Finding, Fix } from './rule.ts';

/** Best first; empty when nothing can be offered. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return finding.fixes?.() ?? [];
}

/** The first fix of each finding of a rule unless it is a guess, as far as they do not contradict each other. Lists are never sorted. */
export function changesOfRule(findings: readonly Finding[], rule: string): readonly Change[] {
  return together(findings.flatMap((finding) => (finding.rule === rule ? fixesOf(finding).slice(0, 1).filter(({ guess }) => guess !== true) : [])));
}

/** Safe fixes of findings at warning or above: what fix-on-save and `--fix` take. */
export function safeChanges(findings: readonly Finding[]): readonly Change[] {
  const severe = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return together(severe.flatMap((finding) => fixesOf(finding).filter(({ safe }) => safe).slice(0, 1)));
}

/** How a text is read, checked and written while it is being fixed. */
export interface Repairing {
  readonly read: (text: string) => Report;
  readonly check: (report: Report) => readonly Finding[];
  readonly write: (report: Report, changes: readonly Change[]) => readonly TextEdit[];
  readonly choose: (findings: readonly Finding[]) => readonly Change[];
}

const MOST_ROUNDS = 10;

/**
 * The text once nothing that `choose` picks is left to change, so that a second run changes nothing.
 * More than one round is needed where two fixes touch the same words; what then still changes is left alone.
 */
export function fixAll(text: string, { read, check, write, choose }: Repairing): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const report = read(fixed);
    const next = applyEdits(fixed, write(report, choose(check(report))));
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

function together(fixes: readonly Fix[]): readonly Change[] {
  const kept: Change[] = [];
  const taken = new Set<string>();
  const owner = new Map<string, string>();
  for (const { changes } of fixes) {
    if (changes.some(({ kind }) => kind === 'reorder-entries')) continue;
    const keys = changes.map((change) => [subject(change), outcome(change)] as const);
    if (keys.some(([key, value]) => owner.has(key) && owner.get(key) !== value)) continue;
    for (const [index, change] of changes.entries()) {
      const [key, value] = keys[index] ?? ['', ''];
      owner.set(key, value);
      if (taken.has(key)) continue;
      taken.add(key);
      kept.push(change);
    }
  }
  return kept;
}

/** What a change is about: two changes of one subject are one change or a contradiction. */
function subject(change: Change): string {
  switch (change.kind) {
    case 'replace': return `text ${change.span.from}-${change.span.to}`;
    case 'set-field': return `field ${change.key}`;
    case 'rename-field': return `text ${change.field.keySpan.from}-${change.field.keySpan.to}`;
    case 'insert-section': return `section ${change.id}`;
    case 'add-text': return `end of section at ${change.section.span.from} ${change.text}`;
    case 'rename-section': return `text ${change.section.heading.span.from}-${change.section.heading.span.to}`;
    case 'move-section': return `section at ${change.section.span.from}`;
    case 'swap-entries': return `order of ${change.timeline.span.from}`;
    case 'reorder-entries': return `order of ${change.timeline.span.from}`;
    case 'insert-entry': return `entry after ${change.after?.span.to ?? change.timeline.span.from}`;
    case 'set-entry-kind': return `kind of ${change.entry.span.from}`;
    case 'set-entry-zone': return `zone of ${change.entry.span.from}`;
    case 'set-action': return `${change.key} of ${change.action.span.from}`;
    case 'add-action': return `action ${change.actionKind ?? ''} ${change.covers?.join(' ') ?? ''} ${change.text}`;
    case 'add-column': return `column ${change.header} of ${change.table.span.from}`;
    case 'add-row': return `row of ${change.table.span.from}`;
    case 'suppress': return `suppression ${change.scope} ${change.rule} ${change.at.from}`;
  }
}

/** What it makes of its subject. */
function outcome(change: Change): string {
  switch (change.kind) {
    case 'replace': return change.text;
    case 'set-field': return JSON.stringify(change.value);
    case 'rename-field': return change.key;
    case 'insert-section': return change.heading;
    case 'add-text': return change.text;
    case 'rename-section': return change.heading;
    case 'move-section': return String(change.before?.span.from);
    case 'swap-entries': return `${change.first.span.from} ${change.second.span.from}`;
    case 'reorder-entries': return change.order.map(({ span }) => span.from).join(' ');
    case 'insert-entry': return `${change.stamp} ${change.text}`;
    case 'set-entry-kind': return change.value;
    case 'set-entry-zone': return change.zone;
    case 'set-action': return change.value;
    case 'add-action': return change.text;
    case 'add-column': return change.cell;
    case 'add-row': return change.cells.join('|');
    case 'suppress': return '';
  }
}
