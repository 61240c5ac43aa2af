// Finds internal hosts, IP addresses, e-mail addresses and links to chats in one line. Secrets are `secrets.ts`.

import type { Span } from '../../text/span.ts';
import { apart } from './apart.ts';
import { chatLinks, exampleDomains, mailingLists, openMailboxes } from '../words/public-words.ts';
import { isTold } from './ip-addresses.ts';

export interface Address {
  readonly kind: 'host' | 'ip' | 'e-mail' | 'chat';
  readonly span: Span;
}

export interface AddressOptions {
  /** Names, or "*." and the end of a name; in lower case. */
  readonly internalHosts: readonly string[];
  /** Hosts, addresses and domains that may be public; in lower case. */
  readonly allowed: ReadonlySet<string>;
}

/** What any of them has in it. */
export const mayBeAddress = /@|:\/\/|\.\d|\.[a-z]|::/i;

const LINK = /\bhttps?:\/\/[^\s<>"'`)\]}|\\]{4,2000}/gi;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@-])/gi;
const HOST = /(?<![\w.@-])[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10}(?![\w@-])/gi;
const IPV4 = /(?<![\w.:-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?(?![\w-]|\.\w)/g;
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\/\d{1,3})?(?![\w:]|\.\w)/gi;

/** In the order of the text, none inside another. */
export function addressesIn(line: string, options: AddressOptions): readonly Address[] {
  const found: Address[] = [
    ...places(line, LINK, 'chat', (link) => isChat(link) && !options.allowed.has(hostOf(link))),
    ...places(line, MAIL, 'e-mail', (mail) => !isOpenMail(mail, options.allowed)),
    ...places(line, HOST, 'host', (host) => isInternal(host, options)),
    ...places(line, IPV4, 'ip', (address, before) => isTold(address, before) && !options.allowed.has(address)),
    ...places(line, IPV6, 'ip', (address, before) => isTold(address, before) && !options.allowed.has(address)),
  ];
  return apart(found);
}

function* places(line: string, pattern: RegExp, kind: Address['kind'], tells: (found: string, before: string) => boolean): Iterable<Address> {
  for (const match of line.matchAll(pattern)) {
    const found = match[0].replace(/[.,;:]+$/, kind === 'ip' ? '$&' : '');
    const from = match.index;
    if (tells(found.toLowerCase(), line.slice(Math.max(0, from - 24), from))) yield { kind, span: { from, to: from + found.length } };
  }
}

function isChat(link: string): boolean {
  const rest = link.replace(/^https?:\/\//, '');
  return chatLinks.some((end) => (end.startsWith('.') ? rest.slice(0, 120).includes(end) : rest.startsWith(end)));
}

function hostOf(link: string): string {
  return /^https?:\/\/([^/]*)/.exec(link)?.[1] ?? '';
}

function isOpenMail(mail: string, allowed: ReadonlySet<string>): boolean {
  const [box = '', domain = ''] = mail.split('@');
  return allowed.has(mail) || allowed.has(domain) || openMailboxes.has(box) || mailingLists.test(domain) || exampleDomains.some((end) => domain === end || domain.endsWith(end.startsWith('.') ? end : `.${end}`));
}

function isInternal(host: string, { internalHosts, allowed }: AddressOptions): boolean {
  if (allowed.has(host)) return false;
  return internalHosts.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length >= pattern.length : host === pattern));
}
