// Keeps page and editor in step: the page tells where the person scrolled it, and goes where the editor is, unless the person has just scrolled it.

import type { Content } from './content.ts';

export interface Scroll {
  /** Brings a source line to the top. */
  toLine(line: number): void;
}

/** For so many milliseconds the person's own scrolling wins. */
const OWN = 1000;
/** While our own scrolling runs, the page's scroll events are not the person's. */
const QUIET = 150;
const SCROLLING: ReadonlySet<string> = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);
/** At most one message in so many milliseconds. */
const PACE = 50;

export function createScroll(content: Content, scrolled: (line: number) => void): Scroll {
  let quietUntil = 0;
  let ownUntil = 0;
  let timer: number | undefined;
  const own = (): void => {
    ownUntil = performance.now() + OWN;
  };
  window.addEventListener('wheel', own, { passive: true });
  window.addEventListener('touchmove', own, { passive: true });
  window.addEventListener('keydown', ({ key }) => {
    if (SCROLLING.has(key)) own();
  });
  window.addEventListener('scroll', () => {
    const isOwn = performance.now() < ownUntil;
    if ((!isOwn && performance.now() < quietUntil) || timer !== undefined) return;
    // A scroll bar that is dragged, or a tool that scrolls for the person.
    own();
    timer = window.setTimeout(() => {
      timer = undefined;
      const line = content.lineAtTop();
      if (line !== undefined) scrolled(line);
    }, PACE);
  }, { passive: true });
  return {
    toLine(line) {
      if (performance.now() < ownUntil) return;
      const top = content.topOf(line);
      if (top === undefined) return;
      quietUntil = performance.now() + QUIET;
      window.scrollTo({ top });
    },
  };
}
