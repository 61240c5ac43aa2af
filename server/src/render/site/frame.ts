// What all pages of a site have around them: the way back to the archive, and its name.

import { escapeHtml } from '../escape.ts';
import { dayWords } from '../page/day-words.ts';
import { page } from '../page/page.ts';
import type { Catalogue } from './catalogue.ts';
import { relativeLink } from './file-names.ts';
import type { SiteFile, SiteOptions } from './site-report.ts';

export interface Site {
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly options: SiteOptions;
}

export interface Crumb {
  readonly words: string;
  /** Path of the page it leads to. */
  readonly to: string;
}

export const INDEX = 'index.html';
export const FEED = 'feed.xml';

/** The way from the archive's first page to this one; the last step is this one itself. */
export function breadcrumb(site: Site, path: string, above: readonly Crumb[], here: string): string {
  const steps = [{ words: site.title, to: INDEX }, ...above].map(({ words, to }) => `<li>${link(path, to, words)}</li>`);
  return `<nav class="site" aria-label="Breadcrumb"><ol>${steps.join('')}<li aria-current="page">${escapeHtml(here)}</li></ol></nav>\n`;
}

/** Of the head: where the archive's feed is. */
export function feedLink(site: Site, path: string): string {
  return site.options.base === undefined ? '' : `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(site.title)}" href="${relativeLink(path, FEED)}">\n`;
}

export function link(from: string, to: string, words: string): string {
  return `<a href="${relativeLink(from, to)}">${escapeHtml(words)}</a>`;
}

/** A page of lists. `html` comes below the heading. */
export function listFile(site: Site, path: string, title: string, above: readonly Crumb[], html: string): SiteFile {
  const crumbs = path === INDEX ? '' : breadcrumb(site, path, above, title);
  const { today } = site.options;
  const text = page({
    title: path === INDEX ? title : `${title} – ${site.title}`,
    language: 'en',
    head: feedLink(site, path),
    body: `${crumbs}<main class="sheet">
<header class="head"><h1>${escapeHtml(title)}</h1></header>
<div id="content" class="content" tabindex="-1">
${html}
</div>
</main>
<footer class="made"><p>Made on ${dayWords(today)} with RCA Author.</p></footer>`,
  });
  return { path, text };
}
