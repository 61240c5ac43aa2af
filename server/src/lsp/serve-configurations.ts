// Puts the configuration files together for the server: looked for, kept up with disk and editor, their findings shown.

import type { Connection } from 'vscode-languageserver';
import { isConfigurationFile, pathOf } from '../workspace/index.ts';
import { createConfigurationLoader } from './configuration-loader.ts';
import { createFileDiagnostics } from './file-diagnostics.ts';
import { guard } from './guard.ts';
import type { Quiet } from './quiet.ts';
import type { Session } from './session.ts';
import type { SettingsLoader } from './settings-loader.ts';

export interface ConfigurationsService {
  /** Settles when what holds for a document is known. */
  ready(uri: string): Promise<void>;
  /** The client is ready to be asked for files. */
  start(): void;
  /** A document was opened, changed or closed. Does nothing unless it is a configuration. */
  documentChanged(uri: string): void;
  /** The settings or the profiles there are have changed. */
  changed(): void;
}

export interface ConfigurationsServices {
  readonly connection: Connection;
  readonly session: Session;
  readonly settings: SettingsLoader;
  readonly quiet: Quiet;
  /** Has the client ask again for the findings of all reports. */
  readonly refresh: () => void;
  /** A configuration was saved, which counts as saving the reports it holds for. */
  readonly saved: () => void;
}

export function serveConfigurations({ connection, session, settings, quiet, refresh, saved }: ConfigurationsServices): ConfigurationsService {
  const { configurations, documents, files, folders } = session;
  const shown = createFileDiagnostics(connection, session, {
    files: configurations.files,
    text: configurations.text,
    wanted: async (uri) => {
      await settings.ready(uri);
      return session.reports.settings(uri).validate !== 'off';
    },
  });
  const update = (): void => void guard(connection, 'findings of configurations', undefined, shown.update);
  const loader = createConfigurationLoader({
    connection, configurations, files, folders, open: documents.uris,
    refresh: () => {
      saved();
      refresh();
      update();
    },
  });
  session.onFilesChanged(loader.changed);
  let waiting = false;
  return {
    ready: loader.ready,
    start() {
      void guard(connection, 'looking for configurations', undefined, async () => {
        await loader.find();
        update();
      });
    },
    documentChanged(uri) {
      if (!isConfigurationFile(pathOf(uri)) || waiting) return;
      waiting = true;
      void guard(connection, 'following a configuration', undefined, async () => {
        try {
          await quiet.settle();
        } finally {
          waiting = false;
        }
        refresh();
        update();
      });
    },
    changed: update,
  };
}
