// Drives a Neovim that is installed here against `rca lsp --stdio`, as docs/editors/neovim.md sets it up. NEOVIM names it when it is not on the path.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runProgram } from './steps/run-program.ts';

const work = mkdtempSync(join(tmpdir(), 'rca-author-'));
try {
  const report = join(work, 'late-entry.rca.md');
  cpSync(join(root, 'test', 'e2e', 'workspace', 'late-entry.rca.md'), report);
  const { code, output } = await runProgram(process.env['NEOVIM'] ?? 'nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(root, 'test', 'editors', 'neovim.lua')}`], {
    env: { RCA_NODE: process.execPath, RCA_PROGRAM: join(root, 'dist', 'rca.cjs'), RCA_REPORT: report, XDG_STATE_HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  process.stdout.write(output);
  process.exitCode = code;
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
