// The packages of which code is in the bundles are found by the paths of the bundled files.
import assert from 'node:assert/strict';
import { licencesIn, packageFolders } from '../../../scripts/build/third-party-notices.ts';

describe('packageFolders', () => {
  it('finds plain, scoped and nested packages once each, and leaves our own files out', () => {
    const inputs = [
      'server/src/text/span.ts', 'node_modules/yaml/dist/index.js', 'node_modules/yaml/dist/doc/Document.js',
      'node_modules/@lezer/markdown/dist/index.js', String.raw`node_modules\a\node_modules\b\c.js`,
    ];
    assert.deepEqual(packageFolders(inputs), ['node_modules/@lezer/markdown', 'node_modules/a/node_modules/b', 'node_modules/yaml']);
  });

  it('finds the package whose data one of our files holds', () => {
    assert.deepEqual(packageFolders(['server/src/time/zone-names.generated.ts']), ['node_modules/@vvo/tzdb']);
  });

  it('finds the packages that the files of another one hold', () => {
    assert.deepEqual(packageFolders(['node_modules/docx/dist/index.mjs']), ['node_modules/docx', 'node_modules/fflate', 'node_modules/nanoid']);
  });
});

describe('licencesIn', () => {
  it('finds the licences with conditions that comments of a file state, and no other comment', () => {
    const source = '/** @license\n * Copyright Someone.\n * Permission is hereby granted. */\nrun();\n/* not @a */ /* @license MIT, see example.com */ /* Permission to speak */';
    assert.deepEqual(licencesIn(source), ['@license\nCopyright Someone.\nPermission is hereby granted.']);
  });
});
