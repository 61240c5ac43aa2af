// The preview page: receives what to show, tells what the person does. It knows the messages and nothing else; it never evaluates anything.

import { readToPage } from '../messages.ts';
import type { FromPage } from '../messages.ts';
import { createContent } from './content.ts';
import { follow } from './follow.ts';
import { paint } from './paint.ts';
import { createScroll } from './scroll.ts';
import { createZoneSwitch } from './zone-switch.ts';

interface Host {
  postMessage(message: FromPage): void;
  /** Kept by the editor over a reload of the window. */
  setState(state: unknown): void;
  getState(): unknown;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main');
if (main) start(main);

function start(root: HTMLElement): void {
  const post = (message: FromPage): void => host.postMessage(message);
  const content = createContent(root);
  const scroll = createScroll(content, (line) => post({ type: 'scrolled', line }));
  const zones = createZoneSwitch((zone) => post({ type: 'zone', zone }));
  const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  let kept: Record<string, unknown> = keptState();
  const keep = (more: Readonly<Record<string, unknown>>): void => {
    kept = { ...kept, ...more };
    host.setState(kept);
  };
  // The place that the person was at before the window was reloaded.
  let restore = typeof kept['top'] === 'number' ? kept['top'] : undefined;
  keep({});

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = readToPage(event.data);
    switch (message?.type) {
      case 'show':
        if (!content.show(message)) {
          post({ type: 'lost' });
          return;
        }
        zones.shown(message.zone);
        if (restore !== undefined) scroll.toLine(restore);
        restore = undefined;
        break;
      case 'problem':
        content.problem(message.message);
        break;
      case 'about':
        if (kept['uri'] !== message.uri) content.forget();
        keep({ uri: message.uri, locked: message.locked, zone: message.zone });
        content.imagesAt(message.images);
        zones.about(message.zone, message.readerZone ?? ownZone);
        break;
      case 'look':
        look(message.fontFamily, message.fontSize, message.lineHeight);
        break;
      case 'scroll':
        scroll.toLine(message.line);
        break;
      case 'cursor':
        content.mark(message.line);
        break;
      case 'paint':
        void paint(message.svg).then((png) => post({ type: 'painted', png }));
        break;
      case undefined:
        break;
    }
  });
  follow(content, post);
  window.addEventListener('scroll', () => {
    const top = content.lineAtTop();
    if (top !== undefined) keep({ top });
  }, { passive: true });
  let width = root.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(root.clientWidth - width) < 8) return;
    width = root.clientWidth;
    post({ type: 'resize', width });
  }).observe(root);
  post({ type: 'ready', width, zone: ownZone });
}

/** What the editor kept, else what the panel was made with. */
function keptState(): Record<string, unknown> {
  const known = host.getState();
  const state: unknown = typeof known === 'object' && known !== null ? known : JSON.parse(document.querySelector('#state')?.textContent ?? '{}');
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

/** Empty or 0: as the editor has it. */
function look(fontFamily: string, fontSize: number, lineHeight: number): void {
  const { style } = document.body;
  style.fontFamily = fontFamily;
  style.fontSize = fontSize > 0 ? `${fontSize}px` : '';
  style.lineHeight = lineHeight > 0 ? String(lineHeight) : '';
}
