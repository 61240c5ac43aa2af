// Nothing that a document or a setting names leads out of the folders that are open.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { folderOf, isInside, resolvePath, uriKey, uriOfPath } from '../../../server/src/workspace/index.ts';

describe('isInside', () => {
  it('tells what lies in a folder', () => {
    for (const [uri, folder] of [
      ['file:///w/a.md', 'file:///w'], ['file:///w/', 'file:///w'], ['file:///w', 'file:///w/'], ['file:///w/x%20y/a.md', 'file:///w/x y'],
      ['file:///C:/w/a.md', 'file:///c%3A/w'], ['FILE:///w/a.md', 'file:///w'], ['vscode-vfs://github/o/r/a.md', 'vscode-vfs://github/o/r'], ['memfs:/w/a.md', 'memfs:/w'], ['file:///a.md', 'file:///'],
    ] as const) assert.equal(isInside(uri, folder), true, `${uri} in ${folder}`);
  });

  it('tells what does not', () => {
    for (const [uri, folder] of [
      ['file:///ww/a.md', 'file:///w'], ['file:///w/../x', 'file:///w'], ['file:///w/%2e%2e/x', 'file:///w'], ['file:///w/%2E./x', 'file:///w'], ['file:///w/a%2f..%2f..%2fx', 'file:///w'],
      ['file:///w/..%5cx', 'file:///w'], ['file:///w/..\\x', 'file:///w'], ['file:///w//x', 'file:///w'], ['file:///w/%00', 'file:///w'], ['file:///w/a?q', 'file:///w'], ['file:///w/a#h', 'file:///w'],
      ['file://host/w/a.md', 'file:///w'], ['vscode-vfs://evil/o/a.md', 'vscode-vfs://github/o'], ['http://w/a.md', 'file:///w'], ['w/a.md', 'file:///w'], ['file:///w/%zz', 'file:///w'], ['', 'file:///w'], ['file:///W/a.md', 'file:///w'],
    ] as const) assert.equal(isInside(uri, folder), false, `${uri} in ${folder}`);
  });
});

describe('resolvePath', () => {
  it('follows a relative path, never above the root', () => {
    assert.equal(resolvePath('file:///w/docs', '../b c/d.md'), 'file:///w/b%20c/d.md');
    assert.equal(resolvePath('memfs:/w', './a/./b'), 'memfs:/w/a/b');
    assert.equal(resolvePath('file:///w', '/a'), 'file:///a');
    assert.equal(resolvePath('file:///w', '../../x'), undefined);
    assert.equal(resolvePath('file:///w', 'a\\b'), undefined);
  });

  it('gives for any path a URI that shows where it leads', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '%', '2', 'e', 'ä', '\uD800', ' ', '#', '?') }), (path) => {
      const led = resolvePath('file:///w/docs', path);
      if (led === undefined) return;
      // What it names is told the same by its key and by the system's own reading of URLs.
      assert.equal(new URL(led).href.replace(/\/$/, ''), led.replace(/\/$/, ''));
      assert.equal(isInside(led, 'file:///w') && folderOf(led, ['file:///w']) === undefined, false);
    }));
  });
});

describe('uriKey', () => {
  it('is the same for two ways to write a URI', () => {
    assert.equal(uriKey('file:///c%3A/a%20b'), uriKey('file:///C:/a b'));
    assert.equal(uriKey('memfs:/a'), uriKey('memfs:///a'));
    assert.notEqual(uriKey('file:///a/B'), uriKey('file:///a/b'));
  });
});

describe('folderOf', () => {
  it('is the nearest folder', () => {
    assert.equal(folderOf('file:///w/x/a.md', ['file:///w', 'file:///w/x', 'file:///v']), 'file:///w/x');
    assert.equal(folderOf('file:///w/xy/a.md', ['file:///w', 'file:///w/x']), 'file:///w');
    assert.equal(folderOf('file:///u/a.md', ['file:///w']), undefined);
  });
});

describe('uriOfPath', () => {
  it('writes paths as an editor does', () => {
    assert.equal(uriOfPath('/a b/c#d.md'), 'file:///a%20b/c%23d.md');
    assert.equal(uriOfPath('C:/a'), 'file:///C%3A/a');
    assert.equal(uriOfPath('/'), 'file:///');
  });
});
