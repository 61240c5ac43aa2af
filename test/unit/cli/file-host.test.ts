// The real files behind the commands of `rca`.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileHost } from '../../../server/src/bin/file-host.ts';

describe('the files of rca', () => {
  let folder = '';
  const host = fileHost();
  const at = (...parts: readonly string[]): string => join(folder, ...parts);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rca-files-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are named relative to the working directory, with slashes', () => {
    assert.equal(host.shown('./docs/../a.md'), 'a.md');
    assert.equal(host.shown(join(process.cwd(), 'docs', 'a.md')), 'docs/a.md');
    assert.equal(host.shown('.'), '.');
    assert.equal(host.shown('../a.md'), '../a.md');
    assert.equal(host.shown('-'), '-');
    assert.equal(host.shown('a\u001B[31m\nb.md'), 'a\uFFFD[31m\uFFFDb.md');
  });

  it('are found below a folder, sorted, whatever the folder is called', () => {
    const here = at('[a] & {b}');
    for (const path of ['z.md', 'sub/a.rca.md', 'B.YAML', 'c.yml', 'd.markdown', 'e.txt', 'node_modules/x/f.md', 'sub/.git/g.md']) {
      mkdirSync(join(here, path, '..'), { recursive: true });
      writeFileSync(join(here, path), '');
    }
    const { value } = host.list(here);
    assert.deepEqual(value?.map((path) => relative(here, path).replaceAll('\\', '/')), ['B.YAML', 'c.yml', 'd.markdown', 'sub/a.rca.md', 'z.md']);
  });

  it('of profiles are those directly in a folder, sorted, without hidden ones', () => {
    for (const path of ['b.json', 'a.yaml', 'C.YML', '.hidden.json', 'notes.md', 'sub/d.json', 'e.json/f']) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), '');
    }
    assert.deepEqual(host.listProfiles(folder).value?.map((path) => relative(folder, path)), ['C.YML', 'a.yaml', 'b.json']);
    assert.match(host.listProfiles(at('gone')).fault ?? '', /^Cannot search “.*gone”: there is no such file or folder\.$/);
  });

  it('are found without following links in circles', () => {
    mkdirSync(at('a'));
    writeFileSync(at('a', 'b.md'), '');
    symlinkSync('..', at('a', 'up'));
    symlinkSync('self', at('self'));
    symlinkSync('nowhere.md', at('gone.md'));
    assert.deepEqual(host.list(folder).value, [at('a', 'b.md')]);
  });

  it('are told apart from folders', () => {
    writeFileSync(at('a.md'), '');
    assert.equal(host.kindOf(at('a.md')), 'file');
    assert.equal(host.kindOf(folder), 'folder');
    assert.equal(host.kindOf(at('b.md')), undefined);
    assert.equal(host.kindOf('-'), 'file');
    symlinkSync('loop', at('loop'));
    assert.equal(host.kindOf(at('loop')), 'file');
    assert.match(host.readFile(at('loop')).fault ?? '', /its links lead in circles\.$/);
  });

  it('are replaced as a whole, with their mode', () => {
    writeFileSync(at('a.md'), 'old');
    chmodSync(at('a.md'), 0o666);
    assert.deepEqual(host.writeFile(at('a.md'), 'new'), { value: undefined });
    assert.equal(readFileSync(at('a.md'), 'utf8'), 'new');
    assert.equal(statSync(at('a.md')).mode & 0o777, 0o666);
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });

  it('are bytes as well, in folders that are made for them, and go', () => {
    assert.deepEqual(host.makeFolder(at('a', 'b')), { value: undefined });
    assert.deepEqual(host.makeFolder(at('a', 'b')), { value: undefined });
    host.writeFile(at('a', 'b', 'c'), new Uint8Array([0, 255]));
    assert.deepEqual([...readFileSync(at('a', 'b', 'c'))], [0, 255]);
    assert.deepEqual(host.namesIn(at('a')), { value: ['b'] });
    for (const _ of [1, 2]) assert.deepEqual(host.removeFile(at('a', 'b', 'c')), { value: undefined });
    assert.deepEqual(readdirSync(at('a', 'b')), []);
  });

  it('are written through a link, which stays one', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real', 'a.md'), 'old');
    symlinkSync(join('real', 'a.md'), at('a.md'));
    host.writeFile(at('a.md'), 'new');
    assert.ok(lstatSync(at('a.md')).isSymbolicLink());
    assert.equal(readFileSync(at('real', 'a.md'), 'utf8'), 'new');
  });

  it('have one place, whatever links lead to it', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real', 'a.md'), '');
    symlinkSync('real', at('folder'));
    symlinkSync(join('real', 'a.md'), at('a.md'));
    assert.equal(host.real(at('folder', 'a.md')), host.real(at('real', 'a.md')));
    assert.equal(host.real(at('a.md')), host.real(at('real', 'a.md')));
    assert.equal(host.real(at('folder', 'gone', 'b.md')), `${host.real(at('real'))}/gone/b.md`);
    assert.equal(host.real('-'), '-');
  });

  it('have no name that is too long', () => {
    assert.equal(host.kindOf(at('a'.repeat(300))), undefined);
    assert.match(host.makeFolder(at('a'.repeat(300), 'b')).fault ?? '', /its name is too long\.$/);
    // Here Node would go on for ever.
    if (existsSync('/proc/self')) assert.match(host.makeFolder('/proc/rca/site').fault ?? '', /^Cannot make the folder/);
  });

  it('that are no ordinary files are written to and not replaced', () => {
    if (!existsSync('/dev/null')) return;
    assert.deepEqual(host.writeFile('/dev/null', 'text'), { value: undefined });
    assert.ok(lstatSync('/dev/null').isCharacterDevice());
  });

  it('say in a sentence why they cannot be read or written, and leave nothing behind', () => {
    const shown = (path: string): string => host.shown(path);
    assert.deepEqual(host.readFile(at('a.md')), { fault: `Cannot read “${shown(at('a.md'))}”: there is no such file or folder.` });
    assert.deepEqual(host.readFile(folder), { fault: `Cannot read “${shown(folder)}”: it is a folder.` });
    assert.deepEqual(host.writeFile(at('sub', 'a.md'), ''), { fault: `Cannot write “${shown(at('sub', 'a.md'))}”: there is no such file or folder.` });
    assert.deepEqual(host.writeFile(folder, ''), { fault: `Cannot write “${shown(folder)}”: it is a folder.` });
    // The draft beside it is written, and its rename fails.
    assert.match(host.writeFile(at('a'.repeat(300)), new Uint8Array([1])).fault ?? '', /its name is too long\.$/);
    if (existsSync('/dev/full')) assert.equal(host.writeFile('/dev/full', 'text').fault, `Cannot write “${shown('/dev/full')}”: there is no space left.`);
    writeFileSync(at('file'), '');
    assert.match(host.makeFolder(at('file', 'sub')).fault ?? '', /^Cannot make the folder “.*”: a part of its path is no folder\.$/);
    assert.match(host.namesIn(at('gone')).fault ?? '', /^Cannot search “.*”: there is no such file or folder\.$/);
    assert.deepEqual(host.writeFile(join(at('file'), 'a.md'), ''), { fault: `Cannot write “${shown(join(at('file'), 'a.md'))}”: a part of its path is no folder.` });
    assert.deepEqual(readdirSync(folder), ['file']);
  });
});
