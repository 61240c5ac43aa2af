// The next id of a report, after the names of those that are there.
import assert from 'node:assert/strict';
import { nextId } from '../../../client/src/report-id.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

describe('the next id', () => {
  for (const [pattern, taken, id] of [
    ['RCA-YYYY-NNN', [], 'RCA-2026-001'],
    ['RCA-YYYY-NNN', ['rca-2026-007-gates-stop.rca.md', 'RCA-2026-011.rca.yaml', 'rca-2025-099-old.rca.md', 'notes.md'], 'RCA-2026-012'],
    ['RCA-YYYY-NNN', ['rca-2026-999-a.rca.md', 'rca-2026-1002-b.rca.md'], 'RCA-2026-1003'],
    ['RCA-YYYY-NNN', ['orca-2026-050.rca.md'], 'RCA-2026-001'],
    ['INC(NN)', ['INC(08).rca.md'], 'INC(09)'],
    ['pm.NNNN', ['pmx0005.rca.md', 'pm.0004.rca.md'], 'pm.0005'],
    ['YYYY', [], '2026'],
    ['', ['rca-2026-001.rca.md'], undefined],
  ] as const) {
    it(`after ${pattern === '' ? 'no pattern' : pattern} and ${taken.length} files is ${id ?? 'none'}`, () => assert.equal(nextId(pattern, 2026, taken), id));
  }

  it('is no date to whoever reads the name of the file', () => {
    for (const name of ['rca-2026-012-gates-stop', 'rca-2026-101-15-minutes-without-gates', 'rca-2026-0101']) {
      const { fields } = syntaxes.markdown.read('# Gates stop\n', { profiles: shippedProfiles, fileName: `${name}.rca.md` });
      assert.deepEqual(fields.filter(({ from }) => from === 'file-name'), [], name);
    }
  });
});
