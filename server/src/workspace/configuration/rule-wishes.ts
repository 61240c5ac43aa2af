// Reads what a configuration says of rules: ids, severities and options, each checked against the rule it is for.

import { quote } from '../../rules/quote.ts';
import { rules as catalogue } from '../../rules/index.ts';
import type { Finding, OptionValue, Rule, RuleOption } from '../../rules/rule.ts';
import { isSeverity, severities } from '../../rules/severity.ts';
import { plainValue, type YamlNode, type YamlPair } from '../../syntax/yaml/yaml-node.ts';
import type { RuleWish, Said } from './configuration.ts';
import { configurationFinding, slip } from './configuration-finding.ts';

const longestText = 500;
const mostTexts = 500;

const byId: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** `say` gives a value its place; what is wrong goes to `findings` and is left out. A rule that stands twice has its first mention. */
export function ruleWishes(node: YamlNode | undefined, say: <T>(value: T, node: YamlNode) => Said<T>, findings: Finding[]): ReadonlyMap<string, RuleWish> {
  const wishes = new Map<string, RuleWish>();
  if (node?.kind !== 'map') return wishes;
  for (const { key, value } of node.pairs) {
    const rule = byId.get(key.text);
    if (rule === undefined) findings.push(slip('warning', key.inner, `No rule has the id ${quote(key.text)}.`, key.text, byId.keys()));
    else if (!wishes.has(rule.id)) wishes.set(rule.id, wishOf(rule, value, say, findings));
  }
  return wishes;
}

function wishOf(rule: Rule, node: YamlNode, say: <T>(value: T, node: YamlNode) => Said<T>, findings: Finding[]): RuleWish {
  if (node.kind !== 'map') {
    const severity = severityOf(rule, node, say, findings);
    return { options: new Map(), ...(severity === undefined ? {} : { severity }) };
  }
  const options = new Map<string, Said<OptionValue>>();
  let severity: RuleWish['severity'];
  for (const pair of node.pairs) {
    const name = pair.key.text;
    if (name === 'severity') severity ??= severityOf(rule, pair.value, say, findings);
    else {
      const value = optionOf(rule, pair, findings);
      if (value !== undefined && !options.has(name)) options.set(name, say(value, pair.value));
    }
  }
  return { options, ...(severity === undefined ? {} : { severity }) };
}

function severityOf(rule: Rule, node: YamlNode, say: <T>(value: T, node: YamlNode) => Said<T>, findings: Finding[]): RuleWish['severity'] {
  const value = plainValue(node);
  if (isSeverity(value)) return say(value, node);
  const place = node.kind === 'scalar' ? node.inner : node.span;
  const sentence = `The severity of “${rule.id}” must be one of ${severities.join(', ')}${node.kind === 'scalar' && node.text !== '' ? `, not ${quote(node.text)}` : ''}; it stays as it is.`;
  findings.push(typeof value === 'string' ? slip('error', place, sentence, value, severities) : configurationFinding('error', place, sentence));
  return undefined;
}

function optionOf(rule: Rule, { key, value: node }: YamlPair, findings: Finding[]): OptionValue | undefined {
  const options = rule.options ?? {};
  const option = Object.hasOwn(options, key.text) ? options[key.text] : undefined;
  if (option === undefined) {
    const names = ['severity', ...Object.keys(options)];
    findings.push(slip('warning', key.inner, `The rule “${rule.id}” has no option ${quote(key.text)}.`, key.text, names, names.length === 1 ? 'It has none.' : `It has: ${names.join(', ')}.`));
    return undefined;
  }
  const value = plainValue(node);
  const wrong = optionFault(option, value);
  if (wrong === undefined) return value as OptionValue;
  findings.push(configurationFinding('error', node.kind === 'scalar' ? node.inner : node.span, `“${key.text}” of “${rule.id}” must be ${wrong}${node.kind === 'scalar' && node.text !== '' ? `, not ${quote(node.text)}` : ''}; its default is used.`));
  return undefined;
}

/** What it must be instead; undefined when it fits. */
function optionFault(option: RuleOption, value: unknown): string | undefined {
  switch (option.type) {
    case 'number':
      return typeof value === 'number' && value >= option.least && value <= option.most ? undefined : `a number from ${option.least} to ${option.most}`;
    case 'text':
      return typeof value === 'string' && value.length <= longestText ? undefined : `a text of at most ${longestText} characters`;
    case 'texts':
      return Array.isArray(value) && value.length <= mostTexts && value.every((item) => typeof item === 'string' && item.length <= longestText)
        ? undefined
        : `a list of at most ${mostTexts} texts`;
  }
}
