// The manifest says what the code does: every name in it is known to the code, and every text has its place.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames } from '../../../client/src/commands.ts';
import { defaultSettings, readSettings } from '../../../server/src/workspace/index.ts';

const root = join(import.meta.dirname, '../../..');

interface Property {
  readonly default: unknown;
  readonly scope: string;
  readonly markdownDescription: string;
}

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly walkthroughs: readonly { readonly icon: string; readonly steps: readonly { readonly media: { readonly svg: string }; readonly completionEvents: readonly string[] }[] }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
  };
}

const source = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(source) as Manifest;
const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;

describe('the manifest', () => {
  it('has a text for each key it uses, and no text that nothing uses', () => {
    const used = new Set([...source.matchAll(/"%([^%"]+)%"/g)].map((found) => found[1] ?? ''));
    assert.deepEqual([...used].toSorted(), Object.keys(texts).toSorted());
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim() !== '', key);
  });

  it('lists the commands that the extension registers', () => {
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).toSorted(), commandNames.map((name) => `rca.${name}`).toSorted());
    const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const [menu, items] of Object.entries(manifest.contributes.menus)) {
      for (const { command, when } of items) {
        assert.ok(commands.has(command), `${menu}: ${command}`);
        // The list of `File: New File…` is there to hold what can be made anywhere.
        assert.ok(menu === 'file/newFile' || (when !== undefined && when !== ''), `${command} would stand in ${menu} everywhere`);
      }
    }
  });

  it('gives each setting a description, and the default that the server has', () => {
    const properties = manifest.contributes.configuration.properties;
    for (const [key, { markdownDescription }] of Object.entries(properties)) assert.match(markdownDescription, /^%setting\./, key);
    const nested: Record<string, unknown> = {};
    for (const [key, property] of Object.entries(properties)) nested[key.slice('rca.'.length)] = property.default;
    assert.deepEqual(readSettings(nested), { settings: defaultSettings, problems: [] });
  });

  it('names files that are there', () => {
    const { icon, contributes } = manifest;
    const shown = contributes.walkthroughs.flatMap((walkthrough) => [walkthrough.icon, ...walkthrough.steps.map(({ media }) => media.svg)]);
    for (const path of [icon, ...shown, ...contributes.snippets.map((item) => item.path), ...contributes.jsonValidation.map(({ url }) => url)]) {
      assert.ok(existsSync(join(root, path)), path);
    }
  });

  it('sends people only to commands that are there, from the walkthrough and the welcome', () => {
    const own = new Set(commandNames.map((name) => `rca.${name}`));
    const named = [...Object.values(texts).join('\n').matchAll(/\(command:(rca\.[^)]*)\)/g)].map((found) => found[1] ?? '');
    const events = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents));
    const awaited = events.flatMap((event) => (event.startsWith('onCommand:rca.') ? [event.slice('onCommand:'.length)] : []));
    assert.ok(named.length > 2 && awaited.length > 2);
    for (const command of [...named, ...awaited]) assert.ok(own.has(command), command);
  });

  it('has pictures in the walkthrough that take their colours from the theme', () => {
    for (const { media } of manifest.contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      const picture = readFileSync(join(root, media.svg), 'utf8');
      for (const [, colour] of picture.matchAll(/(?:fill|stroke)="([^"]+)"/g)) assert.match(colour ?? '', /^(?:var\(--vscode-|none$)/, media.svg);
    }
  });
});
