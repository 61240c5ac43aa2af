// The few assertions that the suite needs: Node's own do not exist in a web worker, where the same tests run.

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares as JSON, which is enough for the plain values that the editor's commands give back. */
export function equal(actual: unknown, expected: unknown, message = 'Not equal.'): void {
  const [is, should] = [show(actual), show(expected)];
  if (is !== should) throw new Error(`${message}\nexpected: ${should}\nactual:   ${is}`);
}

export function match(actual: string, expected: RegExp, message = 'The text does not match.'): void {
  if (!expected.test(actual)) throw new Error(`${message}\nexpected: ${String(expected)}\nactual:   ${show(actual)}`);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, undefined, 1);
}
