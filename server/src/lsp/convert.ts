// Turns places and words of the model into those of the protocol and back.

import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Location, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnosis } from '../features/index.ts';
import type { Related } from '../rules/rule.ts';
import type * as model from '../text/edit.ts';
import { sortEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { ClientAbilities } from './client-abilities.ts';

export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.from), end: document.positionAt(span.to) };
}

/** Ends outside the text are moved inside; ends in the wrong order are exchanged. */
export function spanOf(document: TextDocument, range: Range): Span {
  const [a, b] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

export function textEdits(document: TextDocument, edits: readonly model.TextEdit[]): TextEdit[] {
  return sortEdits(edits).map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
}

/** With the version the edits were made for, where the client checks it. */
export function workspaceEdit(document: TextDocument, edits: readonly model.TextEdit[], client: ClientAbilities): WorkspaceEdit {
  const changes = textEdits(document, edits);
  if (!client.documentChanges) return { changes: { [document.uri]: changes } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }] };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Readonly<Record<Diagnosis['severity'], DiagnosticSeverity>>;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

export function diagnosticOf(document: TextDocument, diagnosis: Diagnosis, client: ClientAbilities): Diagnostic {
  const { span, severity, rule, message, page, tag, related } = diagnosis;
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: page },
    source: 'rca',
    message,
    ...(tag === undefined ? {} : { tags: [tags[tag]] }),
    ...(related.length === 0 || !client.relatedInformation ? {} : {
      relatedInformation: related.map((other) => ({ location: locationOf(document, other), message: other.message })),
    }),
  };
}

function locationOf(document: TextDocument, { span, elsewhere }: Related): Location {
  if (elsewhere === undefined) return { uri: document.uri, range: rangeOf(document, span) };
  const { uri, start, end } = elsewhere;
  return { uri, range: { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } } };
}

/** A snippet in which what is written as `{{name}}` can be filled in one after the other, and stays as it is until it is. `before`: tab stops that others have taken. */
export function snippetOf(text: string, before = 0): string {
  let stop = before;
  return text
    .replace(/[\\$}]/g, '\\$&')
    .replace(/\{\{[^{}\\]*\\\}\\\}/g, (field) => `\${${(stop += 1)}:${field}}`);
}
