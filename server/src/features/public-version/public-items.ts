// The items of a report's parts without the keys that are internal: a note beside a cause, the person beside an entry.

import type { ResolvedReport } from '../../model/resolved.ts';

export interface PublicItems {
  readonly data: ResolvedReport;
  /** Keys that were taken out, in order. */
  readonly keys: readonly string[];
}

const PARTS: ReadonlySet<string> = new Set(['timelines', 'impact', 'causes', 'actions', 'lessons', 'communications', 'history', 'sections']);
/** Owners and tickets of actions are taken out and counted apart; the channel of a message says where its readers found it. */
const OWN: Readonly<Record<string, ReadonlySet<string>>> = { actions: new Set(['owner', 'ticket']), communications: new Set(['channel']) };

export function publicItems(data: ResolvedReport, isInternal: (key: string) => boolean): PublicItems {
  const keys = new Set<string>();
  const without = (value: unknown, part: string): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => without(item, part));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]: [string, unknown]): (readonly [string, unknown])[] => {
      if (OWN[part]?.has(key) === true || !isInternal(key)) return [[key, without(inner, part)]];
      keys.add(key);
      return [];
    }));
  };
  const shown = Object.fromEntries(Object.entries(data).map(([key, value]): [string, unknown] => [key, PARTS.has(key) ? without(value, key) : value]));
  return { data: shown, keys: [...keys] };
}
