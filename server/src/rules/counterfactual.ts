// What should or could have happened, told where a report tells what did.

import type { Area } from './language/areas.ts';
import { englishTexts } from './language/english-texts.ts';
import { isQuestion, past, sentenceOf, spanOf, wordBeside, type Words } from './language/words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { counterfactualFillers, irregularParticiples, recoveries, waysOut } from './words/counterfactual-words.ts';
import type { Span } from '../text/span.ts';

/** Where a report says what happened. What could be better belongs into lessons and actions. */
const AREAS: ReadonlySet<Area> = new Set(['lead', 'summary', 'timeline', 'cause']);

export const counterfactual: Rule = {
  id: 'counterfactual',
  category: 'language',
  severity: 'hint',
  fix: 'none',
  title: 'The text tells what did not happen',
  reason: '“Should have” and “could have” measure people by what is only known now, and take the place of what would explain it: what they saw and why the step made sense. In timeline, cause and summary write what happened instead; what would have helped belongs into the lessons and actions.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Summary\n\nThe release «should have been tested» on the old database. The outage «could easily have been avoided».\n` },
      { text: `# Checkout down\n\n## Root Cause\n\nThe change was rolled out in the evening. «If only we had» looked at the graph.\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Summary\n\nThe release was tested on the new database only, as the old one had been announced to be gone.\n` },
      { text: `# Checkout down\n\n## Lessons Learned\n\nThe alert should have fired at the first failed order.\n` },
      { text: `# Checkout down\n\n## Root Cause\n\nThe retries could have caused the second peak; the logs do not show it. What should have stopped it?\n` },
    ],
  },
  *check({ report }) {
    for (const { prose, words, area } of englishTexts(report)) {
      if (!AREAS.has(area)) continue;
      for (const { from, to } of wishes(words, area)) {
        yield {
          span: { from: prose.span.from + from, to: prose.span.from + to },
          message: `${quote(words.text.slice(from, to))} tells what did not happen. Write what did and why it looked right; what would help belongs into the lessons or actions.`,
        };
      }
    }
  },
};

function* wishes(words: Words, area: Area): Iterable<Span> {
  for (const [index, word] of words.lower.entries()) {
    if (words.aside[index] === true) continue;
    const last = lastWord(words, index, word);
    if (last === undefined || isQuestion(words, index) || isAsked(words, index) || (area === 'timeline' && recoveries.has(words.lower[last] ?? ''))) continue;
    yield spanOf(words, word === 'only' ? index - 1 : index, last);
  }
}

function lastWord(words: Words, index: number, word: string): number | undefined {
  if (word === "should've" || word === 'should' || word === "shouldn't" || word === 'ought') {
    const verb = verbAfter(words, index, word);
    return verb !== undefined && isParticiple(wordBeside(words, verb, index)) ? verb : undefined;
  }
  if (word === "could've" || word === 'could') {
    const verb = verbAfter(words, index, word);
    return verb !== undefined && wordBeside(words, index + 1, index) !== 'not' && waysOut.has(wordBeside(words, verb, index)) ? verb : undefined;
  }
  return word === 'only' && wordBeside(words, index - 1, index) === 'if' ? wishAfter(words, index) : undefined;
}

/** The participle behind "should (not) have (been)". */
function verbAfter(words: Words, index: number, word: string): number | undefined {
  const have = word.endsWith("'ve") ? index : past(words, index + 1, index, counterfactualFillers, { step: 1, most: 3 });
  if (have !== index && wordBeside(words, have, index) !== 'have') return undefined;
  const verb = past(words, have + 1, index, counterfactualFillers, { step: 1, most: 4 });
  if (wordBeside(words, verb, index) !== '') return verb;
  return wordBeside(words, verb - 1, index) === 'been' ? verb - 1 : undefined;
}

function isParticiple(word: string): boolean {
  return (word.length > 4 && word.endsWith('ed')) || irregularParticiples.has(word);
}

const WISHERS: ReadonlySet<string> = new Set(['we', 'i', 'they', 'he', 'she', 'it', 'the', 'there', 'someone', 'somebody', 'our']);
const WISHED: ReadonlySet<string> = new Set(['had', 'could', "hadn't"]);

/** "if only we had". */
function wishAfter(words: Words, only: number): number | undefined {
  if (!WISHERS.has(wordBeside(words, only + 1, only))) return undefined;
  for (let at = only + 2; at < only + 5; at += 1) if (WISHED.has(wordBeside(words, at, only))) return at;
  return undefined;
}

const ASKING: ReadonlySet<string> = new Set(['what', 'which', 'how', 'whether']);

/** "what should have happened" is asked, or told as what somebody expected. */
function isAsked(words: Words, index: number): boolean {
  const { first } = sentenceOf(words, index);
  return words.lower.slice(first, index).some((word) => ASKING.has(word));
}
