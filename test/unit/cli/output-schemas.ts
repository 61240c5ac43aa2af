// Holds the JSON that `rca` writes against its published schemas.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

function parsed(name: string, text: string): unknown {
  const path = join(import.meta.dirname, '..', '..', '..', 'schemas', `${name}.schema.json`);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as { readonly $id: string };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  const value: unknown = JSON.parse(text);
  assert.ok(validate(value), JSON.stringify(validate.errors, undefined, 2));
  return value;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly string[];
}

export interface Checked {
  readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number; readonly information: number; readonly hints: number };
}

export interface Inspected {
  readonly profile: string;
  readonly title: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly sections: readonly { readonly id: string | null; readonly heading: string; readonly line: number }[];
  readonly timelines: readonly { readonly line: number; readonly entries: readonly Readonly<Record<string, unknown>>[] }[];
  readonly impactWindows: readonly { readonly start: string | null; readonly end: string | null }[];
  readonly metrics: Readonly<Record<string, string | null>>;
  readonly actions: readonly Readonly<Record<string, unknown>>[];
}

export function checked(stdout: string): Checked {
  return parsed('check-output', stdout) as Checked;
}

export function inspected(stdout: string): Inspected {
  return parsed('inspect-output', stdout) as Inspected;
}
