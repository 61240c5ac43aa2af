// The reports among the open documents: read once and checked once per version, shared by every feature.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { syntaxes, syntaxOf } from '../syntax/index.ts';
import type { ReadingOptions, SyntaxReader } from '../syntax/reading.ts';
import type { LocalTime } from '../time/moment.ts';
import { askedOf, wishesOf, type ConfigurationInForce, type Levels, type Wishes } from './configuration/index.ts';
import type { DocumentStore } from './documents.ts';
import { compileGlobs, type PathMatcher } from './glob.ts';
import { markOf, type MarkWishes } from './mark-of.ts';
import type { ReportMark } from './report-mark.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { fileNameOf, pathOf } from './uri.ts';
import { withoutEntries } from './without-entries.ts';
import type { WorkspaceView } from './workspace-view.ts';

/** One version of a report with everything that features ask for. Never changes. */
export interface OpenReport {
  readonly uri: string;
  readonly version: number;
  readonly mark: ReportMark;
  readonly report: Report;
  /** Knows how the report's changes are written. */
  readonly reader: SyntaxReader;
  readonly profile: Profile;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly settings: Settings;
  /** What the team's configuration says of it, with what is asked for in the settings. */
  readonly levels: Levels;
  readonly wishes: Wishes;
  /** Reads another text as this document would be read with it. */
  readonly reread: (text: string) => Report;
  /** The other reports; undefined for a document in no open folder. */
  readonly workspace?: WorkspaceView;
  /** Checked when first asked for. */
  readonly findings: () => readonly Finding[];
}

export interface ReportStore {
  /** Undefined for a document that is not open or no report. */
  get(uri: string): OpenReport | undefined;
  /** `uri` is a report from now on, whatever its name. */
  treatAsReport(uri: string): void;
  setSettings(uri: string, settings: Settings): void;
  settings(uri: string): Settings;
  forget(uri: string): void;
  /** True for a file that is a report by its name or a pattern; `folder` is the one whose settings hold. */
  isNamed(uri: string, folder: string): boolean;
  /** The report in a file that is not open, for the index: entries of its timelines may be missing. Undefined for a file that is none. */
  readFile(file: ClosedFile): Report | undefined;
  /** Has the findings made anew that rest on what is no longer so in the workspace, and says of which reports. */
  recheck(): readonly string[];
}

export interface ClosedFile {
  readonly uri: string;
  readonly text: string;
  /** Whose settings hold. */
  readonly folder: string;
  /** The key `rca` makes a report of it too. */
  readonly keys: boolean;
}

export interface ReportStoreOptions {
  readonly documents: DocumentStore;
  /** The profiles there are for a document; the same map until they change. */
  readonly profiles: (uri: string) => ReadonlyMap<string, Profile>;
  /** The configuration file that holds for a document; the same object until it changes. */
  readonly configuration?: (uri: string) => ConfigurationInForce | undefined;
  /** URIs of the folders that are open. */
  readonly folders: () => readonly string[];
  /** Today in the reader's zone. */
  readonly today: () => LocalTime;
  /** The workspace as a report sees it. */
  readonly workspace?: (uri: string) => WorkspaceView | undefined;
}

interface Known {
  settings: Settings;
  includes: PathMatcher;
  opted: boolean;
  last?: OpenReport & { readonly day: string; readonly findingsWith: (workspace: WorkspaceView | undefined) => () => readonly Finding[] };
}

