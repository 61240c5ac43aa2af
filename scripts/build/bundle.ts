// Turns one row of the table of bundles into the options of esbuild: how a bundle for each runtime is made.
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { Bundle } from './bundles.ts';

/** A release is small and carries no reference to its source map; a development build is readable and debuggable. */
export type BuildKind = 'release' | 'development';

export function bundleOptions(root: string, bundle: Bundle, kind: BuildKind): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: join(root, bundle.out),
    bundle: true,
    metafile: true,
    minify: kind === 'release',
    sourcemap: kind === 'release' ? 'external' : 'linked',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    external: [...(bundle.external ?? [])],
    alias: {
      ...Object.fromEntries((bundle.without ?? []).map((name) => [name, join(root, 'scripts', 'build', 'absent.cjs')])),
      // Its other form asks for its own address when it is loaded, which a CommonJS bundle does not have.
      fdir: join(root, 'node_modules', 'fdir', 'dist', 'index.cjs'),
    },
    // The editor provides the module `vscode` to `require` only, also in a file that is loaded later.
    ...(bundle.runtime === 'node' ? { platform: 'node', target: 'node22', supported: { 'dynamic-import': false } } : { platform: 'browser', target: 'es2022' }),
    format: bundle.runtime === 'node' || bundle.commonJs === true ? 'cjs' : 'iife',
    ...(bundle.executable === true ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}
