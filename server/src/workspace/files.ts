// Files of the workspace beside the open documents: what the server asks of whoever can read them, the client or the computer it runs on.

/** `report`: by its name or an `include` pattern; `profile`: below `.rca/profiles/`; `configuration`: `.rca/config.yaml`. */
export type FileKind = 'report' | 'profile' | 'configuration';

/** `fault` is a sentence for people that does not name the file. */
export type FileText = { readonly uri: string; readonly text: string; readonly fault?: never } | { readonly uri: string; readonly fault: string; readonly text?: never };

export interface WorkspaceFiles {
  /** URIs of the files of a kind in a folder that is open, sorted, at most 20,000. Links are not followed, `node_modules` and `.git` left out. */
  find(folder: string, kind: FileKind, include: readonly string[]): Promise<readonly string[]>;
  /** Their texts in the same order. What is larger than `most` bytes, gone or no text has a fault. */
  read(uris: readonly string[], most: number): Promise<readonly FileText[]>;
}
