// Quick fixes and fix-all.

import { CodeActionRequest, type Diagnostic } from 'vscode-languageserver';
import { configurationFixes, dispensableRules, fixAll, formatTimelines, quickFixes, sortTimelines } from '../../features/index.ts';
import { rangeOf, spanOf, workspaceEdit } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';
import { snippetWorkspaceEdit } from '../snippet-edit.ts';
import { turnOffActions } from './turn-off.ts';
import { configurationAt } from './configuration.ts';
import { profileFileAt } from './profile-file.ts';

export const codeActionHandler: Handler = positional(CodeActionRequest.type, [], (session, params) => {
  const { uri } = params.textDocument;
  const found = reportAt(session, uri);
  const file = found === undefined ? configurationAt(session, uri) ?? profileFileAt(session, uri) : undefined;
  const document = (found ?? file)?.document;
  const client = session.client();
  if (document === undefined || !client.codeActionLiterals) return [];
  const place = spanOf(document, params.range);
  const { only, diagnostics } = params.context;
  const wants = (kind: string): boolean => only === undefined || only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
  const actions = [
    ...(wants('quickfix') && found !== undefined ? quickFixes(found.open, place) : []),
    ...(wants('quickfix') && file !== undefined ? configurationFixes(file.findings, place) : []),
    // Nobody wants it in the menu of a finding.
    ...(only !== undefined && wants('source.fixAll.rca') && found !== undefined ? fixAll(found.open) : []),
    ...(only !== undefined && wants('source.sortTimeline') && found !== undefined ? sortTimelines(found.open) : []),
    ...(only !== undefined && wants('source.formatTimeline') && found !== undefined ? formatTimelines(found.open) : []),
  ];
  const shownOf = (rule: string, range: Diagnostic['range']): Diagnostic[] =>
    diagnostics.filter((shown) => shown.code === rule && JSON.stringify(shown.range) === JSON.stringify(range));
  const repairs = actions.map(({ title, kind, edits, finding, preferred, hasGaps }) => ({
    title,
    kind,
    edit: hasGaps === true && client.snippetEdits ? snippetWorkspaceEdit(document, edits) : workspaceEdit(document, edits, client),
    ...(finding === undefined ? {} : { diagnostics: shownOf(finding.rule, rangeOf(document, finding.span)) }),
    ...(preferred === undefined ? {} : { isPreferred: true }),
  }));
  return wants('quickfix') && found !== undefined ? [...repairs, ...turnOffActions(session, uri, dispensableRules(found.open, place))] : repairs;
});
