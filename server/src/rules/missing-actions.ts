// A grave incident after which nothing will be done.

import { headOf } from '../model/place.ts';
import { field, type Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { slice } from '../text/span.ts';
import { isEnglish } from './english.ts';
import { ownWords } from './own-words.ts';
import { perText } from './per-text.ts';
import { quote } from './quote.ts';
import { proseWith, roleOf, sectionWith } from './roles.ts';
import type { Rule } from './rule.ts';
import { isStatusNotice } from './status-notice.ts';

export const missingActions: Rule = {
  id: 'missing-actions',
  category: 'actions',
  severity: 'warning',
  fix: 'none',
  insteadOf: { rules: ['empty-section', 'empty-table'], where: 'section' },
  title: 'A report of high severity has no action',
  reason: 'An incident of the highest severities that leads to no change will come back. Write down at least one action with an owner and a day, or say why nothing will be done. Where the profile asks for a section of actions and it is missing, that is the finding.',
  examples: {
    bad: [{ text: `---\nseverity: SEV1\n---\n\n# Checkout down\n\n## Root Cause\n\nThe disk was full.\n\n## «Action Items»\n` }],
    good: [
      { text: `---\nseverity: SEV1\n---\n\n# Checkout down\n\n## Action Items\n\n- Bound the queue (Storage team)\n` },
      { text: `---\nseverity: SEV4\n---\n\n# Checkout down\n\n## Root Cause\n\nThe disk was full.\n\n## Action Items\n` },
      { text: `---\nseverity: SEV1\n---\n\n# Checkout down\n\n## Action Items\n\nNone: the product ends next week.\n` },
    ],
  },
  *check({ report, profile }) {
    if (report.actions.length > 0) return;
    const severity = field(report, 'severity');
    if (severity === undefined || !isHigh(String(severity.value)) || isStatusNotice(report)) return;
    const section = sectionWith(report, profile, 'actions');
    if (section === undefined ? isRequired(profile) || plansActions(report, profile) : proseWith(report, profile, 'actions').length > 0) return;
    const words = slice(report.text, severity.span).trim();
    const place = section?.heading.span ?? (words === '' ? headOf(report) : severity.span);
    yield { span: place, message: `The severity is ${quote(words)}, and the report has no action. Write what will be changed, or why nothing will.` };
  },
};

/** SEV1, S2, P0, "critical": the two highest of the usual scales. */
function isHigh(severity: string): boolean {
  return /^[\s*_]*(?:(?:sev(?:erity)?|s|p|prio(?:rity)?|level)[\s_-]?[012]\b|[01]\b|critical|major|high(?:est)?\b|blocker|emergency|urgent|致命|重大|高)/iu.test(severity);
}

function isRequired({ sections }: Profile): boolean {
  return sections.some(({ id, holds, required }) => required && (id === 'actions' || holds === 'actions'));
}

/** "We will add an alert" in another section. */
const PLANNED = /\b(?:we(?:['’]ll| will| plan| are going| intend| have (?:added|fixed|changed|since))|will be (?:added|changed|fixed|replaced|improved|introduced)|follow-?ups?|action items?|next steps?|to prevent (?:this|it|such)|(?:issue|ticket)s? (?:was|were|has been|have been) (?:opened|filed|created))\b/i;
const planned = perText((words) => ({ yes: PLANNED.test(words) }));

/** In a language of which the words are not known, they may say it. */
function plansActions(report: Report, profile: Profile): boolean {
  return !isEnglish(report) || ownWords(report).some(({ prose: { kind, section }, text }) => kind !== 'heading' && roleOf(report, profile, section) !== 'timeline' && planned(text).yes);
}
