// Every snippet, inserted by the editor itself: no error but where something is still to be filled in, and offered where it belongs.
import * as vscode from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeAll } from '../documents.ts';
import { eventually } from '../eventually.ts';
import { extension, findings } from '../report.ts';

type Syntax = 'markdown' | 'yaml';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: true;
}

/** Snippets write the time at which they are inserted. */
const day = new Date().toISOString().slice(0, 10);

/** A report without an error, and for each part of a report the place where its snippet goes. */
const hosts: Readonly<Record<Syntax, readonly string[]>> = {
  markdown: [
    '---', 'profile: minimal', 'title: Checkout down', `date: ${day}`, 'timezone: UTC', '---', '',
    '## Summary', '', 'The checkout was down for 12 minutes.', '', '«rca-disable»', '',
    '## Impact', '', '120 orders were lost.', '', '«rca-window»', '',
    '## Timeline', '', `- ${day} 00:00 UTC – The queue fills`, '«rca-entry»', '«rca-phase»', '',
    '## Root Cause', '', '- **C9** (root): The queue has no upper bound.', '«rca-cause»', '', '### Five Whys', '', '«rca-whys»', '',
    '## Action Items', '', '| ID | Action | Kind | Owner | Due | Status | Ticket | Covers |', '| --- | --- | --- | --- | --- | --- | --- | --- |',
    '| A9 | Bound the queue | prevent | Storage team | 2026-02-10 | done | T-1 | C9 |', '«rca-action»', '', '## Follow-ups', '', '«rca-actions»', '',
  ],
  yaml: [
    'profile: minimal', 'title: Checkout down', `date: ${day}`, 'timezone: UTC',
    'impact:', '  text: 120 orders were lost.', '  windows:', '    «rca-window»',
    'timeline:', `  - at: ${day} 00:00 UTC`, '    text: The queue fills', '  «rca-entry»', '  «rca-phase»',
    'causes:', '  - id: C9', '    text: The queue has no upper bound.', '    «rca-whys»', '  «rca-cause»',
    'actions:', '  - id: A9', '    text: Bound the queue', '    owner: Storage team', '    due: 2026-02-10', '    status: done', '  «rca-action»',
    '«rca-disable»', 'sections:', '  - heading: Summary', '    text: The checkout was down for 12 minutes.', '',
  ],
};

const names: Readonly<Record<Syntax, string>> = { markdown: 'snippet.rca.md', yaml: 'snippet.rca.yaml' };
/** A finding of its own after each insertion, so that the findings of the text before are not taken for those of this one. */
const mark: Readonly<Record<Syntax, (id: string) => string>> = { markdown: (id) => `\n\n<!-- rca-disable-line ${id} -->\n`, yaml: (id) => `\n\n# rca-disable-line ${id}\n` };

async function snippetsOf(syntax: Syntax): Promise<readonly Snippet[]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension().extensionUri, 'snippets', `${syntax}.json`));
  return Object.values(JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, Snippet>>);
}

function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  ok(uri !== undefined, 'No folder is open.');
  return uri;
}

async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  ok(await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text)), 'The edit was refused.');
}

/** Errors of the report as it stands, but for those in a line with something to be filled in. */
async function errorsIn(editor: vscode.TextEditor, syntax: Syntax, id: string): Promise<readonly string[]> {
  const { document } = editor;
  await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, mark[syntax](id)));
  const all = await eventually(`the findings after ${id}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.some(({ message }) => message.includes(id)) ? found : undefined;
  });
  return all.flatMap(({ severity, message, range }) => {
    const line = document.lineAt(range.start.line).text;
    return severity !== vscode.DiagnosticSeverity.Error || line.includes('{{') ? [] : [`${message} (${line})`];
  });
}

describe('the snippets', () => {
  afterEach(closeAll);

  for (const syntax of ['markdown', 'yaml'] as const) {
    it(`insert reports and parts of reports without an error in ${syntax}`, async () => {
      const uri = vscode.Uri.joinPath(folder(), names[syntax]).with({ scheme: 'untitled' });
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      const snippets = await snippetsOf(syntax);
      ok(snippets.length > 20, `There are ${snippets.length} snippets only.`);
      for (const [index, { prefix, body, isFileTemplate }] of snippets.entries()) {
        // Metadata too goes into a file that has nothing else yet.
        const whole = isFileTemplate === true || prefix === 'rca-front-matter';
        const lines = whole ? [''] : hosts[syntax];
        const at = whole ? 0 : lines.findIndex((line) => line.includes(`«${prefix}»`));
        ok(at >= 0, `There is no place for ${prefix}.`);
        const text = lines.map((line) => line.replace(/«[^»]*»/, ''));
        await replaceAll(editor, text.join('\n'));
        ok(await editor.insertSnippet(new vscode.SnippetString(body.join('\n')), new vscode.Position(at, text[at]?.length ?? 0)), `${prefix} was not inserted.`);
        await vscode.commands.executeCommand('leaveSnippet');
        const inserted = editor.document.getText();
        ok(!/\$\{|\$0|\$CURRENT/.test(inserted), `${prefix} leaves its own marks: ${inserted}`);
        const errors = await errorsIn(editor, syntax, `inserted-${syntax}-${index}`);
        // What only says the metadata lacks the sections.
        equal(prefix === 'rca-front-matter' ? errors.filter((error) => !/No section of this document|is missing/.test(error)) : errors, [], prefix);
      }
    });
  }

  it('are offered in reports, those of whole reports everywhere', async () => {
    const offered = async (name: string): Promise<ReadonlySet<string>> => {
      const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder(), name));
      if (name.includes('.rca.')) await findings(editor.document, 'missing-section');
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, '\n\nrca-'));
      return eventually(`the snippets in ${name}`, async () => {
        const position = editor.document.lineAt(editor.document.lineCount - 1).range.end;
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, position);
        const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return labels.includes('rca-report-minimal') ? new Set(labels) : undefined;
      });
    };
    const inReport = await offered('late-entry.rca.md');
    const elsewhere = await offered('notes.md');
    for (const label of ['rca-entry', 'rca-action', 'rca-whys', 'rca-window', 'rca-cause', 'rca-disable', 'rca-front-matter']) {
      ok(inReport.has(label), `${label} is not offered in a report.`);
      ok(!elsewhere.has(label), `${label} is offered in a file that is no report.`);
    }
  });
});
