// People said to have failed to do something.

import { englishTexts } from './language/english-texts.ts';
import { subjectOf } from './language/person.ts';
import { spanOf, wordBeside } from './language/words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { attempts, failureVerbs } from './words/failure-words.ts';

export const personFailed: Rule = {
  id: 'person-failed',
  category: 'language',
  severity: 'hint',
  fix: 'none',
  title: 'A person is said to have failed to do something',
  reason: '“Failed to” says what a person did not do, judged by what is known now, and hides what they did and why. Machines may fail; of people write what they did, and what would have shown them the rest.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Root Cause\n\nThe «engineer on call failed to» notice the alert, and the «reviewers neglected to» read the plan.\n` }],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\nThe engineer on call was busy with a second alert; both had the same name.\n` },
      { text: `# Checkout down\n\n## Root Cause\n\nThe standby failed to take over, and users failed to log in.\n` },
    ],
  },
  *check({ report }) {
    for (const { prose, words, area } of englishTexts(report)) {
      if (area === 'actions') continue;
      for (const [index, word] of words.lower.entries()) {
        if (!failureVerbs.has(word) || words.aside[index] === true || wordBeside(words, index + 1, index) !== 'to' || attempts.has(wordBeside(words, index + 2, index))) continue;
        const subject = subjectOf(words, index);
        if (subject === undefined) continue;
        const { from, to } = spanOf(words, subject.last, index + 1);
        const before = spanOf(words, subject.kind === 'group' ? subject.last : subject.first, index).from;
        yield {
          span: { from: prose.span.from + from, to: prose.span.from + to },
          message: `${quote(words.text.slice(before, to))} judges a person by what is known now. Write what they did and what would have shown them the rest.`,
        };
      }
    }
  },
};
