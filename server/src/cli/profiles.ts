// `rca profiles`: lists the report formats. Also says when one that was asked for does not exist.

import type { Profile } from '../profiles/index.ts';
import { near } from '../rules/near.ts';
import type { Format } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { ownProfiles } from './own-profiles.ts';
import { teamConfigurations } from './team-configuration.ts';

/** Those for the working directory; a team's own with their file. */
export async function runProfiles(format: Format, host: CliHost): Promise<ExitCode> {
  const own = await ownProfiles(['.'], host, teamConfigurations({ kind: 'nearest' }, host).value);
  for (const fault of own.faults) cannotRun(host, fault);
  const list = [...own.of('.').values()];
  const fileOf = ({ id }: Profile): string | undefined => own.files().flatMap((file) => (file.id === id ? [host.shown(file.uri)] : []))[0];
  if (format === 'json') {
    host.stdout(`${JSON.stringify({ version: 1, profiles: list.map((profile) => profileOutput(profile, fileOf(profile))) }, undefined, 2)}\n`);
    return 0;
  }
  const width = Math.max(0, ...list.map(({ id }) => id.length));
  host.stdout(list.map((profile) => {
    const file = fileOf(profile);
    const origin = file === undefined ? '' : ` (${file}${profile.instead === undefined ? '' : `, which has errors, so that ${profile.instead} is used`})`;
    return `${profile.id.padEnd(width)}  ${profile.title}${origin}: ${profile.sections.map(({ heading }) => heading).join(', ')}\n`;
  }).join(''));
  return 0;
}

function profileOutput(profile: Profile, file: string | undefined): unknown {
  const { id, title, description, source } = profile;
  return {
    id,
    title,
    description,
    source: source ?? null,
    file: file ?? null,
    instead: profile.instead ?? null,
    sections: profile.sections.map((section) => ({ id: section.id, heading: section.heading, required: section.required })),
    fields: profile.fields.map((field) => ({ key: field.key, required: field.required })),
  };
}

/** A sentence when `id` names no profile. */
export function unknownProfile(id: string | undefined, profiles: ReadonlyMap<string, Profile>): string | undefined {
  if (id === undefined || profiles.has(id)) return undefined;
  const [closest] = near(id, profiles.keys());
  const offer = closest === undefined ? `There are: ${[...profiles.keys()].join(', ')}.` : `Did you mean “${closest}”?`;
  return `There is no profile “${id}”. ${offer}`;
}
