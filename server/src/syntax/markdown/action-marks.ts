// Finds in the words of an action when it is due, how far it is, how urgent, and where it is tracked.

import type { ActionStatus } from '../../model/data.generated.ts';
import type { Located } from '../../model/placed.ts';
import { actionStatus } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { scanStamp } from '../../time/index.ts';
import type { Stamp } from '../../time/index.ts';
import type { Link } from './inline.ts';

const DUE = /(?:\b(?:due(?:[ \t]+(?:date|by|on))?|deadline|eta|target(?:[ \t]+date)?|by(?:[ \t]+the)?|until|before|no later than|estimated completion|planned for|in(?=[ \t]+(?:early |mid-?|late )?Q[1-4]\b))|期限|期日|締切|完了予定)(?:\*\*|__|\*|_)?[ \t]*[:：]?(?:\*\*|__|\*|_)?[ \t]*(?:\r?\n[ \t]*(?![-*+•][ \t]))?/gi;
const PERIOD = /^(?:(?:end of |early |late |mid-?)?Q[1-4](?:[ /-]?(?:19|20)\d\d)?\b|(?:the )?end of (?:the )?(?:week|month|quarter|year|sprint|Q[1-4])|next (?:week|month|quarter|sprint|release)|(?:19|20)\d\d[- ]?Q[1-4])/i;

/** "due 2026-01-31", "期限: 2026-05-07", "by end of Q3": spans are offsets in `text`. A day is given in ISO form. */
export function findDue(text: string): Located<string> | undefined {
  for (const found of text.matchAll(DUE)) {
    const at = found.index + found[0].length;
    const stamp = scanStamp(text, at, Math.min(text.length, at + 60));
    if (stamp?.date !== undefined && stamp.span.from - at < 3) return { value: isoDay(text, stamp), span: stamp.span };
    const period = PERIOD.exec(text.slice(at, at + 40));
    if (period !== null) return { value: period[0], span: { from: at, to: at + period[0].length } };
  }
  return undefined;
}

/** The value of a due cell: its day in ISO form where it is one full date, else the words. */
export function dueIn(text: string, stamp: Stamp | undefined): string {
  return stamp?.date === undefined || stamp.span.to - stamp.span.from < text.trim().length - 4 ? text : isoDay(text, stamp);
}

function isoDay(text: string, stamp: Stamp): string {
  const { year, month, day } = stamp.date ?? {};
  if (year === undefined || month === undefined || day === undefined) return text.slice(stamp.span.from, stamp.span.to);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const STATUS_FIRST = /^[ \t]*(?:\*\*|__)?(?:([✅☑✔✓])\uFE0F?|\[([^[\]\n]{2,20})\](?!\()|(todo|done|wip|completed|in progress)\b(?=(?:\*\*|__)?[ \t]*[:–—-]))/iu;
const STATUS_PAREN = /[(（[][ \t]*([^()（）[\]\n]{2,40}?)[ \t]*[)）\]]/g;
/** A note that nothing is left to do. */
const ALREADY = /\b(?:we|this|it) (?:already (?:do|did|does|have done|has been done)|(?:is|was|has been|have been) already (?:done|fixed|implemented|merged|deployed|in place))\b/i;
const STATUS_WORD = /(?:完了|済み?)(?=[ \t]*[:：（(]|[)）]?[ \t*]*$)/;

/** "(done)", "**(Done as of 2026-01-31)**", "✅ …", "[DONE] …", "完了: …". */
export function findStatus(text: string): Located<ActionStatus> | undefined {
  const first = STATUS_FIRST.exec(text);
  const words = first?.[1] ?? first?.[2] ?? first?.[3];
  const value = words === undefined ? undefined : actionStatus(words);
  if (first !== null && words !== undefined && value !== undefined) return said(value, first[0].indexOf(words), words.length);
  for (const found of text.matchAll(STATUS_PAREN)) {
    const inside = found[1] ?? '';
    const status = actionStatus(inside) ?? actionStatus(/^(?:already[ \t]+)?(done|completed|closed|fixed|merged|implemented|in progress|ongoing|cancell?ed)\b/i.exec(inside)?.[1] ?? '');
    if (status !== undefined) return said(status, found.index + found[0].indexOf(inside), inside.length);
  }
  const word = STATUS_WORD.exec(text) ?? ALREADY.exec(text);
  return word === null ? undefined : said('done', word.index, word[0].length);
}

function said(value: ActionStatus, from: number, length: number): Located<ActionStatus> {
  return { value, span: { from, to: from + length } };
}

const PRIORITY = /^[ \t]*(?:\*\*|__)?(?:\[(P[0-5]|S[0-5]|high|medium|low|critical)\]|\((P[0-5])\)|(P[0-5])(?=[ \t]*[:–—-]))/i;

export function findPriority(text: string): Located<string> | undefined {
  const found = PRIORITY.exec(text);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || value === undefined) return undefined;
  const from = found[0].indexOf(value);
  return { value, span: { from, to: from + value.length } };
}

const TRACKER = /\/(?:issues?|pulls?|pull|merge_requests|browse|commits?|tickets?|tasks?|stories|work_?items|bugs?)(?:\/|\?|$)|\/T\d{3,}\b|show_bug\.cgi|\/(?:jira|youtrack|redmine)\b|\b(?:linear\.app|trello\.com\/c|app\.asana\.com|bugs\.|bugzilla|phabricator)\b/i;
const TRACKER_WORDS = /^(?:\[?(?:issues?|prs?|pull requests?|tickets?|jira|bugs?|tasks?|story|mr|merge request|fix)\b|#\d+|[A-Z][A-Z0-9]+-\d+)/i;
const TICKET_ID = /(?<![\w/#-])(?:[A-Z][A-Z0-9]{1,9}-\d+|#\d{1,7})(?![\w-])/g;
/** Standards and the like look like ticket numbers. */
const NO_TICKET = /^(?:SEV|ADR|UTF|ISO|SHA|MD|RFC|CVE|TLS|SSL|HTTP|P|S|X|COVID|AES|RSA|GPT|IPV|BASE|MP|H|Q|V|PM|RCA)-?\d/i;

/** Where an action is tracked: the first link to an issue, ticket or change, else a ticket number in the words outside `skip`. */
export function findTicket(text: string, links: readonly Link[], skip: readonly Span[], target: (link: Link) => string): Located<string> | undefined {
  for (const link of links) {
    const url = target(link);
    const words = text.slice(link.words.from, link.words.to);
    if (!link.image && url !== '' && (TRACKER.test(url) || TRACKER_WORDS.test(words))) return { value: url, span: link.span };
  }
  for (const found of text.matchAll(TICKET_ID)) {
    if (NO_TICKET.test(found[0])) continue;
    const span = { from: found.index, to: found.index + found[0].length };
    if (!skip.some((place) => place.from < span.to && span.from < place.to)) return { value: found[0], span };
  }
  return undefined;
}
