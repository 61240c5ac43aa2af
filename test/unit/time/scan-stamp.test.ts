import assert from 'node:assert/strict';
import { scanStamp } from '../../../server/src/time/index.ts';
import { stampTexts, stampWords } from './stamp-words.ts';

type Rows = readonly (readonly [text: string, words: string])[];

function check(rows: Rows): void {
  for (const [text, words] of rows) it(text, () => assert.equal(stampWords(scanStamp(text)), words));
}

describe('scanStamp', () => {
  describe('reads a date, then a time', () => {
    check([
      ['2022-03-10 11:50 | queue stalled', '2022-03-10 11:50'],
      ['July 11, 2025, 12:42 PM', '2025-07-11 12:42'],
      ['June 14th, 2022, 10:00 AM: deploy', '2022-06-14 10:00'],
      ['Sep 27 2017 13:06', '2017-09-27 13:06'],
      ['19. April, 11:00', '____-04-19 11:00'],
      ['September 17th, 08:11 UTC – alert', '____-09-17 08:11 [UTC]'],
      ['2 of November at 10:00 UTC.', '____-11-02 10:00 [UTC]'],
      ['2024-05-03 - 10:00: restarted', '2024-05-03 10:00'],
      ['2024-05-03_10:00 restarted', '2024-05-03 10:00'],
      ['2024/05/03 9:05 restarted', '2024-05-03 09:05'],
      ['03.05.2024 14:30 restarted', '2024-05-03 14:30'],
      ['12-May-2024 10:00', '2024-05-12 10:00'],
      ['05/Jan/2024:10:00:00 +0000', '2024-01-05 10:00:00 [UTC]'],
      ['2024 May 12, 10:00', '2024-05-12 10:00'],
      ['Nov 5th between 10:00 and 11:30', '____-11-05 10:00 until 11:30'],
      ['2024-09-09 around 11:00pm UTC', '~ 2024-09-09 23:00 [UTC]'],
    ]);
  });

  describe('reads a time alone', () => {
    check([
      ['08:52 PM', '20:52'], ['12:48 rolled back', '12:48'], ['0:25:59 - still down', '00:25:59'], ['12:05 AM', '00:05'], ['10 AM page', '10:__'],
      ['03:26pm: page', '15:26'], ['10:45a page', '10:45'], ['3:00 p.m. page', '15:00'], ['14.30 Uhr Neustart', '14:30'], ['1430 hrs page', '14:30'],
      ['14:46 A colleague noticed', '14:46'], ['12:30 Second alert', '12:30'], ['12:30 min of silence', '-'], ['24:00 end', '24:00'], ['12.30pm page', '12:30'],
    ]);
  });

  describe('reads a time with its zone', () => {
    check([
      ['09:15:04 UTC', '09:15:04 [UTC]'],
      ['2:54 PM PST: page', '14:54 [America/Los_Angeles -480 standard]'],
      ['14h00 UTC', '14:00 [UTC]'],
      ['0542 UTC restart', '05:42 [UTC]'],
      ['10:00UTC restart', '10:00 [UTC]'],
      ['10:00 (UTC) restart', '10:00 [UTC]'],
      ['10:00, in UTC, restart', '10:00 [UTC]'],
      ['10:00+02:00 restart', '10:00 [+02:00 120]'],
      ['10:00 -0700 restart', '10:00 [-07:00 -420]'],
      ['10:00 UTC-7 restart', '10:00 [-07:00 -420]'],
      ['9:47 PM Pacific Time restart', '21:47 [America/Los_Angeles]'],
      ['10:15 Singapore Time restart', '10:15 [Asia/Singapore]'],
      ['10:15 London: traffic falls', '10:15'],
      ['10:00 DNS fails', '10:00'],
      ['10:00 CAT scan of the disks', '10:00'],
      ['10:00 UC/Pacific restart', '10:00 [? US/Pacific]'],
      ['10:00 CI/CD stopped', '10:00'],
    ]);
  });

  describe('reads a date alone', () => {
    check([
      ['2023-02-01', '2023-02-01'], ['August 1st 2022', '2022-08-01'], ['May 12 – rollout', '____-05-12'], ['Saturday 30 November 2019', '2019-11-30 day6'],
      ['2023-02-01 (Wed): rollout', '2023-02-01 day3'], ['24/07/25', '2025-07-24'], ['4/24/23 10:00', '2023-04-24 10:00'], ['04/05/2024 10:00', '4/5/2024? 10:00'],
      ['May 2024 – rollout', '2024-05-__'], ['2024-05 – rollout', '2024-05-__'],
    ]);
  });

  describe('reads a time, then a date', () => {
    check([
      ['11:10 6th Nov 2023 restart', '2023-11-06 11:10'],
      ['22:00 (2026-05-17) restart', '2026-05-17 22:00'],
      ['22:00 (2026-05-17', '2026-05-17 22:00'],
      ['14:00 PM PST Saturday Oct 30th', '____-10-30 day6 14:00 [America/Los_Angeles -480 standard] !meridiem'],
      ['22:30 UTC (Oct 29) - down', '____-10-29 22:30 [UTC]'],
      ['4:11 AM UTC on November 24th, a build', '____-11-24 04:11 [UTC]'],
      ['10:00 3/4 of the nodes', '10:00'],
    ]);
  });

  describe('looks into wrappers', () => {
    check([
      ['**16:58 UTC** - down', '16:58 [UTC]'], ['[08:47] down', '08:47'], ['[12-05 16:21] down', '12/5? 16:21'], ['`10:00` - `10:05` down', '10:00 until 10:05'],
      ['\\[10:00\\] down', '10:00'], ['<span class="timestamp">10:00</span> UTC down', '10:00 [UTC]'], ['2022-03-10<br>11:50 down', '2022-03-10 11:50'],
      ['10:00&nbsp;UTC down', '10:00 [UTC]'], ['**2023-03-02** 10:00 down', '2023-03-02 10:00'], ['starting', '-'],
      ['2025-05-22, starting at ~~17:00~~ 13:00 UTC', '2025-05-22 13:00 [UTC]'],
    ]);
  });

  describe('reads what is approximate', () => {
    check([
      ['~17:00 down', '~ 17:00'], ['around 19:30 down', '~ 19:30'], ['ca. 19:30 down', '~ 19:30'], ['±17:00', '~ 17:00'], ['17:00頃', '~ 17:00'],
      ['10:00 (approx.) down', '~ 10:00'], ['10:00ish down', '~ 10:00'], ['2026-04-16 00:00 頃 (JST)', '~ 2026-04-16 00:00 [Asia/Tokyo 540]'],
      ['~2025-03-03 19:30', '~ 2025-03-03 19:30'],
    ]);
  });

  describe('reads ranges', () => {
    check([
      ['08:20 - 8:24 down', '08:20 until 08:24'], ['09:00–12:30', '09:00 until 12:30'], ['04:10 → 05:00 down', '04:10 until 05:00'],
      ['from 07:30 AM until 10:30 AM', '07:30 until 10:30'], ['22:43〜23:00', '22:43 until 23:00'], ['16:15:51-16:16:00 down', '16:15:51 until 16:16:00'],
      ['April 4, 2016 from 07:30 AM until 10:30 AM Singapore Time zone.', '2016-04-04 07:30 until 10:30 [Asia/Singapore]'],
      ['18:30 – 20:05 UTC', '18:30 until 20:05 [UTC]'], ['09:00 UTC-10:30 UTC', '09:00 [UTC] until 10:30 [UTC]'],
      ['8:11am ET to 9:00am ET', '08:11 [America/New_York] until 09:00 [America/New_York]'],
      ['1:46 - 5:30pm', '13:46 until 17:30'], ['11:30 - 1:15pm', '11:30 until 13:15'],
      ['between 12:34 and 13:37 (UTC) on January 21', '____-01-21 12:34 until ____-01-21 13:37 [UTC]'],
      ['2026-04-12 12:40 〜 2026-04-13 09:20', '2026-04-12 12:40 until 2026-04-13 09:20'], ['2023-05-01 - 2023-05-03', '2023-05-01 until 2023-05-03'],
      ['12:26-12:??', '12:26 until unknown 12:__'], ['23:28〜', '23:28 open'], ['10:00 onwards', '10:00 open'], ['10:00 - ongoing', '10:00 open'],
      ['10:00 - 5 nodes restarted', '10:00'], ['不明 〜 2026-03-25', 'unknown until 2026-03-25'],
    ]);
  });

  describe('reads two zones in one stamp', () => {
    check([
      ['13:14 EDT (17:14 UTC) down', '13:14 [America/New_York -240 daylight] also 17:14 [UTC]'],
      ['17:00 JST / 08:00 UTC', '17:00 [Asia/Tokyo 540] also 08:00 [UTC]'],
      ['12:43 (UTC 03:43) down', '12:43 also 03:43 [UTC]'],
      ['13:00 UTC (14:00 Paris), we', '13:00 [UTC] also 14:00 [Europe/Paris]'],
      ['13:00 UTC (01:00pm UTC), the 27th of August 2021', '2021-08-27 13:00 [UTC] also 13:00 [UTC]'],
      ['10:00 (10:05 finished)', '10:00'],
      ['06:51 UTC, 07:01 UTC and 07:25 UTC', '06:51 [UTC]'],
      ['06:51 UTC / 07:01 UTC', '06:51 [UTC]'],
    ]);
  });

  describe('reads a city alone before a dash', () => {
    check([
      ['16:37 Denver – down', '16:37 [America/Denver]'], ['16:37 New York - down', '16:37 [America/New_York]'], ['16:37 Denver', '16:37 [America/Denver]'],
      ['16:37 Denver, down', '16:37'], ['16:37 Denver is down', '16:37'], ['16:37 Sofia – found it', '16:37'], ['16:37 Alert - down', '16:37'],
    ]);
  });

  describe('passes over what is struck out for another stamp', () => {
    check([['~~17:00~~ 16:45 UTC down', '16:45 [UTC]'], ['~~17:00 UTC down~~', '17:00 [UTC]'], ['**~~17:00~~** 16:45 down', '17:00']]);
  });

  describe('reads days and times relative to others', () => {
    check([
      ['00:15 (+1d) down', '+1d 00:15'], ['00:15 +1d UTC', '+1d 00:15 [UTC]'], ['翌日 10:00 down', '+1d 10:00'], ['Mon 10:00 down', 'day1 10:00'],
      ['T+2m page', 'T+2'], ['T+0 start', 'T+0'], ['T-15 page', 'T+-15'], ['T+1h30 page', 'T+90'], ['T+00:45 page', 'T+45'],
    ]);
  });

  describe('reads that a time is not known', () => {
    check([
      ['--:-- down', 'unknown'], ['[???] down', 'unknown'], ['?? - down', 'unknown'], ['14:?? - down', 'unknown 14:__'], ['不明 | down', 'unknown'],
      ['Time TBC - down', 'unknown'], ['2024-05-03 ??:?? down', 'unknown 2024-05-03'], ['2022-02-?? ??:?? down', 'unknown 2022-02-__'],
      ['Unknown user signed in', '-'],
    ]);
  });

  describe('reads Japanese', () => {
    check([
      ['2026年3月23日 19:25 JST', '2026-03-23 19:25 [Asia/Tokyo 540]'], ['午後3時30分 down', '15:30'], ['午前9時半', '09:30'], ['2018年4月3日（火）10:00', '2018-04-03 day2 10:00'],
      ['19時25分30秒', '19:25:30'], ['１９：２５ down', '19:25'], ['3時間 down', '-'], ['2026-04-14 以降', '2026-04-14 open'],
    ]);
  });

  describe('reads machine stamps', () => {
    check([
      ['2018-09-17T08:11:00+00:00[UTC]', '2018-09-17 08:11:00 [UTC]'],
      ['2018-09-17T08:11:00+02:00[Europe/Paris]', '2018-09-17 08:11:00 [Europe/Paris 120]'],
      ['2023-12-04T8:00:00-00:00', '2023-12-04 08:00:00 [UTC] !iso'],
      ['20240503T101112Z down', '2024-05-03 10:11:12 [UTC]'],
      ['2024-05-03T10:00-07:00', '2024-05-03 10:00 [-07:00 -420]'],
      ['2024-05-03 10:00:00.123Z', '2024-05-03 10:00:00 [UTC]'],
      ['2021-05-30T08:13 - down', '2021-05-30 08:13'],
      ['23:59:60 UTC', '23:59:60 [UTC]'],
    ]);
  });

  describe('tells what names no time', () => {
    check([
      ['13:55 PM down', '13:55 !meridiem'], ['17:14pm down', '17:14 !meridiem'], ['13:00am UTC', '13:00 [UTC] !meridiem'], ['25:10 down', '25:10 !clock'],
      ['2024-02-30 10:00', '2024-02-30 10:00 !date'], ['April 31, 2024 10:00', '2024-04-31 10:00 !date'], ['22025-03-18 10:00', '22025-03-18 10:00 !year'], ['11/03/202', '11/3/202? !year'],
      ['10:00+15:00', '10:00 [?] !offset'], ['2024-05-03T10:00-15:00', '2024-05-03 10:00 [?] !offset'], ['31/31/2024 10:00', '2024-31-31 10:00 !date'],
      ['10:00+14:00', '10:00 [+14:00 840]'], ['0000-01-01 10:00', '0000-01-01 10:00'],
    ]);
  });

  describe('leaves other numbers and words alone', () => {
    check([
      ['1.24.3 released', '-'], ['10:8080 refused', '-'], ['16:9 ratio', '-'], ['2001:db8::1 down', '-'], ['10.12.8.137:3000 down', '-'], ['1:30 hours of work', '-'],
      ['2h30 to fix', '-'], ['May 5 users lost', '-'], ['3 may fail', '-'], ['may 5 fail', '-'], ['1/3 - first part', '-'], ['24/7 support', '-'], ['2024-05-03-cull-flood', '-'], ['0542 nodes', '-'], ['', '-'], ['10:00:00:00', '-'], ['Sunday, we met', '-'],
    ]);
  });

  it('gives exact places of whole, date, clock and zone', () => {
    const text = '- **September 17th, 08:11 PM UTC** – alert';
    const stamp = scanStamp(text, 2);
    assert.ok(stamp);
    assert.deepEqual(stampTexts(text, stamp), ['September 17th, 08:11 PM UTC', 'September 17th', '08:11 PM', 'UTC']);
    const { month, day } = stamp.date?.parts ?? {};
    assert.deepEqual([month, day].map((span) => text.slice(span?.from, span?.to)), ['September', '17th']);
  });

  it('covers marks of approximation and the bracket that closes a zone', () => {
    const text = '~16:49 (JST) down';
    const stamp = scanStamp(text);
    assert.ok(stamp);
    assert.deepEqual(stampTexts(text, stamp), ['~16:49 (JST)', undefined, '16:49', 'JST']);
  });

  it('reads between its offsets only', () => {
    assert.equal(stampWords(scanStamp('x 10:00 UTC', 2, 7)), '10:00');
    assert.equal(scanStamp('10:00', 5), undefined);
    assert.equal(scanStamp('10:00', -3, 99)?.span.to, 5);
  });

  it('reads a stamp wrapped before its zone, but no next line', () => {
    assert.equal(stampWords(scanStamp('10:30 AM\n  Singapore Time zone')), '10:30 [Asia/Singapore]');
    assert.equal(stampWords(scanStamp('10:30\n- 10:45 next')), '10:30');
  });

  it('reads an entry of any length by its beginning', () => {
    assert.equal(stampWords(scanStamp(`10:00 UTC ${'x'.repeat(100_000)}`)), '10:00 [UTC]');
    assert.equal(scanStamp('*'.repeat(100_000)), undefined);
  });
});
