import assert from 'node:assert/strict';
import { agreedZone, decideDateOrder, findDay, momentText, resolveStamps, scanStamp, type Stamp } from '../../../server/src/time/index.ts';
import { readList, type ListOptions } from './list.ts';
import { zoneWords } from './stamp-words.ts';

function texts(lines: readonly string[], options: ListOptions = {}): readonly string[] {
  const { moments, text } = readList(lines, options);
  return moments.map((moment) => (moment === undefined ? '-' : momentText(moment, text)));
}

function stampsOf(...lines: readonly string[]): readonly Stamp[] {
  return lines.flatMap((line) => scanStamp(line) ?? []);
}

describe('dates', () => {
  it('come from a day heading, then from the entry before, then from the report', () => {
    const list = readList(['09:00', '# May 12', '10:00', '11:00', '# 2025-05-13', '09:00', '2025-05-14 08:00', '09:30'], { title: 'Outage of May 11 2025' });
    assert.deepEqual(list.moments.map((moment) => momentText(moment ?? assert.fail(), list.text)), [
      '2025-05-11T09:00:00', '2025-05-12T10:00:00', '2025-05-12T11:00:00', '2025-05-13T09:00:00', '2025-05-14T08:00:00', '2025-05-14T09:30:00',
    ]);
    assert.deepEqual(list.moments.map((moment) => moment?.dateFrom), ['title', 'day-heading', 'day-heading', 'day-heading', 'entry', 'previous']);
  });

  it('take the year that keeps the list together, next to the day of the report', () => {
    assert.deepEqual(texts(['12-05 16:21', '03-20 16:46', '03-26 17:40'], { title: '2019-03-26' }), ['2018-12-05T16:21:00', '2019-03-20T16:46:00', '2019-03-26T17:40:00']);
    assert.deepEqual(texts(['Dec 31, 23:00', 'Jan 1, 00:10'], { title: 'New Year 2019' }), ['2018-12-31T23:00:00', '2019-01-01T00:10:00']);
    assert.deepEqual(texts(['Jan 2, 10:00', 'Jan 1, 09:00', 'Dec 31, 08:00'], { title: '2020-01-02' }), ['2020-01-02T10:00:00', '2020-01-01T09:00:00', '2019-12-31T08:00:00']);
    assert.deepEqual(texts(['Feb 29, 10:00'], { title: 'Outage of 2020-03-01' }), ['2020-02-29T10:00:00']);
  });

  it('take the year of a column header', () => {
    const [stamp = assert.fail()] = stampsOf('Oct 31 21:33');
    const year = findDay('Date (2022)') ?? assert.fail();
    const [moment] = resolveStamps([{ stamp, day: { value: year, from: 'day-heading' }, zones: [] }], { dates: [], zones: [] });
    assert.deepEqual([moment?.local, moment?.dateFrom], [{ year: 2022, month: 10, day: 31, hour: 21, minute: 33 }, 'entry']);
    assert.equal(readList(['Oct 31 21:33']).moments[0]?.local, undefined, 'else nothing tells the year');
  });

  it('are decided by any part over 12, then by the configuration, else ambiguous', () => {
    assert.deepEqual(texts(['04/05/2024 10:00', '23/05/2024 10:00']), ['2024-05-04T10:00:00', '2024-05-23T10:00:00']);
    assert.deepEqual(texts(['04/05/2024 10:00'], { dateOrder: 'mdy' }), ['2024-04-05T10:00:00']);
    const [moment] = readList(['04/05/2024 10:00']).moments;
    assert.deepEqual([moment?.ambiguousDate, moment?.local], [true, undefined]);
    assert.deepEqual(texts(['05/05/2024 10:00']), ['2024-05-05T10:00:00'], 'either reading is the same day');
    assert.deepEqual(texts(['24/05/06 10:00'], { dateOrder: 'ymd' }), ['2024-05-06T10:00:00']);
    assert.equal(decideDateOrder(stampsOf('04/05/2024 10:00', '05/13/2024 10:00')), 'mdy');
    assert.equal(decideDateOrder(stampsOf('14/05/2024 10:00', '05/13/2024 10:00')), undefined, 'both orders occur');
  });

  it('are those of the next day where the clock runs past midnight', () => {
    const { moments, text } = readList(['2019-05-30 17:41', '23:55', '07:00', '09:00']);
    assert.deepEqual(moments.map((moment) => momentText(moment ?? assert.fail(), text)), ['2019-05-30T17:41:00', '2019-05-30T23:55:00', '2019-05-31T07:00:00', '2019-05-31T09:00:00']);
    assert.deepEqual(moments.map((moment) => moment?.nights), [undefined, undefined, 1, 1]);
    assert.deepEqual(texts(['2024-05-03 10:30', '09:15', '00:10', '23:50', '22:00']), [
      '2024-05-03T10:30:00', '2024-05-03T09:15:00', '2024-05-03T00:10:00', '2024-05-02T23:50:00', '2024-05-02T22:00:00',
    ], 'downwards too');
    assert.deepEqual(texts(['2024-05-03 21:00', '09:01', '21:02']), ['2024-05-03T21:00:00', '2024-05-03T09:01:00', '2024-05-03T21:02:00'], 'one entry out of place is no night');
  });

  it('count "(+1d)" from the last written day and weekdays from the entry before', () => {
    assert.deepEqual(texts(['2024-05-03 22:10', '00:15 (+1d)', '03:00 (+1d)', '04:00']), ['2024-05-03T22:10:00', '2024-05-04T00:15:00', '2024-05-04T03:00:00', '2024-05-04T04:00:00']);
    assert.deepEqual(texts(['Fri 22:10', 'Mon 09:00'], { title: '2024-05-03' }), ['2024-05-03T22:10:00', '2024-05-06T09:00:00']);
  });

  it('of entries before the first written date do not come after it', () => {
    assert.deepEqual(texts(['23:50', '2024-05-03 00:10'], { title: '2024-05-03' }), ['2024-05-02T23:50:00', '2024-05-03T00:10:00']);
  });

  it('that do not exist are nobody else’s', () => {
    assert.deepEqual(texts(['2024-02-28 10:00', '2024-02-30 10:00', '11:00']), ['2024-02-28T10:00:00', '2024-02-30 10:00', '2024-02-28T11:00:00']);
  });

  it('of a range end are those of its start, or of the next day after a night', () => {
    const end = (line: string): string => {
      const { moments, text } = readList([line], { title: '2024-05-03' });
      return momentText(moments[0]?.until ?? assert.fail(), text);
    };
    assert.equal(end('22:43〜23:00'), '2024-05-03T23:00:00');
    assert.equal(end('22:30 - 01:10 UTC'), '2024-05-04T01:10:00+00:00[UTC]');
    assert.equal(end('22:30 UTC on May 3 to 05:39 UTC on May 5'), '2024-05-05T05:39:00+00:00[UTC]');
    assert.equal(end('10:00 - 09:00'), '2024-05-03T09:00:00', 'a reversed range stays as it is written');
  });
});

