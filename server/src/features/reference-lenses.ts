// Lenses over ids: which actions cover a cause or lesson, and how many other reports refer to this one. Nothing is said where there is nothing.

import type { Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { idOf } from '../workspace/index.ts';
import type { OpenReport } from '../workspace/index.ts';

/** The id that is referred to, and a title in plain words. */
export interface ReferenceLens {
  readonly span: Span;
  readonly title: string;
}

/** More names than these are counted. */
const mostNamed = 4;

/** In no order. */
export function referenceLenses({ report, workspace }: OpenReport): readonly ReferenceLens[] {
  const own = idOf(report);
  const referring = own === undefined ? 0 : (workspace?.referring(own.value) ?? 0);
  return [
    ...(own === undefined || referring === 0 ? [] : [{ span: own.span, title: referring === 1 ? '1 report refers to it' : `${referring} reports refer to it` }]),
    ...coverLenses(report),
  ];
}

function coverLenses({ causes, lessons, actions }: Report): readonly ReferenceLens[] {
  const covering = new Map<string, (string | undefined)[]>();
  for (const { value: { id, covers } } of actions) {
    // An action that names a cause twice covers it once.
    for (const key of new Set(covers?.map(keyOf))) {
      const known = covering.get(key);
      if (known === undefined) covering.set(key, [id]);
      else known.push(id);
    }
  }
  return [...causes, ...lessons].flatMap(({ value, places }) => {
    const found = value.id === undefined ? undefined : covering.get(keyOf(value.id));
    return found === undefined || places.id === undefined ? [] : [{ span: places.id, title: `Covered by ${namesOf(found)}` }];
  });
}

/** `A1, A2`; a count for many, and for actions without ids. */
function namesOf(ids: readonly (string | undefined)[]): string {
  const named = ids.filter((id) => id !== undefined);
  if (named.length === ids.length && ids.length <= mostNamed) return named.join(', ');
  return ids.length === 1 ? '1 action' : `${ids.length} actions`;
}

function keyOf(id: string): string {
  return id.trim().toLowerCase();
}
