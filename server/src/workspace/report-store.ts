// The reports among the open documents: read once and checked once per version, shared by every feature.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { syntaxes } from '../syntax/index.ts';
import type { SyntaxReader } from '../syntax/reading.ts';
import type { LocalTime } from '../time/moment.ts';
import { askedOf, wishesOf, type ConfigurationInForce, type Levels, type Wishes } from './configuration/index.ts';
import type { DocumentStore } from './documents.ts';
import { compileGlobs, type PathMatcher } from './glob.ts';
import { hasReportKey, hasReportName, isConfigurationFile, isWorkingText, type ReportMark } from './report-mark.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { fileNameOf, pathInside, pathOf } from './uri.ts';

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
}

interface Known {
  settings: Settings;
  includes: PathMatcher;
  opted: boolean;
  last?: OpenReport & { readonly day: string };
}

export function createReportStore({ documents, profiles: profilesOf, configuration: configurationOf = () => undefined, folders, today }: ReportStoreOptions): ReportStore {
  const known = new Map<string, Known>();
  const of = (uri: string): Known => {
    const present = known.get(uri) ?? { settings: defaultSettings, includes: () => false, opted: false };
    known.set(uri, present);
    return present;
  };
  const markOf = (document: TextDocument, state: Known, configuration: ConfigurationInForce | undefined): ReportMark | undefined => {
    if (!isWorkingText(document.uri)) return undefined;
    const path = pathOf(document.uri);
    if (isConfigurationFile(path)) return undefined;
    const excluded = configuration?.configuration.excludes(configuration.path) === true;
    if (!excluded && hasReportName(path)) return 'name';
    if (state.opted) return 'opted-in';
    if (excluded) return undefined;
    if (document.languageId !== 'markdown' && document.languageId !== 'yaml') return undefined;
    if (state.includes(pathInside(document.uri, folders()) ?? path.replace(/^\//, ''))) return 'include';
    if (configuration?.configuration.includes(configuration.path) === true) return 'configuration';
    return hasReportKey(document.getText(), document.languageId) ? 'key' : undefined;
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
      const mark = markOf(document, state, configuration);
      if (mark === undefined) {
        delete state.last;
        return undefined;
      }
      const reader = readerOf(document);
      const previous = last?.report.syntax === reader.syntax ? last.report : undefined;
      const { settings } = state;
      const levels: Levels = { ...(configuration === undefined ? {} : { configuration }), setting: settings };
      const wishes = wishesOf(levels, profiles);
      const { reading, checking } = askedOf(wishes);
      const options = { profiles, ...(isNamed(uri) ? { fileName: fileNameOf(uri) } : {}), ...reading };
      const report = reader.read(document.getText(), options, previous);
      const profile = profiles.get(report.profile.id);
      if (profile === undefined) throw new Error(`There is no profile “${report.profile.id}”.`);
      let findings: readonly Finding[] | undefined;
      const open = {
        uri, mark, report, reader, profile, profiles, settings, levels, wishes, day,
        version: document.version,
        reread: (text: string) => reader.read(text, options),
        findings: () => (findings ??= check(report, { profiles, today: now, ...checking })),
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
