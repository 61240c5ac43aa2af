// What the arguments of `rca` mean, and what is said when they mean nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArguments } from '../../../server/src/bin/arguments.ts';

/** What is said of configuration and profile when nothing is. */
const usual = { profile: undefined, rules: {}, configuration: { kind: 'nearest' } };

const commands: readonly (readonly [string, unknown])[] = [
  ['check', { name: 'check', paths: ['.'], format: 'text', fix: false, quiet: false, maxWarnings: 0, ...usual }],
  ['check a b --format json --fix --quiet --profile minimal', { name: 'check', paths: ['a', 'b'], format: 'json', fix: true, quiet: true, maxWarnings: 0, ...usual, profile: 'minimal' }],
  ['check --format=json -- --odd', { name: 'check', paths: ['--odd'], format: 'json', fix: false, quiet: false, maxWarnings: 0, ...usual }],
  ['check -', { name: 'check', paths: ['-'], format: 'text', fix: false, quiet: false, maxWarnings: 0, ...usual }],
  ['check --rule long-gap=off --rule placeholder=error --max-warnings 12 --no-config', {
    name: 'check', paths: ['.'], format: 'text', fix: false, quiet: false, maxWarnings: 12, ...usual, rules: { 'long-gap': 'off', placeholder: 'error' }, configuration: { kind: 'none' },
  }],
  ['config a.md --config team.yaml', { name: 'config', file: 'a.md', ...usual, configuration: { kind: 'file', path: 'team.yaml' } }],
  ['import a.txt', { name: 'import', file: 'a.txt', out: undefined, profile: undefined }],
  ['import a.txt -o b.rca.md', { name: 'import', file: 'a.txt', out: 'b.rca.md', profile: undefined }],
  ['import --out b.rca.md a.txt --profile ex-libris', { name: 'import', file: 'a.txt', out: 'b.rca.md', profile: 'ex-libris' }],
  ['inspect a.md', { name: 'inspect', file: 'a.md', ...usual }],
  ['inspect a.md --format json', { name: 'inspect', file: 'a.md', ...usual }],
  ['new --profile minimal --title T --syntax yaml -o a', { name: 'new', profile: 'minimal', title: 'T', severity: undefined, date: undefined, zone: undefined, syntax: 'yaml', out: 'a', force: false }],
  ['new --profile minimal --severity sev1 --date 2026-03-14 --zone UTC --force', { name: 'new', profile: 'minimal', title: undefined, severity: 'sev1', date: '2026-03-14', zone: 'UTC', syntax: undefined, out: undefined, force: true }],
  ['rules', { name: 'rules', format: 'text' }],
  ['rules --format json', { name: 'rules', format: 'json' }],
  ['explain out-of-order', { name: 'explain', rule: 'out-of-order' }],
  ['profiles --format json', { name: 'profiles', format: 'json' }],
  ['lsp --stdio', { name: 'lsp', trusted: false }],
  ['lsp --stdio --trusted', { name: 'lsp', trusted: true }],
  ['lsp --stdio --clientProcessId=12', { name: 'lsp', trusted: false }],
  ['--help', { name: 'help' }],
  ['check --help', { name: 'help' }],
  ['--version', { name: 'version' }],
];

const faults: readonly (readonly [string, string])[] = [
  ['', 'Say what to do: rca check, rca import, rca inspect… See all with: rca --help'],
  ['inspct a.md', 'There is no command “inspct”. Did you mean “inspect”?'],
  ['constructor', 'There is no command “constructor”. See all with: rca --help'],
  ['check --format xml', 'rca check has no format “xml”. It has: text, json.'],
  ['inspect a.md --format text', 'rca inspect has no format “text”. It has: json.'],
  ['check --frmat json', "Unknown option '--frmat'. See the options of rca check with: rca --help"],
  ['check --format', "Option '--format <value>' argument missing. See the options of rca check with: rca --help"],
  ['check --rule lng-gap=off', 'There is no rule “lng-gap”. Did you mean “long-gap”?'],
  ['check --rule long-gap=loud', 'Say how severe: --rule long-gap=SEVERITY, one of off, hint, information, warning, error.'],
  ['check --rule long-gap', 'Say how severe: --rule long-gap=SEVERITY, one of off, hint, information, warning, error.'],
  ['check --max-warnings few', '--max-warnings is a number from 0, not “few”.'],
  ['check --config a --no-config', '--config and --no-config cannot both be meant.'],
  ['inspect', 'Say which FILE: rca inspect FILE'],
  ['inspect a b', 'rca inspect does not know what to do with “b”.'],
  ['rules all', 'rca rules does not know what to do with “all”.'],
  ['new --title T', 'Say which profile: rca new --profile ID. See them all with: rca profiles'],
  ['new --profile minimal --syntax toml', 'There is no syntax “toml”. There are markdown and yaml.'],
  ['lsp', 'Say over what to serve: rca lsp --stdio'],
];

describe('the arguments of rca', () => {
  for (const [args, command] of commands) it(`rca ${args}`, () => assert.deepEqual(readArguments(args.split(' ')), { command }));
  for (const [args, fault] of faults) it(`rca ${args}: ${fault}`, () => assert.deepEqual(readArguments(args === '' ? [] : args.split(' ')), { fault }));

  it('give a command or a sentence, whatever they are', () => {
    const words = fc.constantFrom('check', 'import', 'new', 'lsp', '--format', 'json', '--fix', '-o', '--', '-', '--fix=1', '--no-fix', '-x', '');
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }), (args) => {
      const read = readArguments(args);
      assert.ok('command' in read || read.fault.endsWith('.') || read.fault.includes('rca '));
    }));
  });
});
