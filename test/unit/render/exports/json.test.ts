import assert from 'node:assert/strict';
import type { ResolvedReport } from '../../../../server/src/model/resolved.ts';
import { reportSchema } from '../../../../server/src/schema/validators.generated.ts';
import { exampleInput, exampleNames, exported, inputOf } from './exported.ts';

async function faults(input: ReturnType<typeof inputOf>): Promise<readonly string[]> {
  const data = JSON.parse(await exported('json', input)) as ResolvedReport;
  return reportSchema.check.call(input.profile, data) ? [] : (reportSchema.check.errors ?? []).map(({ keyword, instancePath }) => `${keyword} at ${instancePath}`);
}

describe('the JSON export', () => {
  for (const name of exampleNames) {
    // One example is there to show an entry out of order, which the schema finds as well.
    const wanted = name === 'instance-outage.rca.md' ? ['chronological at /timelines/0/entries'] : [];
    it(`of ${name} follows the schema`, async () => assert.deepEqual(await faults(exampleInput(name)), wanted));
  }

  it('says what does not follow it', async () => assert.deepEqual(await faults(inputOf('---\nstatus: finnished\n---\n\n# A\n')), ['enum at /status']));
});
