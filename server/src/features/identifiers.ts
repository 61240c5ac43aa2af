// Where ids stand: of causes, lessons and actions inside one report, of the report itself in others. Definition, references, highlights and renaming rest on it.

import type { Change } from '../model/change.ts';
import type { Placed } from '../model/placed.ts';
import type { Report } from '../model/report.ts';
import { piecesIn, relatedOf } from '../rules/references.ts';
import { slice, type Span } from '../text/span.ts';
import { idOf } from '../workspace/index.ts';

/** `part`: of a cause, lesson or action, known in its report only. `report`: of a whole report, known everywhere. */
export type IdScope = 'part' | 'report';

export interface IdPlace {
  readonly id: string;
  readonly scope: IdScope;
  readonly role: 'definition' | 'reference';
  readonly span: Span;
}

/** All of them, in no order. */
export function idPlaces(report: Report): readonly IdPlace[] {
  const parts: readonly Placed<{ readonly id?: string }>[] = [...report.causes, ...report.lessons, ...report.actions];
  const own = idOf(report);
  const defined: IdPlace[] = parts.flatMap(({ value, places }) => (value.id === undefined || places.id === undefined ? [] : [place(value.id, 'part', 'definition', places.id)]));
  const covered = report.actions.flatMap(({ value, places }) => (value.covers === undefined || places.covers === undefined ? [] : piecesIn(report, places.covers, value.covers)));
  return [
    ...defined,
    ...covered.map(({ words, span }) => place(words, 'part', 'reference', span)),
    ...(own === undefined ? [] : [place(own.value, 'report', 'definition', own.span)]),
    ...relatedOf(report).map(({ words, span }) => place(words, 'report', 'reference', span)),
  ];
}

function place(id: string, scope: IdScope, role: IdPlace['role'], span: Span): IdPlace {
  return { id, scope, role, span };
}

/** The id that covers an offset, both of its ends included. */
export function idAt(report: Report, offset: number): IdPlace | undefined {
  return idPlaces(report).find(({ span }) => span.from <= offset && offset <= span.to && span.from < span.to);
}

export function sameId(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Where an id of this scope stands in a report. */
export function placesOfId(report: Report, id: string, scope: IdScope): readonly IdPlace[] {
  return idPlaces(report).filter((each) => each.scope === scope && sameId(each.id, id));
}

/** Why `name` cannot be an id, in a sentence; undefined when it can. */
export function faultOfName(name: string, taken: readonly string[], was: string): string | undefined {
  if (name.trim() === '') return 'An id cannot be empty.';
  if (name.length > 60) return 'An id has at most 60 characters.';
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(name)) return `“${name}” cannot be an id: an id has letters, digits, “-”, “_”, “.” and “/” only, and begins with a letter or digit.`;
  if (!sameId(name, was) && taken.some((id) => sameId(id, name))) return `The id “${name}” is taken already.`;
  return undefined;
}

/** The changes that give each place of an id a new name. */
export function renaming(report: Report, id: string, scope: IdScope, name: string): readonly Change[] {
  return placesOfId(report, id, scope).filter(({ span }) => slice(report.text, span) !== name).map(({ span }) => ({ kind: 'replace', span, text: name }));
}
