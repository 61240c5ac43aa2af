// Writes changes to the actions of a YAML report: keys of one that is there, and new items of their list.

import type * as data from '../../model/data.generated.ts';
import type { Change } from '../../model/change.ts';
import type { Report } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { lastAction, newActions, type AddAction } from '../new-action.ts';
import { itemText, pairText, scalarText } from './emit.ts';
import { itemAt } from './find.ts';
import { lineIndent } from './lines.ts';
import type { YamlTree } from './tree.ts';
import { addItem } from './write-items.ts';
import { lineAfter, setKey } from './write-keys.ts';
import { pairOf } from './yaml-node.ts';
import type { YamlMap } from './yaml-node.ts';

type SetAction = Extract<Change, { readonly kind: 'set-action' }>;

/** An action written as a lone text becomes a mapping, once for all changes to it. */
export function setAction(text: string, tree: YamlTree, change: SetAction, all: readonly Change[]): readonly TextEdit[] {
  const found = itemAt(tree.root, change.action.span.from);
  const node = found?.item.node;
  if (node?.kind === 'map') return setKey(text, node, change.key, change.value);
  if (node?.kind !== 'scalar' || found === undefined || node.alias !== undefined) return [];
  const own = all.filter((one): one is SetAction => one.kind === 'set-action' && one.action === change.action);
  if (own[0] !== change) return [];
  const from = span(node.span.from, node.span.from);
  if (found.list.flow) {
    const pairs = own.map(({ key, value }) => `, ${key}: ${scalarText(value, 'flow')}`).join('');
    return [{ span: from, text: '{ text: ' }, { span: span(node.span.to, node.span.to), text: `${pairs} }` }];
  }
  const indent = `${lineIndent(text, found.item.span.from)}${' '.repeat(node.span.from - found.item.span.from)}`;
  return [{ span: from, text: 'text: ' }, lineAfter(text, node.span.to, own.map(({ key, value }) => `${indent}${key}: ${scalarText(value)}`).join('\n'))];
}

/** Behind the last open action, all in one edit; with a key of its own when the report has none for actions. */
export function addActions(report: Report, root: YamlMap, tree: YamlTree, changes: readonly AddAction[]): readonly TextEdit[] {
  if (changes.length === 0) return [];
  const { text } = report;
  const items = newActions(report, changes).map((action) => likeOthers(report, action));
  const last = lastAction(report);
  const found = last === undefined ? undefined : itemAt(tree.root, last.span.from);
  const pair = pairOf(root, 'actions');
  if (found === undefined && pair === undefined) return root.flow ? [] : [lineAfter(text, root.span.to, pairText('actions', items, ''))];
  if (found !== undefined && !found.list.flow) {
    const { item } = found;
    const indent = lineIndent(text, item.span.from);
    return [lineAfter(text, item.span.to, items.map((each) => itemText(each, indent)).join('\n'))];
  }
  if (pair === undefined) return [];
  // An empty value is replaced by a list, and that can be done once.
  const index = pair.value.kind === 'list' ? pair.value.items.length - 1 : -1;
  return (index < 0 ? items.slice(0, 1) : items).flatMap((item) => addItem(text, pair, item, index));
}

/** What the change itself says, and of the rest what other actions state too; the first action of a report states the usual. */
function likeOthers({ actions }: Report, action: data.Action): Readonly<Record<string, unknown>> {
  const used = new Set(actions.flatMap(({ value }) => Object.keys(value)));
  const usual = actions.length === 0 ? ['owner', 'due', 'status'] : [];
  const keys = new Set(['text', 'kind', 'covers', ...used, ...usual]);
  return { text: action.text, ...Object.fromEntries(Object.entries(action).filter(([key]) => keys.has(key))) };
}
