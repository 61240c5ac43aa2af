// How a part of other programs becomes a file of its own, and how a program comes by it: in Node with `require`, in a worker by what stands in front of it.
import { basename, join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { core, engines, library, type Bundle, type Part } from './bundles.ts';

/** Without the parentheses V8 would first skim the function, then read its million characters again when it is called. */
export function asPart({ maker }: Bundle): Pick<BuildOptions, 'banner' | 'footer'> {
  if (maker === undefined) return {};
  const exported = maker === core.maker ? maker : `${maker}()`;
  return {
    banner: { js: `const ${maker} = (function (require) {\n"use strict"; const module = { exports: {} };` },
    footer: { js: `return module.exports;\n});\nif (typeof module === 'object') module.exports = ${exported};` },
  };
}

/** Leaves the engines out of all programs, and the core out of the servers. */
export function partsApart(root: string, bundle: Bundle): Plugin {
  const paths = new Map(engines.map((engine) => [join(root, engine.entry), engine]));
  return {
    name: 'parts-apart',
    setup(build) {
      build.onResolve({ filter: /^\.\/.*\.cjs$/, namespace: 'core' }, ({ path }) => ({ path, external: true }));
      build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined;
        const asked = join(resolveDir, path);
        const engine = paths.get(asked);
        if (engine !== undefined) return { path: fileOf(engine), external: true };
        return bundle.library !== undefined && asked === join(root, core.entry) ? { path, namespace: 'core' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'core' }, () => ({ contents: coreSource(bundle), loader: 'js', resolveDir: root }));
    },
  };
}

/** Stands for the core in a server. What the core asks for is made at its first question, and once. */
function coreSource({ library: form, runtime }: Bundle): string {
  const given = [
    `'${library}': () => require('${form}')`,
    ...engines.map((engine) => `'${fileOf(engine)}': () => ${runtime === 'node' ? `require('${fileOf(engine)}')` : `${engine.maker}()`}`),
  ];
  const maker = runtime === 'node' ? `require('${fileOf(core)}')` : core.maker;
  return `const made = {};
const given = { ${given.join(', ')} };
module.exports = ${maker}((name) => made[name] ??= given[name]());`;
}

/** As a program asks for it from beside it. */
function fileOf({ out }: Part): string {
  return `./${basename(out)}`;
}
