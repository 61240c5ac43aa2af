// The server dies again and again: the editor starts it anew, gives up at last and says so, and a person brings it back.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { openEditor, openFile, runCommand, type OpenEditor } from './editor.ts';

describe('a server that dies', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor('light');
    await openFile(editor.page, 'late-entry.rca.md');
    await editor.page.locator('.squiggly-error').first().waitFor();
  });
  after(() => editor.close());

  it('is started anew, until it has died five times', async () => {
    let last: number | undefined;
    for (let deaths = 0; deaths < 5; deaths += 1) {
      const found = await until(() => {
        const server = serverOf(editor);
        return server === last ? undefined : server;
      });
      last = found;
      // It is killed at work and not while it starts; its findings went with the one before.
      await editor.page.locator('.squiggly-error').first().waitFor();
      process.kill(found, 'SIGKILL');
    }
    await editor.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    assert.equal(serverOf(editor), undefined);
  });

  it('says that it is not there', async () => {
    const { page } = editor;
    const said = page.locator('.hover-language-status').filter({ hasText: 'the server is not running' });
    // What the list says does not change while it is open.
    while ((await said.count()) === 0) {
      await page.keyboard.press('Escape');
      await page.locator('[id="status.languageStatus"]').click();
      await page.locator('.hover-language-status').first().waitFor();
    }
    await editor.screenshot('status-crashed');
    await page.keyboard.press('Escape');
  });

  it('comes back when a person asks for it', async () => {
    const { page } = editor;
    await runCommand(page, 'RCA: Restart Language Server');
    await until(() => serverOf(editor));
    await page.locator('.squiggly-error').first().waitFor();
  });
});

/** The process id of the language server of this editor and of no other. */
function serverOf({ folder }: OpenEditor): number | undefined {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const line = lines.find((one) => one.includes(dirname(folder)) && one.includes('server.cjs'));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

async function until<Value>(read: () => Value | undefined): Promise<Value> {
  for (;;) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
