// What a generator of committed files is. Each file of scripts/generators/ exports one, under the name `generator`.

export interface Generator {
  readonly name: string;
  /** Path relative to the root of the repository, with `/`, → text of the file. Must not depend on what it makes. */
  outputs(): ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
  /** Folders in which nothing stands but what this generator makes: a file of a thing that no longer exists is stale. */
  readonly folders?: readonly string[];
}
