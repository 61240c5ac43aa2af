// A status that says the report is ready where what makes it so is missing.

import { field, type Report } from '../model/report.ts';
import { saidFields } from '../model/said-fields.ts';
import type { Profile } from '../profiles/profile.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const statusNotReady: Rule = {
  id: 'status-not-ready',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  title: 'The status says final, and a reviewer or the day of publication is missing',
  reason: '“Final” tells readers that somebody else has read the report and that it will not change; “published” tells them since when. Name the reviewer and the day, or set the status back. Only what the profile has a field for is asked for; what is still to be filled in is reported where it stands.',
  examples: {
    bad: [
      { text: `---\nprofile: atlassian\ntitle: Checkout down\nstatus: «final»\n---\n\n## Summary\n\nThe checkout was down.\n` },
      { text: `---\nprofile: ccadb-closure\ntitle: Checkout down\nstatus: «published»\nreviewers: [Ada Quill]\n---\n\n## Summary\n\nThe checkout was down.\n` },
    ],
    good: [
      { text: `---\nprofile: ccadb-closure\ntitle: Checkout down\nstatus: published\npublished: 2026-02-10\n---\n\n## Summary\n\nThe checkout was down.\n` },
      { text: `---\nprofile: minimal\ntitle: Checkout down\nstatus: draft\n---\n\n## Summary\n\nThe checkout was down.\n` },
    ],
  },
  *check({ report, profile }) {
    const status = field(report, 'status');
    const word = typeof status?.value === 'string' ? status.value.trim().toLowerCase() : '';
    if (status === undefined || status.span.from === status.span.to || (word !== 'final' && word !== 'published')) return;
    const missing = lacking(report, profile, word);
    if (missing.length === 0) return;
    yield { span: status.span, message: `The status is ${quote(word)}, but ${missing.join(' and ')}. Add ${missing.length === 1 ? 'it' : 'both'}, or set the status back.` };
  },
};

function lacking(report: Report, { fields }: Profile, status: string): readonly string[] {
  const said = saidFields(report);
  const asks = (key: string): boolean => fields.some((one) => one.key === key) && !said.has(key);
  return [
    ...(asks('reviewers') ? ['no reviewer is named'] : []),
    // A report may be final long before it is published.
    ...(status === 'published' && asks('published') ? ['no day of publication is given (`published`)'] : []),
  ];
}
