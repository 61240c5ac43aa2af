// What the process that starts the editor makes of the messages of the suite inside it.
import assert from 'node:assert/strict';
import { hosts } from '../../../scripts/editor/hosts.ts';
import { tallyOf } from '../../../scripts/editor/suite-tally.ts';
import { messageLine, readMessageLine, type SuiteMessage } from '../../e2e/message.ts';

const [host] = hosts;
assert.ok(host !== undefined);
const failedTests = (messages: readonly SuiteMessage[], problem?: string): string[] =>
  tallyOf(host, messages, problem, () => 'log').failures.map(({ test, message }) => `${test} – ${message}`);

describe('the tally of a suite in the editor', () => {
  const passed: SuiteMessage = { kind: 'passed', test: 'a' };
  const broken: SuiteMessage = { kind: 'failed', test: 'b', message: 'no' };

  it('passes when the suite finished and every test did', () => {
    assert.deepEqual(tallyOf(host, [passed, { kind: 'finished', tests: 1 }], undefined, () => ''), { passed: 1, failures: [] });
  });

  it('names the host of a failure, which is not repeated as the failure of the suite', () => {
    assert.deepEqual(failedTests([passed, broken, { kind: 'finished', tests: 2 }], 'The suite ended with code 1.'), ['editor (node): b – no']);
  });

  it('fails a suite that broke off, was empty, lost a result, or failed outside of its tests', () => {
    assert.equal(failedTests([passed], 'The page of the editor crashed.').length, 1);
    assert.equal(failedTests([passed]).length, 1);
    assert.equal(failedTests([{ kind: 'finished', tests: 0 }]).length, 1);
    assert.equal(failedTests([passed, { kind: 'finished', tests: 2 }]).length, 1);
    assert.equal(failedTests([passed, { kind: 'finished', tests: 1 }], 'The suite ended with code 1.').length, 1);
  });
});

describe('a message of the suite', () => {
  it('survives the console, whatever stands in it', () => {
    const message: SuiteMessage = { kind: 'failed', test: 'a "b"\n', message: '\u2028 – {' };
    assert.deepEqual(readMessageLine(messageLine(message)), message);
  });

  it('is told from other lines', () => {
    assert.equal(readMessageLine('[main] started'), undefined);
  });
});
