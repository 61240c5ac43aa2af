// What a rule may ask of the other reports of the workspace. Who knows the answers is `workspace/`; a rule only looks them up.

import type { Position } from '../text/lines.ts';

/** A place in another file. */
export interface PlaceElsewhere {
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

export interface OtherReport {
  readonly uri: string;
  /** From the folder that is open, for messages. */
  readonly path: string;
  readonly id: string;
  readonly title?: string;
  /** Where its id stands. */
  readonly place: PlaceElsewhere;
}

/** What a relative link leads to. `unknown`: out of the folders that are open, or not looked at yet. */
export type LinkTarget =
  | { readonly kind: 'unknown' }
  /** `near` gives links that would lead to reports with similar names, best first. */
  | { readonly kind: 'missing'; readonly near: () => readonly string[] }
  /** `anchors` are the keys (`anchorKey`) of its headings when it is a report. */
  | { readonly kind: 'there'; readonly anchors?: ReadonlySet<string> };

/** What can be told by frequency. */
export type ValueKey = 'owner' | 'services' | 'products' | 'tags' | 'environment' | 'region';

/** The workspace as it is seen from one report. Each answer costs no more than a few lookups. */
export interface Workspace {
  /** False while reports are still being read, or when only some of the reports were given: what is not known may be there all the same. */
  readonly complete: boolean;
  /** Other reports of the same folder with this id; those that are the same report in another syntax or for another audience are left out. */
  sharing(id: string): readonly OtherReport[];
  /** True when a report, this one too, has the id. Case counts as equal. */
  hasId(id: string): boolean;
  /** True when another report has an id of the same kind: the same letters and signs, other digits. */
  hasKindOf(id: string): boolean;
  /** The ids of all reports, as written. */
  ids(): Iterable<string>;
  /** The first id of this one's kind that no report has ("RCA-2026-007"); undefined for an id that does not end in a number. */
  freeId(id: string): string | undefined;
  /** `path` as written in the link, without its anchor, percent signs decoded. */
  target(path: string): LinkTarget;
  /** Values that reports use, the most frequent first. */
  values(key: ValueKey): readonly string[];
}
