// Completion and, for the item somebody looks at, its explanation.

import { CompletionItemKind, CompletionRequest, CompletionResolveRequest, InsertTextFormat, InsertTextMode, MarkupKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { completion, explain, topicKinds, type Suggestion, type Topic } from '../../features/index.ts';
import { isRecord } from '../../workspace/index.ts';
import { rangeOf, snippetOf } from '../convert.ts';
import { handler, positional, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';
import { completeConfiguration } from './configuration.ts';

/** More than these are asked for again as the author types on. */
const mostItems = 200;

const kinds = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Struct,
  profile: CompletionItemKind.Module,
  'entry-kind': CompletionItemKind.Event,
  zone: CompletionItemKind.Constant,
  rule: CompletionItemKind.Reference,
  report: CompletionItemKind.File,
  item: CompletionItemKind.Snippet,
} as const satisfies Readonly<Record<Topic['kind'], CompletionItemKind>>;

const none: CompletionList = { isIncomplete: false, items: [] };

export const completionHandler: Handler = positional(CompletionRequest.type, none, (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined) return { isIncomplete: false, items: completeConfiguration(session, params.textDocument.uri, params.position) };
  const { open, document } = found;
  const offset = document.offsetAt(params.position);
  const all = completion(open, offset, session.runtime.now());
  // A space is typed all the time; only a place that wants one of a few words answers it.
  if (params.context?.triggerCharacter === ' ' && all.some(({ onRequest }) => onRequest === true)) return none;
  const typed = (suggestion: Suggestion): string => open.report.text.slice(suggestion.span.from, offset).toLowerCase();
  const shown = all.length <= mostItems ? all : all.filter((item) => (item.filter ?? item.label).toLowerCase().includes(typed(item))).slice(0, mostItems);
  const { snippets, suggestCommand } = session.client();
  const items = shown.map((suggestion, index): CompletionItem => {
    const { label, detail, span, text, filter, topic, again } = suggestion;
    const snippet = snippets && text.includes('{{');
    return {
      label,
      kind: kinds[topic.kind],
      sortText: String(index).padStart(4, '0'),
      textEdit: { range: rangeOf(document, span), newText: snippet ? snippetOf(text) : text },
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.asIs,
      data: { uri: open.uri, topic },
      ...(filter === undefined ? {} : { filterText: filter }),
      ...(detail === undefined ? {} : { detail }),
      ...(again === true && suggestCommand !== undefined ? { command: { title: 'Suggest', command: suggestCommand } } : {}),
    };
  });
  return { isIncomplete: shown.length < all.length, items };
});

export const resolveHandler: Handler = handler(CompletionResolveRequest.type, { label: '' }, (session, item) => {
  const asked = readData(item.data);
  const open = asked === undefined ? undefined : session.reports.get(asked.uri);
  const text = asked === undefined || open === undefined ? undefined : explain(open, asked.topic, session.runtime.now());
  return text === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: text } };
});

/** What the client sends back with an item is what it was given, if the client keeps to the protocol. */
function readData(data: unknown): { readonly uri: string; readonly topic: Topic } | undefined {
  if (!isRecord(data) || typeof data['uri'] !== 'string' || !isRecord(data['topic'])) return undefined;
  const { kind, name } = data['topic'];
  const known = topicKinds.find((one) => one === kind);
  return known === undefined || typeof name !== 'string' ? undefined : { uri: data['uri'], topic: { kind: known, name } };
}
