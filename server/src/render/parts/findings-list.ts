// How complete the report is, and its findings with jumps to where they are.

import type { Profile } from '../../profiles/profile.ts';
import type { Report } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import { escapeHtml } from '../escape.ts';

const SHOWN = 50;

/** "5 of 6 sections, 1 error, 3 warnings". Sections of which one stands for another count once. */
export function progress(report: Report, findings: readonly Finding[], profile: Profile): string {
  const there = new Set(report.sections.flatMap((section) => (section.id === undefined ? [] : [section.id])));
  const groups = new Map<string, boolean>();
  for (const section of profile.sections) {
    if (!section.required) continue;
    const group = section.oneOf ?? section.id;
    groups.set(group, (groups.get(group) ?? false) || there.has(section.id));
  }
  const present = [...groups.values()].filter(Boolean).length;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const words = [`${present} of ${groups.size} sections`, count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '');
  const state = errors > 0 ? 'error' : warnings > 0 || present < groups.size ? 'warning' : 'done';
  return `<p class="progress ${state}" role="status">${escapeHtml(words.join(', '))}</p>`;
}

/** Findings at information or above, most severe first; hints stay in the editor. */
export function findingsList(findings: readonly Finding[], lineAt: (offset: number) => number): string {
  const order = ['error', 'warning', 'information'];
  const shown = findings.filter((finding) => order.includes(finding.severity)).sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  if (shown.length === 0) return '';
  const items = shown.slice(0, SHOWN).map((finding) => {
    const line = lineAt(finding.span.from);
    return `<li class="${finding.severity}"><a href="#L${line + 1}" data-jump="${line}">line ${line + 1}</a> <span class="severity">${finding.severity}</span> ${escapeHtml(finding.message)} <code>${escapeHtml(finding.rule)}</code></li>`;
  });
  if (shown.length > SHOWN) items.push(`<li>and ${shown.length - SHOWN} more in the Problems view</li>`);
  return `<details id="rca-findings"><summary>${count(shown.length, 'finding')}</summary><ul class="findings">${items.join('')}</ul></details>`;
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
