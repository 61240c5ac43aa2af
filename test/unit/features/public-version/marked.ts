// Reports that the tests of exports read and make public.
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { publicVersion, type PublicVersion } from '../../../../server/src/features/public-version/public-version.ts';
import type { Report, Syntax } from '../../../../server/src/model/report.ts';
import type { Team } from '../../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../../server/src/syntax/index.ts';

const reading = { profiles: shippedProfiles };

export function readIn(syntax: Syntax, text: string): Report {
  return syntaxes[syntax].read(text, reading);
}

export function publicOf(text: string, syntax: Syntax = 'markdown', team: Team = { issueTracker: 'https://tickets.example/show/{ticket}' }): PublicVersion {
  const report = readIn(syntax, text);
  const profile = shippedProfiles.get(report.profile.id);
  if (profile === undefined) throw new Error(`There is no profile “${report.profile.id}”.`);
  return publicVersion(report, { reading, profile, team });
}

/** What stands below the front matter; a fault where nothing can be shown. */
export function shownOf(text: string, syntax: Syntax = 'markdown'): string {
  const made = publicOf(text, syntax);
  return made.report === undefined ? `FAULT: ${made.fault}` : made.report.text.replace(/^---\n[\s\S]*?\n---\n+/, '');
}
