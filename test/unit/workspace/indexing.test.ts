// Whatever happens to files and documents, and however it falls into the work, the index ends up as one made afresh.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes, syntaxOf } from '../../../server/src/syntax/index.ts';
import { createIndexing, hasReportKey, hasReportName, type FileChange, type FileSource, type Indexing, type ReportIndex } from '../../../server/src/workspace/index.ts';
import { createWorkspaceFiles } from '../../../server/src/workspace/workspace-files.ts';
import type { Report } from '../../../server/src/model/report.ts';

const folder = 'file:///w';

/** A disk and an editor in memory. Each step of reading gives `between` a chance to change something. */
function world(): {
  readonly disk: Map<string, string>;
  readonly open: Map<string, string>;
  readonly indexing: () => Indexing;
  readonly during: { act?: () => void };
  readonly faults: unknown[];
} {
  const disk = new Map<string, string>();
  const open = new Map<string, string>();
  const during: { act?: () => void } = {};
  const faults: unknown[] = [];
  const act = async (): Promise<void> => {
    await Promise.resolve();
    during.act?.();
  };
  const source: FileSource = {
    async list(below, glob) {
      await act();
      const endings = /\{(.*)\}/.exec(glob)?.[1]?.split(',') ?? [];
      const wanted = glob.includes('.rca.') ? endings.map((ending) => `.rca.${ending}`) : endings.map((ending) => `.${ending}`);
      return [...disk.keys()].filter((uri) => uri.startsWith(`${below}/`) && wanted.some((ending) => uri.endsWith(ending)));
    },
    async read(_, uris) {
      const texts = uris.map((uri) => disk.get(uri));
      await act();
      return uris.map((uri, index) => ({ uri, ...(texts[index] === undefined ? { fault: 'gone' } : { text: texts[index] }) }));
    },
    async kinds(_, uris) {
      await act();
      return uris.map((uri) => (disk.has(uri) ? 'file' : [...disk.keys()].some((other) => other.startsWith(`${uri}/`)) ? 'folder' : 'nothing'));
    },
    heads: (_, uris) => Promise.resolve(uris.map((uri) => disk.get(uri))),
  };
  const files = createWorkspaceFiles({ folders: () => [folder], sourceOf: () => source });
  const read = (uri: string, text: string): Report | undefined =>
    (hasReportName(uri) || hasReportKey(text, syntaxOf(uri)) ? syntaxes[syntaxOf(uri)].read(text, { profiles: shippedProfiles }) : undefined);
  return {
    disk, open, during, faults,
    indexing: () => createIndexing({
      files, folders: () => [folder],
      openReport: (uri) => (open.has(uri) ? (read(uri, open.get(uri) ?? '') ?? null) : undefined),
      openUris: () => [...open.keys()],
      include: () => Promise.resolve(() => false),
      read,
      turn: act,
      wait: act,
      changed: () => undefined,
      failed: (error) => void faults.push(error),
    }),
  };
}

function shown(index: ReportIndex): unknown {
  const reports = [...index.all()].map((summary) => ({ ...summary, anchors: [...summary.anchors] })).toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
  const ids = reports.flatMap(({ id }) => (id === undefined ? [] : [id.value])).map((id) => [id, index.withId(id).map(({ uri }) => uri).toSorted(), index.ofKind(id)]);
  return { reports, ids, values: (['owner', 'services', 'tags'] as const).map((key) => index.values(key)) };
}

type Step =
  | { readonly kind: 'write' | 'open' | 'edit'; readonly name: string; readonly text: string }
  | { readonly kind: 'close' | 'delete'; readonly name: string }
  | { readonly kind: 'move-folder'; readonly from: string; readonly to: string }
  | { readonly kind: 'stop' | 'start' | 'restart' };

const names = ['a.rca.md', 'b.rca.yaml', 'x/c.rca.md', 'x/d.md', 'y/e.rca.md', '.hidden/f.rca.md', 'g.md'];
const name = fc.constantFrom(...names);
const text = fc.record({ id: fc.integer({ min: 1, max: 4 }), key: fc.boolean(), owner: fc.constantFrom('Ann', 'Bob', 'TBD') })
  .map(({ id, key, owner }) => `---\n${key ? 'rca: 1\n' : ''}id: RCA-${id}\nowner: ${owner}\nservices: [s${id}]\n---\n# Title ${id}\n\n## Heading ${id}\n`);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write' as const, 'open' as const, 'edit' as const), name, text }),
  fc.record({ kind: fc.constantFrom('close' as const, 'delete' as const), name }),
  fc.record({ kind: fc.constant('move-folder' as const), from: fc.constantFrom('x', 'y'), to: fc.constantFrom('x', 'y', 'z') }),
  fc.record({ kind: fc.constantFrom('stop' as const, 'start' as const, 'restart' as const) }),
);

