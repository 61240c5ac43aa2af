// What the server and the extension say to each other beside the standard protocol. The only file of the server that the extension knows.

import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { PreviewContent, PreviewWishes } from '../features/preview.ts';
import type { ProfileChoice, Syntax } from '../model/report.ts';
import type { EntryKind, FileText } from '../workspace/files.ts';
import type { ReportMark } from '../workspace/report-mark.ts';

export type { PreviewContent, PreviewWishes } from '../features/preview.ts';
export type { BlockChange, PageUpdate, PartChange, TextChange } from '../render/preview/update.ts';
export { partNames } from '../render/preview/part-names.ts';
export { isInside } from '../workspace/containment.ts';
export type { EntryKind, FileText } from '../workspace/files.ts';
export { hasReportKey, hasReportName, isConfigurationFile, isProfileFile, isWorkingText } from '../workspace/report-mark.ts';
export type { ReportMark } from '../workspace/report-mark.ts';

/** What the extension says of itself when it starts the server; another client may leave it out. */
export interface InitializationOptions {
  /** True: the client wants `rca/status`. */
  readonly status?: boolean;
  /** A command of the client that opens the list of suggestions: run after a key was chosen whose values are a list. */
  readonly suggestCommand?: string;
  /** True: the client has the commands of this extension, which code lenses lead to. */
  readonly lensCommands?: boolean;
  /** True: the client answers `RcaServerRequests`. */
  readonly files?: boolean;
  /** True: the person trusts the folders, so that their own profiles may be used. Nobody is trusted of whom nothing is said. */
  readonly trusted?: boolean;
}

export interface ProfileSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Severities that the profile allows; empty when any will do. */
  readonly severities: readonly string[];
  readonly zone?: string;
  /** A profile of the team's own. */
  readonly own?: true;
}

export interface ExportFormatSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** With its dot. */
  readonly extension: string;
  /** Can be put on the clipboard. */
  readonly isText: boolean;
}

export interface ExportLeak {
  /** Kind and place, never what stands there. */
  readonly sentence: string;
  /** A password, token or key. */
  readonly secret: boolean;
  readonly range?: Range;
}

export interface NewReportParams {
  /** The folder it is for: own profiles differ by it. */
  readonly uri?: string;
  readonly profile: string;
  readonly syntax: Syntax;
  readonly id?: string;
  readonly title?: string;
  readonly severity?: string;
  /** Start of the impact as the author said it: `2026-03-14 08:03`, `yesterday 23:10`, `8:03 am CET`. */
  readonly start?: string;
  readonly zone?: string;
}

