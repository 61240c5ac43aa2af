// The schemas as they stand in their files, made ready to be compiled as the generator does.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvedFile } from '../../../server/src/profiles/load.ts';
import { shippedFiles } from '../../../server/src/profiles/shipped-files.generated.ts';
import { flatSchema, type FlatSchema, type JsonObject } from '../../../server/src/schema/flat-schema.ts';
import { usualRules } from '../../../server/src/schema/validators.generated.ts';

/** `rca`, and every shipped profile by its id. */
export function shippedSchemas(): ReadonlyMap<string, FlatSchema> {
  const schemas = new Map([['rca', flatSchema(JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/rca.schema.json'), 'utf8')) as JsonObject, usualRules)]]);
  for (const id of shippedFiles.keys()) {
    const file = resolvedFile(id, shippedFiles);
    if ('fault' in file) throw new Error(`${id}: ${file.fault}`);
    const { $ref: _, ...own } = file;
    schemas.set(id, flatSchema(own as unknown as JsonObject, usualRules));
  }
  return schemas;
}
