import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/steps/run-program.ts';

for (const page of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'examples/README.md', 'docs/rules/README.md', 'docs/configuration.md', 'docs/exports.md']) {
  it(`${page} links only to what is there`, () => {
    const text = readFileSync(join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, target]) => target ?? '');
    const missing = targets.filter((target) => !existsSync(join(root, page, '..', target)));
    assert.deepEqual(missing, []);
  });
}
