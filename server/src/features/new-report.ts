// The text of a new report: the skeleton of a profile with what is known of the incident filled in.

import type { Syntax } from '../model/report.ts';
import { skeleton, type NewReport, type Profile } from '../profiles/index.ts';
import { syntaxes } from '../syntax/index.ts';

/** Undefined when there is no such profile. What is not known is written as `{{name}}`. */
export function newReport(profiles: ReadonlyMap<string, Profile>, id: string, syntax: Syntax, known: NewReport): string | undefined {
  const profile = profiles.get(id);
  return profile === undefined ? undefined : syntaxes[syntax].print({ data: skeleton(profile, known) });
}
