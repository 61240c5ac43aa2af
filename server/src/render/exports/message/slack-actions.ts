// The actions that are still to be done, each with who does it and by when, for a short message.

import type { Action, Report } from '../../../model/report.ts';
import { isSettled } from '../../../rules/action-state.ts';
import { saysNothing } from '../../../rules/action-lists.ts';
import { dayNumber } from '../../../rules/calendar.ts';
import { lastDayOf } from '../../../rules/due-day.ts';
import { escapeSlack } from '../../escape.ts';
import { digestWords } from './digest-words.ts';
import type { ExportInput } from '../exporter.ts';

const ACTIONS = 5;

export function slackActions({ report, today }: ExportInput): { readonly title: string; readonly lines: readonly string[] } {
  const open = report.actions.filter((action) => !isSettled(report, action));
  const lines = open.slice(0, ACTIONS).map((action) => actionLine(action, dayNumber(today), report));
  const rest = open.length - ACTIONS;
  if (report.actions.length > 0 && open.length === 0) return { title: 'Actions', lines: [`All ${report.actions.length} are done.`] };
  return { title: `Open actions (${open.length} of ${report.actions.length})`, lines: rest > 0 ? [...lines, `_and ${rest} more_`] : lines };
}

/** What no action of the report states is not said of each: a version for the public has no owners at all. */
function actionLine({ value }: Action, today: number, { actions }: Report): string {
  const { text, owner, due } = value;
  const last = due === undefined ? undefined : lastDayOf(due);
  const late = last !== undefined && dayNumber(last) < today ? ' (overdue)' : '';
  const isStated = (key: 'owner' | 'due'): boolean => actions.some((action) => !saysNothing(action.value[key]));
  const who = saysNothing(owner) ? (isStated('owner') ? 'no owner' : '') : digestWords(owner ?? '', 50);
  const when = saysNothing(due) ? (isStated('due') ? 'no date' : '') : `due ${digestWords(due ?? '', 30)}${late}`;
  const facts = [who, when].filter((words) => words !== '').join(', ');
  return `• ${escapeSlack(`${digestWords(text, 140).replace(/\.$/, '')}${facts === '' ? '' : ` – ${facts}`}`)}`;
}
