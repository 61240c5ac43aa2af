// The programs that the build makes, as data. How they are built is in bundle.ts.

/** Where a bundle runs, which decides its module format and what the bundler may take from packages. What runs in Node and in a worker runs in `either`. */
export type Runtime = 'node' | 'worker' | 'either' | 'page';

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
  /** For a part of other programs. As a script, which can stand in front of a worker's program, it leaves a function of this name that makes its exports. */
  readonly maker?: string;
  /** For a program that takes the core from its own file: the form of the protocol library that the core is given. */
  readonly library?: `${typeof library}/${'node' | 'browser'}`;
  /** The name under which a module worker or page script is called by a host that wants CommonJS. */
  readonly commonJs?: true;
}

/**
 * A language server starts no process and opens no port. Its library could, for editors that call it over a socket; without
 * the modules no document can lead it there.
 */
const without = ['child_process', 'net'];

/** The rules that find secrets can also read key files. Nothing gives them one. */
const withoutFiles = ['node:fs', 'node:path'];

export type Part = Bundle & { readonly maker: string };

/** What is large and seldom needed: the schema compiler and the engine of patterns for profiles of teams, the writer of Word files. As a module, each has its exports. */
export const engines: readonly Part[] = [
  { entry: 'server/src/workspace/own-profiles/engine.ts', out: 'dist/profile-engine.cjs', runtime: 'either', maker: 'makeProfileEngine' },
  { entry: 'server/src/render/exports/word/docx-engine.ts', out: 'dist/docx-engine.cjs', runtime: 'either', maker: 'makeDocxEngine' },
];

/** The protocol library, which has a form for Node and one for workers. */
export const library = 'vscode-languageserver';

/**
 * All that the two language servers have in common. Its maker takes a function that gives the engines and the library, since
 * each server brings the library with its own connection. As a module, it has its maker.
 */
export const core: Part = { entry: 'server/src/lsp/index.ts', out: 'dist/server-core.cjs', runtime: 'either', maker: 'makeServerCore', external: [library], without: withoutFiles };

/**
 * The extension host loads only CommonJS in its web worker form, so both clients are CommonJS. The one for Node comes in
 * two parts, as every Markdown file loads the first and only a report needs the second.
 */
export const bundles: readonly Bundle[] = [
  { entry: 'client/src/extension-node.ts', out: 'dist/client.cjs', runtime: 'node', external: ['vscode', './client-main.cjs'] },
  { entry: 'client/src/client-main.ts', out: 'dist/client-main.cjs', runtime: 'node', external: ['vscode'] },
  { entry: 'client/src/extension-web.ts', out: 'dist/client-web.cjs', runtime: 'worker', external: ['vscode'], commonJs: true },
  { entry: 'server/src/bin/node.ts', out: 'dist/server.cjs', runtime: 'node', library: 'vscode-languageserver/node', without },
  { entry: 'server/src/bin/worker.ts', out: 'dist/server-worker.js', runtime: 'worker', library: 'vscode-languageserver/browser' },
  { entry: 'server/src/bin/cli.ts', out: 'dist/rca.cjs', runtime: 'node', without, executable: true },
  core,
  ...engines,
  { entry: 'client/src/preview/page/page.ts', out: 'dist/preview.js', runtime: 'page' },
  { entry: 'client/src/preview/page/page.css', out: 'dist/preview.css', runtime: 'page' },
];
