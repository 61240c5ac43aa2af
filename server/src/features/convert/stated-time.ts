// What the opening of an entry says beside its time and its kind: "[Update 11 February – 19:00 UTC]" says that it is an update.

import type { Entry, Report } from '../../model/report.ts';

/** The whole opening under a key of its own where it says more than was read of it; nothing for a row of a table, whose cells say it. */
export function statedTime({ text }: Report, { span, places, stamp }: Entry, shape: string): { readonly stated_at?: string } {
  const { at, text: words } = places;
  if (shape === 'table' || shape === 'yaml' || at === undefined || words === undefined || words.from <= span.from) return {};
  const opening = text.slice(span.from, words.from);
  let rest = opening;
  for (const place of [at, places.until, places.kind, stamp?.zone?.span, stamp?.until?.zone?.span]) {
    if (place !== undefined && span.from <= place.from && place.to <= words.from) rest = rest.replace(text.slice(place.from, place.to), ' ');
  }
  return /\p{L}{3}/u.test(rest) ? { stated_at: opening.replace(/^\s*(?:[-*+#>]+|\d+[.)])\s*/, '').replace(/\s+/g, ' ').trim() } : {};
}
