// Excitement in a text that has to be believed.

import type { Prose } from '../model/report.ts';
import { englishTexts } from './language/english-texts.ts';
import { spanOf, wordBeside, type Words } from './language/words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { animatedWords, shoutedWords } from './words/animated-words.ts';
import type { Span } from '../text/span.ts';

export const animatedLanguage: Rule = {
  id: 'animated-language',
  category: 'language',
  severity: 'hint',
  fix: 'none',
  title: 'The text is excited',
  reason: 'Exclamation marks in a row, words in capitals and words such as “unbelievable” tell how somebody felt, not how large the damage was, and make readers doubt the rest. Write the figure.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Impact\n\nThe checkout was down «AGAIN» for an «unbelievable» time«!!»\n` }],
    good: [
      { text: `# Checkout down\n\n## Impact\n\nThe checkout was down for 42 minutes, the second time this month.\n` },
      { text: `# Checkout down\n\n## Impact\n\nThe query had no WHERE and the flag ONLY IF EXISTS; the log said \`FATAL!!\` and "this is terrible!!".\n` },
    ],
  },
  *check({ report }) {
    for (const { prose, words } of englishTexts(report)) {
      for (const { from, to } of [...exclamations(words), ...excited(words, prose.kind)].toSorted((a, b) => a.from - b.from)) {
        yield {
          span: { from: prose.span.from + from, to: prose.span.from + to },
          message: `${quote(words.text.slice(from, to))} tells how it felt. Write what happened and how much.`,
        };
      }
    }
  },
};

/** In a cell capitals are a status. */
function* excited(words: Words, kind: Prose['kind']): Iterable<Span> {
  for (const [index, word] of words.lower.entries()) {
    if (words.aside[index] === true) continue;
    if ((animatedWords.has(word) && !FELT.has(wordBeside(words, index - 1, index))) || (kind !== 'cell' && isShouted(words, index, word))) yield spanOf(words, index, index);
  }
}

/** "We feel terrible" is said to those who were hit. */
const FELT: ReadonlySet<string> = new Set(['feel', 'feels', 'felt']);

/** In capitals between words that are not: neither a name nor a line of capitals. */
function isShouted(words: Words, index: number, word: string): boolean {
  return shoutedWords.has(word) && isCapitals(words, index) && !isCapitals(words, index - 1) && !isCapitals(words, index + 1) && wordBeside(words, index, index) !== '';
}

function isCapitals(words: Words, index: number): boolean {
  const word = words.text.slice(words.from[index] ?? 0, words.to[index] ?? 0);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Not in quotation marks, and not part of code ("!!=", "x!!y"). */
function* exclamations({ text, from, to, aside }: Words): Iterable<Span> {
  let word = -1;
  for (const match of text.matchAll(/(?<=[\p{L}\p{N})*_"”’'.… ])!{2,20}(?![!=\w\uFFFC])/gu)) {
    const at = match.index;
    while ((from[word + 1] ?? Number.POSITIVE_INFINITY) < at) word += 1;
    const isQuoted = aside[word] === true && (to[word] ?? 0) + 2 >= at && /["”]/.test(text.slice(at, at + 22));
    if (!isQuoted) yield { from: at, to: at + match[0].length };
  }
}
