import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findZoneDeclaration, readZone, readZoneName } from '../../../server/src/time/index.ts';
import { zoneById, zoneIds } from '../../../server/src/time/zone-index.ts';
import { zoneWords } from './stamp-words.ts';

type Rows = readonly (readonly [text: string, words: string])[];

describe('readZone', () => {
  const rows: Rows = [
    ['UTC', '[UTC]'], ['utc', '[UTC]'], ['GMT', '[UTC]'], ['Z', '[UTC]'], ['UTC+8 on', '[+08:00 480]'], ['GMT+10', '[+10:00 600]'], ['UTC-3:30', '[-03:30 -210]'],
    ['UTC−7', '[-07:00 -420]'], ['UTC - 5 nodes', '[UTC]'], ['UTC -5 nodes', '[UTC]'], ['+05:30', '[+05:30 330]'], ['-0700', '[-07:00 -420]'], ['+14:00', '[+14:00 840]'], ['+14:30', '[?]'], ['UTC+15', '[?]'],
    ['PST', '[America/Los_Angeles -480 standard]'], ['PDT on', '[America/Los_Angeles -420 daylight]'], ['pdt on', '[America/Los_Angeles -420 daylight]'],
    ['CEST', '[Europe/Berlin 120 daylight]'], ['EEST', '[Europe/Athens 180 daylight]'], ['JST', '[Asia/Tokyo 540]'], ['SGT', '[Asia/Singapore 480]'],
    ['ET', '[America/New_York]'], ['PT', '[America/Los_Angeles]'], ['Pacific', '[America/Los_Angeles]'], ['Pacific pods', '-'],
    ['CST', '[America/Chicago -360 | Asia/Shanghai 480 | America/Havana -240 | Asia/Urumqi 360 standard]'],
    ['BST', '[Europe/London 60 | Asia/Dhaka 360 | Pacific/Bougainville 660 daylight]'],
    ['IST', '[Asia/Kolkata 330 | Asia/Jerusalem 120 | Europe/Dublin 60]'], ['IST (UTC+5:30)', '[Asia/Kolkata 330]'], ['BST (GMT+1)', '[Europe/London 60 daylight]'],
    ['US/Pacific', '[America/Los_Angeles]'], ['PST8PDT', '[America/Los_Angeles]'], ['Europe/Berlin', '[Europe/Berlin]'], ['europe/berlin', '[Europe/Berlin]'],
    ['America/New York', '[America/New_York]'], ['Asia/Calcutta', '[Asia/Calcutta]'], ['Etc/GMT+5', '[Etc/GMT+5 -300]'], ['UC/Pacific', '[? US/Pacific]'],
    ['Singapore Time zone', '[Asia/Singapore]'], ['Zurich time', '[Europe/Zurich]'], ['Zürich time', '[Europe/Zurich]'], ['West African Time', '[Africa/Lagos]'],
    ['Central European Time', '[Europe/Berlin]'], ['Central European Summer Time', '[Europe/Berlin 120 daylight]'], ['Pacific Daylight Time', '[America/Los_Angeles -420 daylight]'],
    ['Japan Standard Time', '[Asia/Tokyo 540]'], ['British Summer Time', '[Europe/London 60 daylight]'], ['UK time', '[Europe/London]'], ['US Eastern time', '[America/New_York]'],
    ["St. John's time", '[America/St_Johns]'], ['日本時間', '[Asia/Tokyo]'],
    ['Customer reported', '-'], ['met with', '-'], ['MET team', '-'], ['MET - on', '[Europe/Berlin 60 standard]'], ['EAT - on', '[Africa/Nairobi 180]'], ['zebra', '-'], ['local time', '-'], ['TCP/IP', '-'], ['', '-'],
  ];
  for (const [text, words] of rows) it(text, () => assert.equal(zoneWords(readZone(text)), words));

  it('gives the place of the words', () => {
    assert.deepEqual(readZone('10:00 PST up', 6)?.span, { from: 6, to: 9 });
    assert.deepEqual(readZone('Singapore Time zone.')?.span, { from: 0, to: 19 });
  });

  it('knows every IANA name and link of its table, in any case', () => {
    for (const id of zoneIds()) assert.ok(zoneById(id.toUpperCase()), id);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), (text, from) => {
      const span = readZone(text, from)?.span;
      assert.ok(span === undefined || (span.from === from && span.to <= text.length));
    }));
  });
});

