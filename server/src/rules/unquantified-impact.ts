// An impact without a single number.

import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { slice } from '../text/span.ts';
import { isEnglish } from './english.ts';
import { isUnfilled } from './own-words.ts';
import { givesSize, vagueQuantities } from './quantities.ts';
import { quote } from './quote.ts';
import { proseWith, sectionWith } from './roles.ts';
import type { Rule } from './rule.ts';
import { isStatusNotice } from './status-notice.ts';

export const unquantifiedImpact: Rule = {
  id: 'unquantified-impact',
  category: 'cause',
  severity: 'warning',
  fix: 'none',
  insteadOf: { rules: ['vague-quantity'], where: 'section' },
  title: 'The impact has no number',
  reason: 'How bad it was decides what is done about it, and “users had problems” says nothing of that. One number is enough to begin with: users, requests, orders, per cent, minutes, money, or the window in which it hurt. “Nobody” and “all users” are sizes; if the size is not known, write that and why: “unknown – the logs of that day are gone”. Where the summary says how long it was, it is information only.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## «Impact»\n\nCustomers could not pay and called the hotline.\n` }],
    good: [
      { text: `# Checkout down\n\n## Impact\n\n120 orders were lost.\n` },
      { text: `# Checkout down\n\n## Impact\n\nUnknown: the access logs of that day are gone.\n` },
      { text: `# Checkout down\n\n## Impact\n\n- 2026-01-31 08:11 UTC – 2026-01-31 08:40 UTC customers could not pay\n` },
      { text: `# Kasse gestört\n\n## Impact\n\nDie Kunden konnten nicht zahlen und das Lager war auf sich gestellt.\n` },
    ],
  },
  *check({ report, profile }) {
    if (report.windows.length > 0 || report.measures.length > 0) return;
    const section = sectionWith(report, profile, 'impact');
    if (section === undefined || !isEnglish(report)) return;
    const runs = proseWith(report, profile, 'impact').filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isUnfilled(text));
    if (runs.length === 0 || runs.some(({ prose, text }) => givesSize(text) || CODED.test(slice(report.text, prose.span)))) return;
    if (hasFigureFields(report) || isStatusNotice(report)) return;
    const vague = runs.flatMap(({ text }) => vagueQuantities(text).map((place) => slice(text, place)))[0];
    yield {
      span: section.heading.span,
      ...(vague === undefined && givesLength(report, profile) ? { severity: 'information' as const } : {}),
      message: vague === undefined
        ? 'The impact has no number. Say how many users, requests or orders it hit, how long, or what it cost – or that this is unknown, and why.'
        : `The impact has no number, only ${quote(vague)}. Say how many, how long, or what it cost – or that this is unknown, and why.`,
    };
  },
};

/** A number that stands in code is a number. */
const CODED = /`[~≈<>]?\d[\d.,]{0,20}[ ]?%?`/;

const FIGURE_KEY = /duration|downtime|affected|impact|users|customers|cost|loss|ttr|mttr|time to/i;

/** "Users affected: 300", "Duration: 45 min" among the metadata. */
function hasFigureFields({ fields, text }: Report): boolean {
  return fields.some(({ key, keySpan, span }) => FIGURE_KEY.test(`${key} ${slice(text, keySpan)}`) && /\d/.test(slice(text, span)));
}

const LENGTH = /\b(?:for|lasted|lasting|took|after|within|over|total of|about|around|approximately|nearly|almost|duration of)\b[^.\n]{0,30}?\b\d+(?:[.,]\d+)?[\s-]?(?:hours?|hrs?|h|minutes?|mins?|m|days?|seconds?)\b/i;

/** A summary that says how long it was: one number there is, though in another place. */
function givesLength(report: Report, profile: Profile): boolean {
  return proseWith(report, profile, 'summary').some(({ text }) => LENGTH.test(text));
}
