// Applies the schema and a profile's part of it to a report.

import { canonicalWord } from '../model/canonical-word.ts';
import type { Report } from '../model/report.ts';
import { resolvedData, type ResolvedReport } from '../model/resolved.ts';
import { saidFields } from '../model/said-fields.ts';
import type { Profile } from '../profiles/profile.ts';
import type { CodeError, CompiledSchema } from './compiled-schema.ts';
import { schemaOf } from './profile-schemas.ts';
import type { SchemaError } from './schema-error.ts';
import { schemaErrors } from './schema-errors.ts';
import { reportSchema, usualRules } from './validators.generated.ts';

/** Nobody mends more at once, and each costs a place and a sentence. */
const MOST_ERRORS = 200;

/** At most 200 errors: those of the report's data, then those of the profile. Each is a fault of its own. */
export function validate(report: Report, profile: Profile): readonly SchemaError[] {
  const data = resolvedData(report);
  const general = schemaErrors(run(reportSchema, profile, data), reportSchema.rules, usualRules);
  const special = profileErrors(report, profile, data);
  return [...general.filter((error) => !isOverruled(error, profile)), ...special].filter(({ path }) => !isToBeFilledIn(data, path)).slice(0, MOST_ERRORS);
}

function profileErrors(report: Report, profile: Profile, data: ResolvedReport): readonly SchemaError[] {
  const meant = withMeantValues(report, profile, data);
  const schema = schemaOf(profile);
  return schemaErrors(run(schema, profile, meant), schema.rules, usualRules);
}

function run({ check }: CompiledSchema, profile: Profile, data: ResolvedReport): readonly CodeError[] {
  return check.call(profile, data) ? [] : (check.errors ?? []);
}

/** Values as the profile names them: its own words and aliases are held against what the author wrote, not against the general word for it. */
function withMeantValues(report: Report, profile: Profile, data: ResolvedReport): ResolvedReport {
  const meant: Record<string, unknown> = {};
  const said = saidFields(report);
  for (const { key, values, valueAliases } of profile.fields) {
    if (values === undefined || data[key] === undefined) continue;
    const written = said.get(key)?.value;
    const value = typeof written === 'string' ? canonicalWord(written, values, valueAliases) : undefined;
    if (value !== undefined) meant[key] = value;
  }
  return { ...data, ...meant };
}

/** Where the profile has values of its own for a field, the general ones do not bind. */
function isOverruled({ keyword, path }: SchemaError, profile: Profile): boolean {
  return keyword === 'enum' && path.length === 1 && profile.fields.some(({ key, values }) => key === path[0] && values !== undefined);
}

/** A value that a new report left open (`{{date}}`) is no value yet: that it is open is all there is to say of it. */
function isToBeFilledIn(data: ResolvedReport, path: readonly (string | number)[]): boolean {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof value === 'string' && /\{\{[^{}]{1,200}\}\}/.test(value);
}
