// Reports exported from the editor, in every host: to files of the workspace and to the clipboard.
import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { activeEditor, closeAll } from '../documents.ts';
import { eventually } from '../eventually.ts';
import { findings, openReport } from '../report.ts';

interface Outcome {
  readonly kind: 'written' | 'leaks';
  readonly notes?: readonly string[];
  readonly leaks?: readonly { readonly sentence: string }[];
}

function place(name: string): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  ok(root !== undefined, 'No folder is open.');
  return vscode.Uri.joinPath(root, name);
}

const run = (wish: object, uri?: vscode.Uri): Thenable<Outcome | undefined> => vscode.commands.executeCommand<Outcome | undefined>('rca.export', uri, wish);

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('an export from the editor', () => {
  const made: vscode.Uri[] = [];
  const target = (name: string): vscode.Uri => {
    const uri = place(name);
    made.push(uri);
    return uri;
  };

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  });

  it('is a page of the active report as it stands in the editor, saved or not', async () => {
    const { document } = await openReport('late-entry.rca.md');
    await findings(document, 'out-of-order');
    await activeEditor().edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\nAn unsaved sentence.\n'));
    const uri = target('exported.html');
    equal((await run({ format: 'html', audience: 'internal', target: uri }))?.kind, 'written');
    const page = await read(uri);
    match(page, /^<!doctype html>/i);
    match(page, /An unsaved sentence\./);
  });

  it('is of the report that a menu names, in each format', async () => {
    const formats: readonly (readonly [string, RegExp])[] = [['markdown', /^---/], ['yaml', /^[\w-]+: /], ['json', /^\{/], ['svg', /^<(?:\?xml|svg)/], ['docx', /^PK/]];
    for (const [format, mark] of formats) {
      const uri = target(`exported.${format}`);
      equal((await run({ format, audience: 'internal', target: uri }, place('checkout-outage.rca.md')))?.kind, 'written');
      match(await read(uri), mark);
    }
  });

  it('goes to the clipboard', async () => {
    equal((await run({ format: 'slack', audience: 'public', allowLeaks: true, target: 'clipboard' }, place('checkout-outage.rca.md')))?.kind, 'written');
    ok((await vscode.env.clipboard.readText()).length > 20, 'The clipboard is empty.');
  });

  it('for the public leaves out what is internal, and is refused while something leaks', async () => {
    const source = target('leaking.rca.md');
    const text = (host: string): Uint8Array => new TextEncoder().encode(`---\nrca: 1\ntitle: Quay closed\nowner: Katharine Berger\n---\n\n## Summary\n\nKatharine closed ${host}.\n\n<!-- rca-internal -->\n\nA hidden sentence.\n\n<!-- /rca-internal -->\n`);
    await vscode.workspace.fs.writeFile(source, text('db-7.quay.internal'));
    const uri = target('public.html');
    const refused = await run({ format: 'html', audience: 'public', target: uri }, source);
    equal(refused?.leaks?.map(({ sentence }) => sentence), ['The name of an internal host stands in line 9.']);
    ok(await vscode.workspace.fs.stat(uri).then(() => false, () => true), 'There is a file.');
    const written = await run({ format: 'html', audience: 'public', allowLeaks: true, target: uri }, source);
    equal(written?.kind, 'written');
    ok((written?.notes ?? []).includes('1 part marked as internal was left out.'), JSON.stringify(written?.notes));
    ok(!/Katharine|Berger|hidden sentence/.test(await read(uri)), 'The page shows what is internal.');
  });

  it('asks for format and audience', async () => {
    await openReport('checkout-outage.rca.md');
    const asked = run({ target: target('asked.html') });
    // Both questions are answered with what is offered first; each is there as soon as it takes an answer.
    let outcome: Outcome | undefined;
    void asked.then((came) => { outcome = came; });
    await eventually('the export', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return outcome;
    });
    equal(outcome?.kind, 'written');
    match(await read(place('asked.html')), /^<!doctype html>/i);
  });
});
