import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { localOf, offsetOf, offsetsAt, readZoneName, seasonAt } from '../../../server/src/time/index.ts';
import { gapAt } from '../../../server/src/time/offset.ts';

/** Zones with odd steps, skipped days, southern summers and laws that changed. */
const ZONES = [
  'America/New_York', 'Europe/Berlin', 'Europe/Dublin', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'America/St_Johns', 'Asia/Tehran', 'Asia/Kolkata', 'America/Asuncion', 'Antarctica/Troll', 'Africa/Cairo', 'Pacific/Kiritimati', 'US/Pacific',
];
const MINUTE = 60_000;

const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(1970, 0) / 1000, max: Date.UTC(2037, 0) / 1000 }).map((seconds) => seconds * 1000);

/** Instants within two hours of a change of the clocks, where mistakes are made. */
const nearChange = fc.tuple(zone, instant, fc.integer({ min: -7200, max: 7200 })).map(([id, at, seconds]) => {
  const next = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(id).getTimeZoneTransition('next');
  return { id, at: (next?.epochMilliseconds ?? at) + seconds * 1000 };
});
const anywhere = fc.tuple(zone, instant).map(([id, at]) => ({ id, at }));

describe('offsets', () => {
  it('agree with Temporal at instants', () => {
    fc.assert(fc.property(fc.oneof(anywhere, nearChange), ({ id, at }) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(id);
      assert.equal(offsetOf({ id }, at) * MINUTE, expected.offsetNanoseconds / 1e6);
      const { year, month, day, hour, minute, second } = expected;
      assert.deepEqual(localOf(at, { id }), { year, month, day, hour, minute, second });
    }), { numRuns: 400 });
  });

  it('agree with Temporal at local times, in gaps and overlaps too', () => {
    fc.assert(fc.property(fc.oneof(anywhere, nearChange), ({ id, at }) => {
      const plain = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime();
      const local = plain.toZonedDateTime('UTC').epochMilliseconds;
      const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) => plain.toZonedDateTime(id, { disambiguation }));
      const isGap = earlier?.toPlainDateTime().equals(plain) !== true;
      const expected = isGap ? [] : [...new Set([earlier, later].map((time) => (time?.offsetNanoseconds ?? 0) / 6e10))];
      assert.deepEqual(offsetsAt({ id }, local), expected);
      assert.equal(gapAt({ id }, local) !== undefined, isGap);
    }), { numRuns: 400 });
  });

  it('of fixed zones need no date', () => {
    assert.deepEqual(offsetsAt({ id: 'America/Los_Angeles', fixed: -480 }, Date.UTC(2024, 6, 1)), [-480]);
    assert.equal(offsetOf({ id: 'UTC', fixed: 0 }, 0), 0);
  });

  it('of a zone that the host does not know are none', () => {
    assert.deepEqual(offsetsAt({ id: 'Mars/Olympus' }, 0), []);
    assert.equal(gapAt({ id: 'Mars/Olympus' }, 0), undefined);
  });

  it('are found at the ends of time', () => {
    for (const at of [-8.64e15, -1e14, 8.64e15]) assert.ok(Number.isFinite(offsetOf({ id: 'Europe/Berlin' }, at)));
    assert.equal(offsetOf({ id: 'Europe/Berlin' }, Number.NaN), 0);
  });

  it('skip a day where a country did', () => {
    const skipped = Date.UTC(2011, 11, 30, 12);
    assert.deepEqual(offsetsAt({ id: 'Pacific/Apia' }, skipped), []);
    assert.deepEqual(gapAt({ id: 'Pacific/Apia' }, skipped), [-600, 840]);
  });
});

describe('seasons', () => {
  const inJuly = Date.UTC(2024, 6, 1);
  const inJanuary = Date.UTC(2024, 0, 1);
  const season = (words: string, at: number): string | undefined => {
    const zoneWords = readZoneName(words);
    return zoneWords === undefined ? undefined : seasonAt(zoneWords, at);
  };

  it('are those in force at the date', () => {
    assert.equal(season('PST', inJuly), 'daylight');
    assert.equal(season('PDT', inJanuary), 'standard');
    assert.equal(season('CEST', inJuly), 'daylight');
    assert.equal(season('AEDT', inJuly), 'standard', 'July is winter in Sydney');
  });

  it('are unknown for words that name none', () => {
    assert.equal(season('UTC', inJuly), undefined);
    assert.equal(season('Europe/Berlin', inJuly), undefined);
    assert.equal(season('JST', inJuly), undefined);
  });
});
