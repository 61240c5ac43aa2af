// Errors of made code → errors of the report: with their rule, and a path that leads to the part they are about.

import type { CodeError } from './compiled-schema.ts';
import type { SchemaError } from './schema-error.ts';

type RuleTable = Readonly<Record<string, string | readonly string[]>>;

/** Gives nothing for `if`, which only repeats that something within it failed. Throws on an error that no rule is named for. */
export function schemaErrors(errors: readonly CodeError[], rules: Readonly<Record<string, string>>, usual: RuleTable): readonly SchemaError[] {
  return errors.filter(({ keyword }) => keyword !== 'if').map((error) => ({
    rule: ruleOf(error, rules, usual),
    keyword: error.keyword,
    path: pathOf(error),
    params: error.params,
  }));
}

function ruleOf({ keyword, schemaPath, params }: CodeError, rules: Readonly<Record<string, string>>, usual: RuleTable): string {
  const rule = (Object.hasOwn(rules, schemaPath) ? rules[schemaPath] : undefined) ?? usual[keyword];
  if (typeof rule === 'string') return rule;
  const named = params['rule'];
  if (typeof named === 'string' && rule?.includes(named) === true) return named;
  throw new Error(`The schema names no rule for the keyword "${keyword}" at ${schemaPath}.`);
}

function pathOf({ instancePath, keyword, params }: CodeError): readonly (string | number)[] {
  const path = instancePath.split('/').slice(1).map(segment);
  switch (keyword) {
    case 'required': return [...path, String(params['missingProperty'])];
    case 'chronological': return [...path, Number(params['index']), 'at'];
    case 'timeline': case 'actions': case 'clocks': return Array.isArray(params['path']) ? params['path'].map((part) => (typeof part === 'number' ? part : String(part))) : path;
    case 'sections': return params['index'] === undefined ? ['sections'] : ['sections', Number(params['index'])];
    default: return path;
  }
}

function segment(text: string): string | number {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text.replaceAll('~1', '/').replaceAll('~0', '~');
}
