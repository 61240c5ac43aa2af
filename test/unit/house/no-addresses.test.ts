// What is committed works everywhere: no registry is named, and no folder of the machine that it was written on.
import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { readRepositoryFile, repositoryFiles } from '../../../scripts/house/files.ts';
import { root } from '../../../scripts/steps/run-program.ts';

const binary = /\.(?:png|jpg|gif|ico|woff2?|vsix)$/;
const files = repositoryFiles().filter((path) => !binary.test(path));

/** A host of a registry, or a setting of npm that names one. Escaped, so that this file does not hold what it looks for. */
const registry = /registry\.(?:npmjs|yarnpkg)\.|^(?:@[\w-]+:)?registry\s*=/m;

function filesWith(found: (text: string, path: string) => boolean): string[] {
  return files.filter((path) => found(readRepositoryFile(path), path));
}

describe('committed files', () => {
  it('name no registry', () => {
    assert.deepEqual(filesWith((text) => registry.test(text)), []);
  });

  it('name no folder of this machine', () => {
    // Short paths such as / and /app would be found in honest text.
    const folders = [root, homedir()].filter((folder) => folder.split(/[\\/]/).length > 2);
    assert.deepEqual(filesWith((text) => folders.some((folder) => text.includes(folder))), []);
  });

  it('name no home or working folder of any machine', () => {
    const absolute = /(?:^|[\s"'`(=])(?:\/(?:root|work|home\/[a-z]+|Users\/[A-Za-z]+)\/|[A-Z]:\\Users\\)/m;
    assert.deepEqual(filesWith((text) => absolute.test(text)), []);
  });
});
