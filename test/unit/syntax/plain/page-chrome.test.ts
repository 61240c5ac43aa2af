// What a web page or a word processor puts around a report is left out, and nothing else.
import assert from 'node:assert/strict';
import { bodyOf, pasted, unindented } from './pasted.ts';

const page = `
  Skip to content
  Home › Blog › Engineering
  Incident review: quays closed on June 2, 2022
  By Ada Quill
  5 min read
  Share

  On this page
  What happened
  Timeline
  What we are doing

  What happened

  The quays took no ships for an hour. That was too long for everybody.

  Timeline

  10:02 AM PDT – The gate stops.

  What we are doing

  We will share the keys. Back in June nobody had them.

  Was this article helpful?
  Related articles
  How we open gates
  About us
  © 2022 Quay. All rights reserved.`;

describe('the page around a report', () => {
  it('is left out, line by line, with the reason', () => {
    const { dropped } = pasted(page);
    assert.deepEqual(dropped.map(({ line, part, text }) => `${line} ${part} ${text}`), [
      '1 header Skip to content', '2 header Home › Blog › Engineering', '5 page 5 min read', '6 page Share',
      '8 contents On this page', '9 contents What happened', '10 contents Timeline', '11 contents What we are doing',
      '25 footer Was this article helpful?', '26 footer Related articles', '27 footer How we open gates', '28 footer About us',
      '29 footer © 2022 Quay. All rights reserved.',
    ]);
  });

  it('leaves the report, with headings that only its contents name', () => {
    assert.equal(bodyOf(page), unindented(`
      By Ada Quill

      ## What happened

      The quays took no ships for an hour. That was too long for everybody.

      ## Timeline

      - 10:02 AM PDT – The gate stops.

      ## What we are doing

      We will share the keys. Back in June nobody had them.`));
  });

  it('is not seen in a report that uses the same words', () => {
    const report = 'Quay report\n\nSummary\n\nWe could not sign in.\n\nAction Items\n\n- Share\n- Privacy policy for ships is read again by the harbour.';
    assert.deepEqual(pasted(report).dropped, []);
  });

  it('is neither a heading that is written as one nor a list that is repeated', () => {
    const items = '1. The gate was greased.\n2. The gate was opened.\n3. Three ships passed.';
    assert.deepEqual(pasted(`# Gate outage\n\nSign in\n\n## Status\n\nDone.\n\n${items}\n\n## Timeline\n\n${items}`).dropped.map(({ line }) => line), [3]);
  });

  it('ends where a section of the report follows', () => {
    const report = 'Summary\n\nA gate stopped.\n\nBack to top\n\nAction Items\n\n- Fix the gate\n\nBack to top\n\n© 2022 Quay';
    assert.deepEqual(pasted(report).dropped.map(({ line }) => line), [5, 11, 13]);
  });

  it('keeps the sentences of a footer that are no phrase of a page', () => {
    const report = 'Summary\n\nA gate stopped.\n\nWas this article helpful?\nThe harbour master asks everybody who was there to write to him by Friday.\nContact us';
    assert.deepEqual(pasted(report).dropped.map(({ line }) => line), [5, 7]);
  });

  it('is no table of contents when two headings follow each other', () => {
    const report = 'First gate\n\nLessons Learned\n\nWhat went well\n\nIt was quick to open again, they said.\n\nLessons Learned\n\nWhat went well\n\nNothing.';
    assert.deepEqual(pasted(report).dropped, []);
  });

  it('is the contents of a word processor, with dots and pages', () => {
    const report = 'Quay report\n\nTable of Contents\n1. Summary ........ 2\n2. Timeline\t3\n3. Gates of the harbour … 4\n\n1. Summary\n\nA gate stopped.\n\n2. Timeline\n\n10:00 UTC stop\n\n3. Gates of the harbour\n\nThere are two.';
    assert.deepEqual(pasted(report).dropped.map(({ line, part }) => `${line} ${part}`), ['3 contents', '4 contents', '5 contents', '6 contents']);
    assert.match(pasted(report).markdown, /^## 3\. Gates of the harbour$/m);
  });
});
