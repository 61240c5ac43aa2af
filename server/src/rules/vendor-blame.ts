// A vendor given as the cause, and nothing of one's own behind it.

import type { Report } from '../model/report.ts';
import { englishTexts, type EnglishText } from './language/english-texts.ts';
import { sentenceOf, spanOf, wordBeside, keptWords, type Words } from './language/words.ts';
import { areaOf } from './language/areas.ts';
import { ownWords } from './own-words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { causeWords, ownControls, vendorFaults, vendorNouns } from './words/vendor-words.ts';
import type { Span } from '../text/span.ts';

export const vendorBlame: Rule = {
  id: 'vendor-blame',
  category: 'language',
  severity: 'hint',
  fix: 'none',
  title: 'The cause ends at a vendor',
  reason: 'A vendor will fail again and will not read the report. The cause that can be repaired is what stood between their failure and your users: a missing fallback, a timeout, an alert, a second supplier, or a decision to live without one. Name the vendor, and then go on.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Root Cause\n\nThe outage was «caused by our payment provider».\n` }],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\nThe outage was caused by our payment provider. The checkout has no fallback to the second one, and its timeout is longer than a customer waits.\n` },
    ],
  },
  *check({ report }) {
    const first = blamed(report);
    if (first === undefined || goesOn(report)) return;
    const { text, span } = first;
    yield {
      span: { from: text.prose.span.from + span.from, to: text.prose.span.from + span.to },
      message: `${quote(text.words.text.slice(span.from, span.to))}: the cause ends at a vendor. Go on: what of your own would have kept their failure from your users?`,
    };
  },
};

/** The first place in a cause that names a vendor. */
function blamed(report: Report): { readonly text: EnglishText; readonly span: Span } | undefined {
  for (const text of englishTexts(report)) {
    if (text.area !== 'cause') continue;
    for (const [index, word] of text.words.lower.entries()) {
      if (text.words.aside[index] === true || causeWords[word]?.has(wordBeside(text.words, index + 1, index)) !== true) continue;
      const last = vendorBehind(text.words, index);
      if (last !== undefined) return { text, span: spanOf(text.words, index, last) };
    }
  }
  return undefined;
}

const NEAR = 8;

/** "caused by (an outage at) our provider", "due to a third party bug". */
function vendorBehind(words: Words, index: number): number | undefined {
  const { last } = sentenceOf(words, index);
  for (let at = index + 2; at <= Math.min(last, index + NEAR); at += 1) {
    const word = words.lower[at] ?? '';
    const isThird = (word === 'party' || word === 'parties') && words.lower[at - 1] === 'third';
    if (!vendorNouns.has(word) && !isThird) continue;
    // "because of the AWS bucket that was deleted": the name of a thing of one's own.
    const next = wordBeside(words, at + 1, index);
    const isFault = vendorFaults.has(next) || vendorFaults.has(wordBeside(words, at + 2, index)) || words.lower.slice(index + 2, at).some((before) => vendorFaults.has(before));
    if (isFault || at === last) return at;
  }
  return undefined;
}

/** Something of one's own is named in a cause. "Our provider" is not. */
function goesOn(report: Report): boolean {
  return ownWords(report).some(({ prose, text }) => {
    if (prose.kind === 'heading' || prose.kind === 'quote' || areaOf(report, prose) !== 'cause') return false;
    const words = keptWords(text);
    return words.lower.some((word, index) => ownControls.has(word) && !(word === 'our' && isOfVendor(words, index)));
  });
}

function isOfVendor(words: Words, index: number): boolean {
  return [1, 2, 3].some((step) => {
    const word = wordBeside(words, index + step, index);
    return vendorNouns.has(word) || word === 'third' || vendorFaults.has(word);
  });
}
