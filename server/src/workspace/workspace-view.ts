// The workspace as one report sees it, with a memory of what was asked: so it can be told whether findings still hold after the index changed.

import { near } from '../rules/near.ts';
import type { LinkTarget, OtherReport, Workspace } from '../rules/workspace.ts';
import { folderOf, pathWithin, resolvePath, uriKey } from './containment.ts';
import type { EntryKind } from './files.ts';
import { nextOfKind } from './next-id.ts';
import { idKind, type ReportIndex } from './report-index.ts';
import type { ReportSummary } from './report-summary.ts';
import { fileNameOf, pathOf } from './uri.ts';

export interface WorkspaceView extends Workspace {
  /** The report that looks, and the index it looks into. */
  readonly uri: string;
  readonly index: ReportIndex;
  /** True when something that was asked has another answer now. */
  changed(): boolean;
}

export interface WorkspaceFacts {
  readonly index: ReportIndex;
  /** Every report has been read. */
  readonly complete: () => boolean;
  readonly folders: () => readonly string[];
  /** What stands under a URI that is no report; undefined when it has not been looked at or cannot be told. Whoever implements it may look later. */
  readonly kindOf: (uri: string) => EntryKind | undefined;
}

/** Undefined for a document in no open folder. */
export function workspaceView(uri: string, facts: WorkspaceFacts): WorkspaceView | undefined {
  const folder = folderOf(uri, facts.folders());
  if (folder === undefined) return undefined;
  const { index } = facts;
  const own = uriKey(uri);
  const parent = uri.slice(0, uri.lastIndexOf('/'));
  const asked = new Map<string, { readonly answer: string; readonly ask: () => string }>();
  const note = (question: string, ask: () => string): void => {
    if (!asked.has(question)) asked.set(question, { answer: ask(), ask });
  };

  const others = (id: string): readonly OtherReport[] => index.withId(id)
    .filter((other) => uriKey(other.uri) !== own && folderOf(other.uri, facts.folders()) === folder && !isTwin(uri, other, index.byKey(own)))
    .map((other) => otherReport(other, folder))
    .toSorted((a, b) => (a.uri < b.uri ? -1 : 1));

  const target = (path: string): LinkTarget => {
    const led = resolvePath(parent, path);
    if (led === undefined || folderOf(led, facts.folders()) === undefined) return { kind: 'unknown' };
    const report = index.get(led);
    if (report !== undefined) return { kind: 'there', anchors: report.anchors };
    const kind = facts.kindOf(led);
    if (kind === undefined) return { kind: 'unknown' };
    return kind === 'nothing' ? { kind: 'missing', near: () => nearPaths(path, index, parent) } : { kind: 'there' };
  };

  const othersOfKind = (id: string): boolean => {
    const self = index.byKey(own)?.id?.value;
    return index.ofKind(id) > (self !== undefined && idKind(self) === idKind(id) ? 1 : 0);
  };

  return {
    uri,
    index,
    get complete() {
      note('complete', () => String(facts.complete()));
      return facts.complete();
    },
    sharing(id) {
      note(`sharing ${id}`, () => JSON.stringify(others(id)));
      return others(id);
    },
    hasId(id) {
      note(`id ${id}`, () => String(index.withId(id).length > 0));
      return index.withId(id).length > 0;
    },
    hasKindOf(id) {
      note(`kind ${id}`, () => String(othersOfKind(id)));
      return othersOfKind(id);
    },
    *ids() {
      for (const { id } of index.all()) if (id !== undefined) yield id.value;
    },
    freeId(id) {
      return nextOfKind(id, this.ids());
    },
    target(path) {
      note(`target ${path}`, () => told(target(path)));
      return target(path);
    },
    values: (key) => index.values(key),
    changed: () => [...asked.values()].some(({ answer, ask }) => ask() !== answer),
  };
}

function told(target: LinkTarget): string {
  if (target.kind !== 'there') return target.kind;
  return target.anchors === undefined ? 'file' : [...target.anchors].join(' ');
}

/** One report in both syntaxes, or told to customers in other words than inside. */
function isTwin(uri: string, other: ReportSummary, self: ReportSummary | undefined): boolean {
  const stem = (of: string): string => pathOf(of).replace(/(?:\.rca)?\.(?:md|markdown|ya?ml)$/i, '');
  return stem(uri) === stem(other.uri) || (self?.audience !== undefined && other.audience !== undefined && self.audience !== other.audience);
}

function otherReport({ uri, id, title }: ReportSummary, folder: string): OtherReport {
  const start = id?.start ?? { line: 0, column: 0 };
  return {
    uri, id: id?.value ?? '', path: pathWithin(uri, folder) ?? fileNameOf(uri),
    place: { uri, start, end: id?.end ?? start },
    ...(title === undefined ? {} : { title }),
  };
}

const mostNear = 3;

/** Reports whose file has nearly the same name, as relative paths. */
function nearPaths(path: string, index: ReportIndex, parent: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const byName = new Map<string, string[]>();
  for (const { uri } of index.all()) {
    const other = fileNameOf(uri);
    byName.set(other, [...(byName.get(other) ?? []), uri]);
  }
  const names = byName.has(name) ? [name] : near(name, byName.keys());
  return names.flatMap((other) => byName.get(other) ?? []).slice(0, mostNear).map((uri) => relativePath(parent, uri));
}

/** From a folder to a file of the same origin, with `..` where it has to lead upwards. */
function relativePath(folder: string, uri: string): string {
  const from = pathOf(folder).split('/');
  const to = pathOf(uri).split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  const up = from.slice(same).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(same)].join('/');
}
