// Reports that are not open, read for one request: their place in the index says which.

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../model/report.ts';
import { syntaxes, type SyntaxReader } from '../syntax/index.ts';
import { folderOf, uriKey } from '../workspace/index.ts';
import type { Session } from './session.ts';

export interface FoundReport {
  readonly report: Report;
  readonly reader: SyntaxReader;
  readonly document: TextDocument;
  /** Its text is the editor's, with a version; else that of the file. */
  readonly isOpen: boolean;
}

const largest = 2_000_000;

/** Those that can be read, open ones as they are in the editor. */
export async function readReports(session: Session, uris: readonly string[]): Promise<readonly FoundReport[]> {
  const open = new Map(session.documents.uris().map((uri) => [uriKey(uri), uri]));
  const found: FoundReport[] = [];
  const closed: string[] = [];
  for (const uri of uris) {
    const name = open.get(uriKey(uri));
    const report = name === undefined ? undefined : session.reports.get(name);
    const document = name === undefined ? undefined : session.documents.get(name);
    if (report !== undefined && document !== undefined) found.push({ report: report.report, reader: report.reader, document, isOpen: true });
    else if (name === undefined) closed.push(uri);
  }
  if (closed.length === 0) return found;
  for (const file of await session.files.read(closed, largest)) {
    if (file.text === undefined) continue;
    const { uri, text } = file;
    const report = session.reports.readFile({ uri, text, keys: true, folder: folderOf(uri, session.folders()) ?? uri });
    if (report === undefined) continue;
    found.push({ report, reader: syntaxes[report.syntax], document: TextDocument.create(uri, report.syntax, 0, text), isOpen: false });
  }
  return found;
}
