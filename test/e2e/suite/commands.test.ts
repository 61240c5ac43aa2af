// The commands, as they are run from the palette.
import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { eventually } from '../eventually.ts';
import { activeEditor, closeAll, openText } from '../documents.ts';
import { findings, openReport } from '../report.ts';

describe('the commands', () => {
  afterEach(closeAll);

  it('are all registered', async () => {
    const all = new Set(await vscode.commands.getCommands(true));
    for (const name of ['newReport', 'newReportHere', 'chooseProfile', 'importReport', 'export', 'openPreview', 'openPreviewToSide', 'openLockedPreviewToSide', 'togglePreviewLock', 'savePicture', 'insertEntryUtc', 'insertEntryDocumentZone', 'treatAsReport', 'showEffectiveConfiguration', 'restartServer', 'showLog']) {
      ok(all.has(`rca.${name}`), `rca.${name} is not registered.`);
    }
  });

  it('make a new report with what is known of the incident', async () => {
    const answers = { profile: 'minimal', title: 'Login outage', severity: 'sev2', start: '6 May 2024, 7:08', zone: 'UTC', syntax: 'markdown' };
    const uri = await vscode.commands.executeCommand<vscode.Uri>('rca.newReport', answers);
    try {
      const { document, selection } = activeEditor();
      equal(document.uri.toString(), uri.toString());
      match(document.uri.path, /\/rca-2024-001-login-outage\.rca\.md$/);
      equal(document.isDirty, false);
      match(document.getText(), /^id: RCA-2024-001$/m);
      match(document.getText(), /^title: Login outage$/m);
      match(document.getText(), /^- 2024-05-06 07:08 – /m);
      match(document.getText(selection), /^\{\{.*\}\}$/);
      await findings(document, 'placeholder');
      const second = await vscode.commands.executeCommand<vscode.Uri>('rca.newReport', answers);
      match(second.path, /\/rca-2024-002-login-outage\.rca\.md$/);
      await vscode.workspace.fs.delete(second);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('make a new report in YAML in the folder that a menu names', async () => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(root !== undefined, 'No folder is open.');
    const folder = vscode.Uri.joinPath(root, 'incidents');
    await vscode.workspace.fs.createDirectory(folder);
    try {
      const uri = await vscode.commands.executeCommand<vscode.Uri>('rca.newReportHere', folder, { profile: 'ex-libris', title: '', severity: '', start: '', zone: 'UTC', syntax: 'yaml' });
      match(uri.path, /\/incidents\/rca-\d{4}-001\.rca\.yaml$/);
      const { document } = activeEditor();
      equal(document.languageId, 'yaml');
      match(document.getText(), /^profile: ex-libris$/m);
      await findings(document, 'placeholder');
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('ask what is not known, and go back', async () => {
    const asked = vscode.commands.executeCommand<vscode.Uri>('rca.newReport', { profile: 'minimal', severity: 'sev1', start: '', syntax: 'markdown' });
    const accept = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    // The title and the zone are left; a question is there as soon as it takes an answer.
    let made: vscode.Uri | undefined;
    void asked.then((uri) => { made = uri; });
    const uri = await eventually('the new report', async () => {
      await accept();
      return made;
    });
    match(activeEditor().document.getText(), /timezone: /);
    await vscode.workspace.fs.delete(uri);
  });

  it('write a profile into the report', async () => {
    const { document } = await openReport('slow-search.rca.md');
    await eventually('the profile in the report', async () => {
      await vscode.commands.executeCommand('rca.chooseProfile', 'google-sre');
      return /^profile: google-sre$/m.test(document.getText()) ? true : undefined;
    });
    await vscode.commands.executeCommand('undo');
    equal(document.isDirty, false);
  });

  it('import a pasted report beside its file', async () => {
    const source = await openReport('pasted-incident.txt');
    await vscode.commands.executeCommand('rca.importReport');
    const { document } = activeEditor();
    match(document.uri.path, /\/pasted-incident\.rca\.md$/);
    match(document.getText(), /^title: Harbour EU02/m);
    match(document.getText(), /^## Event Timeline$/m);
    match(source.document.getText(), /^Harbour EU02 - RCA/);
    await findings(document, 'passive-action');
  });

  it('import a text that has no file', async () => {
    await openText('Ferry outage\n\nTimeline\n\n- May 6th 2024, 09:10 UTC – The desk was alerted\n', 'plaintext');
    await vscode.commands.executeCommand('rca.importReport');
    match(activeEditor().document.getText(), /The desk was alerted/);
    equal(activeEditor().document.languageId, 'markdown');
  });

  it('insert an entry for this moment and select its words', async () => {
    const { document } = await openReport('late-entry.rca.md');
    await findings(document, 'out-of-order');
    await vscode.commands.executeCommand('rca.insertEntryUtc');
    const { selection } = activeEditor();
    equal(document.getText(selection), 'What happened');
    match(document.lineAt(selection.start.line).text, /^- .*\d{2}:\d{2}.* – What happened$/);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('rca.insertEntryDocumentZone');
    equal(document.getText(activeEditor().selection), 'What happened');
  });

  it('restart the server, after which findings are there again', async () => {
    const { document } = await openReport('late-entry.rca.md');
    await findings(document, 'out-of-order');
    await vscode.commands.executeCommand('rca.restartServer');
    await findings(document, 'out-of-order');
    const editor = activeEditor();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    await vscode.commands.executeCommand('undo');
    await findings(document, 'out-of-order');
  });
});
