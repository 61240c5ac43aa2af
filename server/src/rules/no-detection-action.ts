// A customer was the first to notice, and nothing is done about that.

import { field, type Action, type Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { slice, type Span } from '../text/span.ts';
import { saysNothing } from './action-lists.ts';
import { plainText } from './action-state.ts';
import { isEnglish } from './english.ts';
import { isUnfilled } from './own-words.ts';
import { perText } from './per-text.ts';
import { quote } from './quote.ts';
import { proseWith } from './roles.ts';
import type { Rule } from './rule.ts';
import { anyOf } from './words/any-of.ts';
import { BY_CUSTOMER, BY_OURSELVES, WILL_NOTICE } from './words/detection.ts';

export const noDetectionAction: Rule = {
  id: 'no-detection-action',
  category: 'cause',
  severity: 'warning',
  fix: 'offer',
  title: 'A customer noticed first, and no action will notice the next one',
  reason: 'When customers tell you of an outage, it was already hurting, and the next one will too until something of your own tells you. Add an action of kind `detect`: an alert on what the customers saw, a probe that does what they do, a check before the release. An action whose words speak of alerts, monitoring or tests counts.',
  examples: {
    bad: [
      {
        text: `---\ndetected_by: «customer»\n---\n\n# Checkout down\n\n## Action Items\n\n- Raise the limit of the queue (Storage team)\n`,
        fixed: `---\ndetected_by: customer\n---\n\n# Checkout down\n\n## Action Items\n\n- Raise the limit of the queue (Storage team)\n- [detect] Alert on {{what the customers saw}}\n`,
      },
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the queue filled [impact-start]\n- 2026-01-31 08:30 UTC – a «customer reported» failed payments [detected]\n\n## Action Items\n\n- Raise the limit of the queue (Storage team)\n` },
    ],
    good: [
      { text: `---\ndetected_by: customer\n---\n\n# Checkout down\n\n## Action Items\n\n- Add an alert on failed payments (Storage team)\n` },
      { text: `---\ndetected_by: alert\n---\n\n# Checkout down\n\n## Action Items\n\n- Raise the limit of the queue (Storage team)\n` },
    ],
  },
  *check({ report, profile }) {
    if (report.actions.every(({ value }) => isUnfilled(value.text)) || report.actions.some(willNotice)) return;
    const place = customerPlace(report, profile);
    if (place === undefined || !isEnglish(report)) return;
    yield {
      span: place,
      message: `${quote(slice(report.text, place))} says that a customer noticed first, and no action will notice the next one. Add an action of kind “detect”.`,
      fixes: () => [{ title: 'Add an action of kind “detect”', safe: false, guess: true, changes: [{ kind: 'add-action', text: 'Alert on {{what the customers saw}}', actionKind: 'detect' }] }],
    };
  },
};

function willNotice({ value: { kind, text } }: Action): boolean {
  return kind === 'detect' || notices(text).yes;
}

const NOTICES = new RegExp(anyOf(WILL_NOTICE), 'i');
/** An action that is only a link tells nothing of what it does. */
const notices = perText((text) => ({ yes: NOTICES.test(plainText(text)) || /^\W*(?:https?:\/\/\S+|#\d+|[A-Z]+-\d+)\W*$/.test(text) }));

const CUSTOMER = /^(?:an? |the |our )?(?:external )?(?:customers?|users?|clients?|third[- ]part(?:y|ies)|support|community)\b/i;

/** Where the report says that a customer noticed: the field, the entry of detection, the section on it. */
function customerPlace(report: Report, profile: Profile): Span | undefined {
  const stated = field(report, 'detected_by');
  if (stated !== undefined && !saysNothing(String(stated.value))) {
    const words = slice(report.text, stated.span);
    return CUSTOMER.test(words) || phrase(words) !== undefined ? stated.span : undefined;
  }
  for (const { entries } of report.timelines) {
    const entry = entries.find(({ value }) => value.kind === 'detected');
    const text = entry?.places.text;
    if (text !== undefined) return within(text, phrase(slice(report.text, text)));
  }
  for (const { prose, text } of proseWith(report, profile, 'detection')) {
    if (isUnfilled(text)) continue;
    return within(prose.span, phrase(text));
  }
  return undefined;
}

function within(outer: Span, inner: Span | undefined): Span | undefined {
  return inner === undefined ? undefined : { from: outer.from + inner.from, to: outer.from + inner.to };
}

const REPORTED = new RegExp(`\\b${anyOf(BY_CUSTOMER)}\\b`, 'i');
const OURS = new RegExp(BY_OURSELVES.join('|'), 'i');

/** The words by which a customer noticed; undefined where something of our own is named too. */
function phrase(words: string): Span | undefined {
  return phraseIn(words).found;
}

const phraseIn = perText((words): { readonly found: Span | undefined } => {
  const match = OURS.test(words) ? null : REPORTED.exec(words);
  return { found: match === null ? undefined : { from: match.index, to: match.index + match[0].length } };
});
