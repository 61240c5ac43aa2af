// Completion and hover in a configuration file, which is no report. The handlers of reports ask here when they have none.

import { CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind, type CompletionItem, type Hover, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configurationCompletion, configurationHover, type ConfigurationSuggestion } from '../../features/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { rangeOf } from '../convert.ts';
import type { Session } from '../session.ts';

/** The open configuration under a URI with its findings; undefined when it is none or not open. */
export function configurationAt(session: Session, uri: string): { readonly document: TextDocument; readonly findings: readonly Finding[] } | undefined {
  const document = session.documents.get(uri);
  const judged = document === undefined ? undefined : session.configurations.text(uri);
  return document === undefined || judged === undefined ? undefined : { document, findings: judged.findings };
}

const kinds = {
  key: CompletionItemKind.Property,
  rule: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
  profile: CompletionItemKind.Module,
} as const satisfies Readonly<Record<ConfigurationSuggestion['kind'], CompletionItemKind>>;

export function completeConfiguration(session: Session, uri: string, position: Position): CompletionItem[] {
  const document = configurationAt(session, uri)?.document;
  if (document === undefined) return [];
  return configurationCompletion(document.getText(), document.offsetAt(position), session.profiles(uri)).map(({ kind, label, detail, documentation, span, text }, index): CompletionItem => ({
    label,
    kind: kinds[kind],
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: rangeOf(document, span), newText: text },
    insertTextFormat: InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  }));
}

export function hoverConfiguration(session: Session, uri: string, position: Position): Hover | null {
  const document = configurationAt(session, uri)?.document;
  const shown = document === undefined ? undefined : configurationHover(document.getText(), document.offsetAt(position), session.profiles(uri));
  return document === undefined || shown === undefined ? null : { contents: { kind: MarkupKind.Markdown, value: shown.markdown }, range: rangeOf(document, shown.span) };
}
