// What the meta-schema has against a profile's file, in plain sentences with places: one to a value.

import { quote, quoteAll } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import { plainValue, wordsOf, type YamlNode } from '../../syntax/yaml/yaml-node.ts';
import type { Span } from '../../text/span.ts';
import { nodeAt, pairAt, stepsOf } from '../configuration/data-places.ts';
import { profileFinding, profileSlip } from './profile-finding.ts';
import type { ShapeCheck, ShapeError } from './shape-error.ts';

/** Nobody mends more at once. */
const MOST = 100;

/** `root` is a mapping. */
export function shapeFindings(root: YamlNode, check: ShapeCheck): readonly Finding[] {
  const errors = check(plainValue(root)) ? [] : [...(check.errors ?? [])];
  const findings = new Map<string, Finding>();
  for (const error of errors) {
    // The key itself is named by `propertyNames`; that no branch fits, by the faults of the branches.
    if (error.propertyName !== undefined || error.keyword === 'anyOf' || error.keyword === 'if') continue;
    const finding = findingOf(root, error);
    const place = `${finding.span.from}-${finding.span.to}`;
    if (!findings.has(place) && findings.size < MOST) findings.set(place, finding);
  }
  return [...findings.values()];
}

function findingOf(root: YamlNode, error: ShapeError): Finding {
  const { keyword, params, instancePath } = error;
  const steps = stepsOf(instancePath);
  const node = nodeAt(root, steps) ?? root;
  const place = placeOf(root, node, steps);
  const name = nameOf(steps);
  switch (keyword) {
    case 'additionalProperties': return unknownKey(root, node, steps, error);
    case 'propertyNames': return wrongKey(root, steps, String(params['propertyName']));
    case 'required': return profileFinding('error', place, `${steps.length === 0 ? 'A profile' : name} needs “${String(params['missingProperty'])}”.`);
    case 'const': return fixed(place, steps, node, params['allowedValue']);
    case 'enum': return oneOf(place, name, node, params['allowedValues']);
    default: return profileFinding('error', place, `${name} ${wanted(error, node)}`);
  }
}

function unknownKey(root: YamlNode, node: YamlNode, steps: readonly string[], { params, parentSchema }: ShapeError): Finding {
  const key = String(params['additionalProperty']);
  const place = pairAt(root, [...steps, key])?.key.inner ?? node.span;
  if (schemaWords.has(key)) {
    return profileFinding('error', place, `${quote(key)} is not followed in a profile, which reads nothing from elsewhere. Write out what is meant, or name the profile it is based on with “extends”.`);
  }
  const properties = parentSchema?.['properties'];
  const known = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  const present = node.kind === 'map' ? node.pairs.map((pair) => pair.key.text) : [];
  const left = known.filter((one) => !present.includes(one) && !one.startsWith('$'));
  return profileSlip('error', place, `${steps.length === 0 ? 'A profile' : nameOf(steps)} has no key ${quote(key)}.`, key, left, `There are: ${known.filter((one) => !one.startsWith('$')).join(', ')}.`);
}

/** Of JSON Schema, which a profile otherwise is. */
const schemaWords: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$defs', 'definitions', 'allOf', 'anyOf', 'not', 'if', 'then', 'else', 'patternProperties', 'dependentSchemas']);

function wrongKey(root: YamlNode, steps: readonly string[], key: string): Finding {
  const place = pairAt(root, [...steps, key])?.key.inner ?? placeOf(root, nodeAt(root, steps) ?? root, steps);
  const signs = steps[0] === 'properties' ? 'small letters, digits, hyphens and underscores' : 'small letters, digits and hyphens';
  return profileFinding('error', place, `${quote(key)} cannot be a name here: it begins with a letter a–z, then come ${signs}, 60 at most.`);
}

function fixed(place: Span, steps: readonly string[], node: YamlNode, allowed: unknown): Finding {
  const key = steps.at(-1);
  if (key === '$ref') return profileFinding('error', place, `${written(node)} is not followed: “$ref” can name the schema of reports only, “${String(allowed)}”. Take the line out; nothing is lost.`);
  return profileFinding('error', place, `${nameOf(steps)} can only be “${String(allowed)}”. Write that, or take the line out.`);
}

function oneOf(place: Span, name: string, node: YamlNode, allowed: unknown): Finding {
  const values = (Array.isArray(allowed) ? allowed : []).map((value) => (value === null ? 'null' : Array.isArray(value) ? `[${value.join(', ')}]` : String(value)));
  return profileSlip('error', place, `${name} cannot be ${written(node)}.`, node.kind === 'scalar' ? node.text : '', values, `Write ${quoteAll(values, 'or')}.`);
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list', object: 'a mapping of keys to values', string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', null: 'null',
};

/** The rest of the sentence. */
function wanted({ keyword, params }: ShapeError, node: YamlNode): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type': {
      const types = Array.isArray(params['type']) ? params['type'] : [params['type']];
      return `must be ${types.map((type) => typeNames[String(type)] ?? String(type)).join(' or ')}, not ${written(node)}.`;
    }
    case 'pattern': return `cannot be ${written(node)}: ${form(String(params['pattern']))}.`;
    case 'minLength': return 'is empty. Write a text, or take the line out.';
    case 'maxLength': return `is longer than ${limit} characters. Shorten it.`;
    case 'minItems': return `needs at least ${limit === '1' ? 'one item' : `${limit} items`}.`;
    case 'maxItems': return `has more than ${limit} items. Take some out.`;
    case 'maxProperties': return `has more than ${limit} keys. Take some out.`;
    case 'minimum': return `must be ${limit} or more, not ${written(node)}.`;
    case 'maximum': return `must be ${limit} or less, not ${written(node)}.`;
    default: return `does not fit the schema of profiles (${keyword}).`;
  }
}

function form(pattern: string): string {
  if (pattern.startsWith('^P')) return 'write a duration as ISO 8601 has it, such as PT72H or P14D';
  return pattern.includes('_') ? 'write a letter a–z, then small letters, digits, hyphens and underscores' : 'write a letter a–z, then small letters, digits and hyphens';
}

function written(node: YamlNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping';
  return node.style === 'none' ? 'nothing' : quote(node.text);
}

function nameOf(steps: readonly string[]): string {
  const name = steps.findLast((step) => !/^\d+$/.test(step));
  if (name === undefined) return 'The profile';
  return /^\d+$/.test(steps.at(-1) ?? '') ? `An item of ${quote(name)}` : quote(name);
}

/** A list or mapping is pointed at by its key. */
function placeOf(root: YamlNode, node: YamlNode, steps: readonly string[]): Span {
  if (node.kind === 'scalar') return wordsOf(node);
  const pair = pairAt(root, steps);
  if (pair !== undefined) return pair.key.inner;
  const first = node.kind === 'map' ? node.pairs[0]?.key.inner : undefined;
  return first ?? node.span;
}
