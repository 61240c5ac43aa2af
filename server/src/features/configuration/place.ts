// What the cursor stands on in a configuration file, in the words of its schema.

import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { yamlCursor } from '../../syntax/yaml/cursor.ts';
import type { CursorPlace } from '../../syntax/cursor-place.ts';
import { span } from '../../text/span.ts';

export type ConfigurationPlace = Extract<CursorPlace, { readonly kind: 'key' | 'value' }>;

/** Undefined where nothing of the schema may be written; offsets outside the text are moved to its nearest end. */
export function configurationPlace(text: string, offset: number): ConfigurationPlace | undefined {
  const place = yamlCursor(text, span(0, text.length), Math.min(Math.max(0, offset), text.length));
  return place?.kind === 'key' || place?.kind === 'value' ? place : undefined;
}

/** What of a rule a path leads to: below `rules`, at the top or in an override. */
export type RulePart =
  | { readonly part: 'rules' }
  | { readonly part: 'rule'; readonly rule: Rule | undefined }
  | { readonly part: 'option'; readonly rule: Rule | undefined; readonly name: string };

export function rulePart(path: readonly string[]): RulePart | undefined {
  const below = path[0] === 'rules' ? path.slice(1) : path[0] === 'overrides' && path[1] === 'rules' ? path.slice(2) : undefined;
  if (below === undefined) return undefined;
  const [id, name] = below;
  if (id === undefined) return { part: 'rules' };
  const rule = rules.find((one) => one.id === id);
  return name === undefined ? { part: 'rule', rule } : { part: 'option', rule, name };
}
