// The schema of a profile that did not come with the product, made ready when the profile is loaded.

import type { ProfileFile } from '../profiles/profile-file.generated.ts';
import type { ResolvedReport } from '../model/resolved.ts';
import type { CompiledCheck, CompiledSchema } from './compiled-schema.ts';
import type { ownSchemaCompiler } from './compiler.ts';
import { flatSchema, type JsonObject } from './flat-schema.ts';
import type { linearPattern } from './linear-pattern.ts';
import { plainCheck } from './plain-check.ts';
import { usualRules } from './validators.generated.ts';
import { vocabularyCode } from './vocabulary-code.ts';

/** The compiler of schemas and the engine of patterns, which are large and are loaded only where there is something for them. */
export interface SchemaEngine {
  readonly ownSchemaCompiler: typeof ownSchemaCompiler;
  readonly linearPattern: typeof linearPattern;
}

/** Compiled, or read from its data where the host forbids to make code; both find the same. */
export type Making = 'compiled' | 'plain';

/** `file` is merged with what it extends, has passed the meta-schema, and its patterns have no fault. */
export function ownSchema(file: ProfileFile, engine: SchemaEngine, making: Making = 'compiled'): CompiledSchema {
  const { $ref: _, ...own } = file;
  // What a profile's type says is JSON, but for keys that are undefined.
  const { schema, rules } = flatSchema(JSON.parse(JSON.stringify(own)) as JsonObject, usualRules);
  return { check: (making === 'compiled' ? compiled(schema, engine) : undefined) ?? plainCheck(schema, engine.linearPattern), rules: namedRules(rules) };
}

/** Undefined where code may not be made from a text. */
function compiled(schema: JsonObject, engine: SchemaEngine): CompiledCheck | undefined {
  try {
    return engine.ownSchemaCompiler(vocabularyCode, engine.linearPattern).compile<ResolvedReport>(schema) as CompiledCheck;
  } catch (error) {
    if (!(error instanceof EvalError)) throw error;
    return undefined;
  }
}

/** A list names the rules of which the keyword tells one itself. */
function namedRules(rules: ReadonlyMap<string, string | readonly string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...rules].flatMap(([path, rule]) => (typeof rule === 'string' ? [[path, rule]] : [])));
}
