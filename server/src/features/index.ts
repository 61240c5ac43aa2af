// The face of the features: one editor feature each, over an open report, in the words of the model.

export { completion, explain, topicKinds } from './completion.ts';
export type { Suggestion, Topic } from './completion.ts';
export { fixAll, quickFixes } from './code-actions.ts';
export type { CodeAction } from './code-actions.ts';
export { diagnosisOf, diagnostics } from './diagnostics.ts';
export type { Diagnosis } from './diagnostics.ts';
export { hover } from './hover.ts';
export type { Hover } from './hover.ts';
export { importReport } from './import-report.ts';
export type { ImportedReport } from './import-report.ts';
export { insertEntry } from './insert-entry.ts';
export type { InsertedEntry } from './insert-entry.ts';
export { newReport } from './new-report.ts';
export { previewContent } from './preview.ts';
export type { PreviewContent } from './preview.ts';
export { reportStatus } from './status.ts';
export type { ReportStatus } from './status.ts';
export { outline } from './outline.ts';
export type { OutlineItem, OutlineKind } from './outline.ts';
