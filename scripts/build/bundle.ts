// Turns one row of the table of bundles into the options of esbuild: how a bundle for each runtime is made.
import { basename, join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { engine, type Bundle } from './bundles.ts';
import { packages } from './packages.ts';

/** A release is small and carries no reference to its source map; a development build is readable and debuggable. */
export type BuildKind = 'release' | 'development';

/** All hosts know these. The bundler would otherwise make such a pattern anew, with `new RegExp`, whenever the line that holds it runs. */
const patterns = { 'regexp-lookbehind-assertions': true, 'regexp-unicode-property-escapes': true };

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
    ...(bundle.runtime === 'node' ? { platform: 'node', target: 'node22' } : { platform: 'browser', target: 'es2022' }),
    // The editor provides the module `vscode` to `require` only, also in a file that is loaded later.
    supported: { ...patterns, ...(bundle.runtime === 'node' ? { 'dynamic-import': false } : {}) },
    format: bundle.runtime === 'node' || bundle.commonJs === true ? 'cjs' : 'iife',
    plugins: bundle.entry === engine.entry ? [] : [engineApart(root, bundle), packages],
    ...(bundle.maker === undefined ? {} : whenCalled(bundle.maker)),
    ...(bundle.executable === true ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}

/** A script that does nothing but say how its exports are made; as a module it has them. */
function whenCalled(maker: string): Pick<BuildOptions, 'globalName' | 'banner' | 'footer'> {
  return {
    globalName: 'made',
    banner: { js: `function ${maker}() {` },
    footer: { js: `return made;\n}\nif (typeof module === 'object') module.exports = ${maker}();` },
  };
}

/** The engine of profiles is a program of its own: one in Node loads it when it is needed, a worker is given it. */
function engineApart(root: string, { runtime }: Bundle): Plugin {
  const path = join(root, engine.entry);
  return {
    name: 'engine-apart',
    setup(build) {
      build.onResolve({ filter: /\/engine\.ts$/ }, ({ path: asked, resolveDir }) => {
        if (join(resolveDir, asked) !== path) return undefined;
        return runtime === 'node' ? { path: `./${basename(engine.out)}`, external: true } : { path: join(root, 'scripts', 'build', 'given-engine.ts') };
      });
    },
  };
}
