// The workspace as one report sees it, with a memory of what was asked: so it can be told whether findings still hold after the index changed.

import type { LinkTarget, OtherReport, Workspace } from '../rules/workspace.ts';
import { folderOf, pathWithin, resolvePath, uriKey } from './containment.ts';
import type { EntryKind } from './files.ts';
import { nearPaths } from './near-paths.ts';
import { nextOfKind } from './next-id.ts';
import { idKind, type ReportIndex } from './report-index.ts';
import type { ReportSummary } from './report-summary.ts';
import { fileNameOf, pathOf } from './uri.ts';

export interface WorkspaceView extends Workspace {
  /** The report that looks, and the index it looks into. */
  readonly uri: string;
  readonly index: ReportIndex;
  /** How many other reports name an id under `related`. */
  referring(id: string): number;
  /** True when something that was asked has another answer now. */
  changed(): boolean;
}

export interface WorkspaceFacts {
  readonly index: ReportIndex;
  /** Every report has been read. */
  readonly complete: () => boolean;
  /** The same list until another folder is opened or one is closed. */
  readonly folders: () => readonly string[];
  /** What stands under a URI that is no report; undefined when it has not been looked at or cannot be told. Whoever implements it may look later. */
  readonly kindOf: (uri: string) => EntryKind | undefined;
}

/** Where a relative path leads to in an open folder. */
type Place = { readonly uri: string; readonly key: string } | undefined;

const mostPlaces = 10_000;

/** Views of the same facts, which share what paths lead to. Undefined for a document in no open folder. */
export function createWorkspaceViews(facts: WorkspaceFacts): (uri: string) => WorkspaceView | undefined {
  const places = new Map<string, Place>();
  let folders = facts.folders();
  return (uri) => {
    if (folders !== facts.folders() || places.size > mostPlaces) places.clear();
    folders = facts.folders();
    const folder = folderOf(uri, folders);
    if (folder === undefined) return undefined;
    const parent = uri.slice(0, uri.lastIndexOf('/'));
    return viewFrom(uri, folder, facts, (path) => {
      const question = `${parent} ${path}`;
      if (!places.has(question)) places.set(question, placeOf(parent, path, folders));
      return places.get(question);
    });
  };
}

function placeOf(parent: string, path: string, folders: readonly string[]): Place {
  const uri = resolvePath(parent, path);
  return uri === undefined || folderOf(uri, folders) === undefined ? undefined : { uri, key: uriKey(uri) };
}

function viewFrom(uri: string, folder: string, facts: WorkspaceFacts, lead: (path: string) => Place): WorkspaceView {
  const { index } = facts;
  const own = uriKey(uri);
  const asked: (() => boolean)[] = [];
  /** The answer to a question, which is asked again when it has to be told whether it still holds. */
  const answer = <T>(ask: () => T, same: (a: T, b: T) => boolean): T => {
    const first = ask();
    asked.push(() => same(first, ask()));
    return first;
  };

  const others = (id: string): readonly OtherReport[] => {
    const all = index.withId(id);
    if (all.length < 2 && all[0]?.uri === uri) return [];
    return all.filter((other) => uriKey(other.uri) !== own && folderOf(other.uri, facts.folders()) === folder && !isTwin(uri, other, index.byKey(own)))
      .map((other) => otherReport(other, folder))
      .toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
  };
  const othersOfKind = (id: string): boolean => {
    const self = index.byKey(own)?.id?.value;
    return index.ofKind(id) > (self !== undefined && idKind(self) === idKind(id) ? 1 : 0);
  };
  const referred = new Map<string, number>();
  const referring = (id: string): number => {
    const key = id.trim().toLowerCase();
    let count = 0;
    for (const other of index.all()) {
      // A list that names the report twice refers to it once, and a report that names itself tells nothing.
      if (other.related.length > 0 && uriKey(other.uri) !== own && other.related.some((one) => one.trim().toLowerCase() === key)) count += 1;
    }
    return count;
  };
  const target = (path: string): LinkTarget => {
    const place = lead(path);
    if (place === undefined) return { kind: 'unknown' };
    const report = index.byKey(place.key);
    if (report !== undefined) return { kind: 'there', anchors: report.anchors };
    const kind = facts.kindOf(place.uri);
    if (kind === undefined) return { kind: 'unknown' };
    return kind === 'nothing' ? { kind: 'missing', near: () => nearPaths(path, index, uri.slice(0, uri.lastIndexOf('/'))) } : { kind: 'there' };
  };

  return {
    uri,
    index,
    get complete() {
      return answer(facts.complete, Object.is);
    },
    sharing: (id) => answer(() => others(id), (a, b) => a.length + b.length === 0 || JSON.stringify(a) === JSON.stringify(b)),
    hasId: (id) => answer(() => index.withId(id).length > 0, Object.is),
    hasKindOf: (id) => answer(() => othersOfKind(id), Object.is),
    *ids() {
      for (const { id } of index.all()) if (id !== undefined) yield id.value;
    },
    freeId(id) {
      return nextOfKind(id, this.ids());
    },
    target: (path) => answer(() => target(path), sameTarget),
    referring(id) {
      const count = referred.get(id) ?? answer(() => referring(id), Object.is);
      referred.set(id, count);
      return count;
    },
    values: (key) => index.values(key),
    changed: () => asked.some((holds) => !holds()),
  };
}

function sameTarget(a: LinkTarget, b: LinkTarget): boolean {
  if (a.kind !== 'there' || b.kind !== 'there') return a.kind === b.kind;
  if (a.anchors === b.anchors) return true;
  return a.anchors !== undefined && b.anchors !== undefined && a.anchors.size === b.anchors.size && [...a.anchors].every((anchor) => b.anchors?.has(anchor) === true);
}

/** One report in both syntaxes, or told to customers in other words than inside. */
function isTwin(uri: string, other: ReportSummary, self: ReportSummary | undefined): boolean {
  const stem = (of: string): string => pathOf(of).replace(/(?:\.rca)?\.(?:md|markdown|ya?ml)$/i, '');
  return stem(uri) === stem(other.uri) || audienceOf(self) !== audienceOf(other);
}

/** A report that says nothing is for the house. */
function audienceOf(report: ReportSummary | undefined): string {
  return report?.audience?.toLowerCase() ?? 'internal';
}

function otherReport({ uri, id, title }: ReportSummary, folder: string): OtherReport {
  const start = id?.start ?? { line: 0, column: 0 };
  return {
    uri, id: id?.value ?? '', path: pathWithin(uri, folder) ?? fileNameOf(uri),
    place: { uri, start, end: id?.end ?? start },
    ...(title === undefined ? {} : { title }),
  };
}