describe('the index', () => {
  it('is after any events, at any moment of its work, what a fresh one is', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }), async (steps, rhythm) => {
      const { disk, open, indexing, during, faults } = world();
      const index = indexing();
      const queue = [...steps];
      let beat = 0;
      const next = (): void => {
        const one = queue.shift();
        if (one !== undefined) take(one, disk, open, index);
      };
      during.act = () => {
        beat += 1;
        if ((rhythm[beat % rhythm.length] ?? 0) === 0) next();
      };
      index.start();
      while (queue.length > 0) {
        next();
        if ((rhythm[queue.length % rhythm.length] ?? 0) < 2) await index.settled();
      }
      index.start();
      await index.settled();
      delete during.act;
      const fresh = indexing();
      fresh.start();
      await fresh.settled();
      assert.deepEqual(faults, []);
      assert.equal(index.complete(), true);
      assert.deepEqual(shown(index.index), shown(fresh.index));
    }), { numRuns: 300 });
  });

  it('counts a report that could not be read as gone, and takes it in once it can be', async () => {
    const { disk, indexing } = world();
    const index = indexing();
    index.start();
    await index.settled();
    assert.equal(index.index.size, 0);
    disk.set(`${folder}/a.rca.md`, '---\nid: RCA-1\n---\n');
    index.filesChanged([{ uri: `${folder}/a.rca.md`, type: 'created' }]);
    await index.settled();
    assert.equal(index.index.withId('rca-1').length, 1);
    disk.delete(`${folder}/a.rca.md`);
    index.filesChanged([{ uri: `${folder}/a.rca.md`, type: 'changed' }]);
    await index.settled();
    assert.equal(index.index.withId('rca-1').length, 0);
  });

  it('does nothing when it is not wanted, and all of it when it is wanted again', async () => {
    const { disk, indexing } = world();
    disk.set(`${folder}/a.rca.md`, '---\nid: RCA-1\n---\n');
    const index = indexing();
    index.filesChanged([{ uri: `${folder}/a.rca.md`, type: 'changed' }]);
    index.touched(`${folder}/a.rca.md`);
    await index.settled();
    assert.equal(index.index.size, 0);
    assert.equal(index.complete(), false);
    index.start();
    await index.settled();
    assert.equal(index.index.size, 1);
  });

  it('begins anew after a failure', async () => {
    const { disk, indexing, during, faults } = world();
    disk.set(`${folder}/a.rca.md`, '---\nid: RCA-1\n---\n');
    const index = indexing();
    during.act = () => {
      throw new Error('The connection is gone.');
    };
    index.start();
    await index.settled();
    assert.equal(faults.length, 1);
    assert.equal(index.complete(), false);
    delete during.act;
    index.filesChanged([]);
    await index.settled();
    assert.equal(index.complete(), true);
    assert.equal(index.index.size, 1);
  });
});

function take(step: Step, disk: Map<string, string>, open: Map<string, string>, index: Indexing): void {
  const tell = (...changes: readonly FileChange[]): void => index.filesChanged(changes);
  const uri = 'name' in step ? `${folder}/${step.name}` : '';
  switch (step.kind) {
    case 'write':
      tell({ uri, type: disk.has(uri) ? 'changed' : 'created' });
      // The event may come before or after the file is seen to be there; here it is told before, and again after.
      disk.set(uri, step.text);
      return tell({ uri, type: 'changed' });
    case 'delete':
      disk.delete(uri);
      return tell({ uri, type: 'deleted' });
    case 'open':
    case 'edit':
      if (step.kind === 'edit' && !open.has(uri)) return undefined;
      open.set(uri, step.text);
      return index.touched(uri);
    case 'close':
      open.delete(uri);
      return index.touched(uri);
    case 'move-folder': {
      const inside = [...disk].filter(([path]) => path.startsWith(`${folder}/${step.from}/`));
      for (const [path] of inside) disk.delete(path);
      for (const [path, content] of inside) disk.set(path.replace(`${folder}/${step.from}/`, `${folder}/${step.to}/`), content);
      // Of a folder that moves, the editor tells the folder alone.
      return inside.length === 0 ? undefined : tell({ uri: `${folder}/${step.from}`, type: 'deleted' }, { uri: `${folder}/${step.to}`, type: 'created' });
    }
    case 'stop':
      return index.stop();
    case 'start':
      return index.start();
    case 'restart':
      return index.restart();
  }
}
