// The actions with owner, due date and state at a glance; what is missing is said, not left blank.

import type { Report } from '../../model/report.ts';
import { escapeHtml } from '../escape.ts';
import { plainText } from '../timeline/picture.ts';

export function actionsTable(report: Report, lineAt: (offset: number) => number): string {
  if (report.actions.length === 0) return '';
  const rows = report.actions.map(({ value, span }) => {
    const line = lineAt(span.from);
    const done = value.status === 'done' || value.status === 'cancelled' || value.status === 'wont-do';
    return `<tr><td><a href="#L${line + 1}" data-jump="${line}">${escapeHtml(plainText(value.text))}</a></td>${cell(value.owner, 'no owner', done)}${cell(value.due, 'no date', done)}<td>${escapeHtml(value.status ?? 'open')}</td><td>${escapeHtml(value.kind ?? '')}</td></tr>`;
  });
  const owned = report.actions.filter(({ value }) => value.owner !== undefined).length;
  const dated = report.actions.filter(({ value }) => value.due !== undefined).length;
  const caption = `${report.actions.length} ${report.actions.length === 1 ? 'action' : 'actions'}, ${owned} owned, ${dated} dated`;
  const head = ['Action', 'Owner', 'Due', 'Status', 'Kind'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<section id="rca-actions" aria-label="Actions"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function cell(value: string | undefined, missing: string, done: boolean): string {
  if (value !== undefined && value !== '') return `<td>${escapeHtml(value)}</td>`;
  return done ? '<td></td>' : `<td class="missing">${missing}</td>`;
}
