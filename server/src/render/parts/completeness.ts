// How complete the report is: "7 of 9 sections, 2 errors", with ways to what is missing.

import type { Report } from '../../model/report.ts';
import { shownHeading } from '../../profiles/heading-group.ts';
import type { Profile, ProfileSection } from '../../profiles/profile.ts';
import type { Finding } from '../../rules/rule.ts';
import { escapeHtml } from '../escape.ts';
import { placeLink, type Links, type PlaceName } from './place-link.ts';

interface Wanted {
  readonly heading: string;
  /** The section itself, or the finding that says that it is missing. */
  readonly place: PlaceName | undefined;
  readonly present: boolean;
}

/** A banner with a list behind it of all sections that the profile requires. */
export function completeness(report: Report, findings: readonly Finding[], profile: Profile, links: Links): string {
  const wanted = wantedSections(report, findings, profile);
  const present = wanted.filter((section) => section.present).length;
  const errors = count(findings, 'error', links);
  const warnings = count(findings, 'warning', links);
  const words = [...(wanted.length === 0 ? [] : [`${present} of ${wanted.length} sections`]), errors, warnings].filter((part) => part !== '');
  const state = errors !== '' ? 'error' : warnings !== '' || present < wanted.length ? 'warning' : 'done';
  const said = words.length === 0 ? 'No findings' : words.join(', ');
  if (wanted.length === 0) return `<div id="rca-progress"><p class="progress ${state}">${said}</p></div>`;
  const items = wanted.map(({ heading, place, present: there }) => {
    const name = place === undefined ? escapeHtml(heading) : placeLink(links, place, escapeHtml(heading));
    return `<li class="${there ? 'there' : 'missing'}">${name}${there ? '' : ' <span class="quiet">is missing</span>'}</li>`;
  });
  return `<div id="rca-progress"><p class="progress ${state}">${said}</p><progress max="${wanted.length}" value="${present}" aria-label="Sections">${present} of ${wanted.length}</progress><details id="rca-sections"><summary>Required sections</summary><ul class="sections">${items.join('')}</ul></details></div>`;
}

/** "2 errors", leading to the first of them; empty when there is none. */
function count(findings: readonly Finding[], severity: Finding['severity'], links: Links): string {
  const first = findings.findIndex((finding) => finding.severity === severity);
  if (first < 0) return '';
  const number = findings.filter((finding) => finding.severity === severity).length;
  return placeLink(links, `finding:${first}`, `${number} ${severity}${number === 1 ? '' : 's'}`);
}

/** Sections of which one stands for another count once. */
function wantedSections(report: Report, findings: readonly Finding[], profile: Profile): readonly Wanted[] {
  const groups = new Map<string, ProfileSection[]>();
  for (const section of profile.sections) {
    const key = section.oneOf ?? section.id;
    groups.set(key, [...(groups.get(key) ?? []), section]);
  }
  const places = new Map(report.sections.map(({ id }, index) => [id, index] as const).toReversed());
  return [...groups.values()].filter((group) => group.some(({ required }) => required)).map((group): Wanted => {
    const found = group.find(({ id, also = [] }) => [id, ...also].some((each) => places.has(each)));
    const at = found === undefined ? undefined : [found.id, ...(found.also ?? [])].map((id) => places.get(id)).find((place) => place !== undefined);
    const heading = shownHeading((found ?? group.find(({ required }) => required) ?? group[0])?.heading ?? '');
    if (at !== undefined) return { heading, place: `section:${at}`, present: true };
    const missed = findings.findIndex(({ rule, message }) => rule === 'missing-section' && message.includes(heading));
    return { heading, place: missed < 0 ? undefined : `finding:${missed}`, present: false };
  });
}
