// Turns one row of the table of bundles into the options of esbuild: how a bundle for each runtime is made.
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { Bundle } from './bundles.ts';
import { packages } from './packages.ts';
import { asPart, partsApart } from './parts.ts';

/** A release is small and carries no reference to its source map; a development build is readable and debuggable. */
export type BuildKind = 'release' | 'development';

/** All hosts know these. The bundler would otherwise make such a pattern anew, with `new RegExp`, whenever the line that holds it runs. */
const patterns = { 'regexp-lookbehind-assertions': true, 'regexp-unicode-property-escapes': true };

export function bundleOptions(root: string, bundle: Bundle, kind: BuildKind): BuildOptions & { metafile: true } {
  const hasRequire = bundle.runtime === 'node' || bundle.runtime === 'either';
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
    ...(bundle.runtime === 'node' ? { platform: 'node', target: 'node22' } : { platform: 'browser', target: 'es2022' }),
    // The editor provides the module `vscode` to `require` only, also in a file that is loaded later; what gives a part its modules is such a function too.
    supported: { ...patterns, ...(hasRequire ? { 'dynamic-import': false } : {}) },
    format: hasRequire || bundle.commonJs === true ? 'cjs' : 'iife',
    plugins: [partsApart(root, bundle), packages],
    ...asPart(bundle),
    ...(bundle.executable === true ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}

