import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slice } from '../../../server/src/text/span.ts';
import { durationText, durationWords, readDurations } from '../../../server/src/time/index.ts';

describe('readDurations', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['lasting about 3 hours and 20 minutes, then', ['~PT3H20M 3 hours and 20 minutes']], ['1h 48m', ['PT1H48M 1h 48m']], ['for 1h50m, and', ['PT1H50M 1h50m']], ['took 2h30 (a bit', ['PT2H30M 2h30']],
    ['45分', ['PT45M 45分']], ['約 33 時間', ['~PT33H 33 時間']], ['1時間半', ['PT1H30M 1時間半']], ['1:30 hours of work', ['PT1H30M 1:30 hours']], ['2.5 hours', ['PT2H30M 2.5 hours']],
    ['a 30-minute window', ['PT30M 30-minute']], ['half an hour later', ['PT30M half an hour']], ['PT3H20M', ['PT3H20M PT3H20M']], ['3 days, 4 hours', ['PT76H 3 days, 4 hours']], ['1,200 seconds', ['PT20M 1,200 seconds']],
    ['5m', ['PT5M 5m']], ['5m users and 3 s', []], ['from 10:30 to 11:00', []], ['19時25分', []], ['300ms', []], ['v1.2h', []], ['', []],
  ];
  for (const [text, words] of rows) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(readDurations(text).map(({ ms, approximate, span }) => `${approximate ? '~' : ''}${durationText(ms)} ${slice(text, span)}`), words);
    });
  }
});

describe('durations in words', () => {
  it('name the two greatest units', () => {
    const minute = 60_000;
    assert.deepEqual([200 * minute, 45_000, 51 * 60 * minute, 0, -90 * minute, 60 * minute].map(durationWords), ['3 h 20 min', '45 s', '2 d 3 h', '0 s', '-1 h 30 min', '1 h']);
  });

  it('read back as the same length', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 86_399 }), (seconds) => {
      const ms = seconds * 1000;
      assert.equal(readDurations(durationText(ms))[0]?.ms, ms);
      if (seconds < 3600) assert.equal(readDurations(durationWords(ms))[0]?.ms, ms);
    }));
  });
});