describe('readZoneName', () => {
  const rows: Rows = [
    ['Asia/Singapore', '[Asia/Singapore]'], [' UTC+8 ', '[+08:00 480]'], ['Pacific Time', '[America/Los_Angeles]'], ['Singapore', '[Asia/Singapore]'], ['Germany', '[Europe/Berlin]'],
    ['cest', '[Europe/Berlin 120 daylight]'], ['Sydney', '[Australia/Sydney]'], ['Mars/Olympus', '[?]'], ['Europe/Berln', '[? Europe/Berlin]'], ['UTX', '[? UTC]'], ['soon', '[?]'], ['', '-'], ['  ', '-'],
  ];
  for (const [text, words] of rows) it(JSON.stringify(text), () => assert.equal(zoneWords(readZoneName(text)), words));
});

describe('findZoneDeclaration', () => {
  const rows: Rows = [
    ['Timeline (all times PST)', '[America/Los_Angeles -480 standard]'], ['Time (UTC)', '[UTC]'], ['Date and Time in CET', '[Europe/Berlin 60 standard]'], ['時刻 (JST)', '[Asia/Tokyo 540]'], ['時刻 (JST, 概算)', '[Asia/Tokyo 540]'],
    ['All times in PDT (UTC-7).', '[America/Los_Angeles -420 daylight]'], ['_All times in EEST_', '[Europe/Athens 180 daylight]'], ['(all times in GMT)', '[UTC]'],
    ['Times are in US/Pacific, 24-hour clock', '[America/Los_Angeles]'], ['_(All times US/Pacific, 24-hour clock.)_', '[America/Los_Angeles]'], ['All times\nin UTC', '[UTC]'],
    ['Timeline (UTC)', '[UTC]'], ['UTC', '[UTC]'], ['Timezone: Europe/Berlin', '[Europe/Berlin]'], ['Time zone: Singapore', '[Asia/Singapore]'], ['All times in UC/Pacific', '[? US/Pacific]'], ['All times in XYZT', '[?]'],
    ['The outage is told below. All times are Pacific time.', '[America/Los_Angeles]'], ['All timestamps are UTC unless otherwise noted', '[UTC]'], ['The times below are in New York time.', '[America/New_York]'],
    ['All times on 2019-02-05 are PST', '[America/Los_Angeles -480 standard]'], ['全時刻は 2026-03-27 UTC', '[UTC]'], ['All times in Eastern', '[America/New_York]'],
    ['Timeline', '-'], ['Time to detection: 54 minutes', '-'], ['Time (ms)', '-'], ['Time (est.)', '-'], ['We spent time in Berlin.', '-'], ['during this time PST employees slept', '-'], ['**10:00** (UTC)', '-'], ['All times are local', '-'], ['', '-'],
  ];
  for (const [text, words] of rows) it(JSON.stringify(text), () => assert.equal(zoneWords(findZoneDeclaration(text)), words));

  it('never throws, whatever the text', () => {
    const words = fc.constantFrom('all ', 'times ', 'in ', 'PST', '(', ')', 'UTC', 'zone: ', '時刻', 'US/', 'Pacific ', '12:00 ', '\n', '+05', '-', '. ');
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const span = findZoneDeclaration(text)?.span;
      assert.ok(span === undefined || (span.from >= 0 && span.from < span.to && span.to <= text.length));
    }));
  });
});
