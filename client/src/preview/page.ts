// The preview page: merges content into what is shown without flicker, keeps scroll in step with the editor and reports clicks.
// It knows the messages and nothing else; it never evaluates anything.

import { Idiomorph } from 'idiomorph';
import { readToPage } from './messages.ts';
import type { FromPage } from './messages.ts';

interface Host {
  postMessage(message: FromPage): void;
  /** Kept by the editor over a reload of the window. */
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const content = document.querySelector('main');
/** While our own scrolling runs, the page's scroll events are not the person's. */
let quietUntil = 0;
let shown = -1;

if (content) start(content);

function start(main: HTMLElement): void {
  host.setState(JSON.parse(document.querySelector('#state')?.textContent ?? 'null'));
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = readToPage(event.data);
    if (message?.type === 'show' && message.version >= shown) show(main, message.version, message.title, message.html);
    if (message?.type === 'scroll') scrollToLine(main, message.line);
  });
  document.addEventListener('click', (event) => onClick(event));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof SVGElement) jumpTo(event.target);
  });
  let scrollTimer: number | undefined;
  window.addEventListener('scroll', () => {
    if (performance.now() < quietUntil || scrollTimer !== undefined) return;
    scrollTimer = window.setTimeout(() => {
      scrollTimer = undefined;
      const line = topLine(main);
      if (line !== undefined) host.postMessage({ type: 'scrolled', line });
    }, 50);
  }, { passive: true });
  let width = main.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(main.clientWidth - width) < 8) return;
    width = main.clientWidth;
    host.postMessage({ type: 'resize', width });
  }).observe(main);
  host.postMessage({ type: 'ready', width });
}

function show(main: HTMLElement, version: number, title: string, html: string): void {
  shown = version;
  document.title = title;
  quietUntil = performance.now() + 100;
  void Idiomorph.morph(main, html, {
    morphStyle: 'innerHTML',
    ignoreActiveValue: true,
    callbacks: {
      // What the person opened stays open.
      beforeAttributeUpdated: (name: string, node: Element) => !(name === 'open' && node instanceof HTMLDetailsElement),
    },
  });
  main.removeAttribute('aria-busy');
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const jump = event.target.closest('[data-jump]');
  const link = event.target.closest('a[href]');
  const mark = event.target.closest('svg [data-line]');
  if (jump) {
    event.preventDefault();
    host.postMessage({ type: 'jump', line: Number(jump.getAttribute('data-jump')) });
  } else if (link) {
    event.preventDefault();
    host.postMessage({ type: 'link', href: link.getAttribute('href') ?? '' });
  } else if (mark) {
    jumpTo(mark);
  }
}

function jumpTo(element: Element): void {
  const line = element.closest('[data-line]')?.getAttribute('data-line');
  if (line) host.postMessage({ type: 'jump', line: Number(line) });
}

/** Elements of the report's own text that know their source line, in document order. */
function anchors(main: HTMLElement): readonly { readonly line: number; readonly top: number }[] {
  const result: { line: number; top: number }[] = [];
  for (const element of main.querySelectorAll<HTMLElement>('#rca-body [data-line]')) {
    const line = Number(element.getAttribute('data-line'));
    if (line >= (result.at(-1)?.line ?? -1)) result.push({ line, top: element.getBoundingClientRect().top + window.scrollY });
  }
  return result;
}

function scrollToLine(main: HTMLElement, line: number): void {
  const places = anchors(main);
  const after = places.findIndex((place) => place.line > line);
  const next = after < 0 ? undefined : places[after];
  const before = after < 0 ? places.at(-1) : places[after - 1];
  quietUntil = performance.now() + 150;
  if (!before) {
    window.scrollTo({ top: 0 });
    return;
  }
  const share = next && next.line > before.line ? (line - before.line) / (next.line - before.line) : 0;
  window.scrollTo({ top: before.top + share * ((next?.top ?? before.top) - before.top) });
}

function topLine(main: HTMLElement): number | undefined {
  const places = anchors(main);
  const after = places.findIndex((place) => place.top > window.scrollY + 1);
  if (after === 0) return 0;
  const before = after < 0 ? places.at(-1) : places[after - 1];
  const next = after < 0 ? undefined : places[after];
  if (!before) return undefined;
  const share = next && next.top > before.top ? (window.scrollY - before.top) / (next.top - before.top) : 0;
  return Math.round(before.line + share * ((next?.line ?? before.line) - before.line));
}
