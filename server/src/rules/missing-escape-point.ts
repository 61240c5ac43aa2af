// A cause without a word on why nothing caught it before it did harm.

import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { isEnglish } from './english.ts';
import { isUnfilled, ownWords } from './own-words.ts';
import { perText } from './per-text.ts';
import { proseWith, roleOf, sectionWith } from './roles.ts';
import type { Rule } from './rule.ts';
import { isStatusNotice } from './status-notice.ts';
import { anyOf } from './words/any-of.ts';
import { ESCAPED } from './words/escape.ts';

export const missingEscapePoint: Rule = {
  id: 'missing-escape-point',
  category: 'cause',
  severity: 'information',
  fix: 'none',
  title: 'Nothing says why the fault was not caught earlier',
  reason: 'Every fault has two causes: what made it, and what let it through. A test, a review, a check or an alert could have stopped it or shown it early, and did not; that gap will let other faults through too. Say where it could have been caught and why it was not.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## «Root Cause»\n\nThe release halved the limit of the queue.\n` }],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\nThe release halved the limit of the queue. The load test ran with one customer and did not reach the limit.\n` },
      { text: `# Checkout down\n\n## Root Cause\n\nThe release halved the limit of the queue.\n\n## Lessons Learned\n\nNo alert watches the queue.\n` },
    ],
  },
  *check({ report, profile }) {
    const section = sectionWith(report, profile, 'causes') ?? sectionWith(report, profile, 'whys');
    if (section === undefined || saysIt(report, profile) || !isEnglish(report) || isStatusNotice(report)) return;
    const runs = [...proseWith(report, profile, 'causes'), ...proseWith(report, profile, 'whys')];
    if (!runs.some(({ text }) => /\p{L}/u.test(text) && !isUnfilled(text) && profile.sections.every(({ skeleton }) => !skeleton.includes(text.trim())))) return;
    yield { span: section.heading.span, message: 'Nothing says why this was not caught earlier. Name the test, review, check or alert that could have stopped or shown it, and why it did not.' };
  },
};

/** Anywhere but in the timeline, headings too. */
function saysIt(report: Report, profile: Profile): boolean {
  if (report.sections.some(({ id }) => id === 'escape-point')) return true;
  return ownWords(report).some(({ prose, text }) => roleOf(report, profile, prose.section) !== 'timeline' && tells(text).yes);
}

const SIGN = new RegExp(`\\b${anyOf(ESCAPED)}\\b`, 'i');
const tells = perText((words) => ({ yes: SIGN.test(words) }));
