// Counts the messages of a suite in the editor, and notices when some of them are missing.
import type { SuiteMessage } from '../../test/e2e/message.ts';
import { failed, type Failure, type Tally } from '../steps/tally.ts';
import type { Host } from './hosts.ts';

/**
 * A run that broke off, or in which a message was lost, has a failure of its own, so that it never passes as a small one.
 * `problem` says how the run ended when it did not end well; `log` is what the editor said, for such a failure.
 */
export function tallyOf(host: Host, messages: readonly SuiteMessage[], problem: string | undefined, log: () => string): Tally {
  const run = `editor (${host.name})`;
  const passed = messages.filter((message) => message.kind === 'passed').length;
  const failures: Failure[] = messages.flatMap((message) =>
    message.kind === 'failed' ? [{ test: `${run}: ${message.test}`, message: message.message }] : [],
  );
  const finished = messages.find((message) => message.kind === 'finished');
  if (finished === undefined) failures.push(...failed(run, `${problem ?? 'The suite ended without saying so.'}\n${log()}`).failures);
  else if (finished.tests === 0) failures.push(...failed(run, 'The suite held no tests.').failures);
  else if (passed + failures.length < finished.tests) failures.push(...failed(run, 'Results of some tests were lost.').failures);
  else if (problem !== undefined && failures.length === 0) failures.push(...failed(run, `${problem}\n${log()}`).failures);
  return { passed, failures };
}
