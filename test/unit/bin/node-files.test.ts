// Files on a real disk: what is found and read, and what never is.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../../server/src/bin/node-files.ts';
import { createWorkspaceFiles, type WorkspaceFiles } from '../../../server/src/workspace/index.ts';

const most = 1_000_000;

describe('files on disk', () => {
  let root = '';
  let folder = '';
  let files: WorkspaceFiles;
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const uri = (path: string): string => `${folder}/${path}`;
  const faultOf = async (path: string): Promise<string | undefined> => (await files.read([uri(path)], most))[0]?.fault;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'rca-files-')));
    mkdirSync(join(root, 'ws'));
    folder = pathToFileURL(join(root, 'ws')).href;
    files = createWorkspaceFiles({ folders: () => [folder], sourceOf: () => nodeFiles });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are found by name, by pattern and by key, sorted, in no folder that is left out', async () => {
    write('ws/b/2 (two).rca.yaml', 'title: Two\n');
    write('ws/a.rca.md', '# One\n');
    write('ws/docs/three.md', '# Three\n');
    write('ws/docs/four.md', '---\nrca: 1\n---\n# Four\n');
    write('ws/docs/five.txt', 'rca: 1\n');
    write('ws/node_modules/x/six.rca.md', '');
    write('ws/.git/seven.rca.md', '');
    assert.deepEqual(await files.find(folder, 'report', []), [uri('a.rca.md'), uri('b/2%20%28two%29.rca.yaml'), uri('docs/four.md')]);
    assert.deepEqual(await files.find(folder, 'report', ['docs/t*.md']), [uri('a.rca.md'), uri('b/2%20%28two%29.rca.yaml'), uri('docs/four.md'), uri('docs/three.md')]);
    assert.deepEqual(await files.read([uri('b/2%20%28two%29.rca.yaml')], most), [{ uri: uri('b/2%20%28two%29.rca.yaml'), text: 'title: Two\n' }]);
  });

  it('of the configuration are found in hidden folders at any depth', async () => {
    write('ws/.rca/config.yaml', '');
    write('ws/team/.rca/config.yaml', '');
    write('ws/team/.rca/profiles/own.yaml', '');
    write('ws/team/.rca/profiles/deep/other.yaml', '');
    assert.deepEqual(await files.find(folder, 'configuration', []), [uri('.rca/config.yaml'), uri('team/.rca/config.yaml')]);
    assert.deepEqual(await files.find(folder, 'profile', []), [uri('team/.rca/profiles/own.yaml')]);
    assert.deepEqual(await files.find(uri('team'), 'configuration', []), [uri('team/.rca/config.yaml')]);
  });

  it('outside of the open folders are neither found nor read, however they are named', async () => {
    write('secret.rca.md', 'secret');
    write('ws/a.rca.md', '');
    const outside = ['../secret.rca.md', '%2e%2e/secret.rca.md', 'x/..%2f../secret.rca.md', '..%5Csecret.rca.md', '%2E./secret.rca.md', 'a.rca.md%00', './a.rca.md', 'a.rca.md?x', 'a.rca.md#x'];
    for (const path of outside) assert.equal(await faultOf(path), 'It is outside of the folders that are open.', path);
    assert.equal((await files.read([pathToFileURL(join(root, 'secret.rca.md')).href], most))[0]?.fault, 'It is outside of the folders that are open.');
    assert.deepEqual(await files.kinds([uri('../secret.rca.md'), uri('..')]), [undefined, undefined]);
    assert.deepEqual(await files.find(pathToFileURL(root).href, 'report', []), []);
    assert.deepEqual(await files.find(folder, 'report', ['../*.md', '/../*.md', '**/../../*.md']), [uri('a.rca.md')]);
  });

  it('behind links are not read, and a link in circles ends', async () => {
    write('outside/secret.rca.md', 'secret');
    write('ws/a/one.rca.md', '# One\n');
    symlinkSync(join(root, 'outside'), join(root, 'ws', 'out'));
    symlinkSync(join(root, 'ws'), join(root, 'ws', 'a', 'loop'));
    symlinkSync(join(root, 'outside', 'secret.rca.md'), join(root, 'ws', 'link.rca.md'));
    symlinkSync(join(root, 'ws', 'self.rca.md'), join(root, 'ws', 'self.rca.md'));
    const found = await files.find(folder, 'report', []);
    assert.ok(found.every((one) => !one.includes('/out/') && !one.includes('/loop/')));
    const read = await files.read(found, most);
    assert.deepEqual(read.filter(({ text }) => text !== undefined).map(({ uri: one }) => one), [uri('a/one.rca.md')]);
    for (const path of ['out/secret.rca.md', 'link.rca.md', 'self.rca.md', 'a/loop/a/one.rca.md']) {
      assert.match((await faultOf(path)) ?? '', /links are not followed|links lead in circles/, path);
    }
    assert.deepEqual(await files.kinds([uri('out'), uri('out/secret.rca.md'), uri('link.rca.md'), uri('a'), uri('a/one.rca.md'), uri('gone')]), ['link', undefined, 'link', 'folder', 'file', 'nothing']);
  });

  it('are read below a folder that is itself opened through a link', async () => {
    write('ws/a.rca.md', '# One\n');
    symlinkSync(join(root, 'ws'), join(root, 'short'));
    folder = pathToFileURL(join(root, 'short')).href;
    assert.deepEqual((await files.read(await files.find(folder, 'report', []), most)).map(({ text }) => text), ['# One\n']);
  });

  it('that cannot be read have a fault that says why', async () => {
    write('ws/large.rca.md', 'x'.repeat(2_000_000));
    write('ws/exact.rca.md', 'x'.repeat(most));
    write('ws/latin.rca.md', Uint8Array.of(0x23, 0x20, 0xe9, 0x0a));
    write('ws/marked.rca.md', '\uFEFF# One\n');
    mkdirSync(join(root, 'ws', 'folder.rca.md'));
    assert.equal(await faultOf('large.rca.md'), 'It has more than 1000000 bytes.');
    assert.equal(await faultOf('exact.rca.md'), undefined);
    assert.match((await faultOf('latin.rca.md')) ?? '', /no text in UTF-8: byte 3 /);
    assert.equal(await faultOf('folder.rca.md'), 'It is a folder.');
    assert.deepEqual((await files.read([uri('marked.rca.md')], most))[0]?.text, '# One\n');
    const found = await files.find(folder, 'report', []);
    rmSync(join(root, 'ws', 'marked.rca.md'));
    const gone = (await files.read(found, most)).find((file) => file.uri === uri('marked.rca.md'));
    assert.equal(gone?.fault, 'It cannot be read: there is no such file or folder.');
  });

  it('keep their order when more are read than are open at a time', async () => {
    for (let index = 0; index < 250; index += 1) write(`ws/${index}.rca.md`, String(index));
    const wanted = Array.from({ length: 250 }, (_, index) => uri(`${249 - index}.rca.md`));
    assert.deepEqual((await files.read(wanted, most)).map(({ text }) => text), Array.from({ length: 250 }, (_, index) => String(249 - index)));
  });
});
