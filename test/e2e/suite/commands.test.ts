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
    for (const name of ['newReport', 'importReport', 'openPreviewToSide', 'insertEntryUtc', 'insertEntryDocumentZone', 'treatAsReport', 'restartServer', 'showLog']) {
      ok(all.has(`rca.${name}`), `rca.${name} is not registered.`);
    }
  });

  it('open a new report with what is known of the incident', async () => {
    const answers = { profile: 'minimal', title: 'Login outage', severity: 'sev2', start: '2024-05-06 07:08', zone: 'UTC', syntax: 'markdown' };
    await vscode.commands.executeCommand('rca.newReport', answers);
    const { document, selection } = activeEditor();
    match(document.uri.path, /2024-05-06-login-outage\.rca\.md$/);
    equal(document.isUntitled, true);
    match(document.getText(), /title: Login outage/);
    match(document.getText(), /2024-05-06 07:08/);
    match(document.getText(selection), /^\{\{.*\}\}$/);
    await findings(document, 'placeholder');
  });

  it('open a new report in YAML', async () => {
    await vscode.commands.executeCommand('rca.newReport', { profile: 'ex-libris', title: '', severity: '', start: '', zone: 'UTC', syntax: 'yaml' });
    const { document } = activeEditor();
    equal(document.languageId, 'yaml');
    match(document.getText(), /^profile: ex-libris$/m);
    await findings(document, 'placeholder');
  });

  it('ask what is not known, and go back', async () => {
    const asked = vscode.commands.executeCommand('rca.newReport', { profile: 'minimal', severity: 'sev1', start: '', syntax: 'markdown' });
    const accept = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const settled = asked.then(() => true);
    // The title and the zone are left; a question is there as soon as it takes an answer.
    let done = false;
    void settled.then(() => { done = true; });
    await eventually('the new report', async () => {
      await accept();
      return done ? true : undefined;
    });
    match(activeEditor().document.getText(), /timezone: /);
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

  it('open the preview beside the report', async () => {
    await openReport('late-entry.rca.md');
    await vscode.commands.executeCommand('rca.openPreviewToSide');
    await eventually('the tab of the preview', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('rca.preview')));
  });
});
