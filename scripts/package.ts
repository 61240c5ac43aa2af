// Makes the VSIX package. It bundles everything beforehand, so no dependency is packed and no network is used.
import { relative } from 'node:path';
import { statSync } from 'node:fs';
import { vsixPath } from './package/vsix.ts';
import { root, runProgram } from './steps/run-program.ts';

const vsix = vsixPath();
const { code, output } = await runProgram('vsce', ['package', '--no-dependencies', '--out', vsix]);
// What vsce only warns of (no licence, no repository, activation by everything) is a defect of the package all the same.
if (code !== 0 || output.includes('WARNING')) {
  process.stderr.write(output);
  process.exitCode = 1;
} else {
  process.stdout.write(`Packed ${relative(root, vsix)}, ${Math.round(statSync(vsix).size / 1024)} KB.\n`);
}
