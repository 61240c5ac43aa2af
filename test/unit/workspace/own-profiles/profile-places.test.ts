// Where the profiles for a document are looked for: nowhere but inside of the folders that are open.
import assert from 'node:assert/strict';
import type { EntryKind } from '../../../../server/src/workspace/index.ts';
import type { ListedPath } from '../../../../server/src/workspace/own-profiles/listed-path.ts';
import { findProfiles, profileFolderCandidates } from '../../../../server/src/workspace/own-profiles/profile-places.ts';

const root = 'file:///w/repo';

describe('the folders of profiles', () => {
  it('are looked for upward, as far as the open folder', () => {
    assert.deepEqual(profileFolderCandidates(`${root}/a/b`, [root]), [`${root}/a/b/.rca/profiles`, `${root}/a/.rca/profiles`, `${root}/.rca/profiles`]);
    assert.deepEqual(profileFolderCandidates(root, [root]), [`${root}/.rca/profiles`]);
    assert.deepEqual(profileFolderCandidates(`${root}/`, [`${root}/`]), [`${root}/.rca/profiles`]);
    assert.deepEqual(profileFolderCandidates(`${root}/a/b`, [root, `${root}/a`]), [`${root}/a/b/.rca/profiles`, `${root}/a/.rca/profiles`], 'the innermost of two');
    assert.deepEqual(profileFolderCandidates('file:///w/repository', [root]), []);
    assert.deepEqual(profileFolderCandidates('file:///w/repo/../x', [root]), []);
    assert.deepEqual(profileFolderCandidates(`${root}/a`, []), []);
  });
});

describe('findProfiles', () => {
  const find = (there: Readonly<Record<string, EntryKind>>, listed: readonly ListedPath[], asked: string[] = []): ReturnType<typeof findProfiles> => findProfiles(`${root}/docs`, listed, {
    kindOf: (uri) => {
      asked.push(uri);
      return Promise.resolve(there[uri]);
    },
    find: (folder) => Promise.resolve(Object.keys(there).filter((uri) => uri.startsWith(`${folder}/`) && there[uri] === 'file')),
  }, [root]);

  it('takes the nearest folder and what is listed, each file once, and tells what is not there', async () => {
    const own = `${root}/.rca/profiles`;
    const there = { [own]: 'folder', [`${own}/a.json`]: 'file', [`${own}/notes.md`]: 'file', [`${own}/.hidden.json`]: 'file', [`${root}/formats`]: 'folder', [`${root}/formats/b.yaml`]: 'file' } as const;
    const found = await find(there, [{ base: root, path: 'formats' }, { base: root, path: 'formats/b.yaml' }, { base: root, path: 'nowhere' }]);
    assert.deepEqual(found, { uris: [`${own}/a.json`, `${root}/formats/b.yaml`], absent: ['nowhere'] });
  });

  it('never asks for what a path leads to outside', async () => {
    const asked: string[] = [];
    const paths = ['../../etc', '/etc/profiles', 'a/../../../b', 'http://example.com/x', 'file:///etc', 'c:/x', '~/x', 'a\\..\\b', 'x\0y'];
    const { uris, absent } = await find({}, paths.map((path) => ({ base: root, path })), asked);
    assert.deepEqual([uris, absent], [[], paths]);
    assert.deepEqual(asked, [`${root}/docs/.rca/profiles`, `${root}/.rca/profiles`]);
  });
});
