// The findings of a report, most severe first, each with a way to where it is.

import type { Finding } from '../../rules/rule.ts';
import { escapeHtml } from '../escape.ts';
import { placeLink, type Links } from './place-link.ts';

const SHOWN = 50;
const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'information'];

/** Findings at information or above; hints stay in the editor. Empty without any. */
export function findingsList(findings: readonly Finding[], links: Links): string {
  const shown = findings
    .map((finding, index) => ({ ...finding, index }))
    .filter(({ severity }) => ORDER.includes(severity))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  if (shown.length === 0) return '';
  const items = shown.slice(0, SHOWN).map(({ severity, message, rule, index }) =>
    `<li class="${severity}"><span class="severity">${severity}</span> ${placeLink(links, `finding:${index}`, escapeHtml(message))} <code>${escapeHtml(rule)}</code></li>`);
  if (shown.length > SHOWN) items.push(`<li>and ${shown.length - SHOWN} more in the Problems view</li>`);
  return `<details id="rca-findings"><summary>${summary(shown)}</summary><ul class="findings">${items.join('')}</ul></details>`;
}

/** "12 findings, 5 of them for information": the banner above counts errors and warnings alone. */
function summary(shown: readonly Finding[]): string {
  const told = shown.filter(({ severity }) => severity === 'information').length;
  const all = `${shown.length} ${shown.length === 1 ? 'finding' : 'findings'}`;
  if (told === 0) return all;
  return told === shown.length ? `${all} for information` : `${all}, ${told} of them for information`;
}