describe('zones', () => {
  it('of a list are those on which its own entries agree, whatever the rest of the report names', () => {
    const zones = [{ value: scanStamp('10:00 CET')?.zone ?? assert.fail(), from: 'document' as const }];
    const places = ['2026-01-31 16:22 PST', '17:07', '17:21 PST'].map((line) => ({ stamp: scanStamp(line) ?? assert.fail(), zones: [] }));
    assert.deepEqual(resolveStamps(places, { dates: [], zones }).map((moment) => moment?.zone?.fixed), [-480, -480, -480]);
    const declared = [{ value: scanStamp('10:00 UTC')?.zone ?? assert.fail(), from: 'front-matter' as const }];
    assert.deepEqual(resolveStamps(places, { dates: [], zones: declared }).map((moment) => moment?.zone?.fixed), [-480, 0, -480]);
  });

  it('that are a city alone hold only where nothing else does', () => {
    const places = ['2026-01-31 16:22 Denver – down', '16:30'].map((line) => ({ stamp: scanStamp(line) ?? assert.fail(), zones: [] }));
    assert.deepEqual(resolveStamps(places, { dates: [], zones: [] }).map((moment) => moment?.zone?.id), ['America/Denver', undefined]);
    const zones = [{ value: scanStamp('10:00 UTC')?.zone ?? assert.fail(), from: 'sentence' as const }];
    assert.deepEqual(resolveStamps(places, { dates: [], zones }).map((moment) => moment?.zone?.id), ['UTC', 'UTC']);
  });

  it('come from the entry, then from the nearest declaration', () => {
    const { moments } = readList(['2024-07-01 10:00', '11:00 CEST'], { section: 'UTC', zone: 'Asia/Tokyo' });
    assert.deepEqual(moments.map((moment) => [moment?.zone?.id, moment?.zoneFrom, moment?.instant]), [
      ['UTC', 'section', Date.UTC(2024, 6, 1, 10)], ['Europe/Berlin', 'entry', Date.UTC(2024, 6, 1, 9)],
    ]);
  });

  it('hold for the start of a range when they stand at its end', () => {
    const [moment] = readList(['2016-04-04 from 07:30 AM until 10:30 AM Singapore Time zone']).moments;
    assert.deepEqual([moment?.instant, moment?.until?.instant], [Date.UTC(2016, 3, 3, 23, 30), Date.UTC(2016, 3, 4, 2, 30)]);
  });

  it('with several readings take the one that a declaration agrees with', () => {
    const reading = (line: string, options: ListOptions): string => zoneWords(readList([line], options).moments[0]?.zoneWords);
    assert.equal(reading('2024-07-01 10:00 BST', { zone: 'Europe/London' }), '[Europe/London 60 daylight]');
    assert.equal(reading('2024-07-01 10:00 CST', { zone: 'UTC+8' }), '[Asia/Shanghai 480]');
    assert.equal(reading('2024-07-01 10:00 IST', { section: 'IST', zone: 'Asia/Kolkata' }), '[Asia/Kolkata 330]');
    assert.match(reading('2024-07-01 10:00 IST', {}), /\|/u, 'nothing decides');
    assert.equal(readList(['2024-07-01 10:00 IST']).moments[0]?.instant, Date.UTC(2024, 6, 1, 4, 30), 'the likeliest reading gives the instant');
  });

  it('that nothing knows leave the time without an instant', () => {
    const [moment] = readList(['2024-07-01 10:00'], { section: 'UC/Pacific', zone: 'UTC' }).moments;
    assert.deepEqual([moment?.instant, moment?.zone, moment?.zoneWords?.kind], [undefined, undefined, 'unknown']);
  });

  it('are those on which all stamps agree', () => {
    assert.equal(zoneWords(agreedZone(stampsOf('10:00 PST', '11:00', '12:00 PST'))), '[America/Los_Angeles -480 standard]');
    assert.equal(zoneWords(agreedZone(stampsOf('10:00 PST', '12:00 PDT'))), '[America/Los_Angeles]');
    assert.equal(agreedZone(stampsOf('10:00 PST', '12:00 UTC')), undefined);
    assert.equal(agreedZone(stampsOf('10:00')), undefined);
  });

  it('follow from a second reading when there is no other', () => {
    const [moment] = readList(['2024-07-01 17:00 (08:00 UTC)']).moments;
    assert.deepEqual([moment?.zone?.id, moment?.instant, moment?.also?.instant], ['+09:00', Date.UTC(2024, 6, 1, 8), Date.UTC(2024, 6, 1, 8)]);
    const [late] = readList(['2024-07-01 23:30 EDT (03:30 UTC)']).moments;
    assert.equal(late?.also?.instant, late?.instant, 'the second reading is on the next day');
  });
});

