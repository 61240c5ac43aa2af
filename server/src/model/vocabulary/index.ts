// The face of the vocabulary: the words in which people write fields, kinds, statuses and column headers.

export { fieldKey, isWindowLabel } from './field-key.ts';
export { entryKind, kindToken } from './entry-kind.ts';
export { actionCommitment, actionKind, actionStatus } from './action-words.ts';
export { actionHeader, actionKey } from './action-key.ts';
export { columnKind } from './column-kind.ts';
export type { ColumnKind } from './column-kind.ts';
export { plainWords } from './words.ts';
