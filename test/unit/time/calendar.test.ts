import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOfDay, dayNumber, daysInMonth, localMsOf, localTimeOf, weekdayOf } from '../../../server/src/time/calendar.ts';

describe('the calendar', () => {
  it('agrees with the engine on days from year 0 to 9999', () => {
    fc.assert(fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      const date = new Date(day * 86_400_000);
      assert.deepEqual(dateOfDay(day), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      assert.equal(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), day);
      assert.equal(weekdayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) % 7, date.getUTCDay());
    }));
  });

  it('knows the lengths of months', () => {
    assert.deepEqual([1, 2, 4, 12].map((month) => daysInMonth(month, 2023)), [31, 28, 30, 31]);
    assert.deepEqual([1900, 2000, 2024].map((year) => daysInMonth(2, year)), [28, 29, 29]);
    assert.equal(daysInMonth(2), 29, 'without a year February may have 29');
    assert.deepEqual([0, 13].map((month) => daysInMonth(month, 2024)), [0, 0]);
  });

  it('turns local times into milliseconds and back', () => {
    fc.assert(fc.property(fc.integer({ min: -62_000_000_000, max: 250_000_000_000 }), (seconds) => {
      assert.equal(localMsOf(localTimeOf(seconds * 1000)), seconds * 1000);
    }));
    assert.equal(localMsOf({ year: 1970, month: 1, day: 2 }), 86_400_000, 'a missing clock is midnight');
  });
});
