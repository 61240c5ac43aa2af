// Offers formatting while the setting `rca.format.enable` is on. A second formatter of Markdown makes editors ask their users to choose, so it is not there until it is wanted.

import { DocumentFormattingRequest, DocumentRangeFormattingRequest, type Connection, type Disposable, type DocumentFilter } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';

export interface Formatter {
  /** Asks for the setting, and registers or takes back what it says. */
  update(): Promise<void>;
}

/** Reports by their names: of other Markdown and YAML files, formatters of their own know more. */
const documentSelector: DocumentFilter[] = ['md', 'yaml', 'yml'].map((end) => ({ pattern: `**/*.rca.${end}` }));

export function createFormatter(connection: Connection, client: () => ClientAbilities): Formatter {
  let registered: readonly Disposable[] = [];
  // One after the other, so that two changes of the setting cannot register twice.
  let last: Promise<void> = Promise.resolve();
  const apply = async (): Promise<void> => {
    const { configuration, registersFormatting } = client();
    if (!configuration || !registersFormatting) return;
    const wanted: unknown = await connection.workspace.getConfiguration('rca.format.enable');
    if (wanted !== true) {
      for (const registration of registered) registration.dispose();
      registered = [];
    } else if (registered.length === 0) {
      registered = await Promise.all([
        connection.client.register(DocumentFormattingRequest.type, { documentSelector }),
        connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector }),
      ]);
    }
  };
  return {
    update() {
      last = last.then(apply, apply);
      return last;
    },
  };
}
