// Reads the arguments of `rca` into a command, or says what is wrong with them.

import { parseArgs } from 'node:util';
import type { Command, Format } from '../cli/index.ts';
import { near } from '../rules/near.ts';
import { readChoices } from './choices.ts';
import { readExport } from './export-arguments.ts';

/** Without the program's own name and path. */
export type ReadArguments = { readonly command: Command } | { readonly fault: string };

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];
/** Texts and flags that were given, by the name of their option. */
export interface Values {
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  /** Of options that can be given again. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

interface Shape {
  readonly options: NonNullable<Options>;
  /** What the positional arguments are called, and how many there are at least and at most. */
  readonly operands: { readonly name: string; readonly least: number; readonly most: number };
  /** `formats` that the command knows, the default first. */
  readonly formats: readonly Format[];
  build(operands: readonly string[], values: Values, format: Format): Command | { readonly fault: string };
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const list = { type: 'string', multiple: true } as const;
const none = { name: '', least: 0, most: 0 };
const oneFile = { name: 'FILE', least: 1, most: 1 };
const choiceOptions = { profile: text, rule: list, config: text, 'no-config': flag };

const shapes: Readonly<Record<string, Shape>> = {
  check: {
    options: { format: text, fix: flag, quiet: flag, 'max-warnings': text, ...choiceOptions },
    operands: { name: 'PATH', least: 0, most: Number.POSITIVE_INFINITY },
    formats: ['text', 'json'],
    build: (operands, values, format) => {
      const choices = readChoices(values);
      if ('fault' in choices) return choices;
      const most = values.text['max-warnings'] ?? '0';
      if (!/^\d{1,9}$/.test(most)) return { fault: `--max-warnings is a number from 0, not “${most}”.` };
      return {
        name: 'check', paths: operands.length === 0 ? ['.'] : operands, format, fix: values.flags.has('fix'), quiet: values.flags.has('quiet'), maxWarnings: Number(most), ...choices,
      };
    },
  },
  config: {
    options: choiceOptions,
    operands: oneFile,
    formats: [],
    build: ([file = ''], values) => {
      const choices = readChoices(values);
      return 'fault' in choices ? choices : { name: 'config', file, ...choices };
    },
  },
  convert: {
    options: { out: { ...text, short: 'o' }, force: flag },
    operands: oneFile,
    formats: [],
    build: ([file = ''], values) => {
      const { out } = values.text;
      return out === undefined ? { fault: 'Say what the file becomes: rca convert FILE -o OUT, OUT ending in .md, .yaml or .yml.' } : { name: 'convert', file, out, force: values.flags.has('force') };
    },
  },
  export: {
    options: { to: text, out: { ...text, short: 'o' }, audience: text, zone: text, 'allow-leaks': flag, force: flag, site: text, base: text, title: text, ...choiceOptions },
    operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
    formats: [],
    build: readExport,
  },
  import: {
    options: { out: { ...text, short: 'o' }, profile: text },
    operands: oneFile,
    formats: [],
    build: ([file = ''], values) => ({ name: 'import', file, out: values.text['out'], profile: values.text['profile'] }),
  },
  inspect: {
    options: { format: text, ...choiceOptions },
    operands: oneFile,
    formats: ['json'],
    build: ([file = ''], values) => {
      const choices = readChoices(values);
      return 'fault' in choices ? choices : { name: 'inspect', file, ...choices };
    },
  },
  new: {
    options: { profile: text, title: text, severity: text, date: text, zone: text, syntax: text, out: { ...text, short: 'o' }, force: flag },
    operands: none,
    formats: [],
    build: (_, values) => {
      const { syntax, profile, title, severity, date, zone, out } = values.text;
      if (syntax !== undefined && syntax !== 'markdown' && syntax !== 'yaml') return { fault: `There is no syntax “${syntax}”. There are markdown and yaml.` };
      if (profile === undefined) return { fault: 'Say which profile: rca new --profile ID. See them all with: rca profiles' };
      return { name: 'new', profile, title, severity, date, zone, syntax, out, force: values.flags.has('force') };
    },
  },
  rules: { options: { format: text }, operands: none, formats: ['text', 'json'], build: (_, _values, format) => ({ name: 'rules', format }) },
  explain: { options: {}, operands: { name: 'RULE', least: 1, most: 1 }, formats: [], build: ([rule = '']) => ({ name: 'explain', rule }) },
  profiles: { options: { format: text }, operands: none, formats: ['text', 'json'], build: (_, _values, format) => ({ name: 'profiles', format }) },
  lsp: {
    options: { stdio: flag, trusted: flag, clientProcessId: text },
    operands: none,
    formats: [],
    build: (_, values) => (values.flags.has('stdio') ? { name: 'lsp', trusted: values.flags.has('trusted') } : { fault: 'Say over what to serve: rca lsp --stdio' }),
  },
  help: { options: {}, operands: none, formats: [], build: () => ({ name: 'help' }) },
  version: { options: {}, operands: none, formats: [], build: () => ({ name: 'version' }) },
};

export function readArguments(args: readonly string[]): ReadArguments {
  const [name, ...rest] = args;
  if (name === undefined) return { fault: 'Say what to do: rca check, rca import, rca inspect… See all with: rca --help' };
  if (name === '--help' || name === '-h' || rest.includes('--help')) return { command: { name: 'help' } };
  if (name === '--version' || name === '-v') return { command: { name: 'version' } };
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (shape === undefined) {
    const [closest] = near(name, Object.keys(shapes));
    return { fault: `There is no command “${name}”. ${closest === undefined ? 'See all with: rca --help' : `Did you mean “${closest}”?`}` };
  }
  return readShape(name, shape, rest);
}

function readShape(name: string, shape: Shape, args: readonly string[]): ReadArguments {
  const parsed = parse(args, shape.options);
  if ('fault' in parsed) return { fault: `${parsed.fault} See the options of rca ${name} with: rca --help` };
  const { positionals, values } = parsed;
  const { name: operand, least, most } = shape.operands;
  if (positionals.length < least) return { fault: `Say which ${operand}: rca ${name} ${operand}` };
  const extra = positionals[most];
  if (extra !== undefined) return { fault: `rca ${name} does not know what to do with “${extra}”.` };
  const asked = values.text['format'];
  const format = asked === undefined ? shape.formats[0] : shape.formats.find((known) => known === asked);
  if (asked !== undefined && format === undefined) return { fault: `rca ${name} has no format “${asked}”. It has: ${shape.formats.join(', ')}.` };
  const command = shape.build(positionals, values, format ?? 'text');
  return 'fault' in command ? command : { command };
}

function parse(args: readonly string[], options: NonNullable<Options>): { readonly positionals: readonly string[]; readonly values: Values } | { readonly fault: string } {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const given = Object.entries(values);
    return {
      positionals,
      values: {
        text: Object.fromEntries(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
        lists: Object.fromEntries(given.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.filter((item) => typeof item === 'string')]] : []))),
        flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      },
    };
  } catch (error) {
    // The library throws for every fault of the arguments; its first sentence names the option.
    if (!(error instanceof TypeError)) throw error;
    return { fault: `${error.message.split(/\. |\n/, 1)[0]?.replace(/\.$/, '') ?? ''}.` };
  }
}
