// Installs the packages of package-lock.json when they are missing or another version of the lock file is installed,
// so that `npm start` and `npm test` work in a fresh clone. Runs on Node 18 and later with nothing installed;
// everything after it runs on the Node 24 that it installs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Says why the installed packages are not those of the lock file, or undefined when they are.
 * `installed` is npm's own record of what lies in node_modules (node_modules/.package-lock.json), which npm writes
 * last, so an interrupted installation leaves none. Packages for other platforms are optional and may be absent.
 * @type {typeof import('./install-if-needed.d.mts').reasonToInstall}
 */
export function reasonToInstall(lock, installed) {
  if (installed === undefined) return 'no packages are installed';
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const there = present[path];
    if (there === undefined) {
      if (entry.optional === true) continue;
      return `${path} is missing`;
    }
    if (there.version !== entry.version || there.integrity !== entry.integrity) {
      return `${path} is version ${there.version} and should be ${entry.version}`;
    }
  }
  const extra = Object.keys(present).find((path) => wanted[path] === undefined);
  return extra === undefined ? undefined : `${extra} is no longer needed`;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const nodePackage = join(root, 'node_modules', 'node');

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Runs npm quietly; its output is shown only when it fails. */
function npm(args) {
  const own = process.env.npm_execpath;
  const result =
    own !== undefined && /\.[cm]?js$/.test(own)
      ? spawnSync(process.execPath, [own, ...args], { cwd: root, encoding: 'utf8' })
      : spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  fail(
    `The packages could not be installed: "npm ${args.join(' ')}" ended with ${result.error?.message ?? `code ${result.status}`}.`,
    'Check that the npm registry can be reached and that the disk has 1 GB to spare, then run the command again.',
  );
}

/**
 * The package `node` fetches its program in an install script. Where npm was told to skip install scripts the script is
 * run here, as nothing else of this project runs without it.
 */
function prepareNode() {
  const program = join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const wanted = readJson(join(nodePackage, 'package.json'))?.version;
  const version = () => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (version() === `v${wanted}`) return;
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: nodePackage, encoding: 'utf8' });
  if (version() === `v${wanted}`) return;
  fail(
    `Node ${wanted} could not be put into node_modules: no program for ${process.platform} ${process.arch} was installed.`,
    'Run "npm rebuild node" and read what it says.',
  );
}

function fail(...sentences) {
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(1);
}

function main() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 18) fail(`Node ${process.versions.node} is too old to install the packages: Node 18 or later is needed.`);
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock === undefined) fail('package-lock.json is missing, so it is not known which packages to install.');
  const reason = reasonToInstall(lock, readJson(join(root, 'node_modules', '.package-lock.json')));
  if (reason !== undefined) {
    process.stdout.write(`Installing packages (${reason}) …\n`);
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  prepareNode();
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
