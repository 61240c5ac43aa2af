// Words that make the past look as if everybody had to see it coming.

import type { Area } from './language/areas.ts';
import { englishTexts } from './language/english-texts.ts';
import { isQuestion, past, spanOf, wordBeside, type Words } from './language/words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { hindsightWords, mannerAfter, possibleBefore, soughtBefore, verdictAfter } from './words/hindsight-words.ts';

/** Where a report tells and explains the past. */
const AREAS: ReadonlySet<Area> = new Set(['lead', 'summary', 'background', 'impact', 'timeline', 'detection', 'cause', 'response', 'lessons', 'other']);

export const hindsightBooster: Rule = {
  id: 'hindsight-booster',
  category: 'language',
  severity: 'hint',
  fix: 'none',
  title: 'A word makes the past look obvious',
  reason: 'After an incident everything points to it; before it nothing did. “Obviously”, “clearly”, “simply” and “easily” judge people by what is known now, and spare the reader the reason. Leave the word out, or write how it showed and to whom.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Root Cause\n\n«Obviously» the limit was too low. The graph «clearly» pointed at the queue, and the reviewers «simply» overlooked it.\n` }],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\nThe limit was below the peak of an ordinary Friday. No graph showed both.\n` },
      { text: `# Checkout down\n\n## Root Cause\n\nThe two switches are not clearly labelled, and can easily be confused. Put simply, they look alike, and the log shows nothing obviously wrong.\n` },
    ],
  },
  *check({ report }) {
    for (const { prose, words, area } of englishTexts(report)) {
      if (!AREAS.has(area)) continue;
      for (const [index, word] of words.lower.entries()) {
        if (!hindsightWords.has(word) || words.aside[index] === true || !isVerdict(words, index, word)) continue;
        const { from, to } = spanOf(words, index, index);
        yield {
          span: { from: prose.span.from + from, to: prose.span.from + to },
          message: `${quote(words.text.slice(from, to))} makes the past look obvious. Leave it out, or write what showed it and to whom.`,
        };
      }
    }
  },
};

/** "Nothing was obviously wrong" is "nothing obviously wrong". */
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'were', 'are']);

/** Of the past, and a verdict: not "clearly labelled", "nothing obviously wrong", "will simply retry", "can easily be seen". */
function isVerdict(words: Words, index: number, word: string): boolean {
  if (isQuestion(words, index)) return false;
  const before = wordBeside(words, past(words, index - 1, index, BEING, { step: -1, most: 1 }), index);
  const after = wordBeside(words, index + 1, index);
  const verdicts = verdictAfter[word];
  if (verdicts !== undefined) return verdicts.has(after) && !possibleBefore.has(before);
  return !soughtBefore.has(before) && !(word === 'clearly' && (mannerAfter.has(after) || after === ''));
}
