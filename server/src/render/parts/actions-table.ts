// The actions with owner, due date, state and kind at a glance; what is missing or late is said, not left blank.

import type { ActionKind } from '../../model/data.generated.ts';
import type { Action, Report } from '../../model/report.ts';
import { saysNothing } from '../../rules/action-lists.ts';
import { isSettled } from '../../rules/action-state.ts';
import { dayNumber } from '../../rules/calendar.ts';
import { lastDayOf } from '../../rules/due-day.ts';
import type { LocalTime } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { isHarmlessLink } from '../markdown/render-markdown.ts';
import { plainText } from '../timeline/plain-text.ts';
import { placeLink, type Links } from './place-link.ts';

export interface ActionsOptions {
  readonly today: LocalTime;
  readonly links: Links;
}

const MOST = 1000;
/** A longer list stands between the reader and the text, so the preview opens it on demand; its summary says how things stand. */
const LONG = 12;

/** Empty without actions. At most 1,000 are listed; the rest are counted. */
export function actionsTable(report: Report, { today, links }: ActionsOptions): string {
  const { actions } = report;
  if (actions.length === 0) return '';
  const isWanted = links === 'source' && actions.some((action) => !isSettled(report, action));
  const columns = COLUMNS.filter((key) => key === 'status' || (isWanted && (key === 'owner' || key === 'due')) || actions.some(({ value }) => !saysNothing(value[key])));
  const rows = actions.slice(0, MOST).map((action, index) => row(report, action, { today, links, columns, index }));
  const rest = actions.length > MOST ? `<tr><td colspan="${1 + columns.length}">and ${actions.length - MOST} more actions</td></tr>` : '';
  const head = ['Action', ...columns.map((key) => NAMES[key])].map((name) => `<th scope="col">${name}</th>`).join('');
  const words = escapeHtml(summary(report, today, columns));
  const table = (caption: string): string => `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}${rest}</tbody></table>`;
  const shown = links === 'source' && actions.length > LONG ? `<details id="rca-actions-list"><summary>${words}</summary>${table('')}</details>` : table(`<caption>${words}</caption>`);
  return `<section id="rca-actions" aria-label="Actions">${shown}${balance(actions)}</section>`;
}

/** What no action states is not a column of blanks; that owners and dates are missing is for its authors to see. */
const COLUMNS = ['owner', 'due', 'status', 'kind', 'ticket'] as const;
type Column = (typeof COLUMNS)[number];
const NAMES: Readonly<Record<Column, string>> = { owner: 'Owner', due: 'Due', status: 'Status', kind: 'Kind', ticket: 'Ticket' };

function row(report: Report, action: Action, { today, links, columns, index }: ActionsOptions & { readonly columns: readonly Column[]; readonly index: number }): string {
  const settled = isSettled(report, action);
  const words = plainText(action.value.text);
  const name = placeLink(links, `action:${index}`, escapeHtml(words === '' ? '(empty)' : words));
  const { owner = '', due = '', status = settled ? 'done' : 'open', kind = '', ticket = '' } = action.value;
  const cells: Readonly<Record<Column, () => string>> = {
    owner: () => cell(owner, 'no owner', settled),
    due: () => (isOverdue(report, action, today) ? `<td class="due overdue">${escapeHtml(due)} <span class="tag">overdue</span></td>` : cell(due, 'no date', settled, ' class="due"')),
    status: () => `<td>${escapeHtml(status)}</td>`,
    kind: () => `<td>${escapeHtml(kind)}</td>`,
    ticket: () => `<td>${ticketLink(ticket)}</td>`,
  };
  return `<tr><td>${name}</td>${columns.map((key) => cells[key]()).join('')}</tr>`;
}

/** `https://bugs.example/TIM-881` as a link named TIM-881; anything else in words. */
function ticketLink(ticket: string): string {
  const address = ticket.trim();
  const name = /^https?:\/\/[^\s/]+\/(?:[^\s?#]*\/)?([\w.-]{1,40})\/?$/i.exec(address)?.[1];
  if (name === undefined || !isHarmlessLink(address)) return escapeHtml(plainText(ticket));
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(name)}</a>`;
}

function isOverdue(report: Report, action: Action, today: LocalTime): boolean {
  const last = action.value.due === undefined ? undefined : lastDayOf(action.value.due);
  return last !== undefined && dayNumber(last) < dayNumber(today) && !isSettled(report, action);
}

function cell(value: string, missing: string, settled: boolean, attributes = ''): string {
  if (!saysNothing(value)) return `<td${attributes}>${escapeHtml(value)}</td>`;
  return settled ? '<td></td>' : `<td class="missing">${missing}</td>`;
}

/** "4 actions: 1 done, 3 open (1 overdue, 2 without an owner)": what is settled needs neither owner nor date, and a column that is left out is not missed. */
function summary(report: Report, today: LocalTime, columns: readonly Column[]): string {
  const { actions } = report;
  const open = actions.filter((action) => !isSettled(report, action));
  const dropped = actions.filter(({ value }) => value.status === 'cancelled' || value.status === 'wont-do').length;
  const done = actions.length - open.length - dropped;
  const all = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`;
  if (done === actions.length) return `${all}, ${done === 1 ? 'done' : 'all done'}`;
  const states = counted([[done, 'done'], [dropped, 'dropped'], [open.length, 'open']]);
  const lacking = counted([
    [open.filter((action) => isOverdue(report, action, today)).length, 'overdue'],
    [columns.includes('owner') ? open.filter(({ value }) => saysNothing(value.owner)).length : 0, 'without an owner'],
    [columns.includes('due') ? open.filter(({ value }) => saysNothing(value.due)).length : 0, 'without a date'],
  ]);
  return `${all}: ${states}${lacking === '' ? '' : ` (${lacking})`}`;
}

/** "2 done, 1 open": those of which there are none are not named. */
function counted(counts: readonly (readonly [count: number, words: string])[]): string {
  return counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ');
}

const KINDS: readonly ActionKind[] = ['prevent', 'detect', 'mitigate', 'repair', 'contain', 'process', 'investigate', 'document'];

/** How the actions are spread over their kinds: a list without prevention or detection learns little. Said once any kind is stated. */
function balance(actions: readonly Action[]): string {
  const counts = KINDS.map((kind) => [kind, actions.filter(({ value }) => value.kind === kind).length] as const);
  if (counts.every(([, count]) => count === 0)) return '';
  const without = actions.filter(({ value }) => value.kind === undefined).length;
  const words = counts.filter(([kind, count]) => count > 0 || kind === 'prevent' || kind === 'detect' || kind === 'mitigate').map(([kind, count]) => `${count} ${kind}`);
  return `<p class="quiet balance">By kind: ${[...words, ...(without > 0 ? [`${without} of no stated kind`] : [])].join(', ')}.</p>`;
}
