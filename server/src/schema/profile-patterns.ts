// How the regular expressions of a profile are matched: those of the shipped ones by the host's own engine, those of a team by one that takes linear time.

import type { Profile } from '../profiles/profile.ts';

export interface Pattern {
  test(text: string): boolean;
  /** Tells one pattern from another. */
  toString(): string;
}

type Engine = (source: string) => Pattern;

const engines = new WeakMap<Profile, Engine>();
const known = new WeakMap<Profile, Map<string, Pattern>>();

/** From now on the patterns of `profile` are made by `engine`. */
export function setEngine(profile: Profile, engine: Engine): void {
  engines.set(profile, engine);
  known.delete(profile);
}

/** Made once for each profile. `source` is one of its patterns, which have no fault. */
export function patternOf(profile: Profile, source: string): Pattern {
  const patterns = known.get(profile) ?? new Map<string, Pattern>();
  known.set(profile, patterns);
  const pattern = patterns.get(source) ?? (engines.get(profile) ?? hostEngine)(source);
  patterns.set(source, pattern);
  return pattern;
}

/** With the flag that `ajv` and the meta-schema of JSON Schema take patterns to have. */
function hostEngine(source: string): Pattern {
  return new RegExp(source, 'u');
}
