// The team's configuration in the editor, what holds for a report, and the focus mode.
import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { activeEditor, closeAll } from '../documents.ts';
import { eventually } from '../eventually.ts';
import { findings, noFindings, openReport } from '../report.ts';

function folder(): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  ok(root !== undefined, 'No folder is open.');
  return vscode.Uri.joinPath(root, '.rca');
}

describe('the configuration file', () => {
  afterEach(closeAll);

  it('holds for a report as soon as it is there, and shows its own slips', async () => {
    const file = vscode.Uri.joinPath(folder(), 'config.yaml');
    const { document } = await openReport('slow-search.rca.md');
    const severity = async (): Promise<vscode.DiagnosticSeverity | undefined> => (await findings(document, 'out-of-order'))[0]?.severity;
    equal(await severity(), vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('rules:\n  out-of-order: hint\n  long-gpa: off\n'));
    try {
      // Before the file is shown: what is made and deleted between two looks of the editor at the disk, nobody is told of.
      await eventually('the finding as a hint', async () => ((await severity()) === vscode.DiagnosticSeverity.Hint ? true : undefined));
      // Beside the report: an editor asks only for the findings of what it shows.
      await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside });
      const found = await findings(await vscode.workspace.openTextDocument(file), 'invalid-configuration');
      equal(found.length, 1);
      match(found[0]?.message ?? '', /“long-gpa”.*“long-gap”/);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(folder(), { recursive: true });
    }
    await openReport('slow-search.rca.md');
    await eventually('the finding as an error', async () => ((await severity()) === vscode.DiagnosticSeverity.Error ? true : undefined));
  });

  it('is shown with all that holds for a report', async () => {
    const { document } = await openReport('slow-search.rca.md');
    await findings(document, 'out-of-order');
    await vscode.commands.executeCommand('rca.showEffectiveConfiguration');
    const shown = activeEditor().document;
    equal(shown.uri.scheme, 'rca-effective');
    equal(shown.languageId, 'yaml');
    match(shown.getText(), /^ {2}out-of-order: error +# default$/m);
  });
});

describe('the focus mode', () => {
  afterEach(closeAll);

  it('shows nothing on the line that is typed until the cursor leaves it', async () => {
    const settings = vscode.workspace.getConfiguration('rca');
    await settings.update('focusMode', true, vscode.ConfigurationTarget.Global);
    try {
      const editor = await openReport('slow-search.rca.md');
      const { document } = editor;
      const [finding] = await findings(document, 'out-of-order');
      ok(finding !== undefined, 'There is no finding.');
      const end = document.lineAt(finding.range.start.line).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text: '!' });
      // What is not known to be changed would not be taken back in the end.
      await eventually('the typed sign', async () => (document.isDirty ? true : undefined));
      await noFindings(document, 'out-of-order');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await findings(document, 'out-of-order');
    } finally {
      await settings.update('focusMode', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
