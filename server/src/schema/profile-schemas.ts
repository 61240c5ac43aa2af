// The schema of each profile: made at build time for those that are shipped, when loaded for those of a team.

import { shippedProfiles } from '../profiles/index.ts';
import type { Profile } from '../profiles/profile.ts';
import type { CompiledSchema } from './compiled-schema.ts';
import { plainCheck } from './plain-check.ts';
import { profileSchemas } from './validators.generated.ts';

/** Profiles live as long as their file is not changed, so that a weak map is no burden. */
const known = new WeakMap<Profile, CompiledSchema>();

/** From now on `profile` is judged by `schema`. */
export function setSchema(profile: Profile, schema: CompiledSchema): void {
  known.set(profile, schema);
}

/** For a profile that has neither file nor schema, what can be told from the profile itself: required fields, fixed values, sections. */
export function schemaOf(profile: Profile): CompiledSchema {
  const present = known.get(profile) ?? (shippedProfiles.get(profile.id) === profile ? profileSchemas.get(profile.id) : undefined);
  if (present !== undefined) return present;
  const made: CompiledSchema = { check: plainCheck(bareSchema(profile), (source) => new RegExp(source, 'u')), rules: {} };
  known.set(profile, made);
  return made;
}

function bareSchema({ fields }: Profile): Parameters<typeof plainCheck>[0] {
  return {
    required: fields.filter(({ required }) => required).map(({ key }) => key),
    properties: Object.fromEntries(fields.map(({ key, values, pattern }) => [key, { ...(values === undefined ? {} : { enum: values }), ...(pattern === undefined ? {} : { pattern }) }])),
    sections: true,
    timeline: true,
    actions: true,
    clocks: true,
  };
}
