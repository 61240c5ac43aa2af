// Shows what was found in files of the workspace that are no reports and are not open; for open ones the client asks or is told as for reports.

import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosisOf } from '../features/index.ts';
import type { Finding } from '../rules/rule.ts';
import { diagnosticOf } from './convert.ts';
import type { Session } from './session.ts';

export interface FileDiagnostics {
  /** Compares with what the client was told before, and tells what is different. */
  update(): Promise<void>;
}

export interface JudgedFiles {
  readonly files: () => readonly string[];
  readonly text: (uri: string) => { readonly text: string; readonly findings: readonly Finding[] } | undefined;
  /** False where nothing is to be shown; settles when that is known. */
  readonly wanted: (uri: string) => Promise<boolean>;
}

export function createFileDiagnostics(connection: Connection, session: Session, { files, text, wanted }: JudgedFiles): FileDiagnostics {
  const told = new Map<string, string>();
  const itemsOf = async (uri: string): Promise<Diagnostic[]> => {
    const judged = session.documents.get(uri) === undefined ? text(uri) : undefined;
    if (judged === undefined || judged.findings.length === 0 || !(await wanted(uri))) return [];
    const document = TextDocument.create(uri, 'yaml', 0, judged.text);
    return judged.findings.map((finding) => diagnosticOf(document, diagnosisOf(finding), session.client()));
  };
  return {
    async update() {
      for (const uri of new Set([...told.keys(), ...files()])) {
        const items = await itemsOf(uri);
        const key = items.length === 0 ? '' : JSON.stringify(items);
        if ((told.get(uri) ?? '') === key) continue;
        if (key === '') told.delete(uri);
        else told.set(uri, key);
        // Of an open document the client was told by another way, which this would undo where both are one.
        if (items.length > 0 || session.documents.get(uri) === undefined || session.client().pullsDiagnostics) await connection.sendDiagnostics({ uri, diagnostics: items });
      }
    },
  };
}
