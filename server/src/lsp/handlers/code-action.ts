// Quick fixes and fix-all.

import { CodeActionRequest, type Diagnostic } from 'vscode-languageserver';
import { fixAll, quickFixes } from '../../features/index.ts';
import { rangeOf, spanOf, workspaceEdit } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';

export const codeActionHandler: Handler = positional(CodeActionRequest.type, [], (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  const client = session.client();
  if (found === undefined || !client.codeActionLiterals) return [];
  const { open, document } = found;
  const { only, diagnostics } = params.context;
  const wants = (kind: string): boolean => only === undefined || only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
  const actions = [
    ...(wants('quickfix') ? quickFixes(open, spanOf(document, params.range)) : []),
    // Nobody wants it in the menu of a finding.
    ...(only !== undefined && wants('source.fixAll.rca') ? fixAll(open) : []),
  ];
  const shownOf = (rule: string, range: Diagnostic['range']): Diagnostic[] =>
    diagnostics.filter((shown) => shown.code === rule && JSON.stringify(shown.range) === JSON.stringify(range));
  return actions.map(({ title, kind, edits, finding, preferred }) => ({
    title,
    kind,
    edit: workspaceEdit(document, edits, client),
    ...(finding === undefined ? {} : { diagnostics: shownOf(finding.rule, rangeOf(document, finding.span)) }),
    ...(preferred === undefined ? {} : { isPreferred: true }),
  }));
});
