// Which profile a report follows, and why.

import type { Located } from '../model/placed.ts';
import type { ProfileChoice } from '../model/report.ts';
import { normaliseHeading } from './heading.ts';
import { beginsWith, groupStart } from './heading-group.ts';
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

export const DEFAULT_PROFILE = 'minimal';

/** What the report states, else what was asked for, else what its headings show, else `minimal`. An id that no profile has is passed over. */
export function chooseProfile(evidence: ProfileEvidence, profiles: ReadonlyMap<string, Profile>): ProfileChoice {
  const { stated, asked } = evidence;
  const statedId = stated?.value.trim().toLowerCase();
  if (statedId !== undefined && profiles.has(statedId)) return { id: statedId, from: 'front-matter' };
  const unknown = stated === undefined || statedId === '' ? {} : { unknown: stated };
  if (asked !== undefined && profiles.has(asked.id)) return { id: asked.id, from: asked.from, ...unknown };
  const recognised = recogniseProfile(evidence.headings, evidence.title, profiles);
  if (recognised !== undefined) return { id: recognised, from: 'recognised', ...unknown };
  return { id: DEFAULT_PROFILE, from: 'default', ...unknown };
}

/** The id of the profile of whose telling headings the report has most, and enough; undefined when there is none. */
export function recogniseProfile(headings: readonly string[], title: string | undefined, profiles: ReadonlyMap<string, Profile>): string | undefined {
  const written = new Set(headings.map(normaliseHeading));
  let best: { readonly id: string; readonly share: number } | undefined;
  for (const [id, { recognise }] of profiles) {
    if (recognise === undefined) continue;
    const found = recognise.headings.filter((heading) => isWritten(heading, written)).length;
    const bonus = recognise.title.length > 0 && hasWords(title, recognise.title) ? 1 : 0;
    if (found === 0 || found + bonus < recognise.least) continue;
    const share = (found + bonus) / recognise.headings.length;
    if (best === undefined || share > best.share) best = { id, share };
  }
  return best?.id;
}

function isWritten(heading: string, written: ReadonlySet<string>): boolean {
  const start = groupStart(heading);
  if (start === undefined) return written.has(normaliseHeading(heading));
  for (const words of written) if (beginsWith(words, start)) return true;
  return false;
}

function hasWords(title: string | undefined, words: readonly string[]): boolean {
  if (title === undefined) return false;
  const has = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.every((word) => has.includes(` ${word.toLowerCase()} `));
}
