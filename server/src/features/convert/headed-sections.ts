// In YAML a timeline has its heading itself; in Markdown a heading is a section. Gives each such timeline the section that it has in
// Markdown, and one without a heading that of the section it stands in.

import type * as data from '../../model/data.generated.ts';
import type { ResolvedReport } from '../../model/resolved.ts';
import type { Profile } from '../../profiles/index.ts';
import { sameHeading } from '../../syntax/part-sections.ts';
import { holdings, namedSection } from '../../syntax/usual-section.ts';

/** The new sections stand below the one that holds timelines, at the end where none does. */
export function headedSections(whole: ResolvedReport, profile: Profile | undefined): ResolvedReport {
  const report = withHeadings(whole, profile);
  const sections: readonly data.Section[] = report.sections ?? [];
  const headings = (report.timelines ?? []).flatMap(({ heading }) => (heading === undefined || heading.trim() === '' || sections.some((section) => sameHeading(section.heading, heading)) ? [] : [heading]));
  if (headings.length === 0) return report;
  const host = holdings(sections, profile).indexOf('timeline');
  const level = host < 0 ? 2 : Math.min(6, (sections[host]?.level ?? 2) + 1);
  const added = [...new Set(headings)].map((heading): data.Section => (level === 2 ? { heading } : { heading, level }));
  const at = host < 0 ? sections.length : host + 1;
  return { ...report, sections: [...sections.slice(0, at), ...added, ...sections.slice(at)] };
}

function withHeadings(report: ResolvedReport, profile: Profile | undefined): ResolvedReport {
  const { timelines, sections = [] } = report;
  if (timelines === undefined || timelines.every(({ heading }) => heading !== undefined)) return report;
  const held = holdings(sections, profile);
  return {
    ...report,
    timelines: timelines.map((timeline) => {
      const index = namedSection(timeline, sections) ?? held.indexOf('timeline');
      const heading = sections[index]?.heading;
      return timeline.heading !== undefined || heading === undefined || heading === '' ? timeline : { ...timeline, heading };
    }),
  };
}
