// A report as a whole page: what the HTML export is, and what an archive has one of for each report.

import type { Report } from '../../model/report.ts';
import { reportMarkdown } from '../exports/document/report-markdown.ts';
import { escapeHtml, writable } from '../escape.ts';
import { contents } from './contents.ts';
import { dayWords } from './day-words.ts';
import { createHeadingIds } from './heading-ids.ts';
import { languageOf } from './language.ts';
import { pageBody, type PageHeading } from './page-body.ts';
import type { ResolveLink } from './page-links.ts';
import { page } from './page.ts';
import { reportParts, type PartsOptions } from './report-parts.ts';

export interface ReportPageOptions extends PartsOptions {
  /** What becomes of addresses that are not of the web; on a page by itself they lead nowhere. */
  readonly resolve?: ResolveLink;
  /** HTML of the page around the report: above everything, under the metadata, below everything, and in the head. */
  readonly above?: string;
  readonly beneath?: string;
  readonly below?: string;
  readonly head?: string;
}

const UNTITLED = 'Untitled report';
/** Names on the page that no heading of a report may take. */
const TAKEN = ['content', 'contents', 'report', 'measures', 'picture', 'actions-now', 'others', 'rca-timeline', 'rca-metrics', 'rca-actions', 'rca-timeline-table'];

/** Total: any report gives a whole page. */
export function reportPage(report: Report, options: ReportPageOptions): string {
  const { resolve = nowhere, above = '', beneath = '', below = '', head = '' } = options;
  const title = report.title?.value.trim() || UNTITLED;
  const language = languageOf(report);
  const parts = reportParts(report, options);
  const text = pageBody(writable(reportMarkdown(report)), createHeadingIds(TAKEN), resolve);
  const sections = [
    { id: 'measures', words: 'Measures at a glance', html: parts.measures },
    { id: 'picture', words: 'Timeline at a glance', html: parts.picture === '' ? '' : `${parts.picture}${parts.table}` },
    { id: 'report', words: '', html: text.html.trim() === '' ? '' : `<article lang="${escapeHtml(language)}" dir="auto">${text.html}</article>` },
    { id: 'actions-now', words: `Actions as of ${dayWords(options.today)}`, html: parts.actions },
  ].filter(({ html }) => html !== '');
  const headings = sections.flatMap(({ id, words }): readonly PageHeading[] => (id === 'report' ? text.headings : [{ level: 2, id, words }]));
  return page({
    title,
    language: 'en',
    head,
    body: `${above}<main class="sheet">
<header class="head"><h1 lang="${escapeHtml(language)}" dir="auto">${escapeHtml(title)}</h1>${parts.metadata}${beneath}</header>
${contents(headings)}
<div id="content" class="content" tabindex="-1">
${sections.map(sectionOf).join('\n')}
</div>
</main>
${below}<footer class="made"><p>Made on ${dayWords(options.today)} with RCA Author.</p></footer>`,
  });
}

function sectionOf({ id, words, html }: { readonly id: string; readonly words: string; readonly html: string }): string {
  const heading = words === '' ? '' : `<h2 id="${id}">${escapeHtml(words)}</h2>`;
  return words === '' ? `<div class="part ${id}">${html}</div>` : `<section class="part ${id}" aria-labelledby="${id}">${heading}${html}</section>`;
}

function nowhere(): undefined {
  return undefined;
}
