// Sentences of apology and promise with nothing behind them.

import { englishTexts } from './language/english-texts.ts';
import { spanOf, wordBeside, type Words } from './language/words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { apologies, stepVerbs } from './words/apology-words.ts';
import { ownWords } from './own-words.ts';
import type { Report } from '../model/report.ts';
import { perText } from './per-text.ts';
import type { Span } from '../text/span.ts';

export const roteApology: Rule = {
  id: 'rote-apology',
  category: 'language',
  severity: 'hint',
  fix: 'none',
  title: 'An apology without a concrete step',
  reason: '“We take this seriously” and “we apologise for any inconvenience” are read as a form letter. What readers believe is a step with a date: what was changed, what will be, and when. Say sorry once, for what happened, and name the step beside it.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Summary\n\nThe checkout was down. We «apologise for any inconvenience» and «take reliability very seriously».\n` }],
    good: [
      { text: `# Checkout down\n\n## Summary\n\nFor 42 minutes you could not pay. We are sorry. The limit has been raised since Monday, and from March on a test fails before it is reached.\n` },
      { text: `# Checkout down\n\n## Summary\n\nWe apologise for the inconvenience. We have added an alert for failed payments.\n` },
    ],
  },
  *check({ report }) {
    if (report.actions.length > 0) return;
    let stepped: ReadonlySet<number | undefined> | undefined;
    for (const { prose, words } of englishTexts(report)) {
      for (const { from, to } of apologiesIn(words)) {
        stepped ??= sectionsWithSteps(report);
        if (stepped.has(prose.section)) break;
        yield {
          span: { from: prose.span.from + from, to: prose.span.from + to },
          message: `${quote(words.text.slice(from, to))} has no concrete step beside it. Write what was changed or will be, and when.`,
        };
      }
    }
  },
};

const NEAR = 10;

/** From the first word of the phrase to its last. */
function* apologiesIn(words: Words): Iterable<Span> {
  for (const [index, word] of words.lower.entries()) {
    const first = apologies[word];
    if (first === undefined || words.aside[index] === true) continue;
    for (let at = index - 1; at > index - NEAR; at -= 1) {
      if (!first.has(wordBeside(words, at, index))) continue;
      yield spanOf(words, at, index);
      break;
    }
  }
}

function sectionsWithSteps(report: Report): ReadonlySet<number | undefined> {
  return new Set(ownWords(report).flatMap(({ prose, text }) => (prose.kind !== 'heading' && prose.kind !== 'quote' && stepIn(text).told ? [prose.section] : [])));
}

/** "we have added", "will be replaced", "we are adding". */
const STEP = /\b(?:we(?:'ve|’ve)?|will|has|have|are|is|been|be|was|were)\s+(?:(?:have|has|had|been|be|also|now|already|since|are|will|begun|started)\s+){0,3}(?:to\s+)?([a-z]{3,15})\b/gi;

const stepIn = perText((text): { readonly told: boolean } => ({ told: [...text.matchAll(STEP)].some(([, verb]) => stepVerbs.has((verb ?? '').toLowerCase())) }));
