import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeOrder, type OrderPoint } from '../../../server/src/time/index.ts';
import { faultsOf, faultWords, readList, repaired, repairsOf, type ListOptions } from './list.ts';

const SLIP_OF_A_DAY = ['September 17th, 08:11 UTC', 'September 17th, 08:16 UTC', 'September 17th, 10:30 UTC', 'September 18th, 23:30 UTC', 'September 18th, 01:30 UTC'];

describe('judgeOrder', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[], ListOptions?])[] = [
    ['a list in order', ['2023-01-10 11:00', '2023-01-10 11:00', '2023-01-10 12:00'], []],
    ['two entries exchanged', ['2023-01-10 11:00', '2023-01-10 11:08', '2023-01-10 11:07', '2023-01-10 11:59'], ['out-of-order 2 1']],
    ['one entry far ahead: one fault', ['2023-01-10 10:00', '2023-01-10 15:00', '2023-01-10 10:05', '2023-01-10 10:10'], ['out-of-order 2 1']],
    ['a slip of a day', SLIP_OF_A_DAY, ['out-of-order 4 3'], { title: 'RCA - September 17,2018' }],
    ['a copied date', ['2021-06-28 14:02', '2021-06-28 14:09', '2021-06-11 14:15', '2021-06-11 14:24'], ['out-of-order 2 1']],
    ['minutes beside seconds', ['2026-01-01 00:04:15', '2026-01-01 00:04 - 00:10', '2026-01-01 00:04:50'], []],
    ['minutes past seconds', ['2026-01-01 00:05:15', '2026-01-01 00:04 - 00:10'], ['out-of-order 1 0']],
    ['an open range at the same minute', ['2026-01-01 23:28:20', '2026-01-01 23:28〜'], []],
    ['approximate times', ['2026-01-01 13:45', '2026-01-01 ~13:30', '2026-01-01 14:00'], []],
    ['a sharp time behind an approximate one', ['2026-01-01 13:45', '2026-01-01 ~13:30', '2026-01-01 13:20'], ['out-of-order 2 0']],
    ['a day among its times', ['2026-01-02 13:45', '2026-01-02', '2026-01-02 13:50'], []],
    ['ranges that overlap', ['2026-01-01 10:00 - 12:00', '2026-01-01 11:00 - 11:30'], []],
    ['instants in several zones', ['2026-01-31 08:11 UTC', '2026-01-31 09:16 CET', '2026-01-31 08:16:30 UTC'], []],
    ['times that name none', ['2026-01-01 10:00', '??', '2026-01-01 25:10', '2024-02-30 10:00', '14:??', '2026-01-01 10:30'], []],
    ['a year in December', ['12-05 16:21', '03-20 16:46', '03-26 17:40'], [], { title: '2019-03-26' }],
    ['day headings', ['# May 12', '20:15', '23:00', '# May 13', '14:30', '# 15 May', '11:39AM'], [], { title: 'May 12 2025' }],
    ['a date with a point in the middle', ['2018-04-18 12:35', '23:00', '19. April, 11:00', '11:07'], []],
    ['newest first', ['2021-06-08 11:20 UTC', '2021-06-08 11:08 UTC', '2021-06-08 09:35 UTC'], ['newest-first 0 2']],
    ['newest first, two days', ['2021-06-08 11:20 UTC', '2021-06-06 11:08 UTC'], ['newest-first 0 1']],
    ['two entries of one day', ['2021-06-08 11:20 UTC', '2021-06-08 11:08 UTC'], ['out-of-order 1 0']],
    ['newest first with one break', ['2021-06-08 15:00', '2021-06-08 14:00', '2021-06-08 12:00', '2021-06-08 13:00', '2021-06-08 11:00', '2021-06-08 10:00'], ['newest-first 0 5', 'out-of-order 3 2']],
    ['newest first, the oldest misplaced', ['2020-11-23', '2020-11-19', '2020-11-14', '2020-11-17'], ['newest-first 0 3', 'out-of-order 3 2']],
    ['newest first, two of one day the other way', ['2021-06-08 11:20', '2021-06-07 10:40', '2021-06-07 12:40', '2021-06-06 10:00'], ['newest-first 0 3']],
    ['a month long before', ['May 2020', '2023-05-01 10:00', '2023-05-02 10:00'], []],
    ['newest day first', ['# 2024-05-03', '10:00', '11:00', '# 2024-05-02', '09:00', '10:00'], ['newest-first 0 3']],
    ['a midnight', ['2019-05-30 13:26', '23:55', '07:00', '08:00'], ['midnight-rollover 2 1']],
    ['a midnight under a heading', ['# May 12', '22:00', '23:00', '00:40', '00:47'], ['midnight-rollover 2 1'], { title: 'May 12 2025' }],
    ['zones without any date', ['10:30 UTC', '12:40 CEST', '12:20 CEST'], ['out-of-order 2 1']],
    ['days without any year', ['May 12 10:00', 'May 12 09:00', 'May 13 08:00'], ['out-of-order 1 0']],
    ['a midnight without any date', ['22:00', '23:30', '00:20'], ['midnight-rollover 2 1']],
    ['a written next day', ['2019-05-30 23:55', '00:10 (+1d)', '00:20'], []],
    ['a year that differs from both neighbours', ['2026-01-31 08:11', '2025-01-31 08:16', '2026-01-31 08:40'], ['date-outlier 1 0']],
    ['a month that differs from both neighbours', ['2026-03-30 08:11', '2026-02-30 08:16', '2026-04-30 08:16', '2026-03-30 08:40'], ['date-outlier 2 0']],
    ['a year at the end', ['2024-05-12 10:00', '2024-05-12 10:10', '2023-05-12 10:30'], ['date-outlier 2 1']],
    ['a cause of a month before, at another hour', ['2026-01-28 10:00', '2026-02-28 18:11', '2026-02-28 18:16'], []],
    ['a cause of long ago', ['2025-12-01 10:00', '2026-01-31 08:11', '2026-01-31 08:16'], []],
    ['dates that nothing decides', ['04/05/2024 10:00', '03/05/2024 10:00'], []],
    ['minutes after the start', ['T+0', 'T+5m', 'T+3m'], ['out-of-order 2 1']],
    ['nothing', [], []],
  ];
  for (const [name, lines, faults, options] of rows) it(name, () => assert.deepEqual(faultWords(lines, options), faults));

  it('finds nothing in sorted points, in either direction, and everything names points that exist', () => {
    const point = fc.record({ at: fc.integer({ min: 0, max: 1_000_000 }).map((minutes) => minutes * 60_000), approximate: fc.boolean() })
      .map(({ at, approximate }): OrderPoint => ({ at, local: at, zoned: true, precision: 'minute', approximate, dated: true }));
    fc.assert(fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      const sorted = points.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
      assert.deepEqual(judgeOrder(sorted).filter(({ kind }) => kind !== 'date-outlier'), []);
      assert.deepEqual(judgeOrder(sorted.toReversed()).filter(({ kind }) => kind === 'midnight-rollover'), []);
      for (const { index, other } of judgeOrder(points)) assert.ok(points[index] !== undefined && points[other] !== undefined);
    }), { numRuns: 500 });
  });
});

