// Sections in another order than the profile's.

import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  category: 'structure',
  severity: 'information',
  fix: 'offer',
  title: 'A section stands in another place than the profile gives it',
  reason: 'Where a format fixes the order, its readers find things by place. Formats that do not care (`order: loose`) are silent here.',
  examples: {
    bad: [
      {
        text: `---\nprofile: ex-libris\n---\n\n# Alma NA09 - RCA - January 31, 2026\n\n## Introduction\n\nThis is about January 31.\n\n## «Customer Communication»\n\nCustomers were told by mail.\n\n## Event Timeline\n\n- January 31st, 08:11 UTC – alert fired\n\n## Root Cause Analysis\n\nThe disk was full.\n`,
        fixed: `---\nprofile: ex-libris\n---\n\n# Alma NA09 - RCA - January 31, 2026\n\n## Introduction\n\nThis is about January 31.\n\n## Event Timeline\n\n- January 31st, 08:11 UTC – alert fired\n\n## Root Cause Analysis\n\nThe disk was full.\n\n## Customer Communication\n\nCustomers were told by mail.\n`,
        only: 'markdown',
      },
    ],
    good: [
      { text: `---\nprofile: ex-libris\n---\n\n# Alma NA09 - RCA - January 31, 2026\n\n## Introduction\n\nThis is about January 31.\n\n## Event Timeline\n\n- January 31st, 08:11 UTC – alert fired\n\n## Customer Communication\n\nCustomers were told by mail.\n` },
    ],
  },
  *check({ report, errors }) {
    for (const { params } of errors) {
      const { index, before } = params;
      const section = typeof index === 'number' ? report.sections[index] : undefined;
      if (section === undefined) continue;
      const next = typeof before === 'number' ? report.sections[before] : undefined;
      const place = next === undefined ? 'at the end' : `before ${quote(next.heading.value)}`;
      yield {
        span: section.heading.span,
        message: `The profile has ${quote(section.heading.value)} ${place}.`,
        fixes: () => [{
          title: next === undefined ? 'Move the section to the end' : `Move the section before “${next.heading.value}”`,
          safe: false,
          changes: [{ kind: 'move-section', section, ...(next === undefined ? {} : { before: next }) }],
        }],
      };
    }
  },
};
