// What the person does on the page: follows a link, asks for the source, opens a cluster of the picture, by mouse and by keyboard alike.

import type { FromPage } from '../messages.ts';
import type { Content } from './content.ts';

export function follow(content: Content, post: (message: FromPage) => void): void {
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && act(event.target, content, post)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.target instanceof Element)) return;
    // Links of HTML make a click of the key by themselves.
    if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof SVGElement && act(event.target, content, post)) event.preventDefault();
    if (event.key === 'Escape') closeClusters();
  });
  document.addEventListener('dblclick', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button, select, input, summary') !== null) return;
    const line = content.lineOf(event.target);
    if (line !== undefined) post({ type: 'jump', line });
  });
}

/** True when the element meant something. */
function act(target: Element, content: Content, post: (message: FromPage) => void): boolean {
  if (target.closest('.skip') !== null) {
    // A picture of 500 entries has hundreds of stops for the keyboard.
    const text = document.querySelector<HTMLElement>('#rca-body');
    text?.focus({ preventScroll: true });
    text?.scrollIntoView();
    return true;
  }
  const cluster = target.closest('[data-cluster]');
  if (cluster) {
    toggleCluster(`rca-cluster-${cluster.getAttribute('data-cluster') ?? ''}`);
    return true;
  }
  if (target.closest('.cluster .close') !== null) {
    closeClusters();
    return true;
  }
  const name = target.closest('[data-place]')?.getAttribute('data-place');
  if (name) {
    post({ type: 'place', name });
    return true;
  }
  const jump = target.closest('[data-jump]');
  if (jump) {
    const line = content.lineOf(jump);
    if (line !== undefined) post({ type: 'jump', line });
    return true;
  }
  const href = target.closest('a[href]')?.getAttribute('href');
  if (href === undefined || href === null) return false;
  if (href.startsWith('#')) content.heading(decoded(href.slice(1)))?.scrollIntoView();
  else post({ type: 'link', href });
  return true;
}

function toggleCluster(id: string): void {
  const list = document.getElementById(id);
  const open = list?.classList.contains('open') === true;
  closeClusters();
  if (list === null || open) return;
  list.classList.add('open');
  list.querySelector<HTMLElement>('a')?.focus();
}

/** The focus goes back to where the list was opened. */
function closeClusters(): void {
  for (const list of document.querySelectorAll('.cluster.open')) {
    list.classList.remove('open');
    if (list.contains(document.activeElement)) document.querySelector<SVGElement>(`[data-cluster="${list.id.replace(/\D+/g, '')}"]`)?.focus();
  }
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    // Not percent-encoded: what stands there is the anchor.
    return anchor;
  }
}
