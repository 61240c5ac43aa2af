// What is known of the places that links lead to.
import assert from 'node:assert/strict';
import { createLinkTargets } from '../../../server/src/workspace/link-targets.ts';
import type { EntryKind, WorkspaceFiles } from '../../../server/src/workspace/index.ts';

function targets(there: Map<string, EntryKind>): { readonly of: ReturnType<typeof createLinkTargets>; readonly asked: string[][] } {
  const asked: string[][] = [];
  const files: WorkspaceFiles = {
    find: () => Promise.resolve([]),
    read: () => Promise.resolve([]),
    looksInside: () => false,
    kinds(uris) {
      asked.push([...uris]);
      return Promise.resolve(uris.map((uri) => there.get(uri) ?? 'nothing'));
    },
  };
  return { of: createLinkTargets(files, () => undefined), asked };
}

describe('targets of links', () => {
  it('are asked for once, in batches, and known afterwards', async () => {
    const { of, asked } = targets(new Map([['file:///w/7', 'file']]));
    for (let round = 0; round < 2; round += 1) for (let number = 0; number < 150; number += 1) of.kindOf(`file:///w/${number}`);
    while (of.isDue()) await of.look();
    assert.deepEqual(asked.map(({ length }) => length), [100, 50]);
    assert.deepEqual([of.kindOf('file:///w/7'), of.kindOf('file:///w/8'), of.isDue()], ['file', 'nothing', false]);
  });

  it('are asked for again when they or a folder above came or went, and known as before until then', async () => {
    const there = new Map<string, EntryKind>();
    const { of, asked } = targets(there);
    of.kindOf('file:///w/x/a.png');
    of.kindOf('file:///w/b.png');
    await of.look();
    there.set('file:///w/x/a.png', 'file');
    of.filesChanged([{ uri: 'file:///w/x', type: 'created' }, { uri: 'file:///w/b.png', type: 'changed' }, { uri: 'file:///w/xy', type: 'deleted' }]);
    assert.equal(of.kindOf('file:///w/x/a.png'), 'nothing');
    await of.look();
    assert.deepEqual(asked[1], ['file:///w/x/a.png']);
    assert.equal(of.kindOf('file:///w/x/a.png'), 'file');
  });

  it('beyond thousands are not looked at, so that asking ends', async () => {
    const { of, asked } = targets(new Map());
    for (let round = 0; round < 3; round += 1) {
      for (let number = 0; number < 6_000; number += 1) of.kindOf(`file:///w/${number}`);
      while (of.isDue()) await of.look();
    }
    assert.equal(asked.flat().length, 5_000);
    assert.equal(of.kindOf('file:///w/5999'), undefined);
    of.forget();
    of.kindOf('file:///w/5999');
    await of.look();
    assert.equal(of.kindOf('file:///w/5999'), 'nothing');
  });
});
