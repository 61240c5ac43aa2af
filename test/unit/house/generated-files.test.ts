// The frame for generated files finds every difference and writes exactly what was found.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, write } from '../../../scripts/generate/compare.ts';
import { between } from '../../../scripts/generate/between.ts';
import type { Generator } from '../../../scripts/generate/generator.ts';

describe('generated files', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rca-author-generate-'));
    mkdirSync(join(root, 'docs'));
    for (const name of ['same', 'changed', 'old']) writeFileSync(join(root, 'docs', `${name}.md`), `${name}\n`);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const pages: Generator = {
    name: 'pages',
    folders: ['docs', 'not-there'],
    outputs: () => new Map([['docs/same.md', 'same\n'], ['docs/changed.md', 'other\n'], ['docs/deep/new.md', 'new\n']]),
  };

  it('are found to be stale, missing or left over', async () => {
    assert.deepEqual((await differences(root, [pages])).map(({ path, state }) => `${path} ${state}`), [
      'docs/changed.md stale', 'docs/deep/new.md missing', 'docs/old.md left over',
    ]);
  });

  it('are fresh after they were written', async () => {
    for (const difference of await differences(root, [pages])) write(root, difference);
    assert.deepEqual(await differences(root, [pages]), []);
    assert.equal(readFileSync(join(root, 'docs', 'deep', 'new.md'), 'utf8'), 'new\n');
    assert.equal(existsSync(join(root, 'docs', 'old.md')), false);
  });

  it('have one generator each', async () => {
    const other: Generator = { name: 'other', outputs: () => Promise.resolve(new Map([['docs/same.md', '']])) };
    await assert.rejects(differences(root, [pages, other]), /docs\/same\.md is made by two generators, pages and other/);
  });
});

describe('a generated part of a file', () => {
  it('is all that changes, and does not change twice', () => {
    const once = between('before\n<a>\nold\n<b>\nafter\n', '<a>', '<b>', 'new');
    assert.equal(once, 'before\n<a>\n\nnew\n\n<b>\nafter\n');
    assert.equal(between(once, '<a>', '<b>', 'new'), once);
  });

  it('needs its two marks, once each and in their order', () => {
    for (const text of ['<a>', '<b>', '<b> <a>', '<a> <b> <a>', '<a> <b> <b>', '']) assert.throws(() => between(text, '<a>', '<b>', ''), /must stand once/);
  });
});
