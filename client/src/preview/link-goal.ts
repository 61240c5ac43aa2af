// What a link of a report leads to: something of the web, or a file beside the report.

export type LinkGoal = { readonly kind: 'web'; readonly address: string } | { readonly kind: 'file'; /** Relative to the report's folder. */ readonly path: string };

/** Undefined for what leads nowhere: other schemes, addresses from the root, anchors. Throws for a path that is not well encoded. */
export function linkGoal(href: string): LinkGoal | undefined {
  if (/^(?:https?|mailto):/i.test(href)) return { kind: 'web', address: href };
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  const path = decodeURIComponent(href.replace(/[?#].*$/s, ''));
  // A backslash parts folders on some systems only, where it would lead out of the folder unseen.
  // eslint-disable-next-line no-control-regex -- these are what no path has.
  return path === '' || /^\/|[\\\u0000-\u001F]|^[a-z]:/i.test(path) ? undefined : { kind: 'file', path };
}
