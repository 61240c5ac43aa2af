import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cellText, cellWords, unwrapped } from '../../../../server/src/syntax/markdown/cell-text.ts';

describe('text in a cell', () => {
  const text = fc.array(fc.constantFrom('a', 'b c', ' ', '\n', '\n\n', '- ', '1. ', '|', '\\|', '```', '    ', '#', '&#10;'), { maxLength: 12 }).map((all) => all.join(''));

  it('stands on one line and is read back as the same text', () => {
    fc.assert(fc.property(text.filter((each) => !/&#(?:10|92|124);|\\(?!\|)/.test(each)), fc.constantFrom('bare' as const, 'escaped' as const), (words, pipes) => {
      const cell = cellText(words, pipes);
      assert.ok(!cell.includes('\n'), cell);
      assert.equal(cellWords(cell, pipes), unwrapped(words), cell);
    }), { numRuns: 1000 });
  });

  it('shows blocks one below the other and joins the lines of a paragraph', () => {
    assert.equal(cellText('first\nline\n\n- one\n- two | three'), 'first line<br><br>- one<br>- two \\| three');
    assert.equal(cellWords('first<br>line<br>- one'), 'first<br>line\n- one');
  });
});
