// The programs that the build makes, as data. How they are built is in bundle.ts.

/** Where a bundle runs, which decides its module format and what the bundler may take from packages. */
export type Runtime = 'node' | 'worker' | 'page';

export interface Bundle {
  /** Paths relative to the root of the repository. */
  readonly entry: string;
  readonly out: string;
  readonly runtime: Runtime;
  /** Modules that the host provides and that must not be bundled. */
  readonly external?: readonly string[];
  /** Modules of Node that libraries ask for and that must not be there: asking for them gives an empty module. */
  readonly without?: readonly string[];
  /** A program that a person runs gets a first line that names its interpreter, and may be executed. */
  readonly executable?: true;
  /** Also readable as a script, which leaves a function of this name that makes its exports. */
  readonly maker?: string;
  /** The name under which a module worker or page script is called by a host that wants CommonJS. */
  readonly commonJs?: true;
}

/**
 * A language server starts no process and opens no port. Its library could, for editors that call it over a socket; without
 * the modules no document can lead it there.
 */
const without = ['child_process', 'net'];

/** The rules that find secrets can also read key files. Nothing here gives them one, and a worker has no files. */
const withoutFiles = ['node:fs', 'node:path'];

/** The schema compiler and the engine of patterns: for profiles of teams, which few folders have. */
export const engine: Bundle = { entry: 'server/src/workspace/own-profiles/engine.ts', out: 'dist/profile-engine.cjs', runtime: 'worker', maker: 'makeProfileEngine' };

/**
 * The extension host loads only CommonJS in its web worker form, so both clients are CommonJS. The one for Node comes in
 * two parts, as every Markdown file loads the first and only a report needs the second.
 */
export const bundles: readonly Bundle[] = [
  { entry: 'client/src/extension-node.ts', out: 'dist/client.cjs', runtime: 'node', external: ['vscode', './client-main.cjs'] },
  { entry: 'client/src/client-main.ts', out: 'dist/client-main.cjs', runtime: 'node', external: ['vscode'] },
  { entry: 'client/src/extension-web.ts', out: 'dist/client-web.cjs', runtime: 'worker', external: ['vscode'], commonJs: true },
  { entry: 'server/src/bin/node.ts', out: 'dist/server.cjs', runtime: 'node', without },
  { entry: 'server/src/bin/worker.ts', out: 'dist/server-worker.js', runtime: 'worker', without: withoutFiles },
  { entry: 'server/src/bin/cli.ts', out: 'dist/rca.cjs', runtime: 'node', without, executable: true },
  engine,
  { entry: 'client/src/preview/page.ts', out: 'dist/preview.js', runtime: 'page' },
  { entry: 'client/src/preview/page.css', out: 'dist/preview.css', runtime: 'page' },
];
