// Counts what passed and failed over several test runs, and says it in the one line that other programs read.

export interface Failure {
  readonly test: string;
  readonly message: string;
}

export interface Tally {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

export const nothing: Tally = { passed: 0, failures: [] };

export function sum(tallies: Iterable<Tally>): Tally {
  let passed = 0;
  const failures: Failure[] = [];
  for (const tally of tallies) {
    passed += tally.passed;
    failures.push(...tally.failures);
  }
  return { passed, failures };
}

export function failed(test: string, message: string): Tally {
  return { passed: 0, failures: [{ test, message: message.trim() === '' ? 'It failed without a word.' : message.trim() }] };
}

/** The last line of a test run: `12 passed, 0 failed`. */
export function tallyLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failures.length} failed`;
}

export function failureText({ test, message }: Failure): string {
  return `✗ ${test}\n${message.replaceAll(/^/gm, '    ')}\n`;
}
