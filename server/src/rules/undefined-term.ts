// A term of the team's glossary written another way, and acronyms that are never spelled out.

import { isEnglish } from './english.ts';
import { glossaryOf, otherSpellings } from './language/glossary.ts';
import { unknownAcronyms } from './language/acronyms.ts';
import { numberOption, textsOption } from './options.ts';
import { ownWords } from './own-words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const undefinedTerm: Rule = {
  id: 'undefined-term',
  category: 'structure',
  severity: 'hint',
  fix: 'offer',
  title: 'A term is written in another way than in the glossary',
  reason: 'One thing has one name, or a search in the archive finds half of the reports. The rule knows the terms that its option `terms` lists, and no others; with `acronyms` it also asks that an acronym is spelled out once.',
  options: {
    terms: { type: 'texts', default: [], description: 'Terms as they are to be written; other words for one follow it: “GitHub”, “on-call: pager duty, standby”' },
    acronyms: { type: 'number', default: 0, least: 0, most: 1_000, description: 'An acronym used at least this often must be spelled out once; 0 asks for none' },
    knownAcronyms: { type: 'texts', default: [], description: 'Acronyms that every reader knows, beside those of computing such as API and DNS' },
  },
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Summary\n\nThe job ran on «Github» and nobody was «on call».\n`,
        fixed: `# Checkout down\n\n## Summary\n\nThe job ran on GitHub and nobody was on call.\n`,
        options: { terms: ['GitHub', 'on-call'] },
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Summary\n\nThe job ran on GitHub and nobody was on-call.\n`, options: { terms: ['GitHub', 'on-call'] } },
      { text: `# Checkout down\n\n## Summary\n\nThe job ran on Github and nobody was on call.\n` },
    ],
  },
  *check(context) {
    const { report } = context;
    const terms = textsOption(context, 'terms');
    if (terms.length > 0) {
      const glossary = glossaryOf(terms);
      for (const { prose, text } of ownWords(report)) {
        if (prose.kind === 'quote') continue;
        for (const { from, to, term } of otherSpellings(text, glossary)) {
          const span = { from: prose.span.from + from, to: prose.span.from + to };
          yield {
            span,
            message: `${quote(text.slice(from, to))} is written ${quote(term)} in the glossary.`,
            fixes: () => [{ title: `Write ${quote(term)}`, safe: false, changes: [{ kind: 'replace', span, text: term }] }],
          };
        }
      }
    }
    const least = numberOption(context, 'acronyms');
    if (least === 0 || !isEnglish(report)) return;
    for (const { span, acronym, times } of unknownAcronyms(report, least, new Set(textsOption(context, 'knownAcronyms')))) {
      yield {
        span,
        message: `${quote(acronym)} stands here ${times === 1 ? 'once' : `${times} times`} and is never spelled out. Write what it stands for where it comes first.`,
        fixes: () => [{ title: `Spell out ${quote(acronym)}`, safe: false, guess: true, changes: [{ kind: 'replace', span: { from: span.to, to: span.to }, text: ` ({{what ${acronym} stands for}})` }] }],
      };
    }
  },
};
