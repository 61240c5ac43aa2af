// Files of the workspace beside the open documents: what is asked of whoever can read them, the client or the computer the server runs on.

/**
 * `report`: by its name, by an `include` pattern or, where the server reads files itself, by the key `rca`;
 * `profile`: YAML and JSON directly in a folder `.rca/profiles`, or by an `include` pattern; `configuration`: every `.rca/config.yaml` and `.yml`.
 */
export type FileKind = 'report' | 'profile' | 'configuration';

/** `fault` is a sentence for people that does not name the file. */
export type FileText = { readonly uri: string; readonly text: string; readonly fault?: never } | { readonly uri: string; readonly fault: string; readonly text?: never };

/** The handlers' and rules' way to files (`Session.files`). Asks nothing by itself: who listens to nothing costs nothing. */
export interface WorkspaceFiles {
  /**
   * URIs of the files of a kind in a folder that is open, or in one inside of it, sorted, at most 20,000. Links are not followed,
   * `node_modules` and `.git` left out. `include` are globs relative to the folder, or says itself which of the other files with a fitting ending are meant. Empty for a folder
   * that is not open.
   */
  find(folder: string, kind: FileKind, include: readonly string[] | ((uri: string) => boolean)): Promise<readonly string[]>;
  /** Their texts in the same order, without a byte order mark. What is larger than `most` bytes, gone, no text, a link or outside of the open folders has a fault. */
  read(uris: readonly string[], most: number): Promise<readonly FileText[]>;
  /** True when `find` looks into files of this folder for the key `rca`. */
  looksInside(uri: string): boolean;
  /** What stands under each URI, in the same order; undefined for what is outside of the open folders or behind a link, and for what cannot be told. */
  kinds(uris: readonly string[]): Promise<readonly (EntryKind | undefined)[]>;
}

/** A link is told as such, whatever it leads to. */
export type EntryKind = 'file' | 'folder' | 'link' | 'nothing';

/** Something on disk changed. The URI of a folder stands for all that is in it; a folder that is opened or closed in the editor counts as created or deleted. */
export interface FileChange {
  readonly uri: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

/**
 * One who can read files: `bin/node-files.ts` for `file:` URIs, `lsp/client-files.ts` for all others.
 * `folder` is an open folder, and is asked for nothing that its URI does not contain; that no link leads out of it is for the source to see.
 */
export interface FileSource {
  /** URIs of the files below a folder that a glob matches, in any order, at most `most`. Globs are the product's own, never a user's. */
  list(folder: string, glob: string, most: number): Promise<readonly string[]>;
  read(folder: string, uris: readonly string[], most: number): Promise<readonly FileText[]>;
  kinds(folder: string, uris: readonly string[]): Promise<readonly (EntryKind | undefined)[]>;
  /** The first `most` bytes of files as text, undefined for what cannot be read. Absent where looking into every file would be dear. */
  readonly heads?: (folder: string, uris: readonly string[], most: number) => Promise<readonly (string | undefined)[]>;
}
