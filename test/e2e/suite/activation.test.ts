// The extension runs in the extension host that this run is about, and starts when a report is opened.
import * as vscode from 'vscode';
import { equal, ok } from '../assert.ts';
import { eventually } from '../eventually.ts';
import { host } from '../host.ts';
import { extension, findings, openReport } from '../report.ts';

describe('the extension', () => {
  it('runs in the extension host that is to be tested', () => {
    const isWorker = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';
    equal(isWorker ? 'worker' : 'node', host.runtime);
    equal(typeof process, host.runtime === 'node' ? 'object' : 'undefined');
  });

  it('sees the trust of the folder that was set up', () => {
    equal(vscode.workspace.isTrusted, host.trust === 'all');
  });

  it('is the one that is to be tested', () => {
    const path = extension().extensionUri.path;
    const packed = path.includes('/extensions/rca-author.rca-author-') || path.endsWith('/extension');
    equal(packed, host.from === 'package' || host.runtime === 'worker', path);
  });

  it('starts when a report is opened, and finds what is wrong', async () => {
    const { document } = await openReport('slow-search.rca.md');
    await eventually('the extension to start', () => (extension().isActive ? true : undefined));
    const [finding] = await findings(document, 'out-of-order');
    ok(finding !== undefined, 'There is no finding.');
    equal(document.getText(finding.range).includes('2024-05-11'), true, document.getText(finding.range));
  });
});
