// A team's own profile: in force in trusted folders, followed while it is edited, its mistakes shown on its file. Nothing of it elsewhere.
import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { closeAll } from '../documents.ts';
import { eventually } from '../eventually.ts';
import { host } from '../host.ts';
import { findings, openReport } from '../report.ts';

const report = 'harbour/quay-closed.rca.md';
const profile = 'harbour/.rca/profiles/quay.json';

function at(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder !== undefined, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a file beside what is shown: an editor asks only for the findings of what it shows. */
async function beside(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(at(name), { viewColumn: vscode.ViewColumn.Beside });
}

function messages({ uri }: vscode.TextDocument, rule: string): readonly string[] {
  return vscode.languages.getDiagnostics(uri).flatMap(({ code, message }) => ((typeof code === 'object' ? code.value : code) === rule ? [message] : []));
}

async function lacks(document: vscode.TextDocument, heading: string): Promise<void> {
  await eventually(`the section “${heading}” to be missed`, () => (messages(document, 'missing-section').some((message) => message.includes(`“${heading}”`)) ? true : undefined));
}

async function replace({ document }: vscode.TextEditor, words: string, other: string): Promise<void> {
  const from = document.getText().indexOf(words);
  ok(from >= 0, `“${words}” does not stand in the file.`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(from), document.positionAt(from + words.length)), other);
  ok(await vscode.workspace.applyEdit(edit), 'The edit was refused.');
}

describe('an own profile', () => {
  let before: Uint8Array;
  beforeEach(async () => {
    before = await vscode.workspace.fs.readFile(at(profile));
  });
  // An editor in a browser saves by itself.
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.writeFile(at(profile), before);
  });

  if (host.trust === 'none') {
    it('is not used in a folder that is not trusted', async () => {
      const { document } = await openReport(report);
      const [found] = await findings(document, 'invalid-value');
      match(found?.message ?? '', /^No profile is called “quay”/);
      equal(messages(document, 'missing-section').some((message) => message.includes('Pilot Notes')), false);
      const editor = await beside(profile);
      await replace(editor, '"title"', '"colour"');
      await replace(await beside(report), 'twenty', 'thirty');
      await findings(document, 'invalid-value');
      equal(messages(editor.document, 'invalid-profile').length, 0);
    });
    return;
  }

  it('is in force, and followed while it is edited', async () => {
    const { document } = await openReport(report);
    await lacks(document, 'Pilot Notes');
    equal(messages(document, 'invalid-value').length, 0);
    const editor = await beside(profile);
    await replace(editor, 'Pilot Notes', 'Notes of the Pilots');
    await lacks(document, 'Notes of the Pilots');
  });

  it('shows on its file what is wrong, and its reports fall back', async () => {
    const { document } = await openReport(report);
    await lacks(document, 'Pilot Notes');
    const editor = await beside(profile);
    await replace(editor, '"extends": "minimal"', '"extends": "pagerduty", "colour": "red"');
    const [found] = await findings(editor.document, 'invalid-profile');
    match(found?.message ?? '', /^A profile has no key “colour”\./);
    equal(editor.document.getText(found?.range), 'colour');
    await lacks(document, 'Responders');
    await replace(editor, ', "colour": "red"', '');
    await lacks(document, 'Pilot Notes');
    await eventually('the finding on the profile to go', () => (messages(editor.document, 'invalid-profile').length === 0 ? true : undefined));
  });

  // The browser's own host has no language service for JSON here.
  if (host.runtime === 'node') it('is guided by the schema of profiles while it is written', async () => {
    const editor = await beside(profile);
    await replace(editor, '"extends": "minimal"', '"order": ""');
    const place = editor.document.positionAt(editor.document.getText().indexOf('"order": ""') + '"order": "'.length);
    await eventually('the values of “order” to be offered', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, place);
      return items.some(({ label }) => (typeof label === 'string' ? label : label.label).includes('strict')) ? true : undefined;
    });
  });
});
