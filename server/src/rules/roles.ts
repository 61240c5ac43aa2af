// What the sections of a report are for: a section of the author's own belongs to the nearest known one above it.

import type { Report, Section } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { beside } from '../text/beside.ts';
import { ownWords, type OwnWords } from './own-words.ts';

interface Roles {
  readonly profile: Profile;
  /** By the index of the section. */
  readonly bySection: readonly (string | undefined)[];
  readonly prose: ReadonlyMap<string, readonly OwnWords[]>;
}

const kept = beside<Roles>('roles of sections');

/** What the profile reads the section as (`impact`, `causes`, `actions`), else its id (`summary`, `detection`). */
export function roleOf(report: Report, profile: Profile, section: number | undefined): string | undefined {
  return section === undefined ? undefined : rolesOf(report, profile).bySection[section];
}

/** The first section with the role under a heading of its own. */
export function sectionWith(report: Report, profile: Profile, role: string): Section | undefined {
  const { bySection } = rolesOf(report, profile);
  return report.sections.find(({ id }, index) => id !== undefined && bySection[index] === role);
}

/** Running text of all sections with the role, without headings and quotes. */
export function proseWith(report: Report, profile: Profile, role: string): readonly OwnWords[] {
  return rolesOf(report, profile).prose.get(role) ?? [];
}

function rolesOf(report: Report, profile: Profile): Roles {
  const known = kept.get(report);
  if (known?.profile === profile) return known;
  const names = roleNames(profile);
  const bySection: (string | undefined)[] = [];
  for (const [index, { id, parent }] of report.sections.entries()) {
    const above = parent !== undefined && parent < index ? bySection[parent] : undefined;
    bySection.push(id === undefined ? above : (names.get(id) ?? CANONICAL[id] ?? id));
  }
  const prose = new Map<string, OwnWords[]>();
  for (const run of ownWords(report)) {
    const { section, kind } = run.prose;
    const role = section === undefined ? undefined : bySection[section];
    if (role === undefined || kind === 'heading' || kind === 'quote') continue;
    const list = prose.get(role);
    if (list === undefined) prose.set(role, [run]);
    else list.push(run);
  }
  const roles = { profile, bySection, prose };
  kept.set(report, roles);
  return roles;
}

/** Sections that a profile does not name are read by their canonical id. */
const CANONICAL: Readonly<Record<string, string>> = { 'root-cause': 'causes' };

const namesOf = new WeakMap<Profile, ReadonlyMap<string, string>>();

function roleNames(profile: Profile): ReadonlyMap<string, string> {
  const known = namesOf.get(profile);
  if (known !== undefined) return known;
  const byId = new Map(profile.sections.map((section) => [section.id, section]));
  const names = new Map<string, string>();
  for (const { id, holds, parent } of profile.sections) {
    const role = holds ?? (parent === undefined ? undefined : byId.get(parent)?.holds);
    if (role !== undefined) names.set(id, role === 'cause' ? 'causes' : role);
  }
  namesOf.set(profile, names);
  return names;
}
