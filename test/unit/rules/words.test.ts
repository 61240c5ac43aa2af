import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isPast } from '../../../server/src/rules/action-state.ts';
import { firstLine } from '../../../server/src/rules/first-line.ts';
import { readMarks } from '../../../server/src/rules/marked-text.ts';
import { near } from '../../../server/src/rules/near.ts';
import { dayInForm } from '../../../server/src/rules/next-day.ts';
import { quote, quoteAll } from '../../../server/src/rules/quote.ts';

describe('quoting in messages', () => {
  it('joins blanks and cuts long words at a blank', () => {
    assert.equal(quote('a  b\n c'), '“a b c”');
    assert.equal(quote('word '.repeat(30)), `“${'word '.repeat(11).trim()} word…”`);
    assert.equal(quoteAll(['a', 'b', 'c'], 'or'), '“a”, “b” or “c”');
    assert.equal(quoteAll(['a'], 'and'), '“a”');
  });

  it('never cuts a character in two and never grows long', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const quoted = quote(text);
      assert.ok(quoted.length <= 64);
      assert.doesNotMatch(quoted, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
    }));
  });
});

describe('near words', () => {
  const known = ['severity', 'status', 'date', 'started_at', 'resolved_at', 'related', 'published', 'owner'];

  it('finds slips', () => {
    assert.deepEqual(near('severty', known), ['severity']);
    assert.deepEqual(near('Started-At', known), ['started_at']);
    assert.deepEqual(near('onwer', ['owner']), ['owner']);
    assert.deepEqual(near('ownner', ['owner']), ['owner']);
  });

  it('leaves other words alone', () => {
    for (const word of ['created', 'resolved', 'id', 'dat', 'cost_centre', 'x'.repeat(100)]) assert.deepEqual(near(word, known), [], word);
  });
});

describe('actions told as past', () => {
  for (const text of [
    '**Retry limits**: Implemented a limit at the gateway',
    'We’ve significantly tightened the release workflow',
    '**New runbooks**\nWe have updated the runbooks',
    'We moved the backfill to another queue',
    'The faulty service was shut off, allowing the second one to take over.',
    'To resolve the issue, the service was shut off',
    'Following the event, a manual synchronization was triggered, this had caused the second outage.',
    'Rolled back the release',
    'We have restarted the queue',
    'Scripts were reviewed',
    'Sent a letter to all 12 berths that were hit', 'Re-worked our handling of keys', '**Limits**: Tightened the limits of both pumps',
  ]) it(`“${text}”`, () => assert.ok(isPast(text)));
  for (const text of [
    'All scripts will be reviewed and a preventive step will be taken',
    'The configuration is being investigated to identify the cause',
    'Add a check for services that were shut off',
    'Fix the script which was changed',
    'Restart the queue',
    'We need a better alert',
    'Find out why the alert was not sent',
    'After the service was shut off, add an alert',
    'Feed the queue from both pumps', 'Seed the tables anew', 'Embed a chart', 'Advanced training for operators',
  ]) it(`not “${text}”`, () => assert.ok(!isPast(text)));
});

describe('places and forms', () => {
  it('takes the first line with text', () => {
    const text = '\n  one two \r\n three';
    assert.deepEqual(firstLine(text, { from: 0, to: text.length }), { from: 3, to: 10 });
    assert.deepEqual(firstLine('   ', { from: 0, to: 3 }), { from: 3, to: 3 });
  });

  it('reads marks', () => {
    assert.deepEqual(readMarks('a «b» c«»'), { text: 'a b c', marks: [{ from: 2, to: 3 }, { from: 5, to: 5 }] });
  });

  it('writes days in the form they had', () => {
    assert.deepEqual([dayInForm('18th', 3), dayInForm('1st', 22), dayInForm('07', 8), dayInForm('7', 8), dayInForm('17', 8)], ['3rd', '22nd', '08', '8', '08']);
  });
});
