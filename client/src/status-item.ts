// Says in the editor's list of language states which profile a report follows and why, and how the server does.

import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol.ts';
import type { ServerConnection } from './server-connection.ts';

type ReportState = NonNullable<StatusParams['report']>;

/** There is an item only while the active editor shows a report. */
export function createStatusItem(server: ServerConnection): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  /** What was a report while there was a server is one without it; the server may die before it has told so again. */
  const reports = new Set<string>();
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const report = document === undefined ? undefined : server.status(document.uri)?.report;
    void vscode.commands.executeCommand('setContext', 'rca.reportActive', report !== undefined);
    if (document !== undefined && report !== undefined) reports.add(document.uri.toString());
    if (document === undefined || (report === undefined && (server.state !== 'stopped' || !reports.has(document.uri.toString())))) {
      item?.dispose();
      item = undefined;
      return;
    }
    const selector = { language: document.languageId, scheme: document.uri.scheme };
    item ??= vscode.languages.createLanguageStatusItem('rca.report', selector);
    item.selector = selector;
    item.name = vscode.l10n.t('RCA Report');
    if (report === undefined) showStopped(item);
    else showReport(item, report, server.state);
    // The icon of a warning cannot be heard.
    item.accessibilityInformation = { label: [item.text, item.detail].filter((part) => part !== undefined && part !== '').join('. ') };
  };
  const subscriptions = vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), server.onDidChange(update));
  update();
  return {
    dispose() {
      subscriptions.dispose();
      item?.dispose();
    },
  };
}

function showStopped(item: vscode.LanguageStatusItem): void {
  item.busy = false;
  item.severity = vscode.LanguageStatusSeverity.Error;
  item.text = vscode.l10n.t('RCA: the server is not running');
  item.detail = vscode.l10n.t('Reports are not checked.');
  item.command = { command: 'rca.restartServer', title: vscode.l10n.t('Restart') };
}

function showReport(item: vscode.LanguageStatusItem, report: ReportState, state: ServerConnection['state']): void {
  const { profile, unknownProfile } = report;
  item.busy = state === 'starting';
  const wrong = unknownProfile !== undefined || profile.instead !== undefined;
  item.severity = !wrong ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
  item.text = vscode.l10n.t('RCA: {0}', profile.title);
  item.detail = profile.instead !== undefined
    ? vscode.l10n.t('The file of the profile “{0}” has errors. Until they are mended, “{1}” is used.', profile.id, profile.instead)
    : unknownProfile === undefined ? [profileReason(profile), markReason(report.mark)].join(' ').trim() : vscode.l10n.t('There is no profile “{0}”. {1}', unknownProfile, profileReason(profile));
  item.command = profile.from === 'recognised'
    ? { command: 'rca.chooseProfile', title: vscode.l10n.t('Write Down'), tooltip: vscode.l10n.t('Names the profile in the report, so that it stays whatever the headings become'), arguments: [profile.id] }
    : { command: 'rca.chooseProfile', title: vscode.l10n.t('Change'), tooltip: vscode.l10n.t('Choose another profile for this report') };
}

function profileReason({ from, own, file }: ReportState['profile']): string {
  const reason = namedBy(from, file);
  return own === true ? vscode.l10n.t('A profile of the team. {0}', reason) : reason;
}

function namedBy(from: ReportState['profile']['from'], file = '.rca/config.yaml'): string {
  switch (from) {
    case 'front-matter': return vscode.l10n.t('Named in the report.');
    case 'option': return vscode.l10n.t('Asked for on the command line.');
    case 'configuration': return vscode.l10n.t('From {0}.', file);
    case 'setting': return vscode.l10n.t('From the setting rca.profile.');
    case 'recognised': return vscode.l10n.t('Recognised by the headings.');
    case 'default': return vscode.l10n.t('The default: nothing names or shows another.');
  }
}

function markReason(mark: ReportState['mark']): string {
  switch (mark) {
    // What anybody can see needs no words.
    case 'name': return '';
    case 'include': return vscode.l10n.t('A report by the setting rca.include.');
    case 'configuration': return vscode.l10n.t('A report by the configuration file.');
    case 'key': return vscode.l10n.t('A report by its key “rca”.');
    case 'opted-in': return vscode.l10n.t('Treated as a report on request.');
  }
}
