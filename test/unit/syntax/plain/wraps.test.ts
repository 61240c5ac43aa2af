// Sentences that were wrapped become whole again; what stands in lines of its own stays so.
import assert from 'node:assert/strict';
import { bodyOf, unindented } from './pasted.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['a line that ends with a connecting word, blank lines between', `
    The replica fell behind on the third of May and was then taken out of the

    \u00A0

    pool, which is why
    `, 'The replica fell behind on the third of May and was then taken out of the pool, which is why'],
  ['a name after a wrapped small word', `
    The first call came from the night shift at the

    Oslo office.
    `, 'The first call came from the night shift at the Oslo office.'],
  ['lines as wide as their paragraph', `
    The queue was full because the consumer had stopped at noon. Nobody saw
    Grafana turn red, since its screen was off. The queue was emptied by
    hand.
    Support was told at one.
    `, `
    The queue was full because the consumer had stopped at noon. Nobody saw Grafana turn red, since its screen was off. The queue was emptied by hand.

    Support was told at one.`],
  ['whole paragraphs in lines of their own', `
    The first paragraph of a word processor is one line, however long it may be, and it goes on and on until the thought is at its end, as here.
    The second one follows without a blank line between, and it is just as long as the first one was, so that no width can tell them apart at all.
    `, `
    The first paragraph of a word processor is one line, however long it may be, and it goes on and on until the thought is at its end, as here.

    The second one follows without a blank line between, and it is just as long as the first one was, so that no width can tell them apart at all.`],
  ['a list of names', `
    Ada Quill
    Ben Marsh
    `, 'Ada Quill\n\nBen Marsh'],
  ['labelled lines, however wide', `
    Reported by the customer: the shop at the corner of the market
    Forwarded to the team: storage on duty and the database people
    `, `
    Reported by the customer: the shop at the corner of the market

    Forwarded to the team: storage on duty and the database people`],
  ['an item over two lines with a blank line between', `
    - The runbook will be read again so that the cache is emptied as soon as

    the service is back
    - Second
    `, '- The runbook will be read again so that the cache is emptied as soon as the service is back\n- Second'],
  ['an item whose second line stands under its text', `
    * Add an alert for the
      Quay cluster
    * Second
    `, '- Add an alert for the Quay cluster\n- Second'],
  ['Japanese, which has no blanks', `
    設定の誤りにより、証明書の更新が行われず、期限が切れたため、
    決済ができなくなった。
    `, '設定の誤りにより、証明書の更新が行われず、期限が切れたため、決済ができなくなった。'],
  ['a dash at the start of a wrapped line', `
    The service was slow in Europe and in parts of Asia at that time
    – nobody noticed.
    `, 'The service was slow in Europe and in parts of Asia at that time – nobody noticed.'],
];

describe('joining wrapped lines', () => {
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(bodyOf(`X.\n\n${unindented(text)}`), `X.\n\n${unindented(expected)}`));
  }
});
