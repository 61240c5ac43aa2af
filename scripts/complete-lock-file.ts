// Adds to package-lock.json the optional packages of other platforms that npm left out because the registry in use did
// not have them: `npm ci` refuses a lock file that does not name them, on every platform. Run it after changing a
// dependency when the test of the lock file asks for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptionalPackages, type LockFile } from './build/lock-file.ts';

const path = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile;
const packages = { ...lock.packages };
for (const { name, version, engines } of missingOptionalPackages(lock)) {
  const [os = '', cpu = '', abi = ''] = name.replace(/^@[^/]+\//, '').replace(/^binding-/, '').split('-');
  const libc = abi.startsWith('musl') ? ['musl'] : abi.startsWith('gnu') ? ['glibc'] : undefined;
  packages[`node_modules/${name}`] = {
    version,
    cpu: [cpu],
    dev: true,
    ...(libc === undefined ? {} : { libc }),
    optional: true,
    os: [os],
    ...(engines === undefined ? {} : { engines }),
  };
}
const sorted = Object.entries(packages).toSorted(([left], [right]) => left.localeCompare(right, 'en'));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, undefined, 2)}\n`);
