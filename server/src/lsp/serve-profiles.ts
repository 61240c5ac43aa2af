// Puts the profiles of teams together for the server: loaded when they are needed, kept up with disk, editor, settings and trust, their findings shown.

import type { Connection } from 'vscode-languageserver';
import { folderOf, isInside, pathOf, type FileChange, type ListedPath, type TeamProfiles } from '../workspace/index.ts';
import { createFileDiagnostics } from './file-diagnostics.ts';
import { guard } from './guard.ts';
import type { Quiet } from './quiet.ts';
import type { Session } from './session.ts';

export interface ProfilesService {
  /** Settles when the profiles of a document or folder are known; never fails. */
  ready(uri: string | undefined): Promise<void>;
  /** The client is ready to be asked for files. */
  start(): void;
  /** A document was opened, changed or closed. Does nothing unless it is a file of a profile. */
  documentChanged(uri: string): void;
  /** The settings, the configuration, the folders or the trust have changed. */
  changed(): void;
}

export interface ProfilesServices {
  readonly connection: Connection;
  readonly session: Session;
  readonly team: TeamProfiles;
  readonly quiet: Quiet;
  /** Settles when settings and configuration of a document or folder are known. */
  readonly settled: (uri: string) => Promise<void>;
  /** Has the client ask again for the findings of all reports. */
  readonly refresh: () => void;
}

/** The paths that settings and configuration list for the documents of a folder, once `ready` says that both are known. */
export async function listedProfiles({ folders, reports, configurations }: Pick<Session, 'folders' | 'reports' | 'configurations'>, folder: string, ready: { readonly settings: (uri: string) => Promise<void>; readonly configuration: (uri: string) => Promise<void> }): Promise<readonly ListedPath[]> {
  const root = folderOf(folder, folders());
  if (root === undefined) return [];
  // Any document of the folder: the configuration that holds is looked for from a document upward.
  const document = `${folder}/x`;
  await Promise.all([ready.settings(root), ready.configuration(document)]);
  const inForce = configurations.of(document);
  const base = inForce === undefined ? root : document.split('/').slice(0, -inForce.path.split('/').length).join('/');
  return [
    ...reports.settings(root).profiles.map((path) => ({ base: root, path })),
    ...(inForce?.configuration.profiles ?? []).map(({ value }) => ({ base, path: value })),
  ];
}

export function serveProfiles({ connection, session, team, quiet, settled, refresh }: ProfilesServices): ProfilesService {
  const shown = createFileDiagnostics(connection, session, {
    files: team.files,
    text: team.text,
    wanted: async (uri) => {
      await settled(uri);
      return session.reports.settings(uri).validate !== 'off';
    },
  });
  const told = new Set<string>();
  const update = async (): Promise<void> => {
    for (const sentence of team.absent()) {
      if (!told.has(sentence)) connection.console.warn(sentence);
      told.add(sentence);
    }
    await shown.update();
  };
  let pending: Promise<void> | undefined;
  const reload = (): void => {
    if (pending !== undefined) return;
    // What changes together is read once.
    const run = guard(connection, 'reading profiles', undefined, async () => {
      await quiet.settle();
      if (pending === run) pending = undefined;
      if (await team.reload()) refresh();
      await update();
    });
    pending = run;
  };
  const concerns = ({ uri, type }: FileChange): boolean => {
    if (team.concerns(uri)) return true;
    // Of a folder that comes or goes nothing is said of what is in it; a name with a dot in its middle is a file's.
    if (type === 'deleted') return team.files().some((file) => isInside(file, uri));
    return type === 'created' && !/[^/]\.[^/]*$/.test(pathOf(uri));
  };
  session.onFilesChanged((changes) => {
    if (changes.some(concerns)) reload();
  });
  const seen = new Set<string>();
  return {
    ready: (uri) => guard(connection, 'reading profiles', undefined, async () => {
      await pending;
      await team.ready(uri);
      if (uri === undefined || seen.has(uri)) return;
      seen.add(uri);
      await update();
    }),
    start: reload,
    documentChanged(uri) {
      if (team.concerns(uri)) reload();
    },
    changed: reload,
  };
}
