import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFileNames, fileName, pageName, relativeLink } from '../../../../server/src/render/site/file-names.ts';

describe('names of a site’s files', () => {
  it('are plain words as they are', () => {
    for (const plain of ['database', 'eu-west-1', '2026', 'sev-1']) assert.equal(fileName(plain), plain);
    assert.equal(fileName('APAC'), 'apac');
  });

  it('keep what they can of other words, and a mark of the rest', () => {
    assert.match(fileName('Zürich Ost'), /^zurich-ost-[a-z\d]+$/);
    assert.match(fileName('データベース'), /^x-[a-z\d]+$/);
    for (const [one, other] of [['a b', 'a-b'], ['zürich', 'zurich'], ['データ', '資料'], ['a.b', 'a b'], ['..', '.'], ['x y', 'x  y']] as const) assert.notEqual(fileName(one), fileName(other));
    for (const device of ['con', 'NUL', 'com1', 'lpt9']) assert.match(fileName(device), /-/);
  });

  it('are safe on every system, whatever they name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      assert.match(fileName(words), /^[a-z\d]+(?:-[a-z\d]+)*$/);
      assert.ok(fileName(words).length <= 75);
      assert.match(pageName(words), /^[a-z\d]+(?:[-/][a-z\d]+)*$/);
    }));
  });

  it('of pages follow the path of the report, and keep its two syntaxes apart', () => {
    for (const [path, name] of [['a.rca.md', 'a'], ['2026/a.rca.md', '2026/a'], ['a.rca.yaml', 'a-yaml'], ['a.rca.yml', 'a-yml'], ['a.md', 'a'], ['./a//b.rca.md', 'a/b'], ['', 'x']] as const) assert.equal(pageName(path), name);
    assert.match(pageName('../../a.rca.md'), /^x-[a-z\d]+\/x-[a-z\d]+\/a$/);
  });

  it('are given once', () => {
    const names = createFileNames(['a/index']);
    assert.deepEqual(['a/index', 'b', 'b', 'b', 'b-2'].map((name) => names.add(name)), ['a/index-2', 'b', 'b-2', 'b-3', 'b-2-2']);
  });

  it('lead to each other', () => {
    for (const [from, to, link] of [['index.html', 'tags/a.html', 'tags/a.html'], ['tags/a.html', 'tags/b.html', 'b.html'], ['reports/2026/a.html', 'tags/b.html', '../../tags/b.html'], ['reports/a/a.html', 'reports/a.html', '../a.html'], ['a.html', 'a.html', 'a.html']] as const) assert.equal(relativeLink(from, to), link);
  });
});
