// Under which key an action has what stands in a column of its table.

import { columnKind } from './column-kind.ts';
import { plainWords } from './words.ts';

const OWN = new Set(['id', 'kind', 'owner', 'due', 'status', 'ticket', 'covers', 'priority', 'commitment']);

/** "Due Date" → `due`, "Action Item" → `text`, "Evaluation Criteria" → `evaluation_criteria`; undefined for a header without words. */
export function actionKey(header: string): string | undefined {
  const kind = columnKind(header);
  if (kind === 'action') return 'text';
  if (kind !== undefined && OWN.has(kind)) return kind;
  const key = plainWords(header).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join('_');
  return key === '' ? undefined : key;
}

/** The header of a column for a key: `evaluation_criteria` → "Evaluation criteria". */
export function actionHeader(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
