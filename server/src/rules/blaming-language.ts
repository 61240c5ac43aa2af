// People blamed for what happened.

import { englishTexts } from './language/english-texts.ts';
import { personAt, subjectOf } from './language/person.ts';
import { past, sentenceOf, spanOf, wordBeside, type Words } from './language/words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { blamingAdjectives, blamingAdverbs, blamingNouns, blamingPairs, blamingVerbs } from './words/blaming-words.ts';
import { fillers, personNouns } from './words/person-words.ts';
import type { Span } from '../text/span.ts';

export const blamingLanguage: Rule = {
  id: 'blaming-language',
  category: 'language',
  severity: 'warning',
  fix: 'none',
  title: 'The text blames a person',
  reason: 'Who expects blame tells less next time, and a report learns nothing from a judgement. Write what the person saw, what looked right at that moment, and what in the system made the step easy to miss. Only people count: a scheduler may ignore a setting.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Summary\n\nAn «engineer forgot» to renew the certificate, and «the team lead was careless» with the reminder.\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the alert fired and «was ignored by the on-call engineer»\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Summary\n\nThe certificate ran out. Its reminder went to a mailbox that nobody has read since the team was split.\n` },
      { text: `# Checkout down\n\n## Summary\n\nThe scheduler ignored the new limit, and the cache forgot its keys after the restart. The reviewer wrote: "someone forgot the flag".\n` },
    ],
  },
  *check({ report }) {
    for (const { prose, words, area } of englishTexts(report)) {
      if (area === 'actions') continue;
      for (const { from, to } of blame(words)) {
        yield {
          span: { from: prose.span.from + from, to: prose.span.from + to },
          message: `${quote(words.text.slice(from, to))} blames a person. Write what they saw and what in the system made it happen.`,
        };
      }
    }
  },
};

/** Places where somebody is blamed, in the order of the text, none inside another. */
function blame(words: Words): readonly Span[] {
  const found: Span[] = [];
  for (const [index, word] of words.lower.entries()) {
    if (words.aside[index] === true) continue;
    const span = blameAt(words, index, word);
    if (span !== undefined && span.from >= (found.at(-1)?.to ?? 0)) found.push(span);
  }
  return found;
}

function blameAt(words: Words, index: number, word: string): Span | undefined {
  if (blamingVerbs.has(word)) return verbOf(words, index, index) ?? agentOf(words, index);
  if (blamingPairs[word]?.has(wordBeside(words, index + 1, index)) === true) return verbOf(words, index, index + 1);
  if (blamingAdverbs.has(word)) return verbOf(words, index, index) ?? agentOf(words, index);
  if (blamingAdjectives.has(word)) return adjectiveOf(words, index);
  if (blamingNouns.has(word)) return nounOf(words, index);
  if (word === 'blame' && wordBeside(words, index - 1, index) === 'to') return verbOf(words, past(words, index - 1, index, BEING, { step: -1, most: 3 }) + 1, index);
  return undefined;
}

const BEING: ReadonlySet<string> = new Set(['to', 'is', 'are', 'was', 'were', 'be', 'being', 'been', 'too', 'so', 'very', 'also', 'just', 'simply', 'rather', 'quite', 'clearly']);

const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'never']);

/** "the engineer forgot"; not "nobody forgot". */
function verbOf(words: Words, verb: number, last: number): Span | undefined {
  const subject = subjectOf(words, verb);
  return subject?.kind === 'person' && !NOBODY.has(wordBeside(words, subject.last, verb)) && !NOBODY.has(wordBeside(words, subject.last - 1, verb)) ? spanOf(words, subject.last, last) : undefined;
}

/** "was ignored by the engineer". */
function agentOf(words: Words, verb: number): Span | undefined {
  if (wordBeside(words, verb + 1, verb) !== 'by') return undefined;
  for (let at = verb + 2; at < verb + 7; at += 1) {
    if (personAt(words, at, verb)?.kind !== 'person') continue;
    // "the on-call engineer" has two words for people.
    const person = personAt(words, at + 1, verb) ?? { last: at };
    const first = past(words, verb - 1, verb, BEING, { step: -1, most: 2 }) + 1;
    return spanOf(words, first, person.last);
  }
  return undefined;
}

/** "the engineer was careless", "a careless engineer". */
function adjectiveOf(words: Words, index: number): Span | undefined {
  for (let at = index + 1; at < index + 3; at += 1) {
    const person = personAt(words, at, index);
    if (person?.kind === 'person') return spanOf(words, index, person.last);
  }
  const first = past(words, index - 1, index, BEING, { step: -1, most: 4 });
  if (first === index - 1) return undefined;
  const subject = subjectOf(words, past(words, first, index, fillers, { step: -1, most: 2 }) + 1);
  return subject?.kind === 'person' ? spanOf(words, subject.first, index) : undefined;
}

/** "negligence by the operator", "the engineer's carelessness". */
function nounOf(words: Words, index: number): Span | undefined {
  const { first, last } = sentenceOf(words, index);
  for (let at = Math.max(first, index - 6); at <= Math.min(last, index + 7); at += 1) {
    if (personAt(words, at, index)?.kind === 'person' || personNouns.has((words.lower[at] ?? '').replace(/'s$/, ''))) return spanOf(words, index, index);
  }
  return undefined;
}