/** Requests of the client, by method. An answer of null means that the server cannot do it for this document. */
export interface RcaRequests {
  /** Those that are known at a place; without one, those that are shipped. */
  readonly 'rca/profiles': { readonly params: { readonly uri?: string }; readonly result: readonly ProfileSummary[] };
  readonly 'rca/newReport': {
    readonly params: NewReportParams;
    readonly result:
      | { readonly text: string; /** The same with tab stops. */ readonly snippet: string; readonly fault?: never }
      /** A sentence for people. */
      | { readonly fault: string; readonly text?: never }
      | null;
  };
  /** The id of a new report after the pattern (`RCA-YYYY-NNN`); `names` are those of the files that the client knows. Null for a pattern that gives none. */
  readonly 'rca/nextId': {
    readonly params: { readonly pattern: string; readonly year: number; readonly names: readonly string[] };
    readonly result: string | null;
  };
  /** How a start that the author typed is understood; null when nothing was typed. */
  readonly 'rca/readStart': {
    readonly params: { readonly start: string; /** Zone of the report. */ readonly zone?: string };
    readonly result: { /** As it will be written, the day as ISO 8601 in front. */ readonly text: string; readonly fault?: never } | { readonly fault: string; readonly text?: never } | null;
  };
  /** What has to be written so that the report names this profile. */
  readonly 'rca/setProfile': {
    readonly params: { readonly uri: string; readonly profile: string };
    readonly result: { readonly version: number; readonly edits: readonly TextEdit[] } | null;
  };
  readonly 'rca/import': {
    readonly params: { readonly uri?: string; readonly text: string; readonly fileName?: string };
    readonly result: {
      readonly text: string;
      readonly title?: string;
      /** Lines of the page around the report, such as menus, that are not in the draft; `line` counts from 1. */
      readonly dropped: readonly { readonly line: number; readonly text: string }[];
    } | null;
  };
  readonly 'rca/insertEntry': {
    readonly params: { readonly uri: string; readonly position: Position; readonly within: 'utc' | 'document' };
    readonly result:
      | { readonly kind: 'edits'; readonly version: number; readonly edits: readonly TextEdit[]; /** In the text after the edits. */ readonly select: Range }
      | { readonly kind: 'no-zone' | 'no-timeline' }
      | null;
  };
  /** What holds for a report and where each value comes from: YAML for people to read. */
  readonly 'rca/effectiveConfiguration': { readonly params: { readonly uri: string }; readonly result: { readonly text: string } | null };
  /** What a clipboard can be pasted as at a place; the likeliest first. */
  readonly 'rca/paste': {
    readonly params: { readonly uri: string; readonly position: Position; readonly text: string; readonly html?: string };
    readonly result: { readonly version: number; readonly choices: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[] } | null;
  };
  /** The formats that a report can be exported to, in the order in which they are offered. */
  readonly 'rca/exportFormats': { readonly params: Readonly<Record<string, never>>; readonly result: readonly ExportFormatSummary[] };
  /** The report as it stands in the editor as a file for others. */
  readonly 'rca/export': {
    readonly params: { readonly uri: string; /** Id of a format. */ readonly format: string; readonly audience?: 'internal' | 'public'; /** UTC, an IANA name or an offset. */ readonly zone?: string; readonly allowLeaks?: boolean };
    readonly result:
      | { readonly kind: 'file'; readonly content: string; readonly encoding: 'text' | 'base64'; /** With its dot. */ readonly extension: string; readonly mediaType: string; /** A name for the file. */ readonly name: string; /** What was left out, a sentence each. */ readonly notes: readonly string[] }
      /** What must not be public; nothing was exported. */
      | { readonly kind: 'leaks'; readonly leaks: readonly ExportLeak[] }
      | { readonly kind: 'fault'; readonly sentence: string }
      | null;
  };
  /** What a panel shows, as a change of what it shows already. */
  readonly 'rca/preview': {
    readonly params: PreviewWishes & { readonly uri: string };
    readonly result: PreviewContent | null;
  };
  /** Where in the source stands what the page names (`entry:3`, `finding:0`). */
  readonly 'rca/previewPlace': {
    readonly params: { readonly uri: string; readonly name: string };
    readonly result: { readonly version: number; readonly range: Range } | null;
  };
}

/** Requests of the server, for folders that it cannot read itself: those of an editor in a browser or of a virtual file system. */
export interface RcaServerRequests {
  /** URIs of the files below an open folder that a glob matches; links, `node_modules` and `.git` are left out. */
  readonly 'rca/findFiles': { readonly params: { readonly folder: string; readonly glob: string; readonly most: number }; readonly result: readonly string[] };
  /** In the order of `uris`, at most 100 of them. What is outside of the open folders has a fault. */
  readonly 'rca/readFiles': { readonly params: { readonly uris: readonly string[]; /** Bytes. */ readonly most: number }; readonly result: readonly FileText[] };
  /** In the order of `uris`, at most 100 of them; null for what cannot be told. */
  readonly 'rca/fileKinds': { readonly params: { readonly uris: readonly string[] }; readonly result: readonly (EntryKind | null)[] };
}

/** Notifications of the client. */
export interface RcaClientNotifications {
  /** The author says that this document is a report, whatever its name. */
  readonly 'rca/treatAsReport': { readonly uri: string };
  /** A preview panel is gone: what is kept for it need not be. */
  readonly 'rca/previewClosed': { readonly panel: string };
  /** The person trusts the folders from now on. */
  readonly 'rca/trustGranted': Readonly<Record<string, never>>;
}

/** Notifications of the server, sent when something changed. */
export interface RcaServerNotifications {
  readonly 'rca/status': StatusParams;
}

export interface StatusParams {
  readonly uri: string;
  /** Absent for a document that is no report. */
  readonly report?: {
    readonly mark: ReportMark;
    readonly profile: { readonly id: string; readonly title: string; readonly from: ProfileChoice['from']; /** The team's own. */ readonly own?: true; /** The configuration file that names it. */ readonly file?: string; /** Used while the file of the profile has errors. */ readonly instead?: string };
    readonly unknownProfile?: string;
  };
}
