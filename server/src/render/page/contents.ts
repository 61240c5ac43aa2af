// The table of contents of a page.

import { escapeHtml } from '../escape.ts';
import type { PageHeading } from './page-body.ts';

/** A report with a heading for each entry of its timeline has far more of them than help to find one's way. */
const MOST_WITHIN = 12;
const MOST = 200;

/** Headings of the second and, nested in them, of the third level; empty when there are fewer than two. */
export function contents(headings: readonly PageHeading[]): string {
  const groups: { readonly heading: PageHeading; readonly within: PageHeading[] }[] = [];
  for (const heading of headings) {
    if (heading.level === 2) groups.push({ heading, within: [] });
    else if (heading.level === 3) groups.at(-1)?.within.push(heading);
  }
  if (groups.length < 2) return '';
  const items = groups.slice(0, MOST).map(({ heading, within }) => {
    const nested = within.length === 0 || within.length > MOST_WITHIN ? '' : `<ol>${within.map((inner) => `<li>${link(inner)}</li>`).join('')}</ol>`;
    return `<li>${link(heading)}${nested}</li>`;
  });
  const rest = groups.length > MOST ? `<li>and ${groups.length - MOST} more</li>` : '';
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${items.join('')}${rest}</ol></nav>`;
}

function link({ id, words }: PageHeading): string {
  return `<a href="#${encodeURIComponent(id)}">${escapeHtml(words)}</a>`;
}
