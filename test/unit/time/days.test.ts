import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slice } from '../../../server/src/text/span.ts';
import { findDay, findStamps, scanDay, scanTrailingStamp, joinStamps, scanStamp } from '../../../server/src/time/index.ts';
import { dateWords, stampTexts, stampWords } from './stamp-words.ts';

describe('scanDay', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['May 12', '____-05-12'], ['## 16 May', undefined], ['16 May', '____-05-16'], ['_4/24/23_', '2023-04-24'], ['24/07/25', '2025-07-24'], ['04/05/2024', '4/5/2024?'],
    ['Day 2 - 2024-01-03', '2024-01-03'], ['2024-01-03 (Day 2)', '2024-01-03'], ['2018年4月3日（火）', '2018-04-03 day2'], ['Monday, 3 May', '____-05-03 day1'],
    ['**July 22**', '____-07-22'], ['May 12 (UTC)', '____-05-12'], ['2023-02-01:', '2023-02-01'], ['Monday', 'day1'],
    ['2024-05-03 – rollout', undefined], ['10:00', undefined], ['May 2024', undefined], ['2024-02-30', undefined], ['Timeline', undefined], ['', undefined],
  ];
  for (const [text, words] of rows) {
    it(JSON.stringify(text), () => {
      const day = scanDay(text);
      assert.equal(day === undefined ? undefined : dateWords(day), words);
    });
  }
});

describe('findDay', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['2018-01-17-ubuntu-upgrade.md', '2018-01-17'], ['20240503_report', '2024-05-03'], ['Gateway RCA April 4, 2016', '2016-04-04'], ['AP01 - RCA - September 17,2018', '2018-09-17'],
    ['Incident report May 12 2025 - Provisioning', '2025-05-12'], ['Sept 29 and Sept 30 2015', '2015-09-30'], ['Outage of Sept 29', '____-09-29'], ['report 2021', '2021-__-__'],
    ['PM2023-001 - Total failure', undefined], ['v1.24.3 upgrade', undefined], ['CVE-2024-12345', undefined], ['', undefined],
  ];
  for (const [text, words] of rows) {
    it(JSON.stringify(text), () => {
      const day = findDay(text);
      assert.equal(day === undefined ? undefined : dateWords(day), words);
      if (day !== undefined) assert.match(slice(text, day.span), /\d/u);
    });
  }
});

describe('findStamps', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The outage lasted from 16:58 to 18:46 UTC.', ['16:58 until 18:46 [UTC]']],
    ['Since Monday 9 September 2024 at 03:00pm UTC, we', ['2024-09-09 day1 15:00 [UTC]']],
    ['On 2024-02-30 and on May 3, 2024 we', ['2024-02-30 !date', '2024-05-03']],
    ['around 5 PM and at 17:20', ['~ 17:__']],
    ['At 4:11 AM UTC on November 24th, a build', ['____-11-24 04:11 [UTC]']],
    ['See 2024-05-03T10:00:00Z and 1/2/300.', ['2024-05-03 10:00:00 [UTC]']],
    ['we may 5 and sun 3 and May 12 and 10:00', []],
    ['v1.24.3 on 10:8080, ratio 16:9, 1:30 hours, score 3:2, 10.12.8.137:3000, fe80::1:2', []],
    ['2024-05-03-foo, CVE-2024-12345, /2024/05/03/post, 2024 UTC migration', []],
  ];
  for (const [text, words] of rows) it(text, () => assert.deepEqual(findStamps(text).map(stampWords), words));

  it('gives places in order that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom('2024-05-03', ' ', '10:00', ' UTC', 'pm', 'May 3', ', 2024', ' - ', '/', '(', ')', '~', '〜', '12', ':', '年', '月', '日', '.', 'T', '+01:00', '[UTC]', '\n', '*');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      let done = 0;
      for (const stamp of findStamps(text)) {
        assert.ok(stamp.span.from >= done && stamp.span.to > stamp.span.from && stamp.span.to <= text.length);
        done = stamp.span.to;
      }
    }), { numRuns: 500 });
  });
});

describe('scanTrailingStamp', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['First detected: 2023-07-21 08:15', '2023-07-21 08:15'], ['**Start** – 10:00 UTC', '10:00 [UTC]'], ['[Update - 2023-03-29 15h50 UTC]', '2023-03-29 15:50 [UTC]'], ['Start: Wednesday, 2018-08-22', '2018-08-22 day3'],
    ['**Resolved:** 11:10 6th Nov 2023.', '2023-11-06 11:10'], ['Detected: ??', 'unknown'], ['End: TBD', 'unknown'], ['Deployed 5 pods at 10:00', '10:00'], ['Part 1/2', '-'], ['First detected: 10:00 by Ops', '-'], ['', '-'],
  ];
  for (const [text, words] of rows) it(JSON.stringify(text), () => assert.equal(stampWords(scanTrailingStamp(text)), words));
});

describe('joinStamps', () => {
  it('joins a date cell and a time cell of a row', () => {
    const text = '| Oct 31 | 21:33 - 22:10 UTC |';
    const date = scanStamp(text, 1, 9);
    const clock = scanStamp(text, 10);
    assert.ok(date && clock);
    const joined = joinStamps(date, clock);
    assert.equal(stampWords(joined), '____-10-31 21:33 until 22:10 [UTC]');
    assert.deepEqual(stampTexts(text, joined), ['Oct 31 | 21:33 - 22:10 UTC', 'Oct 31', '21:33', undefined]);
  });

  it('keeps what only one of them says', () => {
    const date = scanStamp('~May 12 - May 13');
    const clock = scanStamp('??');
    assert.ok(date && clock);
    assert.equal(stampWords(joinStamps(date, clock)), '~ unknown ____-05-12 until ____-05-13');
  });
});
