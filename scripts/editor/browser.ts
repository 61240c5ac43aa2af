// Finds a browser that Playwright can drive: one of the machine, else the one inside the npm package @sparticuz/chromium.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, runProgram } from '../steps/run-program.ts';

export interface Browser {
  readonly executablePath: string;
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
}

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/** `CHROME_PATH` names a browser to use instead of looking for one. Fails with what to do when there is none. */
export async function findBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== undefined) return { executablePath: installed, env: {} };
  const bundled = process.platform === 'linux' && process.arch === 'x64' ? await bundledBrowser() : undefined;
  if (bundled !== undefined) return bundled;
  throw new Error(
    'No Chrome or Chromium was found on this machine. Install one (on Debian and Ubuntu: "sudo apt-get install chromium"), ' +
      'or set CHROME_PATH to the program of one.',
  );
}

/** The browser that is installed on this machine, if there is one. */
export function installedBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function bundledBrowser(): Promise<Browser | undefined> {
  const folder = await unpackedBrowser();
  const executablePath = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  // The libraries that come with it serve only where the machine lacks its own.
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }]) {
    if ((await runProgram(executablePath, ['--version'], { env })).code === 0) return { executablePath, env };
  }
  return undefined;
}

/** The package unpacks into the folder for temporary files, and libraries only where it takes the machine for Amazon's. */
async function unpackedBrowser(): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { readonly version: string };
  const folder = join(root, '.vscode-test', `chromium-${manifest.version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
    const env = { TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const { code, output } = await runProgram('node', ['--eval', script], { env });
    if (code !== 0) throw new Error(`The browser of @sparticuz/chromium could not be unpacked.\n${output}`);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}
