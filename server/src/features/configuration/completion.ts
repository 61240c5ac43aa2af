// What may be written at the cursor in a configuration file: keys, ids of rules, severities, options, profiles.

import type { Profile } from '../../profiles/index.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { severities } from '../../rules/severity.ts';
import type { Span } from '../../text/span.ts';
import { configurationWord, wordsUnder } from '../../workspace/index.ts';
import { configurationPlace, rulePart, type ConfigurationPlace } from './place.ts';
import { keyWords, optionWords, ruleWords } from './words.ts';

export interface ConfigurationSuggestion {
  readonly kind: 'key' | 'rule' | 'value' | 'profile';
  readonly label: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What it replaces: one line, with the cursor in it. */
  readonly span: Span;
  readonly text: string;
}

type KeyPlace = Extract<ConfigurationPlace, { readonly kind: 'key' }>;
type ValuePlace = Extract<ConfigurationPlace, { readonly kind: 'value' }>;

export function configurationCompletion(text: string, offset: number, profiles: ReadonlyMap<string, Profile>): readonly ConfigurationSuggestion[] {
  const place = configurationPlace(text, offset);
  if (place === undefined) return [];
  return place.kind === 'key' ? keys(place) : values(place, profiles);
}

function keys(place: KeyPlace): readonly ConfigurationSuggestion[] {
  const part = rulePart(place.path);
  const all = part === undefined ? schemaKeys(place) : part.part === 'rules' ? ruleKeys(place) : part.part === 'rule' ? optionKeys(place, part.rule) : [];
  return all.filter(({ label }) => !place.present.includes(label));
}

function schemaKeys({ path, span, assign }: KeyPlace): readonly ConfigurationSuggestion[] {
  return wordsUnder(path).map(({ key, holds, values: allowed }): ConfigurationSuggestion => {
    // What holds more than one line of its own goes on below.
    const below = key === 'rules' || (holds !== 'text' && allowed.length === 0);
    return { kind: 'key', label: key, span, text: `${key}${below ? assign.trimEnd() : assign}`, ...documented(keyWords([...path, key])) };
  });
}

function ruleKeys({ span, assign }: KeyPlace): readonly ConfigurationSuggestion[] {
  return rules.map((rule) => ({ kind: 'rule', label: rule.id, detail: `${rule.severity} – ${rule.title}`, span, text: `${rule.id}${assign}`, documentation: ruleWords(rule) }));
}

function optionKeys({ span, assign }: KeyPlace, rule: Rule | undefined): readonly ConfigurationSuggestion[] {
  const severity: ConfigurationSuggestion = { kind: 'key', label: 'severity', span, text: `severity${assign}`, ...(rule === undefined ? {} : { detail: rule.severity }) };
  return [severity, ...Object.entries(rule?.options ?? {}).map(([name, option]): ConfigurationSuggestion => ({
    kind: 'key', label: name, span, text: `${name}${option.type === 'texts' ? assign.trimEnd() : assign}`, documentation: optionWords(name, option),
  }))];
}

function values({ path, span, write }: ValuePlace, profiles: ReadonlyMap<string, Profile>): readonly ConfigurationSuggestion[] {
  const value = (label: string, documentation?: string): ConfigurationSuggestion => ({ kind: 'value', label, span, text: write(label), ...documented(documentation) });
  const part = rulePart(path);
  if (part?.part === 'rule' || (part?.part === 'option' && part.name === 'severity')) {
    return severities.map((severity) => ({ ...value(severity), ...(severity === part.rule?.severity ? { detail: 'default' } : {}) }));
  }
  if (part?.part === 'option') {
    const options = part.rule?.options ?? {};
    const option = Object.hasOwn(options, part.name) ? options[part.name] : undefined;
    return option === undefined || typeof option.default === 'object' ? [] : [{ ...value(String(option.default), optionWords(part.name, option)), detail: 'default' }];
  }
  if (path.at(-1) === 'profile' && configurationWord(path) !== undefined) {
    return [...profiles.values()].map(({ id, title, description }) => ({ kind: 'profile', label: id, detail: title, span, text: write(id), ...documented(description) }));
  }
  return (configurationWord(path)?.values ?? []).map((word) => value(word, keyWords(path)));
}

function documented(documentation: string | undefined): { readonly documentation?: string } {
  return documentation === undefined || documentation === '' ? {} : { documentation };
}
