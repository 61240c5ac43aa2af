import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formats } from '../../../server/src/schema/formats.ts';

const cases: Readonly<Record<keyof typeof formats, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  'zoned-date-time': {
    yes: ['2018-09-17T08:11:00+00:00[UTC]', '2018-09-17T08:11Z', '2018-09-17T08:11:00+05:30', '2024-03-31T02:30:00[Europe/Berlin]'],
    no: ['', '2018-09-17', '2018-09-17T08:11:00', '08:11 UTC', '2018-09-17 08:11 UTC', 'September 17th, 08:11 UTC', '2018-02-30T08:11Z', '2018-09-17T08:11+15:00'],
  },
  'clock-time': {
    yes: ['2018-09-17T08:11:00', '2018-09-17T08:11:00+00:00[UTC]', '08:11', 'September 17th, 08:11', '7:30 AM'],
    no: ['', '2018-09-17', '2018', '08:11 UTC', '08:11 IST', 'September 17th, 08:11 Europe/Berlin', '25:10', '--:--', 'T+5m', 'shortly after', '{{start}}'],
  },
  stamp: {
    yes: ['2018-09-17T08:11:00Z', '2018-09-17', '08:11', 'September 17th', '25:10', '2024-02-30', '--:--', 'T+5m', '~17:00', '2018'],
    no: ['', 'shortly after', 'banana', 'yes'],
  },
  'calendar-date': {
    yes: ['2018-09-17', '2018-09', '2018', '2018-09-17T08:11:00Z', 'September 17, 2018', '17 September', '04/05/2024'],
    no: ['', '2024-02-30', '2024-13-01', 'soon', '25:10', '22025-03-18'],
  },
  'possible-date': {
    yes: ['2018-09-17', 'Q3', 'next week', 'end of May', '', 'September 17, 2018'],
    no: ['2024-02-30', '22025-03-18'],
  },
  'time-zone': {
    yes: ['UTC', 'Europe/Berlin', '+05:30', 'UTC+8', 'PST', 'IST', 'Pacific Time'],
    no: ['', 'UC/Pacific', 'somewhere'],
  },
};

describe('formats', () => {
  for (const [name, { yes, no }] of Object.entries(cases)) {
    const format = formats[name as keyof typeof formats];
    for (const text of yes) it(`${JSON.stringify(text)} is a ${name}`, () => assert.equal(format(text), true));
    for (const text of no) it(`${JSON.stringify(text)} is no ${name}`, () => assert.equal(format(text), false));
  }

  it('take any text', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(formats)), fc.string({ unit: 'binary', maxLength: 1000 }), (format, text) => {
      assert.equal(typeof format(text), 'boolean');
    }));
  });

  it('look no further than a time can be long', () => {
    for (const format of Object.values(formats)) assert.equal(typeof format('12:'.repeat(1_000_000)), 'boolean');
  });
});
