// Carries the style sheets of what is rendered into the server, as text: for pages that embed them, and for programs without custom properties.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Generator } from '../generate/generator.ts';

const folder = join(import.meta.dirname, '../../server/src/render/styles');
/** What a page that stands alone embeds, in this order. */
const PAGE = ['report', 'timeline'];

/** `var(--name, value)` by its value; one without a value stays, as nothing is known of it. */
export function fixed(css: string): string {
  const next = css.replaceAll(/var\(--[\w-]+,\s*((?:[^()]|\([^()]*\))*)\)/g, '$1');
  return next === css ? css : fixed(next);
}

/** Rules for a single class each, all that some programs that open images understand. */
export function flat(css: string): string {
  return [...fixed(css).matchAll(/(?<=^|\})\.[\w-]+\{[^{}]*\}/g)].map(([rule]) => rule).join('');
}

async function minified(name: string): Promise<string> {
  const { code } = await transform(readFileSync(join(folder, `${name}.css`), 'utf8'), { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}

async function outputs(): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.css')).map((name) => name.slice(0, -'.css'.length)).toSorted();
  const parts: string[] = [];
  for (const name of names) {
    const css = await minified(name);
    const variable = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    parts.push(`export const ${variable}Style = ${JSON.stringify(css)};`, `/** For images: rules for one class each, with the values that custom properties have on white paper. */\nexport const ${variable}StyleFixed = ${JSON.stringify(flat(css))};`);
  }
  const page = (await Promise.all(PAGE.filter((name) => existsSync(join(folder, `${name}.css`))).map(minified))).join('');
  const hash = createHash('sha256').update(page).digest('base64');
  parts.push(`/** What a page that stands alone embeds in one \`<style>\`, and its hash for \`style-src\`. */\nexport const pageStyle = ${JSON.stringify(page)};`, `export const pageStyleHash = 'sha256-${hash}';`);
  const head = '// Generated from server/src/render/styles by `npm run generate`. Do not edit.';
  return new Map([['server/src/render/styles.generated.ts', `${head}\n\n${parts.join('\n')}\n`]]);
}

export const generator: Generator = { name: 'styles', outputs };