export function createReportStore({ documents, profiles: profilesOf, configuration: configurationOf = () => undefined, folders, today, workspace: workspaceOf = () => undefined }: ReportStoreOptions): ReportStore {
  const known = new Map<string, Known>();
  const of = (uri: string): Known => {
    const present = known.get(uri) ?? { settings: defaultSettings, includes: () => false, opted: false };
    known.set(uri, present);
    return present;
  };
  const noState = { settings: defaultSettings, includes: () => false };
  const closedWishes = (uri: string, folder: string): MarkWishes => ({ includes: (known.get(folder) ?? noState).includes, opted: false, configuration: configurationOf(uri), folders: folders() });
  /** How a document or a file is read and checked. */
  const readingOf = (uri: string, settings: Settings): { readonly levels: Levels; readonly wishes: Wishes; readonly options: ReadingOptions; readonly checking: ReturnType<typeof askedOf>['checking'] } => {
    const profiles = profilesOf(uri);
    const configuration = configurationOf(uri);
    const levels: Levels = { ...(configuration === undefined ? {} : { configuration }), setting: settings };
    const wishes = wishesOf(levels, profiles);
    const { reading, checking } = askedOf(wishes);
    return { levels, wishes, checking, options: { profiles, ...(isNamed(uri) ? { fileName: fileNameOf(uri) } : {}), ...reading } };
  };
  return {
    get(uri) {
      const document = documents.get(uri);
      if (document === undefined) return undefined;
      const state = of(uri);
      const now = today();
      const day = `${now.year}-${now.month}-${now.day}`;
      const profiles = profilesOf(uri);
      const configuration = configurationOf(uri);
      const last = state.last;
      if (last !== undefined && last.profiles === profiles && last.version === document.version && last.settings === state.settings && last.levels.configuration === configuration && last.day === day) return last;
      const mark = markOf({ uri, languageId: document.languageId, getText: () => document.getText() }, { includes: state.includes, opted: state.opted, configuration, folders: folders() });
      if (mark === undefined) {
        delete state.last;
        return undefined;
      }
      const reader = readerOf(document);
      const previous = last?.report.syntax === reader.syntax ? last.report : undefined;
      const { settings } = state;
      const { levels, wishes, options, checking } = readingOf(uri, settings);
      const report = reader.read(document.getText(), options, previous);
      const profile = profiles.get(report.profile.id);
      if (profile === undefined) throw new Error(`There is no profile “${report.profile.id}”.`);
      const findingsWith = (workspace: WorkspaceView | undefined): (() => readonly Finding[]) => {
        let findings: readonly Finding[] | undefined;
        return () => (findings ??= check(report, { profiles, today: now, ...checking, ...(workspace === undefined ? {} : { workspace }) }));
      };
      const workspace = workspaceOf(uri);
      const open = {
        uri, mark, report, reader, profile, profiles, settings, levels, wishes, day,
        version: document.version,
        reread: (text: string) => reader.read(text, options),
        findingsWith,
        ...(workspace === undefined ? {} : { workspace }),
        findings: findingsWith(workspace),
      };
      state.last = open;
      return open;
    },
    treatAsReport(uri) {
      const state = of(uri);
      state.opted = true;
      delete state.last;
    },
    setSettings(uri, settings) {
      const state = of(uri);
      state.settings = settings;
      state.includes = compileGlobs(settings.include).matches;
    },
    settings: (uri) => known.get(uri)?.settings ?? defaultSettings,
    forget(uri) {
      known.delete(uri);
    },
    isNamed(uri, folder) {
      const languageId = syntaxOf(fileNameOf(uri));
      return markOf({ uri, languageId, getText: () => '' }, closedWishes(uri, folder)) !== undefined;
    },
    readFile({ uri, text, folder, keys }) {
      const syntax = syntaxOf(fileNameOf(uri));
      if (markOf({ uri, languageId: syntax, getText: () => (keys ? text : '') }, closedWishes(uri, folder)) === undefined) return undefined;
      const { settings } = known.get(folder) ?? noState;
      return syntaxes[syntax].read(withoutEntries(text, syntax), readingOf(uri, settings).options);
    },
    recheck() {
      return [...known].flatMap(([uri, state]) => {
        const { last } = state;
        if (last?.workspace?.changed() !== true) return [];
        const workspace = workspaceOf(uri);
        const { workspace: _, ...rest } = last;
        state.last = { ...rest, ...(workspace === undefined ? {} : { workspace }), findings: last.findingsWith(workspace) };
        return [uri];
      });
    },
  };
}

/** The name that an editor gives to a new document (`untitled:Untitled-1`) is not the author's and has no folder. */
function isNamed(uri: string): boolean {
  return pathOf(uri).includes('/');
}

/** The editor's language decides; the name decides where the editor does not know the language. */
function readerOf(document: TextDocument): SyntaxReader {
  if (document.languageId === 'yaml') return syntaxes.yaml;
  if (document.languageId === 'markdown') return syntaxes.markdown;
  return /\.ya?ml$/i.test(pathOf(document.uri)) ? syntaxes.yaml : syntaxes.markdown;
}
