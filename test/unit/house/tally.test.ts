// The count that the last line of a test run states, and what becomes of reports that are not as expected.
import assert from 'node:assert/strict';
import { readMochaReport } from '../../../scripts/steps/mocha-report.ts';
import { failed, nothing, sum, tallyLine } from '../../../scripts/steps/tally.ts';

function report(passes: number, failures: readonly string[], pending: readonly string[] = []): string {
  return JSON.stringify({
    stats: { passes, tests: passes + failures.length + pending.length },
    failures: failures.map((fullTitle) => ({ fullTitle, err: { message: 'not equal', stack: 'Error: not equal\n    at here' } })),
    pending: pending.map((fullTitle) => ({ fullTitle })),
  });
}

describe('the tally', () => {
  it('sums runs and says so in one line', () => {
    const runs = [{ passed: 3, failures: [] }, nothing, failed('types', 'a.ts(1,1): error'), { passed: 1, failures: [] }];
    assert.equal(tallyLine(sum(runs)), '4 passed, 1 failed');
  });

  it('gives a failure words when the program that failed had none', () => {
    assert.deepEqual(failed('types', ' \n').failures, [{ test: 'types', message: 'It failed without a word.' }]);
  });
});

describe('readMochaReport', () => {
  it('counts what passed and names what failed', () => {
    assert.deepEqual(readMochaReport('unit', report(2, ['a b'])), {
      passed: 2,
      failures: [{ test: 'unit: a b', message: 'Error: not equal\n    at here' }],
    });
  });

  it('counts a skipped test as failed', () => {
    assert.deepEqual(readMochaReport('unit', report(2, [], ['a b'])), { passed: 2, failures: [{ test: 'unit: a b', message: 'The test was skipped.' }] });
  });

  it('counts a run without tests, and a run without a report, as one failure', () => {
    for (const text of [report(0, []), '', '{', 'null', '{}', '[]']) assert.equal(readMochaReport('unit', text).failures.length, 1, text);
  });

  it('keeps the failure of a hook that let no test run', () => {
    const text = JSON.stringify({ stats: { passes: 0, tests: 0 }, failures: [{ fullTitle: '"before all" hook' }], pending: [] });
    assert.deepEqual(readMochaReport('unit', text).failures.map(({ test }) => test), ['unit: "before all" hook']);
  });
});
