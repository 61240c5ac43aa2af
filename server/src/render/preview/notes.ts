// The findings of a block, shown below it: who reads the report sees what is to be done where it is to be done.

import type { Finding } from '../../rules/rule.ts';
import type { Lines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { escapeHtml } from '../escape.ts';

/** Findings at information or above, in the order of the text. */
export interface PlacedFindings {
  /** Notes on what stands in a place of the source, lines counted from `line`; empty without any. */
  within(place: Span, line: number): string;
}

const SHOWN: ReadonlySet<string> = new Set(['error', 'warning', 'information']);
/** More notes than these on one block say no more than their number does. */
const MOST = 8;

export function placedFindings(findings: readonly Finding[], lines: Lines): PlacedFindings {
  const placed = findings.filter(({ severity }) => SHOWN.has(severity)).toSorted((a, b) => a.span.from - b.span.from);
  return {
    within({ from, to }, line) {
      const found: Finding[] = [];
      for (let index = firstFrom(placed, from); index < placed.length; index += 1) {
        const finding = placed[index];
        if (finding === undefined || finding.span.from >= Math.max(to, from + 1)) break;
        found.push(finding);
      }
      if (found.length === 0) return '';
      const items = found.slice(0, MOST).map(({ severity, message, span }) =>
        `<li class="${severity}"><a href="#" data-line="${lines.at(span.from).line - line}" data-jump><span class="severity">${severity}</span> ${escapeHtml(message)}</a></li>`);
      if (found.length > MOST) items.push(`<li class="information">and ${found.length - MOST} more in the list of findings</li>`);
      return `<ul class="notes" aria-label="Findings here">${items.join('')}</ul>`;
    },
  };
}

/** Index of the first finding at or behind an offset. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.span.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
