// A document without anything that makes a report.

import { headOf } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { insertion, requiredSections } from './missing-section.ts';
import { isStatusNotice } from './status-notice.ts';
import type { Rule } from './rule.ts';

export const noStructure: Rule = {
  id: 'no-structure',
  category: 'structure',
  severity: 'error',
  fix: 'offer',
  insteadOf: {
    rules: ['missing-section', 'missing-field', 'section-order', 'empty-section', 'missing-phase', 'missing-zone', 'unowned-action', 'undated-action'],
    where: 'report',
  },
  title: 'The document has no section that belongs to a report',
  reason: 'No heading of this document is one that reports have, so nothing can be said about what is missing in it. Give its parts headings, let the sections of a profile be inserted, or import it as plain text when it was pasted from a web page or a word processor. For a notice of a status page (`resolved` and `affected` in its front matter) it is information.',
  examples: {
    bad: [{ text: `«On Saturday the checkout was down for ten minutes. The storage team restarted the queue.»\n`, only: 'markdown' }],
    good: [{ text: `# Checkout down\n\n## Summary\n\nOn Saturday the checkout was down for ten minutes.\n` }],
  },
  *check({ report, profile }) {
    const structured = report.sections.some(({ id }) => id !== undefined)
      || report.timelines.some(({ entries }) => entries.length > 1)
      || report.actions.length > 0 || report.causes.length > 0 || report.windows.length > 0;
    if (structured) return;
    yield {
      // The document as a whole, from its first line on.
      span: { from: start(report), to: Math.max(start(report), headOf(report).to) },
      ...(isStatusNotice(report) ? { severity: 'information' as const } : {}),
      message: 'No section of this document is one that reports have. Insert the sections of a profile, or import the text as a report.',
      fixes: () => [{
        title: `Insert the sections of the profile “${profile.title}”`,
        safe: false,
        changes: requiredSections(profile).filter(({ parent }) => parent === undefined).flatMap((section) => insertion(report, profile, section, undefined).changes),
      }],
    };
  },
};

/** The first word, behind the comments that the document opens with: one of them may speak of this very finding. */
function start({ text, suppressions }: Report): number {
  let from = text.search(/\S|$/);
  for (const { span } of suppressions) {
    if (span.from <= from) from = Math.max(from, span.to + text.slice(span.to).search(/\S|$/));
  }
  return from;
}
