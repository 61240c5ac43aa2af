// Whatever is pasted, nothing the author wrote is lost, neither in the draft's source nor when the draft is rendered.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { importPlainText } from '../../../../server/src/syntax/plain/index.ts';

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of `all` that are more often there than in `some`. */
function missing(all: string, some: string): readonly string[] {
  const left = new Map<string, number>();
  for (const found of words(some)) left.set(found, (left.get(found) ?? 0) + 1);
  return words(all).filter((wanted) => {
    const count = left.get(wanted) ?? 0;
    left.set(wanted, count - 1);
    return count <= 0;
  });
}

/** What a reader sees of the draft, with front matter and the targets of links; raw HTML is invisible, as on a web page. */
function rendered(draft: string): string {
  const parts: string[] = [];
  const body = draft.replace(/^---\n[\s\S]*?\n---\n/, (frontMatter) => {
    parts.push(frontMatter);
    return '';
  });
  const markdown = new MarkdownIt({ html: true });
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      // The number of an item is an attribute of the list, and counted on from there.
      parts.push(token.info, ...(token.attrs ?? []).flat().map(String));
      if (token.type === 'list_item_open') parts.push(token.info);
      if (token.children === null) {
        if (!token.type.startsWith('html_')) parts.push(token.content);
      } else visit(token.children);
    }
  };
  visit(markdown.parse(body, {}));
  return parts.join('\n');
}

const options = { profiles: shippedProfiles };
const word = fc.constantFrom('alpha', 'Bravo', 'Charlie', 'delta', 'the', 'Echo.', 'foxtrot,', 'golf:', 'HOTEL', 'india_juliet', '*kilo*', '<lima>', '&amp;', 'C:\\mike', '[november]', '[1]:', 'x/oscar', 'papa-', '42');
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));
const line = fc.oneof(
  { weight: 4, arbitrary: sentence },
  fc.constantFrom('', '', ' ', '\u00A0', '---', '=====', '```', '~~~', '| - | - |', '+---+---+'),
  fc.constantFrom('Timeline', 'Root Cause', '## Impact', 'Action Items:', '1. Introduction', 'Lessons Learned', 'Nova Quay'),
  fc.tuple(fc.constantFrom('- ', '• ', '◦\t', '1. ', '2) ', '(3) ', '☐ ', '– ', 'o\t', '    * ', '> '), sentence).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('08:11 UTC ', '2021-05-03 09:02 ', 'May 3, 2021', '[10:15] ', '10:15\t'), sentence).map((parts) => parts.join('')),
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map((cells) => cells.join('\t')),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`),
  fc.tuple(fc.constantFrom('Impact: ', 'Note: ', 'Severity: ', 'Owner:\t'), sentence).map((parts) => parts.join('')),
  fc.constantFrom('Skip to main content', 'Was this article helpful?', 'Share', 'Back to top', '© 2025 Quay', 'Tags', 'Incident review: quays closed on May 3, 2021'),
);
const paste = fc.array(fc.tuple(fc.constantFrom('', '', '  ', '    ', '\t'), line).map((parts) => parts.join('')), { maxLength: 25 }).map((lines) => lines.join('\n'));
const noise = fc.array(fc.constantFrom('a', 'B', 'c', ' ', ' ', '\n', '\n', '\t', '-', '#', '`', '|', '1', '.', ':', '<', '!', '&', ';', '*', '>', '\\', '=', '–', '•', '©', '[', ']', '(', ')', '_', '~', '+', '\r', '\u2028'), { maxLength: 120 }).map((parts) => parts.join(''));

describe('a draft', () => {
  for (const [name, texts] of [['reports', paste], ['noise', noise]] as const) {
    it(`holds every word of pasted ${name} that is not the page's`, () => {
      fc.assert(fc.property(texts, (text) => {
        const { markdown, dropped } = importPlainText(text, options);
        // A word processor's second bullet is a letter.
        assert.deepEqual(missing(text.replace(/^([ \t]*)o\t/gm, '$1'), `${markdown}\n${dropped.map((left) => left.text).join('\n')}`), []);
      }), { numRuns: 500 });
    });

    it(`shows every word of pasted ${name} when it is rendered`, () => {
      fc.assert(fc.property(texts, (text) => {
        const { markdown } = importPlainText(text, options);
        assert.deepEqual(missing(markdown, rendered(markdown)).filter((lost) => !/^\d+$/.test(lost)), []);
      }), { numRuns: 500 });
    });
  }

  it('comes from any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.equal(typeof importPlainText(text, options).markdown, 'string');
    }));
  });
});
