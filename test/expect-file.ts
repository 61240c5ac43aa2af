// Compares a text with the expectation in a file. `UPDATE=1` writes the file instead, to be looked at and committed.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

export function expectFile(path: string, actual: string): void {
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  assert.ok(existsSync(path), `${basename(path)} does not exist: run the test with UPDATE=1 and look at what it writes.`);
  assert.equal(actual, readFileSync(path, 'utf8'), `What ${basename(path)} expects is not what came out.`);
}
