// What can be said of an action from its fields, its words and the headings above it: whether it still waits to be done, and where it is told.

import { headOf } from '../model/place.ts';
import type { Action, Report } from '../model/report.ts';
import { beside } from '../text/beside.ts';
import type { Span } from '../text/span.ts';
import { firstLine } from './first-line.ts';
import { perReport } from './per-report.ts';
import { perText } from './per-text.ts';

/** Headings under which everything has been done. */
const ALL_DONE = /\b(?:completed|already (?:done|taken)|(?:actions?|steps|measures) taken|what (?:we did|we have done|we've done|was done)|done so far)\b|[（(](?:complete|done)[)）]|完了済|実施済/iu;

/** Several rules ask it of the same actions; what a heading says may change while an action is kept, so each report has its own answers. */
const settled = beside<Map<Action, boolean>>('settled actions');

/** Done, dropped, or told as a thing of the past: nobody waits for it any more. */
export function isSettled(report: Report, action: Action): boolean {
  const answers = settled.get(report) ?? new Map<Action, boolean>();
  const found = answers.get(action) ?? settledBy(report, action);
  answers.set(action, found);
  settled.set(report, answers);
  return found;
}

function settledBy(report: Report, { value, section }: Action): boolean {
  if (value.status !== undefined) return value.status === 'done' || value.status === 'cancelled' || value.status === 'wont-do';
  return isPast(value.text) || headingsAbove(report, section).some((heading) => ALL_DONE.test(heading));
}

/** "(issue created)" */
const FILED = /\b(?:issue|ticket|bug|pull request|pr)s? (?:(?:has|have|had) been |was |were |is |are |already )?(?:created|filed|opened|raised|logged)\b/i;

/** It has a link to a ticket or pull request, or says that there is one, or the heading above its list has one. */
export function isTracked(report: Report, { tracked, value, section }: Action): boolean {
  return tracked || value.ticket !== undefined || filed(value.text).yes || headingsAbove(report, section).some((heading) => heading.includes('://') && /\]\(https?:\/\/|<https?:\/\//.test(heading));
}

const filed = perText((text) => ({ yes: FILED.test(plainText(text)) }));

/** From the nearest heading up to the one below the title. */
export function headingsAbove(report: Report, section: number | undefined): readonly string[] {
  return (section === undefined ? undefined : headingsOf(report)[section]) ?? [];
}

/** By section: many actions stand below one heading. */
const headingsOf = perReport('headings above', ({ sections }): readonly (readonly string[])[] => {
  const above: (readonly string[])[] = [];
  for (const [index, { heading, level, parent }] of sections.entries()) {
    const outer = parent !== undefined && parent < index ? above[parent] : undefined;
    above.push(level === 1 ? [] : [heading.value, ...(outer ?? [])]);
  }
  return above;
});

/** Past-tense verbs with which an action is told that has happened; those that read the same in the present are left out. */
const PAST_FIRST = /^(?:(?:we|i|they)(?:\s+have|['’]ve)?\s+(?:(?:also|then|already|now|since|\w+ly)\s+){0,2}(?!(?:need|feed|embed|speed|shed|proceed|exceed|succeed)\b)(?:\w+ed|built|made|wrote|set up|put|ran|took)\b|(?:added|applied|blocked|changed|cleared|created|deleted|deployed|disabled|documented|drained|enabled|extended|failed over|fixed|implemented|increased|installed|introduced|killed|merged|migrated|modified|moved|patched|paused|purged|reduced|released|removed|renewed|replaced|rebooted|reported|restarted|restored|resumed|reverted|rolled back|scaled|shipped|sent|switched|terminated|turned off|updated|upgraded|wrote|(?!(?:need|feed|embed|speed|shed|seed|heed|weed|exceed)\b)[a-z][a-z-]{1,20}ed (?:the|an?|our|all|its|their|these|those|every|each)(?= ))\b)/i;
const WAS_DONE = /\b(?:was|were|has been|have been|had been)\s+(?:\w+ly\s+|also\s+|already\s+|then\s+|manually\s+)?(?:\w+ed|shut|built|made|brought|taken|put|set|done|sent|rewritten|written|rolled|held|found|given)\b/i;
const STILL_TO_DO = /\b(?:will|shall|should|must|needs? to|has to|have to|going to|to be|being|plan(?:s|ned)? to|would|could|can|may|might|todo|tbd)\b/i;

/** "The service was shut off", "Rolled back the release", "**Retries**: Added a limit": told as a thing that has happened, with nothing left to do. */
export function isPast(text: string): boolean {
  return tenseOf(text).isPast;
}

const tenseOf = perText((text) => ({ isPast: isToldAsPast(text) }));

function isToldAsPast(text: string): boolean {
  const words = plainText(text);
  if (STILL_TO_DO.test(words)) return false;
  const told = plainText(text.replace(/^\s*(\*\*|__)[^*_\n]{1,100}\1[:.]?\s*/, '')).replace(/^[^:.]{1,60}:\s+/, '');
  return PAST_FIRST.test(words) || PAST_FIRST.test(told) || WAS_DONE.test(mainClause(words));
}

/** Without what stands before the first comma ("After the outage was over, add an alert") and after "that", "which", "when". */
function mainClause(words: string): string {
  const comma = /^(?:to|after|before|following|during|when|while|since|as|because|in|on|for|with)\b[^,]{0,200},\s*/i.exec(words);
  const rest = comma === null ? words : words.slice(comma[0].length);
  const end = /\b(?:that|which|who|when|where|because|since|after|before|if|so|as|what|how|why|whether|until)\b/i.exec(rest);
  return end === null ? rest : rest.slice(0, end.index);
}

/** At most the first 400 units, without Markdown's marks and link targets. */
export function plainText(text: string): string {
  return text.slice(0, 400).replace(/\]\([^()\s]{0,300}\)/g, ']').replace(/[*_`[\]~]/g, '').replace(/\s+/g, ' ').trim();
}

/** Where a finding about the action stands: the first line of its text. */
export function placeOfAction(report: Report, action: Action): Span {
  return firstLine(report.text, action.places.text ?? action.span);
}

/** Where a finding about all actions together stands: their heading, else the first of them. */
export function placeOfActions(report: Report): Span {
  const [first] = report.actions;
  const heading = first?.section === undefined ? undefined : report.sections[first.section]?.heading.span;
  return heading ?? (first === undefined ? headOf(report) : placeOfAction(report, first));
}
