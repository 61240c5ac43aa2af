// Sorting, for who asks for it.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { fixAll, sortTimelines } from '../../../server/src/features/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { markdownName, openMarked, yamlName } from './marked.ts';

type Row = readonly [at: string, text: string];

function report(name: string, rows: readonly Row[]): string {
  if (name === yamlName) return `title: Outage\ndate: 2024-03-04\ntimelines:\n  - entries:\n${rows.map(([at, text]) => `      # ${text}\n      - at: ${at}\n        text: ${text}\n`).join('')}`;
  return `---\ndate: 2024-03-04\n---\n\n# Outage\n\n## Timeline\n\n${rows.map(([at, text]) => `- ${at} – ${text}\n  - more on ${text}\n`).join('')}\n## Impact\n\n120 orders.\n`;
}

/** The text after sorting; undefined when nothing is offered. */
function sorted(name: string, text: string): string | undefined {
  const { open } = openMarked(name, text);
  const [action] = sortTimelines(open);
  if (action === undefined) return undefined;
  assert.equal(action.kind, 'source.sortTimeline');
  return applyEdits(text, action.edits);
}

for (const name of [markdownName, yamlName]) {
  describe(`sorting the timeline of ${name}`, () => {
    const day = '2024-03-04';
    const one: Row = [`${day} 10:00 UTC`, 'one'];
    const two: Row = [`${day} 10:04 UTC`, 'two'];
    const three: Row = [`${day} 10:05 UTC`, 'three'];
    const four: Row = [`${day} 10:06 UTC`, 'four'];

    it('moves entries with all that belongs to them', () => {
      assert.equal(sorted(name, report(name, [one, three, two, four])), report(name, [one, two, three, four]));
    });

    it('compares instants, and keeps entries of the same time as they stand', () => {
      const same: Row = [`${day} 11:04 +01:00`, 'same'];
      assert.equal(sorted(name, report(name, [one, three, same, two, four])), report(name, [one, same, two, three, four]));
    });

    it('turns round a list that stands newest first', () => {
      assert.equal(sorted(name, report(name, [four, three, two, one])), report(name, [one, two, three, four]));
    });

    it('leaves alone a list that is in order, and one in which another date for a stamp explains the fault', () => {
      assert.equal(sorted(name, report(name, [one, two, three, four])), undefined);
      assert.equal(sorted(name, report(name, [one, ['2024-03-05 10:04 UTC', 'slip'], three, four])), undefined);
    });

    it('is no part of fixing all', () => {
      assert.deepEqual(fixAll(openMarked(name, report(name, [one, three, two, four])).open), []);
    });

    it('leaves nothing to sort', () => {
      fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 2, maxLength: 10 }), (minutes) => {
        const text = report(name, minutes.map((minute, index) => [`${day} 10:${String(minute).padStart(2, '0')} UTC`, `no ${index}`]));
        const after = sorted(name, text);
        if (after !== undefined) assert.equal(sorted(name, after), undefined, after);
      }), { numRuns: 40 });
    });
  });
}

describe('sorting several timelines', () => {
  it('sorts each by itself, and leaves behind its entry what has no time', () => {
    const list = (...items: readonly string[]): string => `${items.map((item) => `- ${item}`).join('\n')}\n`;
    const text = (first: string, second: string): string => `# Outage\n\n## Timeline\n\n### Storage\n\n${first}\n### Network\n\n${second}`;
    const [a, b, c, d] = ['2024-03-04 10:00 UTC – one', '2024-03-04 10:04 UTC – two', '2024-03-04 10:05 UTC – three', 'Nobody knows when: four'];
    assert.equal(sorted(markdownName, text(list(a, c, d, b), list(b, a, c))), text(list(a, b, c, d), list(a, b, c)));
  });
});
