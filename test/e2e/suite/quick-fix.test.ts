// A finding, its first quick fix, and the report without the finding.
import * as vscode from 'vscode';
import { equal, ok } from '../assert.ts';
import { findings, noFindings, openReport, quickFixes } from '../report.ts';

describe('a quick fix', () => {
  it('takes back a day and with it the finding', async () => {
    const { document } = await openReport('slow-search.rca.md');
    const [finding] = await findings(document, 'out-of-order');
    ok(finding !== undefined, 'There is no finding.');
    const [first] = await quickFixes(document, finding.range);
    ok(first?.edit !== undefined, 'The finding has no quick fix.');
    ok(await vscode.workspace.applyEdit(first.edit), 'The editor refused the edit.');
    equal(document.lineAt(finding.range.start.line).text, '- 2024-05-12 09:31 UTC – The rebuild is stopped and searches are fast again');
    await noFindings(document, 'out-of-order');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
