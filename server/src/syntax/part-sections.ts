// Which section of a report holds which of its parts, and what a section is called that has to be made for one.

import type * as data from '../model/data.generated.ts';
import { canonicalSection } from '../profiles/index.ts';

/** Sections that may hold each part, the usual one first. */
const hosts = {
  impact: ['impact'],
  timelines: ['timeline'],
  causes: ['root-cause', 'whys', 'trigger'],
  actions: ['actions'],
  lessons: ['lessons', 'lessons-well', 'lessons-badly', 'lessons-lucky'],
  communications: ['communication'],
  history: ['history', 'admin'],
} as const;

export type PartWithSection = keyof typeof hosts;

const headings: { readonly [Part in PartWithSection]: string } = {
  impact: 'Impact',
  timelines: 'Timeline',
  causes: 'Root Cause',
  actions: 'Action Items',
  lessons: 'Lessons Learned',
  communications: 'Communication',
  history: 'Publication History',
};

/** The ids of the sections that may hold a part, the usual one first. */
export function hostsOf(part: PartWithSection): readonly string[] {
  return hosts[part];
}

/** The usual section of a part, under a heading that every reader knows. */
export function ownSection(part: PartWithSection): { readonly id: string; readonly heading: string } {
  return { id: hosts[part][0], heading: headings[part] };
}

/** What a section of data holds: its id, else what its heading means. */
export function holdsOf({ id, heading }: Pick<data.Section, 'id' | 'heading'>): string | undefined {
  return id ?? canonicalSection(heading);
}

/** Headings are the same when they differ in blanks only. */
export function sameHeading(one: string, other: string): boolean {
  return plainHeading(one) === plainHeading(other);
}

export function plainHeading(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim();
}

type Parts = { readonly [Part in PartWithSection]?: Readonly<data.ReportData[Part]> };

/** The sections of a report and, behind them, one for each part that none of them holds. */
export function withPartSections(sections: readonly data.Section[], parts: Parts): readonly data.Section[] {
  const held = new Set(sections.map(holdsOf));
  const isThere = (part: PartWithSection): boolean => {
    const value = parts[part];
    return value !== undefined && (Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0);
  };
  const isHeld = (part: PartWithSection): boolean =>
    hosts[part].some((id) => held.has(id)) || (part === 'timelines' && (parts.timelines ?? []).every((timeline) => sections.some(({ heading }) => sameHeading(heading, timeline.heading ?? ''))));
  const missing = (Object.keys(hosts) as PartWithSection[]).filter((part) => isThere(part) && !isHeld(part));
  return [...sections, ...missing.map(ownSection)];
}
