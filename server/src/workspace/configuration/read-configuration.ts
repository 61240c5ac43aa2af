// Reads the text of a configuration file. Every text gives a configuration: what is wrong in it is left out alone, and said.

import { quote } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import { readTree, yamlLines } from '../../syntax/yaml/tree.ts';
import { pairOf, plainValue, type YamlNode } from '../../syntax/yaml/yaml-node.ts';
import { linesOf, type Lines } from '../../text/lines.ts';
import { span } from '../../text/span.ts';
import type { DateOrder } from '../../time/index.ts';
import { compileGlobs, type PathMatcher } from '../glob.ts';
import type { Configuration, ConfigurationPart, Said } from './configuration.ts';
import { configurationFinding } from './configuration-finding.ts';
import { isTracker } from '../issue-tracker.ts';
import { without } from './data-places.ts';
import { ruleWishes } from './rule-wishes.ts';
import { schemaFindings } from './schema-findings.ts';

export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** UTF-16 units of the largest file that is read. */
export const longestConfiguration = 65_536;

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const everything: PathMatcher = () => true;
const nothing: PathMatcher = () => false;
export const emptyConfiguration: Configuration = { include: [], includes: nothing, excludes: nothing, profiles: [], parts: [] };

export function readConfiguration(written: string): ReadConfiguration {
  if (written.length > longestConfiguration) {
    return unread(`This file has ${written.length} characters, more than the ${longestConfiguration} that are read of a configuration; the defaults hold.`);
  }
  const text = yamlLines(written);
  const { root, problems } = readTree(text);
  const findings: Finding[] = problems.map(({ rule, span: place, message }) => configurationFinding(rule === 'unsupported-yaml' ? 'warning' : 'error', place, message));
  const blank = root === undefined || (root.kind === 'scalar' && root.value === null);
  if (blank) return { configuration: emptyConfiguration, findings };
  if (root.kind !== 'map') {
    const at = root.span.from;
    const line = text.slice(at).split('\n', 1)[0] ?? '';
    return { configuration: emptyConfiguration, findings: [...findings, configurationFinding('error', span(at, at + line.length), `A configuration is keys and values, such as “profile: minimal”, not ${root.kind === 'list' ? 'a list' : 'a text'}; the defaults hold.`)] };
  }
  const { findings: faults, bad } = schemaFindings(text, root);
  findings.push(...faults);
  const configuration = configurationOf({ lines: linesOf(written), findings }, without(root, bad));
  return { configuration, findings: findings.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to) };
}

/** For a file that cannot be read at all: `sentence` says why. */
export function unread(sentence: string): ReadConfiguration {
  return { configuration: emptyConfiguration, findings: [configurationFinding('error', span(0, 0), sentence)] };
}

interface Reading {
  readonly lines: Lines;
  readonly findings: Finding[];
}

/** `root` fits the schema but for the values of rules. */
function configurationOf(reading: Reading, root: YamlNode): Configuration {
  const include = globsOf(reading, under(root, 'include'));
  const issueTracker = trackerOf(reading, under(root, 'issueTracker'));
  return {
    include: include.used,
    includes: include.matches,
    excludes: globsOf(reading, under(root, 'exclude')).matches,
    profiles: itemsOf(under(root, 'profiles')).map((item) => said(reading, String(plainValue(item)), item)),
    ...(issueTracker === undefined ? {} : { issueTracker }),
    parts: [
      partOf(reading, root, everything),
      ...itemsOf(under(root, 'overrides')).map((item) => partOf(reading, item, globsOf(reading, under(item, 'files')).matches)),
    ],
  };
}

function partOf(reading: Reading, node: YamlNode, matches: PathMatcher): ConfigurationPart {
  const profile = under(node, 'profile');
  const dateOrder = under(node, 'dateOrder');
  const order = dateOrder === undefined ? undefined : orders.find((one) => one === plainValue(dateOrder));
  const audience = under(node, 'audience');
  return {
    matches,
    ...(profile === undefined ? {} : { profile: said(reading, String(plainValue(profile)).trim().toLowerCase(), profile) }),
    ...(dateOrder === undefined || order === undefined ? {} : { dateOrder: said(reading, order, dateOrder) }),
    ...(audience === undefined ? {} : { audience: said(reading, plainValue(audience) === 'public' ? 'public' : 'internal', audience) }),
    rules: ruleWishes(under(node, 'rules'), (value, place) => said(reading, value, place), reading.findings),
  };
}

function said<T>({ lines }: Reading, value: T, node: YamlNode): Said<T> {
  const place = node.kind === 'scalar' ? node.inner : node.span;
  return { value, span: place, line: lines.at(node.span.from).line + 1 };
}

/** Each that cannot be used is a finding of its own; the others are used. */
function globsOf({ findings }: Reading, node: YamlNode | undefined): { readonly used: readonly string[]; readonly matches: PathMatcher } {
  const used = itemsOf(node).flatMap((item) => {
    const glob = String(plainValue(item));
    const [fault] = compileGlobs([glob]).refused;
    if (fault === undefined) return [glob];
    findings.push(configurationFinding('error', item.kind === 'scalar' ? item.inner : item.span, `${fault} It is left out.`));
    return [];
  });
  return { used, matches: compileGlobs(used).matches };
}

function trackerOf(reading: Reading, node: YamlNode | undefined): Said<string> | undefined {
  if (node === undefined) return undefined;
  const address = String(plainValue(node)).trim();
  if (isTracker(address)) return said(reading, address, node);
  reading.findings.push(configurationFinding('error', node.kind === 'scalar' ? node.inner : node.span, `The address of a ticket begins with http:// or https:// and holds “{ticket}”, such as “https://tickets.example/browse/{ticket}”, not ${quote(address)}; it is left out.`));
  return undefined;
}

function under(node: YamlNode, key: string): YamlNode | undefined {
  return node.kind === 'map' ? pairOf(node, key)?.value : undefined;
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items.map((item) => item.node) : [];
}
