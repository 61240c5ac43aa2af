// The panels of the preview: which report they show, and the picture that is saved from them.
import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { closeAll } from '../documents.ts';
import { eventually } from '../eventually.ts';
import { findings, openReport } from '../report.ts';

const FIRST = 'late-entry.rca.md';
const SECOND = 'slow-search.rca.md';

/** Titles of the panels, in the order of the tabs. */
function panels(): readonly string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('rca.preview')).map(({ label }) => label);
}

const shown = (...titles: readonly string[]): Promise<true> => eventually(`the previews ${titles.join(', ')}`, () => (JSON.stringify(panels()) === JSON.stringify(titles) ? true : undefined));

describe('the panels of the preview', () => {
  afterEach(closeAll);

  it('open beside the report, one for all', async () => {
    await openReport(FIRST);
    await vscode.commands.executeCommand('rca.openPreviewToSide');
    await shown(`Preview ${FIRST}`);
    await vscode.commands.executeCommand('rca.openPreviewToSide');
    await shown(`Preview ${FIRST}`);
  });

  it('follow the active editor, but for those that are locked', async () => {
    const { document } = await openReport(FIRST);
    await findings(document, 'out-of-order');
    await vscode.commands.executeCommand('rca.openLockedPreviewToSide');
    await shown(`[Preview] ${FIRST}`);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('rca.openPreviewToSide');
    await shown(`[Preview] ${FIRST}`, `Preview ${FIRST}`);
    const other = await openReport(SECOND);
    await vscode.window.showTextDocument(other.document, vscode.ViewColumn.One);
    await shown(`[Preview] ${FIRST}`, `Preview ${SECOND}`);
  });

  it('give the picture as SVG and as PNG', async () => {
    const { document } = await openReport(FIRST);
    for (const ending of ['svg', 'png']) {
      const target = vscode.Uri.joinPath(document.uri, '..', `picture.${ending}`);
      try {
        const saved = await vscode.commands.executeCommand<vscode.Uri>('rca.savePicture', document.uri, target);
        equal(saved.toString(), target.toString());
        const bytes = await vscode.workspace.fs.readFile(target);
        if (ending === 'svg') match(new TextDecoder().decode(bytes), /^<svg [\s\S]*<\/svg>\s*$/);
        else {
          equal(Array.from(bytes.slice(0, 8)), [137, 80, 78, 71, 13, 10, 26, 10]);
          ok(bytes.length > 2000, `The picture has ${bytes.length} bytes.`);
        }
      } finally {
        await vscode.workspace.fs.delete(target);
      }
    }
  });
});
