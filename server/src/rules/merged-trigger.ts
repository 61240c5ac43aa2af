// Trigger and cause told in one sentence.

import type { Report } from '../model/report.ts';
import { isEnglish } from './english.ts';
import { isUnfilled } from './own-words.ts';
import { perText } from './per-text.ts';
import { quote } from './quote.ts';
import { proseWith } from './roles.ts';
import type { Rule } from './rule.ts';
import type { Span } from '../text/span.ts';

export const mergedTrigger: Rule = {
  id: 'merged-trigger',
  category: 'cause',
  severity: 'hint',
  fix: 'none',
  title: 'Trigger and cause are told in one sentence',
  reason: 'The trigger is what happened that day; the cause is what made the system answer with an outage, and it was there before. In one sentence they look like one thing, and the analysis tends to end at the trigger. Give each a sentence, or a section of its own, and ask of the trigger: why was that enough?',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Root Cause\n\n«The outage was triggered by a release because the queue has no upper bound.»\n` }],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\nThe queue has no upper bound. The release of that morning triggered it.\n` },
      { text: `# Checkout down\n\n## Trigger\n\nA release, triggered by hand because the robot was busy.\n\n## Root Cause\n\nThe queue has no upper bound.\n` },
    ],
  },
  *check({ report, profile }) {
    if (isToldApart(report)) return;
    for (const { prose, text: words } of proseWith(report, profile, 'causes')) {
      if (prose.kind === 'cell') continue;
      const { found } = merged(words);
      if (found === undefined || isUnfilled(words) || !isEnglish(report)) continue;
      const sentence = words.slice(found.from, found.to);
      yield {
        span: { from: prose.span.from + found.from, to: prose.span.from + found.to },
        message: `${quote(sentence)} tells trigger and cause in one sentence. Give each its own, and say why the trigger was enough.`,
      };
    }
  },
};

/** It has a trigger of its own. */
function isToldApart({ sections, causes }: Report): boolean {
  return sections.some(({ id }) => id === 'trigger') || causes.some(({ value }) => value.kind === 'trigger');
}

const TRIGGER = /\b(?:triggers?|triggered|triggering|set off)\b/i;
/** "This was triggered by …", "X triggered the outage", and not "the trigger for the alert". */
const TRIGGERED = /\b(?:(?:was|were|is|got|been) (?:\w+ly )?(?:triggered|set off) (?:by|when|after|because)|(?:triggered|set off) (?:by|(?:(?:the|this|an?|our) )?(?:[\w-]+ ){0,2}(?:outage|incident|issue|problem|bug|failure|error|fault|cascade|crash\w*|loop|behaviou?r|condition))|(?:the|a) trigger (?:was|is|for (?:the|this))|trigger and (?:the )?(?:root |underlying )?cause|cause and (?:the )?trigger)\b/i;
const CAUSE = /\b(?:because|due to|owing to|caused by|(?:root|underlying) cause|trigger and (?:the )?cause|cause and (?:the )?trigger|as a result of|resulting from|since (?:the|we|it|there|our|a)|which (?:meant|means)|a (?:latent )?(?:bug|defect|flaw) (?:in|that))\b/i;

/** The first sentence that names both. */
const merged = perText((words): { readonly found: Span | undefined } => ({ found: TRIGGER.test(words) ? sentenceWithBoth(words) : undefined }));

function sentenceWithBoth(words: string): Span | undefined {
  let from = 0;
  for (const { 0: end, index } of words.matchAll(/[.!?](?=\s|$)|\n[ \t]*\n|$/g)) {
    const to = index + (/^[.!?]/.test(end) ? 1 : 0);
    const sentence = words.slice(from, to);
    if (TRIGGERED.test(sentence) && CAUSE.test(sentence)) return { from: from + sentence.length - sentence.trimStart().length, to: from + sentence.trimEnd().length };
    from = to;
  }
  return undefined;
}
