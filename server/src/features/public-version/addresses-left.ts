// Takes addresses of tickets out of what is no running text: code, tags that are shown as text, addresses without a scheme, which are no links.

import { isTicketAddress } from './ticket-address.ts';

/** With a scheme or two slashes, else a host with a path. The bounds keep the time linear. */
const ADDRESS = /(?:\bhttps?:)?\/\/[^\s<>"'`|()[\]]+|(?<![\w.@/-])(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\/[^\s<>"'`|()[\]]+/gi;

/** `text` is printed Markdown; its front matter is left alone. */
export function withoutAddressesLeft(text: string, tracker: string | undefined): { readonly text: string; readonly links: number } {
  const body = text.startsWith('---\n') ? Math.max(0, text.indexOf('\n---\n', 3)) : 0;
  let links = 0;
  const rest = text.slice(body).replaceAll(ADDRESS, (found) => {
    const address = found.replace(/[.,;:!?]+$/, '');
    if (!isTicketAddress(`https://${address.replace(/^(?:https?:)?\/\//i, '')}`, tracker?.replace(/^http:/i, 'https:'))) return found;
    links += 1;
    return `[…]${found.slice(address.length)}`;
  });
  return { text: text.slice(0, body) + rest, links };
}
