// What the schema finds in a configuration, as findings with places and sentences. The values of `rules` are rule-wishes.ts.

import { quote } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import type { CodeError } from '../../schema/compiled-schema.ts';
import { plainValue, type YamlNode } from '../../syntax/yaml/yaml-node.ts';
import { span } from '../../text/span.ts';
import { checkConfiguration } from './check-configuration.generated.ts';
import { configurationFinding, slip } from './configuration-finding.ts';
import { nodeAt, pairAt, stepsOf } from './data-places.ts';
import { wordsUnder } from './words-under.ts';

export interface SchemaFindings {
  readonly findings: readonly Finding[];
  /** JSON pointers of the values that cannot be used. The empty one is the whole. */
  readonly bad: ReadonlySet<string>;
}

/** Nobody mends more at once. */
const MOST = 200;

export function schemaFindings(text: string, root: YamlNode): SchemaFindings {
  const bad = new Set<string>();
  const findings: Finding[] = [];
  const errors = checkConfiguration(plainValue(root)) ? [] : (checkConfiguration.errors ?? []);
  for (const error of errors) {
    // What stands under one rule depends on the rule, which the schema does not know.
    if (/(?:^|\/)rules\/./.test(error.instancePath)) continue;
    const pointer = pointerOf(error);
    if (bad.has(pointer)) continue;
    bad.add(pointer);
    if (findings.length < MOST) findings.push(findingOf(text, root, error));
  }
  return { findings, bad };
}

/** Of what is to be left out: an unknown key, a mapping without what it needs, a value. */
function pointerOf({ keyword, instancePath, params }: CodeError): string {
  if (keyword !== 'additionalProperties') return instancePath;
  return `${instancePath}/${String(params['additionalProperty']).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function findingOf(text: string, root: YamlNode, error: CodeError): Finding {
  const steps = stepsOf(error.instancePath);
  const node = nodeAt(root, steps) ?? root;
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty']);
    const known = wordsUnder(steps).map((word) => word.key);
    const present = node.kind === 'map' ? node.pairs.map((pair) => pair.key.text) : [];
    const place = pairAt(root, [...steps, key])?.key.inner ?? node.span;
    return slip('warning', place, `The configuration knows no key ${quote(key)} here and leaves it out.`, key, known.filter((one) => !present.includes(one)), `There are: ${known.join(', ')}.`);
  }
  return configurationFinding('error', placeOf(text, node), `${nameOf(steps)} ${wanted(error, node)}`);
}

/** The first line of what may be many. */
function placeOf(text: string, { span: { from, to } }: YamlNode): { readonly from: number; readonly to: number } {
  const end = text.slice(from, to).search(/[\r\n]/);
  return span(from, end < 0 ? to : from + end);
}

function nameOf(steps: readonly string[]): string {
  const name = steps.findLast((step) => !/^\d+$/.test(step));
  if (name === undefined) return 'The configuration';
  return /^\d+$/.test(steps.at(-1) ?? '') ? `An item of “${name}”` : `“${name}”`;
}

const typeNames: Readonly<Record<string, string>> = { array: 'a list', object: 'a mapping of names and values', string: 'a text' };

/** “a”, “a or b”, “a, b or c”. */
function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** The rest of the sentence, which says what is left out. */
function wanted({ keyword, params }: CodeError, node: YamlNode): string {
  const written = node.kind === 'scalar' && node.text !== '' ? `, not ${quote(node.text)}` : '';
  switch (keyword) {
    case 'type':
      return `must be ${typeNames[String(params['type'])] ?? String(params['type'])}${written}; it is left out.`;
    case 'enum':
      return `must be ${anyOf((params['allowedValues'] as readonly unknown[]).map(String))}${written}; it is left out.`;
    case 'required':
      return `needs “${String(params['missingProperty'])}”; it is left out.`;
    case 'maxItems':
      return `has more than ${String(params['limit'])} items; it is left out.`;
    case 'minItems':
      return 'has no item; it is left out.';
    case 'maxProperties':
      return `has more than ${String(params['limit'])} keys; it is left out.`;
    case 'minLength':
      return 'is empty; it is left out.';
    case 'maxLength':
      return `is longer than ${String(params['limit'])} characters; it is left out.`;
    default:
      return `does not fit the schema (${keyword}); it is left out.`;
  }
}
