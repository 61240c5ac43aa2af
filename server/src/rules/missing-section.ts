// A section that the profile requires and the report does not have.

import { headOf } from '../model/place.ts';
import type { Change } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import { shownHeading } from '../profiles/heading-group.ts';
import type { Profile, ProfileSection } from '../profiles/profile.ts';
import { quote, quoteAll } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { slippedHeadings } from './slipped-headings.ts';
import { isStatusNotice } from './status-notice.ts';
import { toldElsewhere } from './told-elsewhere.ts';

export const missingSection: Rule = {
  id: 'missing-section',
  category: 'structure',
  severity: 'error',
  fix: 'offer',
  title: 'A section that the profile requires is missing',
  reason: 'The sections of a report are the questions its readers come with. A section counts as there under its heading, under any of the other headings in use for it, and where its content stands elsewhere (actions under “Next steps”). Where running text answers the question without a heading of its own, the finding is information only.',
  examples: {
    bad: [
      {
        text: `---\ndate: 2026-01-31\n---\n\n# «Checkout down»\n\n## Summary\n\nThe checkout was down for ten minutes.\n\n## Impact\n\n120 orders were lost.\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n\n## Action Items\n\n- Add an alert (Storage team)\n`,
      },
    ],
    good: [
      {
        text: `---\ndate: 2026-01-31\n---\n\n# Checkout down\n\n## Executive Summary\n\nThe checkout was down for ten minutes.\n\n## Customer Impact\n\n120 orders were lost.\n\n## Event Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n\n## Why did it happen?\n\nThe disk was full.\n\n## Follow-ups\n\n- Add an alert (Storage team)\n`,
      },
    ],
  },
  *check({ report, profile, errors }) {
    const isNotice = errors.length > 0 && isStatusNotice(report);
    // A section under a misspelt heading is there; what is wrong with it is said by `unknown-section`.
    const slipped = new Set(errors.length === 0 ? [] : slippedHeadings(report, profile).flatMap(({ wanted }) => (wanted === undefined ? [] : [wanted.oneOf ?? wanted.id])));
    for (const { params } of errors) {
      const { id, heading, alternatives, before } = params;
      if (typeof id !== 'string' || typeof heading !== 'string') continue;
      const others = Array.isArray(alternatives) ? alternatives.filter((other) => typeof other === 'string') : [];
      const wanted = profile.sections.find((section) => section.id === id);
      if (slipped.has(wanted?.oneOf ?? id)) continue;
      const at = typeof before === 'number' ? before : undefined;
      const elsewhere = toldElsewhere(report, id);
      const or = others.length === 0 ? '' : ` or ${quoteAll(others.map(shownHeading), 'or')}`;
      yield {
        span: headOf(report),
        message: elsewhere === undefined
          ? `The section ${quote(shownHeading(heading))}${or} is missing. Add it, or give the section that holds it this heading.`
          : `The section ${quote(shownHeading(heading))}${or} is missing; what belongs in it seems to stand in ${quote(elsewhere.value)}.`,
        ...(elsewhere === undefined && !isNotice ? {} : { severity: 'information' as const }),
        ...(elsewhere === undefined ? {} : { related: [{ span: elsewhere.span, message: 'Stands here.' }] }),
        fixes: () => [wanted, ...profile.sections.filter((section) => others.includes(section.heading) && section.oneOf === wanted?.oneOf)]
          .flatMap((section) => (section === undefined ? [] : [insertion(report, profile, section, at)])),
      };
    }
  },
};

/** The section with its starting text and those that stand under it, in front of the one that follows it in the profile. */
export function insertion(report: Report, profile: Profile, section: ProfileSection, before: number | undefined): Fix {
  const next = before === undefined ? undefined : report.sections[before];
  const host = section.parent === undefined ? undefined : report.sections.find(({ id }) => id === section.parent);
  const level = host === undefined ? topLevel(report) : host.level + 1;
  const children = profile.sections.filter(({ id, parent, required }) => required && parent === section.id && report.sections.every((each) => each.id !== id));
  const change = ({ id, heading, skeleton: text }: ProfileSection, rank: number): Change => ({
    kind: 'insert-section', id, heading, text, level: Math.min(6, rank), ...(next === undefined ? {} : { before: next }),
  });
  const text = section.skeleton === '' && children.length === 0 ? '{{text}}' : section.skeleton;
  return {
    title: `Insert the section “${shownHeading(section.heading)}”`,
    safe: false,
    changes: [change({ ...section, skeleton: text }, level), ...children.map((child) => change(child.skeleton === '' ? { ...child, skeleton: '{{text}}' } : child, level + 1))],
  };
}

/** The level at which the sections of a report stand: 2 where there are none. */
function topLevel({ sections, title }: Report): number {
  const levels = sections.filter(({ id, heading }) => id !== undefined && heading.span.from !== title?.span.from).map(({ level }) => level);
  return levels.length === 0 ? 2 : Math.min(...levels);
}

/** All sections that a profile requires, the first of each group. */
export function requiredSections({ sections }: Profile): readonly ProfileSection[] {
  const groups = new Set<string>();
  return sections.filter(({ required, oneOf }) => {
    if (!required || (oneOf !== undefined && groups.has(oneOf))) return false;
    if (oneOf !== undefined) groups.add(oneOf);
    return true;
  });
}
