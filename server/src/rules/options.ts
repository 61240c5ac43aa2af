// The options of a rule: what a configuration sets over the defaults, and typed ways to read them.

import type { OptionValues, Rule, RuleContext } from './rule.ts';

const none: OptionValues = {};

/** What was set, else the defaults. */
export function optionsOf({ options }: Rule, set: OptionValues | undefined): OptionValues {
  if (options === undefined) return none;
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, (set !== undefined && Object.hasOwn(set, name) ? set[name] : undefined) ?? option.default]));
}

/** The option `name`, which the rule declares as a number. */
export function numberOption({ options }: RuleContext, name: string): number {
  const value = options[name];
  if (typeof value !== 'number') throw new Error(`The rule has no option “${name}” that is a number.`);
  return value;
}

/** The option `name`, which the rule declares as a text. */
export function textOption({ options }: RuleContext, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new Error(`The rule has no option “${name}” that is a text.`);
  return value;
}

/** The option `name`, which the rule declares as a list of texts. */
export function textsOption({ options }: Pick<RuleContext, 'options'>, name: string): readonly string[] {
  const value = options[name];
  if (typeof value !== 'object') throw new Error(`The rule has no option “${name}” that is a list of texts.`);
  return value;
}
