// Finds who does an action in its words: "Owner: …", `@handle`, `[Team]` first, "(Name)" last, a team as the subject.

import type { Action } from '../../model/report.ts';
import { actionKind, actionStatus } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { covers } from '../../text/span.ts';

export interface FoundOwner {
  readonly value: string;
  readonly span: Span;
  readonly from: NonNullable<Action['ownerFrom']>;
}

/** Spans are offsets in `text`, the words of one action; `skip` holds code, URLs and the like. */
export function findOwner(text: string, skip: readonly Span[], linked: readonly Span[]): FoundOwner | undefined {
  return labelled(text) ?? handle(text, skip) ?? leadingTag(text) ?? inParentheses(text, linked) ?? subject(text) ?? nameToDo(text) ?? afterDash(text);
}

/** The name may stand on the next line of a wrapped text, where neither an item nor another label begins. */
const OWNER_LABEL = /(?:^|[\s(（[*_、。,;–—-])(?:owners?|assignees?|assigned to|responsible|dri|lead|担当者?|責任者|オーナー)(?:\*\*|__|\*|_)?[ \t]*[:：](?:\*\*|__|\*|_)?[ \t]*(?:\r?\n[ \t]*(?![-*+•][ \t]|\d+[.)][ \t]|[^\n,、;:：]{1,20}[:：]))?([^\n,;、。|)）\]]{1,60})/i;

function labelled(text: string): FoundOwner | undefined {
  const found = OWNER_LABEL.exec(text);
  const words = found?.[1] ?? '';
  const name = words.replace(/[ \t]*(?:\*\*|__)?[ \t]*(?:[.–—]|-[ \t]|due\b).*$/i, '').replace(/[*_\s]+$/, '');
  if (found === null || name === '') return undefined;
  const from = found.index + found[0].length - words.length;
  // On a line of its own below the action's words.
  const below = text.slice(0, found.index + 1).includes('\n') && /\n[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__|\*|_)?$/.test(text.slice(0, found.index + found[0].search(/[a-z担責オ]/i)));
  return { value: name, span: { from, to: from + name.length }, from: below ? 'line' : 'name' };
}

