// The address under which a site will stand, for the absolute links of its feed.

/** The address with `/` at its end, or a sentence on why it cannot be one. */
export function siteBase(address: string): { readonly value: string; readonly fault?: never } | { readonly fault: string; readonly value?: never } {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { fault: `The base address “${address}” is not a web address. It begins with https:// or http://.` };
  if (url.username !== '' || url.password !== '') return { fault: 'The base address names a user or a password, which every reader of the feed would see. Leave it out.' };
  if (url.search !== '' || url.hash !== '') return { fault: `The base address “${address}” has a “?” or “#” in it, behind which no page can stand.` };
  return { value: url.href.endsWith('/') ? url.href : `${url.href}/` };
}
