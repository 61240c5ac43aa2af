// Which images of a report the preview page may load: those below the root, and no other.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { imageAddress } from '../../../client/src/preview/page/image-address.ts';

const root = 'https://file+.vscode-resource.example/archive/reports/';
const places = { root, beside: `${root}2026/` };

describe('the address of an image', () => {
  for (const [path, address] of [
    ['a.png', `${root}2026/a.png`], ['./sub/a b.png', `${root}2026/sub/a%20b.png`], ['../shared/a.png', `${root}shared/a.png`], ['größe.svg', `${root}2026/gr%C3%B6%C3%9Fe.svg`], ['100%25.png', `${root}2026/100%25.png`], ['…/a.png', `${root}2026/%E2%80%A6/a.png`],
  ] as const) {
    it(`is below the root: ${path}`, () => assert.equal(imageAddress(path, places), address));
  }

  for (const path of [
    '../../a.png', '../../../../../etc/a.png', '%2e%2e/%2e%2e/a.png', '.%2e/.%2E/a.png', '..%2f..%2fa.png', '..%252f..%252fa.png', '%252e%252e/%252e%252e/a.png', '%25252e%25252e/a.png', '..\\..\\a.png', 'sub\\a.png', '..%5c..%5ca.png', 'a%00.png',
    '/etc/a.png', '/archive/other/a.png', '//host.example/a.png', '///host.example/a.png', '\\\\host\\a.png', '/\\host.example/a.png', 'https://tracker.example/a.png', 'https:/tracker.example/a.png', 'https:a.png', 'HTTPS://tracker.example/a.png', ' https://tracker.example/a.png', 'ht\ntps://tracker.example/a.png',
    'data:image/png;base64,AA==', 'blob:https://a.example/a.png', 'file:///etc/a.png', 'javascript:alert(1).png', 'a.png?x=1', 'a.png#x', '?a.png', '.\t./.\n./a.png',
  ]) {
    it(`is none: ${JSON.stringify(path)}`, () => assert.equal(imageAddress(path, places), undefined));
  }

  it('is no neighbour whose name begins like the root', () => {
    assert.equal(imageAddress('../../reports-private/a.png', places), undefined);
    assert.equal(imageAddress('../a.png', { root: 'https://a.example/reports', beside: 'https://a.example/reports/x/' }), undefined);
    assert.equal(imageAddress('a.png', { root, beside: 'no address' }), undefined);
  });

  it('lies below the root for any path', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%25', '%', 'a', ':', '//', '?', '#', '@', ' ', '\t', '．', '／', '\u0000', 'https');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const address = imageAddress(pieces.join(''), places);
      if (address === undefined) return;
      let { pathname } = new URL(address);
      // However often a host decodes it.
      for (let time = 0; time < 3; time += 1) {
        pathname = new URL(pathname.replaceAll(/%(?![\da-f]{2})/gi, '%25').replaceAll(/%(?:2e)/gi, '.'), 'https://a.example').pathname;
        assert.ok(pathname.startsWith('/archive/reports/'), `${pieces.join('')} ${address}`);
        pathname = pathname.replaceAll(/%25/g, '%');
      }
    }), { numRuns: 2000 });
  });
});
