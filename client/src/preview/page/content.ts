// What the page shows: merges changes into it without flicker, and knows which source line stands where.

import { Idiomorph } from 'idiomorph';
import type { ImagePlaces, ToPage } from '../messages.ts';
import { emptyPage, updatedPage, type ShownPage } from '../shown-page.ts';
import { showImages } from './images.ts';
import { lastAbove, nextPlace, placesIn, topOfElement } from './places.ts';

export interface Content {
  /** False when the change does not apply to what is shown. */
  show(message: Extract<ToPage, { readonly type: 'show' }>): boolean;
  /** Another document is going to be shown. */
  forget(): void;
  /** Where images of the document are. */
  imagesAt(places: ImagePlaces | undefined): void;
  problem(message: string): void;
  /** Marks the element nearest to a source line as the one the person edits. */
  mark(line: number): void;
  /** Pixels from the top of the page to a source line, between the elements around it; undefined before anything is shown. */
  topOf(line: number): number | undefined;
  /** The source line at the top of the window. */
  lineAtTop(): number | undefined;
  /** The source line of an element inside the report's text. */
  lineOf(element: Element): number | undefined;
  /** The heading of the report that a link's `#anchor` means. */
  heading(anchor: string): Element | undefined;
}

export function createContent(root: HTMLElement): Content {
  const body = root.querySelector('#rca-body');
  const notice = document.querySelector<HTMLElement>('#problem');
  let page: ShownPage = emptyPage;
  let revision: number | undefined;
  let marked: Element | undefined;
  let cursor: number | undefined;
  let images: ImagePlaces | undefined;

  const blockAt = (index: number): Element | undefined => body?.children[index];
  /** The last block that begins at or before a line. */
  const indexOfLine = (line: number): number => {
    let found = -1;
    for (const [index, block] of page.blocks.entries()) if (block.line <= line) found = index;
    return found;
  };
  const mark = (line: number | undefined): void => {
    cursor = line;
    const places = line === undefined ? [] : placesIn(blockAt(indexOfLine(line)), page.blocks[indexOfLine(line)]?.line ?? 0);
    const next = places.findLast((place) => place.line <= (line ?? 0))?.element;
    if (next === marked) return;
    marked?.classList.remove('active-line');
    next?.classList.add('active-line');
    marked = next;
  };

  return {
    show({ revision: next, since, update }) {
      if (body === null || (since !== undefined && since !== revision)) return false;
      const before = since === undefined ? emptyPage : page;
      if (since === undefined) body.replaceChildren();
      page = updatedPage(before, update);
      revision = next;
      document.title = update.title;
      const changed: ReadonlySet<string> = new Set(update.parts.map(({ name }) => name));
      for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
        const name = part.dataset['part'] ?? '';
        // A page that begins anew has nothing in the parts that are not told.
        if (since === undefined || changed.has(name)) merge(part, page.parts[name] ?? '');
      }
      splice(body, page, update.blocks);
      showImages(body, images);
      if (notice) notice.hidden = true;
      root.removeAttribute('aria-busy');
      if (cursor !== undefined) mark(cursor);
      return true;
    },
    forget() {
      revision = undefined;
      cursor = undefined;
      window.scrollTo({ top: 0 });
    },
    imagesAt(places) {
      images = places;
      if (body) showImages(body, images);
    },
    problem(message) {
      if (notice) {
        notice.textContent = message;
        notice.hidden = false;
      }
      root.removeAttribute('aria-busy');
    },
    mark,
    topOf(line) {
      const index = indexOfLine(line);
      const block = page.blocks[index];
      const places = block === undefined ? [] : placesIn(blockAt(index), block.line);
      const before = places.findLast((place) => place.line <= line);
      if (before === undefined) return page.blocks.length === 0 ? undefined : 0;
      const after = places.find((place) => place.line > line);
      const next = after ?? nextPlace(blockAt(index + 1), page.blocks[index + 1]?.line);
      const from = topOfElement(before.element);
      if (next === undefined || next.line <= before.line) return from;
      return from + ((line - before.line) / (next.line - before.line)) * Math.max(0, topOfElement(next.element) - from);
    },
    lineAtTop() {
      const children = body?.children;
      if (children === undefined || children.length === 0 || page.blocks.length === 0) return undefined;
      const index = lastAbove(children, window.scrollY + 1);
      if (index < 0) return 0;
      const places = placesIn(children[index], page.blocks[index]?.line ?? 0);
      const before = places.findLast(({ element }) => topOfElement(element) <= window.scrollY + 1);
      if (before === undefined) return page.blocks[index]?.line;
      const after = places.find(({ element, line }) => line > before.line && topOfElement(element) > window.scrollY + 1) ?? nextPlace(blockAt(index + 1), page.blocks[index + 1]?.line);
      const [from, to] = [topOfElement(before.element), after === undefined ? 0 : topOfElement(after.element)];
      const share = after === undefined || to <= from ? 0 : (window.scrollY - from) / (to - from);
      return Math.round(before.line + Math.min(1, Math.max(0, share)) * ((after?.line ?? before.line) - before.line));
    },
    lineOf(element) {
      const place = element.closest('[data-line]');
      const block = element.closest('#rca-body > *');
      const index = block === null || body === null ? -1 : [...body.children].indexOf(block);
      const base = page.blocks[index]?.line;
      if (base === undefined) return undefined;
      return Math.max(0, base + (place !== null && block?.contains(place) === true ? Number(place.getAttribute('data-line')) : 0));
    },
    heading(anchor) {
      const key = keyOf(anchor);
      const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      return headings.find((heading) => keyOf(heading.textContent) === key) ?? headings.find((heading) => keyOf(heading.textContent) === key.replace(/\d{1,3}$/, ''));
    },
  };
}

/** What the person opened stays open, and so does a list of a cluster; images that are there already stay. */
function merge(element: Element, html: string): void {
  const opened = element.querySelector('.cluster.open')?.id;
  void Idiomorph.morph(element, html, {
    morphStyle: 'innerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeAttributeUpdated: (name: string, node: Element) => !(name === 'open' && node instanceof HTMLDetailsElement) && !(name === 'class' && node.classList.contains('image')),
      // It is the page's own, which the renderer does not know of.
      beforeNodeRemoved: (node: Node) => !(node instanceof HTMLImageElement),
    },
  });
  if (opened !== undefined) document.querySelector(`#${CSS.escape(opened)}`)?.classList.add('open');
}

function splice(body: Element, { blocks }: ShownPage, { at, remove, insert }: { readonly at: number; readonly remove: number; readonly insert: readonly unknown[] }): void {
  for (const [offset] of insert.entries()) {
    const html = blocks[at + offset]?.html ?? '';
    const present = offset < remove ? body.children[at + offset] : undefined;
    if (present) {
      merge(present, html);
      continue;
    }
    const block = document.createElement('div');
    body.insertBefore(block, body.children[at + offset] ?? null);
    merge(block, html);
  }
  for (let left = remove - insert.length; left > 0; left -= 1) body.children[at + insert.length]?.remove();
}

/** Hosts differ in how they write blanks and signs of a heading in an anchor, and in nothing else. */
function keyOf(words: string): string {
  return words.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