describe('orderRepairs', () => {
  interface Expected {
    readonly title: string;
    readonly line: string;
    readonly at: number;
  }

  const first = (lines: readonly string[], options: ListOptions = {}): Expected => {
    const list = readList(lines, options);
    const [fault] = faultsOf(list);
    assert.ok(fault);
    const [repair] = repairsOf(list, fault);
    assert.ok(repair);
    const at = repair.changed[0] ?? -1;
    return { title: repair.title, line: repaired(list, repair)[at] ?? '', at };
  };

  it('explains a slip of a day by one day’s change', () => {
    assert.deepEqual(first(SLIP_OF_A_DAY, { title: 'RCA - September 17,2018' }), {
      title: "Change to September 17th: restores order with one day's change", line: 'September 17th, 08:11 UTC'.replace('08:11', '23:30'), at: 3,
    });
  });

  it('moves a run of neighbours when one entry alone does not do', () => {
    const lines = ['12-05 16:21', '03-20 16:46', '03-26 17:40', '03-26 23:04', '03-26 02:50', '03-26 05:16', '03-26 06:27'];
    const list = readList(lines, { title: '2019-03-26' });
    const [fault] = faultsOf(list);
    assert.ok(fault);
    const [repair, other] = repairsOf(list, fault);
    assert.deepEqual([repair?.title, repair?.changed], ["Change 2 entries to 03-25: restores order with one day's change", [3, 2]]);
    assert.deepEqual(repaired(list, repair ?? assert.fail()).slice(2, 5), ['03-25 17:40', '03-25 23:04', '03-26 02:50']);
    assert.equal(other?.title, "Change 3 entries to 03-27: restores order with one day's change");
  });

  it('exchanges rows that are a little out of order', () => {
    const list = readList(['2023-01-10 11:08', '2023-01-10 11:07', '2023-01-10 11:59']);
    const [fault] = faultsOf(list);
    const [repair] = repairsOf(list, fault ?? assert.fail());
    assert.deepEqual([repair?.kind, repair?.swap], ['swap', [0, 1]]);
    assert.deepEqual(repaired(list, repair ?? assert.fail()), ['2023-01-10 11:07', '2023-01-10 11:08', '2023-01-10 11:59']);
  });

  const edits: readonly (readonly [name: string, lines: readonly string[], at: number, line: string])[] = [
    ['gives a copied date back', ['2021-06-28 14:02', '2021-06-28 14:09', '2021-06-11 14:15', '2021-06-11 14:24'], 2, '2021-06-28 14:15'],
    ['exchanges AM and PM', ['2020-01-01 11:40 AM', '12:05 AM', '12:30 PM'], 1, '12:05 PM'],
    ['takes the neighbour’s year', ['2024-12-31 23:00', '2024-01-01 00:10', '2025-01-01 01:00'], 1, '2025-01-01 00:10'],
    ['corrects an outlying year', ['2026-01-31 08:11', '2025-01-31 08:16', '2026-01-31 08:40'], 1, '2026-01-31 08:16'],
    ['corrects an outlying month', ['March 30, 2026 08:11', 'April 30, 2026 08:16', 'March 30, 2026 08:40'], 1, 'March 30, 2026 08:16'],
    ['crosses the start of a month, ordinals and all', ['Sep 30th 10:00 2024', 'Oct 1st, 2024 23:00', 'Oct 1st, 2024 01:30'], 1, 'Sep 30th, 2024 23:00'],
    ['needs no year', ['May 12 10:00', 'May 13 23:30', 'May 13 01:30'], 1, 'May 12 23:30'],
    ['keeps the padding of a day', ['2018-09-09 08:00', '2018-09-10 23:30', '2018-09-10 01:30'], 1, '2018-09-09 23:30'],
    ['changes the weekday with the day', ['Mon, 17 September 2018 08:00', 'Tue, 18 September 2018 23:30', 'Tue, 18 September 2018 01:30'], 1, 'Mon, 17 September 2018 23:30'],
    ['writes Japanese dates', ['2026年3月23日 19:25', '2026年3月24日（火）22:00', '2026年3月24日 01:00'], 1, '2026年3月23日（月）22:00'],
    ['writes numbers in the order that is decided', ['23/05/2024 08:00', '04/06/2024 23:00', '04/06/2024 01:00'], 1, '03/06/2024 23:00'],
    ['changes one date for all entries that take it', ['2018-09-17 08:00', '2018-09-18 20:00', '23:30', '2018-09-18 01:30'], 1, '2018-09-17 20:00'],
  ];
  for (const [name, lines, at, line] of edits) it(name, () => assert.deepEqual([repaired(...firstOf(lines)).at(at)], [line]));

  function firstOf(lines: readonly string[]): Parameters<typeof repaired> {
    const list = readList(lines);
    const [repair] = repairsOf(list, faultsOf(list)[0] ?? assert.fail());
    assert.equal(repair?.kind, 'edit');
    return [list, repair ?? assert.fail()];
  }

  it('writes the date after midnight in the manner of the list', () => {
    assert.equal(first(['May 12, 2025 22:00', '23:00', '00:40']).line, 'May 13, 2025 00:40');
    assert.equal(first(['22:00', '23:00', '00:40'], { title: '2025-05-12' }).line, '2025-05-13 00:40');
    assert.equal(first(['22:00', '23:00', '00:40']).line, '00:40 (+1d)');
  });

  it('reverses a list that runs downwards', () => {
    const list = readList(['2021-06-08 11:20', '2021-06-08 11:08', '2021-06-08 09:35']);
    const [repair] = repairsOf(list, faultsOf(list)[0] ?? assert.fail());
    assert.deepEqual(repaired(list, repair ?? assert.fail()), ['2021-06-08 09:35', '2021-06-08 11:08', '2021-06-08 11:20']);
  });

  it('sorts last, stably, and keeps entries without a time behind those they follow', () => {
    const list = readList(['2023-01-10 15:00', '??', '2023-01-10 10:00', '2023-01-10 10:00 second', '2023-01-10 16:00', '2023-01-10 09:00', '2023-01-10 17:00']);
    const repair = repairsOf(list, faultsOf(list)[0] ?? assert.fail()).at(-1);
    assert.deepEqual(repair?.order, [5, 2, 3, 0, 1, 4, 6]);
  });

  it('gives edits that remove the fault they repair and add none', () => {
    const entry = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(23), fc.nat(59)).map(([day, hour, minute]) => `2024-05-0${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')} UTC`);
    fc.assert(fc.property(fc.array(entry, { minLength: 3, maxLength: 8 }), fc.nat(7), (lines, at) => {
      const shuffled = lines.toSorted();
      const moved = shuffled.with(at % lines.length, lines[0] ?? '');
      const list = readList(moved);
      const faults = faultsOf(list).filter(({ kind }) => kind === 'out-of-order');
      if (faults.length === 0 || faultsOf(list).length !== faults.length) return;
      for (const repair of repairsOf(list, faults[0] ?? assert.fail())) {
        const left = faultsOf(readList(repaired(list, repair)));
        assert.ok(left.length < faults.length, JSON.stringify([moved, repair.title, left]));
      }
    }), { numRuns: 500 });
  });

  it('copes with lists of any length', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `2024-01-${String(1 + (index % 28)).padStart(2, '0')} 10:00 UTC`);
    const list = readList(lines);
    for (const fault of faultsOf(list)) assert.ok(repairsOf(list, fault).length > 0);
  });
});
