// The next id of a report, after the ids of those that are there and the names of their files.
import assert from 'node:assert/strict';
import { nextReportId } from '../../../server/src/features/index.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

describe('the id of a new report', () => {
  for (const [pattern, ids, names, id] of [
    ['RCA-YYYY-NNN', [], [], 'RCA-2026-001'],
    ['RCA-YYYY-NNN', ['RCA-2026-011', 'RCA-2025-099'], ['rca-2026-007-gates-stop.rca.md'], 'RCA-2026-012'],
    ['RCA-YYYY-NNN', ['RCA-2026-003'], ['rca-2026-007-gates-stop.rca.md', 'RCA-2026-011.rca.yaml', 'rca-2025-099-old.rca.md', 'notes.md'], 'RCA-2026-012'],
    ['RCA-YYYY-NNN', [], ['rca-2026-999-a.rca.md', 'rca-2026-1002-b.rca.md'], 'RCA-2026-1003'],
    ['RCA-YYYY-NNN', [], ['orca-2026-050.rca.md', 'rca-2026.rca.md'], 'RCA-2026-001'],
    ['INC(NN)', [], ['INC(08) gates stop.rca.md'], 'INC(09)'],
    ['  ', ['RCA-2026-001'], ['rca-2026-001.rca.md'], undefined],
  ] as const) {
    it(`by ${JSON.stringify(pattern)} after ${ids.length} ids and ${names.length} files is ${id ?? 'none'}`, () => assert.equal(nextReportId(pattern, 2026, ids, names), id));
  }

  it('is no date to whoever reads the name of the file', () => {
    for (const name of ['rca-2026-012-gates-stop', 'rca-2026-101-15-minutes-without-gates', 'rca-2026-0101']) {
      const { fields } = syntaxes.markdown.read('# Gates stop\n', { profiles: shippedProfiles, fileName: `${name}.rca.md` });
      assert.deepEqual(fields.filter(({ from }) => from === 'file-name'), [], name);
    }
  });
});
