// Texts that no person wrote are imported in bounded time; a step that is not linear would run into the limit of the test run.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { importPlainText } from '../../../../server/src/syntax/plain/index.ts';

const size = 200_000;
const fill = (part: string): string => part.repeat(Math.ceil(size / part.length));
const texts: Readonly<Record<string, string>> = {
  'one line': fill('a'), 'lone CRs': fill('a\r'), dots: fill('.'), 'dots in lines': fill(`${'.'.repeat(150)}x\n`), blanks: fill(' '), NULs: fill('\0'), 'unpaired surrogates': fill('\uD800'),
  tags: fill('<a:'), brackets: fill('['), bars: fill('|a'), 'empty rows': fill('||\n'), tabs: fill('08:11\tx\ty\n'), 'tabs with labels': fill('Owner:\tx\n'), hashes: fill('# '), fences: fill('```\n'), 'an open fence': `\`\`\`\n${fill('x\n')}`,
  stamps: fill('08:11 UTC x\n'), headings: fill('Timeline\n\n'), contents: Array.from({ length: size / 12 }, (_, index) => `Heading ${index % 1_000}`).join('\n'), closings: fill('Back to top\n\n'),
  'bullets further and further in': Array.from({ length: 600 }, (_, index) => `${' '.repeat(index)}- x`).join('\n'), 'paragraphs in an item': `- x\n${fill('   Y.\n\n')}`, 'marks alone': fill('•\n'), underlines: fill('x\n===\n'),
  'front matter that is not closed': `---\n${fill('a: b\n')}`,
};

describe('a hostile text', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`of ${name} is imported`, () => {
      const { markdown } = importPlainText(text, { profiles: shippedProfiles });
      assert.ok(markdown.endsWith('\n'));
      assert.ok(markdown.length < 10 * size);
    });
  }
});
