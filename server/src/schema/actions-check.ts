// The keyword `actions`: what each action of a profile must have and with which values, held against a report's data.

import { canonicalWord } from '../model/canonical-word.ts';
import { actionKind, actionStatus } from '../model/vocabulary/index.ts';
import type { Profile } from '../profiles/profile.ts';
import { dataOf, itemsOf, type AnyData } from './any-data.ts';

export type ActionParams =
  | { readonly rule: 'missing-field'; readonly path: readonly (string | number)[]; readonly key: string; readonly guidance: string; readonly all: boolean }
  | { readonly rule: 'invalid-value'; readonly path: readonly (string | number)[]; readonly key: string; readonly allowedValues: readonly string[] };

/** What no action has is one fault. */
export function* checkActions({ actions: { required, values } }: Profile, report: unknown): IterableIterator<ActionParams> {
  const actions = itemsOf(dataOf(report)['actions']);
  if (actions.length === 0) return;
  for (const key of required ?? []) {
    const lacking = actions.flatMap((action, index) => (has(action, key) ? [] : [index]));
    const all = lacking.length === actions.length;
    const guidance = values?.[key]?.guidance ?? '';
    for (const index of all ? [0] : lacking) yield { rule: 'missing-field', path: ['actions', index, key], key, guidance, all };
  }
  for (const [key, { values: allowed }] of Object.entries(values ?? {})) {
    if (allowed === undefined) continue;
    for (const [index, action] of actions.entries()) {
      const value = action[key];
      if (typeof value === 'string' && isJudged(key, value) && !isAllowed(key, value, allowed)) yield { rule: 'invalid-value', path: ['actions', index, key], key, allowedValues: allowed };
    }
  }
}

function has(action: AnyData, key: string): boolean {
  const value = action[key];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && String(value).trim() !== '';
}

/** A word that no report may have there is judged by the schema of reports; what is still to be filled in, by nobody. */
function isJudged(key: string, value: string): boolean {
  if (value.includes('{{')) return false;
  return key === 'kind' ? actionKind(value) !== undefined : key !== 'status' || actionStatus(value) !== undefined;
}

/** `Ongoing` allows every word for being in progress. */
function isAllowed(key: string, value: string, allowed: readonly string[]): boolean {
  if (key === 'kind') return allowed.some((word) => actionKind(word) === actionKind(value));
  if (key === 'status') return allowed.some((word) => actionStatus(word) === actionStatus(value));
  return canonicalWord(value, allowed) !== undefined;
}
