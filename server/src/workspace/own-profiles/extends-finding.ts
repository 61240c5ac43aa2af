// Why what a profile extends cannot be followed, in a sentence at its line `extends`.

import { quote } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import { MOST_LEVELS, type Ancestry } from './ancestry.ts';
import { profileFinding, profileSlip } from './profile-finding.ts';
import type { ProfileSource } from './profile-source.ts';

/** Undefined when nothing is wrong with the line itself. `known` are the ids of all profiles. */
export function extendsFinding(source: ProfileSource, { own, fault }: Ancestry, known: readonly string[]): Finding | undefined {
  const base = source.extends;
  if (base === undefined) return undefined;
  const place = source.place(['extends']);
  const last = own.at(-1);
  if (fault === 'cycle') {
    const round = [...own.map(({ id }) => id), last?.extends ?? ''].map(quote).join(' → ');
    return profileFinding('error', place, `This leads in a circle: ${round}. Let one of them extend another profile, or none.`);
  }
  if (fault === 'too-deep') return profileFinding('error', place, `More than ${MOST_LEVELS} profiles build on one another here. Extend one that is nearer to the first.`);
  if (last === source && fault === 'itself') return profileSlip('error', place, `${quote(base)} is this profile itself, and no shipped one has that name.`, '', [], 'Name another profile, or take the line out.');
  if (last === source && fault === 'absent') return profileSlip('error', place, `There is no profile ${quote(base)}.`, base, known.filter((id) => id !== source.id), `There are: ${known.filter((id) => id !== source.id).join(', ')}.`);
  const next = own[1];
  if (next === undefined) return undefined;
  return profileFinding('error', place, `${quote(base)} cannot be built on while its file has errors: ${next.uri.slice(next.uri.lastIndexOf('/') + 1)}.`);
}
