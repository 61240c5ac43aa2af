// Quick fixes that turn a rule off for a whole team: they write in the configuration file, and make it where there is none.

import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathInside, severityEdits } from '../../workspace/index.ts';
import { textEdits } from '../convert.ts';
import type { Session } from '../session.ts';

/** One for each rule that can be turned off; none where there is no folder that a configuration could stand in. */
export function turnOffActions(session: Session, uri: string, rules: readonly string[]): readonly CodeAction[] {
  const present = session.configurations.fileOf(uri);
  return rules.flatMap((rule) => {
    const edit = present === undefined ? newFile(session, uri, rule) : inFile(session, present, rule);
    return edit === undefined ? [] : [{ title: `Turn “${rule}” off for all reports in .rca/config.yaml`, kind: 'quickfix', edit }];
  });
}

function inFile({ documents, configurations, client }: Session, uri: string, rule: string): WorkspaceEdit | undefined {
  const text = configurations.text(uri)?.text;
  const edits = text === undefined ? [] : severityEdits(text, rule, 'off');
  if (text === undefined || edits.length === 0) return undefined;
  const changes = textEdits(TextDocument.create(uri, 'yaml', 0, text), edits);
  if (!client().documentChanges) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version: documents.get(uri)?.version ?? null }, edits: changes }] };
}

function newFile({ folders, client }: Session, uri: string, rule: string): WorkspaceEdit | undefined {
  const folder = folders().find((one) => pathInside(uri, [one]) !== undefined);
  if (folder === undefined || !client().createsFiles) return undefined;
  const file = `${folder.endsWith('/') ? folder : `${folder}/`}.rca/config.yaml`;
  const edit: TextDocumentEdit = {
    textDocument: { uri: file, version: null },
    edits: textEdits(TextDocument.create(file, 'yaml', 0, ''), severityEdits('', rule, 'off')),
  };
  return { documentChanges: [{ kind: 'create', uri: file, options: { ignoreIfExists: true } }, edit] };
}
