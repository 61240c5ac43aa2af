// The words that may be chosen for a value: those that the profile allows, else those of the schema. What reports use is `elsewhere.ts`.

import type { OpenReport } from '../../workspace/index.ts';
import { wordAt } from '../schema-words.ts';
import { isSaidSomewhere } from './elsewhere.ts';

export interface Choice {
  readonly value: string;
  /** Other ways to write it. */
  readonly aliases: readonly string[];
}

/** `path` leads to a value by the schema's names. Empty where any words will do. */
export function choicesOf({ profile }: OpenReport, path: readonly string[]): readonly Choice[] {
  const [top = '', key = ''] = path;
  const field = path.length === 1 ? profile.fields.find((one) => one.key === top) : undefined;
  const action = top === 'actions' && path.length === 2 ? profile.actions.values?.[key]?.values : undefined;
  const allowed = field?.values ?? action ?? wordAt(path)?.values ?? [];
  const aliases = Object.entries(field?.valueAliases ?? {});
  return allowed.map((value) => ({ value, aliases: aliases.flatMap(([alias, of]) => (of === value ? [alias] : [])) }));
}

/** True where a list of words can be shown. */
export function hasChoices(open: OpenReport, path: readonly string[]): boolean {
  if (path.length === 1 && path[0] === 'profile') return true;
  return wordAt(path)?.holds === 'zone' || choicesOf(open, path).length > 0 || isSaidSomewhere(open, path.join('/'));
}
