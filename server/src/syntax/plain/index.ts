// The face of plain text: pasted reports become Markdown drafts.

export { importPlainText } from './import-plain-text.ts';
export type { PlainImport, PlainImportOptions } from './import-plain-text.ts';
export type { ChromePart, DroppedLine } from './drop-page-chrome.ts';
