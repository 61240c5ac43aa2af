// Follows `extends` from a team's profile to where it ends: in the profile's own family, at a shipped profile, or nowhere.

import type { ProfileSource } from './profile-source.ts';

/** Profiles that build on one another, the shipped one at the end counted in. */
export const MOST_LEVELS = 20;

export interface Ancestry {
  /** The profile itself, then what it builds on of the team's own, nearest first. */
  readonly own: readonly ProfileSource[];
  /** The shipped profile at the end. */
  readonly shipped?: string;
  /** Why it does not end well, and the last profile of `own` whose `extends` is at fault. */
  readonly fault?: 'itself' | 'absent' | 'cycle' | 'too-deep';
}

/**
 * A team's profile goes before a shipped one of the same name; one that extends its own name builds on the shipped one.
 * Profiles with faults in their files are followed like any other.
 */
export function ancestryOf(start: ProfileSource, own: ReadonlyMap<string, ProfileSource>, shipped: ReadonlyMap<string, unknown>): Ancestry {
  const chain: ProfileSource[] = [];
  const seen = new Set<string>();
  let current: ProfileSource | undefined = start;
  while (current !== undefined) {
    chain.push(current);
    seen.add(current.id);
    const parent: string | undefined = current.extends;
    if (parent === undefined) return { own: chain };
    if (chain.length === MOST_LEVELS) return { own: chain, fault: 'too-deep' };
    const next: ProfileSource | undefined = parent === current.id ? undefined : own.get(parent);
    if (next === undefined) {
      if (shipped.has(parent)) return { own: chain, shipped: parent };
      return { own: chain, fault: parent === current.id ? 'itself' : 'absent' };
    }
    if (seen.has(parent)) return { own: chain, fault: 'cycle' };
    current = next;
  }
  return { own: chain };
}
