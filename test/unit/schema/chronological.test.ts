import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { chronological } from '../../../server/src/schema/chronological.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const at = (...times: readonly string[]): readonly object[] => times.map((time) => ({ at: time, text: 'x' }));
const day = (clock: string): string => `2026-01-31T${clock}:00+00:00[UTC]`;

describe('chronological', () => {
  it('is content with order, equal times and entries without time', () => {
    assert.deepEqual(chronological([]), []);
    assert.deepEqual(chronological(at(day('08:11'), day('08:11'), day('08:16'))), []);
    assert.deepEqual(chronological([...at(day('08:11'), 'shortly after', '25:10'), { text: 'no time' }, null, 7, 'text', [], ...at(day('08:16'))]), []);
  });

  it('names the rule, the entry and the one it does not fit with', () => {
    assert.deepEqual(chronological(at(day('08:11'), day('08:20'), day('08:16'), day('08:30'))), [{ rule: 'out-of-order', index: 2, other: 1 }]);
    assert.deepEqual(chronological(at(day('09:00'), day('08:00'), day('07:00'), day('06:00'))).map(({ rule }) => rule), ['newest-first']);
  });

  it('compares instants, not clocks', () => {
    assert.deepEqual(chronological(at('2026-01-31T08:11:00+00:00[UTC]', '2026-01-31T09:05:00+01:00[Europe/Berlin]', '2026-01-31T08:12:00Z')).length, 1);
    assert.deepEqual(chronological(at('2026-01-31T08:11:00+00:00[UTC]', '2026-01-31T09:16:00+01:00[Europe/Berlin]')), []);
  });

  it('compares at the coarser precision', () => {
    assert.deepEqual(chronological([{ at: day('08:11'), precision: 'minute' }, { at: '2026-01-31', precision: 'day' }, { at: day('08:16'), precision: 'minute' }]), []);
  });

  it('finds in the texts of the data what it finds in the report', () => {
    const entry = fc.tuple(fc.integer({ min: 28, max: 31 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('', '~'));
    const zone = fc.constantFrom(' UTC', ' +02:00', '');
    fc.assert(fc.property(fc.array(entry, { minLength: 2, maxLength: 12 }), zone, (entries, words) => {
      const two = (number: number): string => String(number).padStart(2, '0');
      const text = `# A\n\n## Timeline\n\n${entries.map(([date, hour, minute, about]) => `- ${about}2026-01-${date} ${two(hour)}:${two(minute)}${words} – b\n`).join('')}`;
      const data = resolvedData(syntaxes.markdown.read(text, { profiles: shippedProfiles }));
      for (const { entries: read } of data.timelines ?? []) {
        assert.equal(read.length, entries.length);
        assert.deepEqual(chronological(JSON.parse(JSON.stringify(read)) as readonly unknown[]), chronological(read));
      }
    }), { numRuns: 100 });
  });
});