const HANDLE = /(?<![\w@/.`])@([a-z\d](?:[a-z\d_.-]{0,38}[a-z\d])?)(?![\w/@])/gi;

function handle(text: string, skip: readonly Span[]): FoundOwner | undefined {
  for (const found of text.matchAll(HANDLE)) {
    const span = { from: found.index, to: found.index + found[0].length };
    if (!skip.some((place) => covers(place, span))) return { value: found[0], span, from: 'handle' };
  }
  return undefined;
}

const TAG = /^[ \t]*(?:\*\*|__)?\[([^[\]\n]{2,40})\](?![(:[])/;

/** `[Platform] Rotate the keys`; a priority, kind, status or ticket in brackets is no owner. */
function leadingTag(text: string): FoundOwner | undefined {
  const found = TAG.exec(text);
  const name = found?.[1]?.trim() ?? '';
  if (found === null || !isName(name)) return undefined;
  const from = found[0].indexOf('[') + 1;
  return { value: name, span: { from, to: from + name.length }, from: 'name' };
}

const PARENTHESES = /[(（]([^()（）\n]{2,60})[)）]/g;
const NAME_AND_VERB = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}) (?:calls?|to|will|does|is|has|takes?|took|owns?|leads?|follows?|checks?|does)\b/u;

/** A name in parentheses at the end of a line or before a day: `(Alice Lindqvist)`, `(Storage team), by 31 July`, `(Bruno calls the meeting)`. */
function inParentheses(text: string, linked: readonly Span[]): FoundOwner | undefined {
  for (const found of text.matchAll(PARENTHESES)) {
    const inside = found[1] ?? '';
    const after = text.slice(found.index + found[0].length);
    const place = { from: found.index + 1, to: found.index + 1 + inside.length };
    if (!/^[ \t.*_–—-]*(?:$|\n|[(（[–—-]|[,;]?[ \t]*(?:by|due|until|before|eta)\b)/i.test(after) || linked.some((link) => link.from < place.to && place.from < link.to)) continue;
    const name = isPersonal(inside) ? inside.trim() : NAME_AND_VERB.exec(inside)?.[1];
    if (name === undefined || !isName(name)) continue;
    const from = place.from + inside.indexOf(name);
    return { value: name, span: { from, to: from + name.length }, from: 'name' };
  }
  return undefined;
}

const PERSONAL = /^\s*(?:\p{Lu}[\p{L}\p{N}.'’&-]*(?:[ ,/&]+\p{Lu}[\p{L}\p{N}.'’&-]*){0,4}|(?:the )?[\p{L}\p{N}&/ -]{2,30} (?:team|squad|group|guild))\s*$/u;

function isPersonal(words: string): boolean {
  return PERSONAL.test(words);
}

const NO_NAME = /^(?:p[0-5]|s[0-5]|sev-?\d|high|medium|low|critical|major|minor|urgent|optional|new|ref|see|pr|issue|ticket|bug|docs?|wip|eta|n\/?a|none|tbd|todo|q[1-4].*|\d.*|[a-z]{2,}-\d+|.*\d{4}.*)$/i;

/** Not a priority, kind, status, ticket or date. */
function isName(words: string): boolean {
  return !NO_NAME.test(words) && actionStatus(words) === undefined && actionKind(words) === undefined && /\p{L}/u.test(words);
}

const AFTER_DASH = /[ \t][—–-]{1,2}[ \t]+(\p{Lu}[\p{L}.'’-]*(?:[ &/]+\p{Lu}[\p{L}.'’-]*){0,2}(?: [Tt]eam)?)(?=[ \t]*(?:,[ \t]*(?:by|due|until|eta|before)\b|[(（][^()（）\n]{0,30}\d|$))/u;

/** "Spread masters over hosts — Lena, by Nov 15": a name behind a dash, before a day or at the end. */
function afterDash(text: string): FoundOwner | undefined {
  const found = AFTER_DASH.exec(text.trimEnd());
  const name = found?.[1] ?? '';
  if (found === null || !isName(name)) return undefined;
  const from = found.index + found[0].length - name.length;
  return { value: name, span: { from, to: from + name.length }, from: 'name' };
}

const SUBJECT = /^[ \t]*(?:\*\*[^*\n]{1,60}\*\*[ \t]*[:–—-]?[ \t]*)?((?:The |Our )?(?:[\p{L}\p{N}&/-]+ ){0,4}(?:team|squad|group)|\p{Lu}+[\p{Ll}\p{N}]*\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}s?) (?:will|should|shall|must|has|have|is|are|to|needs?|plans?|owns?)\b(?![ \t]+(?:also[ \t]+)?(?:be|been|being)[ \t](?!able\b))/u;
/** "Work with the storage team to …": the team is not the subject. */
const NO_SUBJECT = /(?:^| )(?:with|for|by|from|of|in|to|and|the|a|an|all|each|every|any|ask|have|let|get|make|help|contact|notify|remind|create|form) /i;

const NAME_TO = /^[ \t]*((?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2}) to (?!(?:an?|the|our|its|their|this|that|these|those|all|any|each|default|be)\b)(?=\p{Ll}{2,})/u;
/** Words that begin "… to do something" without being anybody. */
const NO_ONE = new Set(
  ('Ability Add Agree Aim Allow Apply Ask Attempt Begin Change Changes Commit Consider Continue Cover Decide Due Enable Ensure Expand Extend Figure Get Go How Improve Intend Is Lead Learn Link Listen Look Make Migrate ' +
    'Move Need Needs Nothing Onboard Options Plan Plans Point Prefer Prepare Process Procedure Proposal Push Reach Refer Refuse Remember Remind Reply Respond Return Revert Rollback Route Script Scripts See Send Setup Similar Something Start ' +
    'Steps Subscribe Support Switch Talk Test Tests Time Tool Tooling Try Turn Update Upgrade Use Want Way Ways What When Where Work Write').split(' '),
);

/** "Bruno to add a test". */
function nameToDo(text: string): FoundOwner | undefined {
  const name = NAME_TO.exec(text)?.[1];
  if (name === undefined || isNoOne(name.split(' ')[0] ?? '')) return undefined;
  const from = text.indexOf(name);
  return { value: name, span: { from, to: from + name.length }, from: 'subject' };
}

/** "Switch", and "Switched", "Moved", "Migrating" of the same verbs. */
function isNoOne(word: string): boolean {
  const stem = word.replace(/(?:ed|ing)$/, '');
  return NO_ONE.has(word) || (stem !== word && (NO_ONE.has(stem) || NO_ONE.has(`${stem}e`)));
}

/** "DevOps will rotate …", "The storage team has placed …"; not the passive "X will be reviewed", where nobody acts. */
function subject(text: string): FoundOwner | undefined {
  const found = SUBJECT.exec(text);
  const name = found?.[1] ?? '';
  const team = name.replace(/^(?:The|Our) /, '');
  if (found === null || /^(?:team|squad|group)$/i.test(team) || NO_SUBJECT.test(team)) return undefined;
  const from = found[0].indexOf(name);
  return { value: team, span: { from, to: from + name.length }, from: 'subject' };
}
