// Widths on a screen.
import assert from 'node:assert/strict';
import { seenWidth } from '../../../../server/src/syntax/markdown/write/seen-width.ts';

it('a text is as wide as it is seen', () => {
  for (const [text, width] of [['abc', 3], ['', 0], ['更新', 4], ['é', 1], ['e\u0301', 1], ['😀', 2], ['👩‍🚒', 2], ['ＡＢ', 4], ['한국', 4], ['a\u200bb', 2], ['–', 1]] as const) assert.equal(seenWidth(text), width, text);
});
