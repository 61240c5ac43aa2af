// The extension is there, in the extension host that this run is about.
import * as vscode from 'vscode';
import { equal, ok } from '../assert.ts';
import { host } from '../host.ts';

describe('the extension', () => {
  it('runs in the extension host that is to be tested', () => {
    const isWorker = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';
    equal(isWorker ? 'worker' : 'node', host.runtime);
  });

  it('is known to the editor', () => {
    const extension = vscode.extensions.getExtension('rca-author.rca-author');
    ok(extension !== undefined, 'The editor does not list the extension.');
  });

  it('sees the trust of the folder that was set up', () => {
    equal(vscode.workspace.isTrusted, host.trust === 'all');
  });
});
