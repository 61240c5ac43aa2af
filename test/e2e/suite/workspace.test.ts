// Reports of one folder know of each other, also where the server has no disk and the extension reads for it.
import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { closeAll } from '../documents.ts';
import { findings, noFindings, openReport } from '../report.ts';

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder !== undefined, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

async function write(name: string, id: string, more = ''): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(`---\nid: ${id}\n---\n\n# Report in ${name}\n\n${more}`));
}

describe('the reports of a folder', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf('index'), { recursive: true, useTrash: false });
  });

  it('must not share an id, and are followed as they change on disk', async () => {
    await write('index/first.rca.md', 'RCA-2031-001');
    await write('index/deep/second.rca.md', 'RCA-2031-001');
    const { document } = await openReport('index/first.rca.md');
    const [found] = await findings(document, 'duplicate-id');
    match(found?.message ?? '', /index\/deep\/second\.rca\.md, “Report in index\/deep\/second\.rca\.md”/);
    equal(found?.relatedInformation?.[0]?.location.uri.path, uriOf('index/deep/second.rca.md').path);
    await write('index/deep/second.rca.md', 'RCA-2031-002');
    await noFindings(document, 'duplicate-id');
  });

  it('have links that lead to files that are there', async () => {
    await write('index/first.rca.md', 'RCA-2031-003', 'See [the second](deep/second.rca.md) and [the plan](plan.pdf).\n');
    await write('index/deep/second.rca.md', 'RCA-2031-004');
    const { document } = await openReport('index/first.rca.md');
    const found = await findings(document, 'broken-reference');
    equal(found.map(({ message }) => message).join(' '), 'There is no file “plan.pdf” where this link leads.');
    await vscode.workspace.fs.writeFile(uriOf('index/plan.pdf'), new Uint8Array([1]));
    await noFindings(document, 'broken-reference');
  });
});
