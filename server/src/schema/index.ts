// The face of the schema layer: validation of a report and what the schema says about its fields.

export type { SchemaError } from './schema-error.ts';
export { validate } from './validate.ts';
