// The actions with owner, due date, state and kind at a glance; what is missing or late is said, not left blank.

import type { ActionKind } from '../../model/data.generated.ts';
import type { Action, Report } from '../../model/report.ts';
import { saysNothing } from '../../rules/action-lists.ts';
import { isSettled } from '../../rules/action-state.ts';
import { dayNumber } from '../../rules/calendar.ts';
import { lastDayOf } from '../../rules/due-day.ts';
import type { LocalTime } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { plainText } from '../timeline/plain-text.ts';
import { placeLink, type Links } from './place-link.ts';

export interface ActionsOptions {
  readonly today: LocalTime;
  readonly links: Links;
}

const MOST = 1000;

/** Empty without actions. At most 1,000 are listed; the rest are counted. */
export function actionsTable(report: Report, { today, links }: ActionsOptions): string {
  const { actions } = report;
  if (actions.length === 0) return '';
  // What no action states is not a column of blanks.
  const more = (['kind', 'ticket'] as const).filter((key) => actions.some(({ value }) => !saysNothing(value[key])));
  const rows = actions.slice(0, MOST).map((action, index) => row(report, action, { today, links, more, index }));
  const rest = actions.length > MOST ? `<tr><td colspan="${4 + more.length}">and ${actions.length - MOST} more actions</td></tr>` : '';
  const head = ['Action', 'Owner', 'Due', 'Status', ...more.map((key) => NAMES[key])].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<section id="rca-actions" aria-label="Actions"><table><caption>${escapeHtml(summary(report, today))}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}${rest}</tbody></table>${balance(actions)}</section>`;
}

const NAMES = { kind: 'Kind', ticket: 'Ticket' } as const;

function row(report: Report, action: Action, { today, links, more, index }: ActionsOptions & { readonly more: readonly (keyof typeof NAMES)[]; readonly index: number }): string {
  const { text, status } = action.value;
  const settled = isSettled(report, action);
  const late = isOverdue(report, action, today);
  const due = action.value.due ?? '';
  const dueCell = late ? `<td class="due overdue">${escapeHtml(due)} <span class="tag">overdue</span></td>` : cell(due, 'no date', settled, ' class="due"');
  const words = plainText(text);
  const name = placeLink(links, `action:${index}`, escapeHtml(words === '' ? '(empty)' : words));
  return `<tr><td>${name}</td>${cell(action.value.owner ?? '', 'no owner', settled)}${dueCell}<td>${escapeHtml(status ?? (settled ? 'done' : 'open'))}</td>${more.map((key) => `<td>${escapeHtml(plainText(action.value[key] ?? ''))}</td>`).join('')}</tr>`;
}

function isOverdue(report: Report, action: Action, today: LocalTime): boolean {
  const last = action.value.due === undefined ? undefined : lastDayOf(action.value.due);
  return last !== undefined && dayNumber(last) < dayNumber(today) && !isSettled(report, action);
}

function cell(value: string, missing: string, settled: boolean, attributes = ''): string {
  if (!saysNothing(value)) return `<td${attributes}>${escapeHtml(value)}</td>`;
  return settled ? '<td></td>' : `<td class="missing">${missing}</td>`;
}

/** "4 actions, 3 owned, 2 dated, 1 done, 1 overdue" */
function summary(report: Report, today: LocalTime): string {
  const { actions } = report;
  const count = (holds: (action: Action) => boolean): number => actions.filter(holds).length;
  const done = count((action) => isSettled(report, action));
  const late = count((action) => isOverdue(report, action, today));
  return [
    `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`,
    `${count(({ value }) => !saysNothing(value.owner))} owned`,
    `${count(({ value }) => !saysNothing(value.due))} dated`,
    ...(done > 0 ? [`${done} done`] : []),
    ...(late > 0 ? [`${late} overdue`] : []),
  ].join(', ');
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
