// What handlers work with: the open documents, the reports among them, the client and the runtime.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configurations, DocumentStore, FileChange, OpenReport, ReportStore, WorkspaceFiles } from '../workspace/index.ts';
import type { Previews } from '../features/index.ts';
import type { Profile } from '../profiles/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Runtime } from './runtime.ts';
import type { IndexService } from './serve-index.ts';

export interface Session {
  readonly documents: DocumentStore;
  readonly reports: ReportStore;
  readonly configurations: Configurations;
  /** Those of the folder that a document or folder belongs to; those of the first folder when none is named. */
  readonly profiles: (uri: string | undefined) => ReadonlyMap<string, Profile>;
  /** Settles when those profiles, settings and configuration are known. */
  readonly ready: (uri: string | undefined) => Promise<void>;
  /** What the file of a team's profile says wrong; undefined for any other file. */
  readonly profileFile: (uri: string) => { readonly text: string; readonly findings: readonly Finding[] } | undefined;
  readonly runtime: Runtime;
  readonly client: () => ClientAbilities;
  /** URIs of the folders that are open. */
  readonly folders: () => readonly string[];
  /** Files beside the open documents: `await session.files.find(folder, 'configuration', [])`, then `await session.files.read(uris, 200_000)`. */
  readonly files: WorkspaceFiles;
  /** What the preview panels show. */
  readonly previews: Previews;
  /** All reports of the open folders; kept while a report is open. */
  readonly indexing: IndexService;
  /** Called with what changed on disk, and with folders that were opened (created) or closed (deleted) in the editor. Gives back how to stop. */
  readonly onFilesChanged: (listener: (changes: readonly FileChange[]) => void) => () => void;
}

/** The report under a URI with the document it was read from; undefined when it is not open or no report. */
export function reportAt(session: Session, uri: string): { readonly open: OpenReport; readonly document: TextDocument } | undefined {
  const document = session.documents.get(uri);
  const open = session.reports.get(uri);
  return document === undefined || open === undefined ? undefined : { open, document };
}
