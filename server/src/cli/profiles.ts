// `rca profiles`: lists the report formats. Also says when one that was asked for does not exist.

import type { Profile } from '../profiles/index.ts';
import { near } from '../rules/near.ts';
import type { Format } from './command.ts';
import type { CliHost, ExitCode } from './host.ts';

export function runProfiles(format: Format, host: CliHost, profiles: ReadonlyMap<string, Profile>): ExitCode {
  const list = [...profiles.values()];
  if (format === 'json') {
    host.stdout(`${JSON.stringify({ version: 1, profiles: list.map(profileOutput) }, undefined, 2)}\n`);
    return 0;
  }
  const width = Math.max(0, ...list.map(({ id }) => id.length));
  host.stdout(list.map((profile) => `${profile.id.padEnd(width)}  ${profile.title}: ${profile.sections.map(({ heading }) => heading).join(', ')}\n`).join(''));
  return 0;
}

function profileOutput(profile: Profile): unknown {
  const { id, title, description, source } = profile;
  return {
    id,
    title,
    description,
    source: source ?? null,
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
