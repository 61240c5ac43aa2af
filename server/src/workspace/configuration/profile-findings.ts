// Profiles that a configuration names and that do not exist, and paths to profiles that are not followed. Apart from the reading, since a team's own profiles come and go.

import type { Profile } from '../../profiles/index.ts';
import { quote } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import { listedPathFault } from '../own-profiles/listed-path.ts';
import type { Configuration } from './configuration.ts';
import { configurationFinding, slip } from './configuration-finding.ts';

export function profileFindings({ parts, profiles: listed }: Configuration, profiles: ReadonlyMap<string, Profile>): readonly Finding[] {
  const paths = listed.flatMap(({ value, span }) => {
    const fault = listedPathFault(value);
    return fault === undefined ? [] : [configurationFinding('error', span, fault)];
  });
  return [...paths, ...parts.flatMap(({ profile }) => {
    if (profile === undefined || profiles.has(profile.value)) return [];
    return [slip('error', profile.span, `There is no profile ${quote(profile.value)}, so this is passed over.`, profile.value, profiles.keys(), `There are: ${[...profiles.keys()].join(', ')}.`)];
  })];
}
