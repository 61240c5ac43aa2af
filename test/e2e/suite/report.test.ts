// A report in the editor: its findings, their repair, completion, hover, outline.
import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { eventually } from '../eventually.ts';
import { closeAll, openText, placeOf } from '../documents.ts';
import { findings, noFindings, openReport, quickFixes } from '../report.ts';

/** The finding of a rule of which there is one. */
async function one(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const [found] = await findings(document, rule);
  ok(found !== undefined, `There is no finding of ${rule}.`);
  return found;
}

function shown(document: vscode.TextDocument, rule: string): number {
  return vscode.languages.getDiagnostics(document.uri).filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule).length;
}

describe('a report', () => {
  afterEach(closeAll);

  it('shows its findings with rule, page and place', async () => {
    const { document } = await openReport('late-entry.rca.md');
    const found = await one(document, 'out-of-order');
    equal(document.getText(found.range), 'September 18th');
    equal(found.range.start.line, 12);
    ok(typeof found.code === 'object' && found.code.target.toString().includes('out-of-order'), 'The finding has no link to its page.');
    for (const rule of ['unowned-action', 'undated-action', 'passive-action', 'missing-section']) await findings(document, rule);
    // The zone of the metadata was taken.
    equal(shown(document, 'missing-zone'), 0);
  });

  it('is repaired by the first quick fix', async () => {
    const { document } = await openReport('late-entry.rca.md');
    const found = await one(document, 'out-of-order');
    const actions = await quickFixes(document, found.range);
    const best = actions.find(({ isPreferred }) => isPreferred === true);
    equal(actions.indexOf(best ?? actions[1] ?? new vscode.CodeAction('none')), 0);
    match(best?.title ?? '', /September 17th/);
    ok(best?.edit !== undefined, 'The quick fix has no edit.');
    ok(await vscode.workspace.applyEdit(best.edit), 'The edit was refused.');
    equal(document.lineAt(12).text, '- September 17th, 23:30 – Customers report missing results');
    await noFindings(document, 'out-of-order');
  });

  it('is judged again while it is typed', async () => {
    const editor = await openReport('late-entry.rca.md');
    await findings(editor.document, 'out-of-order');
    const at = placeOf(editor.document, 'September 18th, 23:30');
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 'September 18th'.length)), 'September 17th'));
    await noFindings(editor.document, 'out-of-order');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), '- Team A reviews the jobs (due 2024-02-30)\n'));
    await findings(editor.document, 'invalid-timestamp');
  });

  it('offers names, values and missing sections', async () => {
    const editor = await openReport('late-entry.rca.md');
    const offered = async (position: vscode.Position, label: string): Promise<vscode.CompletionItem> => eventually(`completion of ${label}`, async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, position);
      return list.items.find((item) => (typeof item.label === 'string' ? item.label : item.label.label) === label);
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'sta\n'));
    await offered(new vscode.Position(4, 3), 'status');
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 0, 4, 3), 'status: '));
    await offered(new vscode.Position(4, 8), 'in-review');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n## '));
    const section = await offered(editor.document.lineAt(editor.document.lineCount - 1).range.end, 'Impact');
    ok(section.insertText instanceof vscode.SnippetString || section.insertText !== undefined, 'The section has no text.');
  });

  it('tells about a time', async () => {
    const { document } = await openReport('late-entry.rca.md');
    const text = await eventually('hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, '08:16'));
      return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).find((value) => value.includes('UTC'));
    });
    match(text, /2024-09-17 08:16 UTC/);
    match(text, /5 min after the first entry/);
  });

  it('adds entries and actions to the outline', async () => {
    const { document } = await openReport('late-entry.rca.md');
    const names = await eventually('the outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      const all = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
      return all.includes('Actions') ? all : undefined;
    });
    ok(names.includes('The index is complete again'), `The entry is not among ${names.join(', ')}.`);
  });

  it('in YAML shows the same findings', async () => {
    const { document } = await openReport('late-entry.rca.yaml');
    const found = await one(document, 'out-of-order');
    equal(found.range.start.line, 10);
    await findings(document, 'unowned-action');
  });

  it('is not any other Markdown file', async () => {
    const { document } = await openReport('notes.md');
    const report = await openReport('late-entry.rca.md');
    await findings(report.document, 'out-of-order');
    equal(vscode.languages.getDiagnostics(document.uri).length, 0);
  });

  it('is a document without a name once its author says so', async () => {
    const { document } = await openText('# Outage\n\n## Action Items\n\n- All jobs will be reviewed\n');
    equal(vscode.languages.getDiagnostics(document.uri).length, 0);
    await vscode.commands.executeCommand('rca.treatAsReport');
    await findings(document, 'unowned-action');
  });
});
