// When packages are installed again, and when not.
import assert from 'node:assert/strict';
import { reasonToInstall, type Lock } from '../../../scripts/install-if-needed.mjs';

const lock: Lock = {
  packages: {
    '': {},
    'node_modules/yaml': { version: '2.9.1', integrity: 'sha512-a' },
    'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const yaml = { version: '2.9.1', integrity: 'sha512-a' };

describe('reasonToInstall', () => {
  it('installs in a fresh clone', () => {
    assert.equal(reasonToInstall(lock, undefined), 'no packages are installed');
  });

  it('leaves alone what agrees with the lock file, packages of other platforms apart', () => {
    assert.equal(reasonToInstall(lock, { packages: { 'node_modules/yaml': yaml } }), undefined);
  });

  it('installs when a package is missing', () => {
    assert.equal(reasonToInstall(lock, { packages: {} }), 'node_modules/yaml is missing');
  });

  it('installs when a package has another version or another content', () => {
    assert.equal(
      reasonToInstall(lock, { packages: { 'node_modules/yaml': { ...yaml, version: '2.9.0' } } }),
      'node_modules/yaml is version 2.9.0 and should be 2.9.1',
    );
    assert.notEqual(reasonToInstall(lock, { packages: { 'node_modules/yaml': { ...yaml, integrity: 'sha512-c' } } }), undefined);
  });

  it('installs when the lock file no longer has a package', () => {
    assert.equal(reasonToInstall(lock, { packages: { 'node_modules/yaml': yaml, 'node_modules/old': {} } }), 'node_modules/old is no longer needed');
  });
});
