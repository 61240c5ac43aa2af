// What completion and hover say about every name of the report, made from the JSON Schema, so that no bundle carries the schema itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';
import { wordsOf, type Schema } from '../generate/schema-words.ts';

export const generator: Generator = {
  name: 'schema-words',
  outputs() {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/rca.schema.json'), 'utf8')) as Schema;
    const text = [
      '// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.',
      '',
      "import type { SchemaWord } from '../schema/schema-word.ts';",
      '',
      'export const schemaWords: readonly SchemaWord[] = [',
      ...wordsOf(schema).map((word) => `  ${JSON.stringify(word)},`),
      '];',
      '',
    ].join('\n');
    return new Map([['server/src/features/schema-words.generated.ts', text]]);
  },
};
