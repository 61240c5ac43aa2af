// Runs the suite inside the extension host, in Node and in a web worker alike, and reports each test on the console.
// It uses mocha's browser form in both, because the other one reads files and ends the process on a stray error.
import 'mocha/mocha.js';
import { messageLine, type SuiteMessage } from './message.ts';

/** `load` declares the tests; the promise is rejected when one of them failed, as the editor expects of a suite. */
export function runSuite(load: () => void): Promise<void> {
  const suite = new Mocha({ ui: 'bdd', timeout: 120_000, forbidOnly: true, reporter: ConsoleReporter });
  // Puts `describe` and `it` among the globals, as loading a file does where there are files.
  suite.suite.emit('pre-require', globalThis, '', suite);
  load();
  return new Promise((resolve, reject) => {
    suite.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed.`));
    });
  });
}

function say(message: SuiteMessage): void {
  console.log(messageLine(message));
}

/** A skipped test counts as failed: nothing is known of it. */
class ConsoleReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => say({ kind: 'passed', test: test.fullTitle() }));
    runner.on('fail', (test, error: Error) => say({ kind: 'failed', test: test.fullTitle(), message: error.stack ?? String(error) }));
    runner.on('pending', (test) => say({ kind: 'failed', test: test.fullTitle(), message: 'The test was skipped.' }));
    runner.on('end', () => say({ kind: 'finished', tests: this.stats.tests }));
  }
}
