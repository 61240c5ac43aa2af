// Definition, references, highlights and renaming of ids, across the reports of the workspace.

import {
  DefinitionRequest, DocumentHighlightKind, DocumentHighlightRequest, LSPErrorCodes, PrepareRenameRequest, ReferencesRequest, RenameRequest, ResponseError,
  type Location, type Position, type TextDocumentEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import { faultOfName, idAt, idPlaces, placesOfId, renaming, sameId, type IdPlace } from '../../features/index.ts';
import { rangeOf, textEdits } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import { readReports, type FoundReport } from '../other-report.ts';
import { reportAt, type Session } from '../session.ts';

interface Found {
  readonly id: IdPlace;
  /** The report in which the cursor stands, first, and the others that have to do with its id. */
  readonly reports: readonly FoundReport[];
}

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

async function find(session: Session, { textDocument, position }: At): Promise<Found | undefined> {
  const found = reportAt(session, textDocument.uri);
  const id = found === undefined ? undefined : idAt(found.open.report, found.document.offsetAt(position));
  if (found === undefined || id === undefined) return undefined;
  const here: FoundReport = { report: found.open.report, reader: found.open.reader, document: found.document, isOpen: true };
  if (id.scope === 'part') return { id, reports: [here] };
  // Half of an index would give half of the references.
  await session.indexing.settled();
  const { index } = session.indexing;
  const uris = [...index.all()].filter(({ uri, id: own, related }) => uri !== found.document.uri && ((own !== undefined && sameId(own.value, id.id)) || related.some((other) => sameId(other, id.id)))).map(({ uri }) => uri);
  return { id, reports: [here, ...await readReports(session, uris)] };
}

function locations({ id, reports }: Found, wanted: (place: IdPlace) => boolean): Location[] {
  return reports.flatMap(({ report, document }) => placesOfId(report, id.id, id.scope).filter(wanted).map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) })));
}

function refuse(sentence: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

async function rename(session: Session, params: At & { readonly newName: string }): Promise<WorkspaceEdit | null> {
  const found = await find(session, params);
  if (found === undefined) return refuse('There is no id here that could be renamed.');
  const { id, reports } = found;
  const [here] = reports;
  const taken = id.scope === 'part' && here !== undefined
    ? idPlaces(here.report).filter(({ scope, role }) => scope === 'part' && role === 'definition').map((place) => place.id)
    : [...session.indexing.index.all()].flatMap((other) => (other.id === undefined ? [] : [other.id.value]));
  const fault = faultOfName(params.newName, taken, id.id);
  if (fault !== undefined) return refuse(fault);
  const documentChanges = reports.flatMap(({ report, reader, document, isOpen }): TextDocumentEdit[] => {
    const edits = reader.write(report, renaming(report, id.id, id.scope, params.newName));
    return edits.length === 0 ? [] : [{ textDocument: { uri: document.uri, version: isOpen ? document.version : null }, edits: textEdits(document, edits) }];
  });
  if (session.client().documentChanges) return { documentChanges };
  return { changes: Object.fromEntries(documentChanges.map(({ textDocument, edits }) => [textDocument.uri, edits.flatMap((edit) => ('newText' in edit ? [edit] : []))])) };
}

export const identifierHandlers: readonly Handler[] = [
  positional(DefinitionRequest.type, null, async (session, params) => {
    const found = await find(session, params);
    return found === undefined ? null : locations(found, ({ role }) => role === 'definition');
  }),
  positional(ReferencesRequest.type, null, async (session, params) => {
    const found = await find(session, params);
    return found === undefined ? null : locations(found, ({ role }) => role === 'reference' || params.context.includeDeclaration);
  }),
  positional(DocumentHighlightRequest.type, null, (session, params) => {
    const found = reportAt(session, params.textDocument.uri);
    const id = found === undefined ? undefined : idAt(found.open.report, found.document.offsetAt(params.position));
    if (found === undefined || id === undefined) return null;
    return placesOfId(found.open.report, id.id, id.scope).map(({ span, role }) => ({
      range: rangeOf(found.document, span), kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }),
  positional(PrepareRenameRequest.type, null, (session, params) => {
    const found = reportAt(session, params.textDocument.uri);
    const id = found === undefined ? undefined : idAt(found.open.report, found.document.offsetAt(params.position));
    return found === undefined || id === undefined ? null : { range: rangeOf(found.document, id.span), placeholder: id.id };
  }),
  positional(RenameRequest.type, null, rename),
];