describe('changes of the clocks', () => {
  it('leave no instant in a gap and two offsets in an overlap', () => {
    const [gap, overlap] = readList(['2026-03-08 02:30', '2026-11-01 01:30'], { zone: 'America/New_York' }).moments;
    assert.deepEqual([gap?.instant, gap?.clockChange], [undefined, { kind: 'gap', offsets: [-300, -240] }]);
    assert.deepEqual([overlap?.instant, overlap?.clockChange], [Date.UTC(2026, 10, 1, 5, 30), { kind: 'overlap', offsets: [-240, -300] }]);
  });

  it('do not concern abbreviations, which name one offset', () => {
    assert.equal(readList(['2026-11-01 01:30 EST']).moments[0]?.clockChange, undefined);
  });
});

describe('times that name none', () => {
  it('have no instant', () => {
    const lines = ['2024-05-03 25:10 UTC', '2024-05-03 13:00am UTC', '2024-02-30 10:00 UTC', '22025-03-18 10:00 UTC', '2024-05-03 10:00+15:00', '2024-05-03 14:?? UTC', '10:00 UTC'];
    assert.deepEqual(readList(lines.slice(0, 6)).moments.map((moment) => moment?.instant), [undefined, undefined, undefined, undefined, undefined, undefined]);
    assert.equal(readList(lines.slice(6)).moments[0]?.instant, undefined, 'no date');
  });

  it('that only repeat themselves have one', () => {
    assert.equal(readList(['2024-05-03 17:14pm UTC']).moments[0]?.instant, Date.UTC(2024, 4, 3, 17, 14));
    assert.equal(readList(['2024-05-03 24:00 UTC']).moments[0]?.instant, Date.UTC(2024, 4, 4));
    assert.equal(readList(['2016-12-31 23:59:60 UTC']).moments[0]?.instant, Date.UTC(2016, 11, 31, 23, 59, 59));
  });
});
