// The file of a team's profile as a document: what is wrong in it can be repaired in place.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../rules/rule.ts';
import type { Session } from '../session.ts';

/** The open file of a profile under a URI with its findings; undefined when it is none or not open. */
export function profileFileAt(session: Session, uri: string): { readonly document: TextDocument; readonly findings: readonly Finding[] } | undefined {
  const document = session.documents.get(uri);
  const file = document === undefined ? undefined : session.profileFile(uri);
  return document === undefined || file === undefined ? undefined : { document, findings: file.findings };
}
