// The texts that are open in the editor, kept equal to it edit by edit. What a text means is report-store.ts.

import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { isRecord } from './record.ts';

export interface DocumentStore {
  open(document: { readonly uri: string; readonly languageId: string; readonly version: number; readonly text: string }): void;
  /** Throws for a document that is not open and for changes that are none; the text is then as before. Places outside the text are moved inside. */
  change(uri: string, version: number, changes: readonly unknown[]): void;
  close(uri: string): void;
  get(uri: string): TextDocument | undefined;
  uris(): readonly string[];
}

export function createDocumentStore(): DocumentStore {
  const documents = new Map<string, TextDocument>();
  return {
    open({ uri, languageId, version, text }) {
      documents.set(uri, TextDocument.create(uri, languageId, version, text));
    },
    change(uri, version, changes) {
      const document = documents.get(uri);
      if (document === undefined) throw new Error(`A change came for ${uri}, which is not open.`);
      // Checked before anything is applied, so that half of a broken message never gets into the text.
      const usable = changes.filter(isChange);
      if (usable.length < changes.length) throw new Error(`A change to ${uri} has no usable range or text.`);
      for (const change of usable) TextDocument.update(document, [inside(document, change)], version);
      if (usable.length === 0) TextDocument.update(document, [], version);
    },
    close(uri) {
      documents.delete(uri);
    },
    get: (uri) => documents.get(uri),
    uris: () => [...documents.keys()],
  };
}

/** The library keeps a wrong table of lines after an edit beyond the last line. */
function inside(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change) || change.range === undefined) return { text: change.text };
  const { start, end } = change.range;
  if (start.line < document.lineCount && end.line < document.lineCount) return { range: change.range, text: change.text };
  const clamp = (place: typeof start): typeof start => document.positionAt(document.offsetAt(place));
  return { range: { start: clamp(start), end: clamp(end) }, text: change.text };
}

function isChange(change: unknown): change is TextDocumentContentChangeEvent {
  if (!isRecord(change) || typeof change['text'] !== 'string') return false;
  const range = change['range'];
  return range === undefined || (isRecord(range) && isPosition(range['start']) && isPosition(range['end']));
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value['line']) && Number.isInteger(value['character']);
}
