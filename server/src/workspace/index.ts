// The face of the workspace layer: open documents, the reports among them, settings.

export { folderOf, isInside, resolvePath, uriKey } from './containment.ts';
export * from './configuration/index.ts';
export { createDocumentStore } from './documents.ts';
export type { DocumentStore } from './documents.ts';
export type { EntryKind, FileChange, FileKind, FileSource, FileText, WorkspaceFiles } from './files.ts';
export { compileGlobs } from './glob.ts';
export { createIndexing } from './indexing.ts';
export type { Indexing } from './indexing.ts';
export { nextId } from './next-id.ts';
export { createReportIndex } from './report-index.ts';
export type { ReportIndex } from './report-index.ts';
export { idOf, summarize } from './report-summary.ts';
export type { ReportSummary } from './report-summary.ts';
export { hasReportKey, hasReportName, isConfigurationFile, isWorkingText } from './report-mark.ts';
export type { ReportMark } from './report-mark.ts';
export { isRecord } from './record.ts';
export { createReportStore } from './report-store.ts';
export type { OpenReport, ReportStore } from './report-store.ts';
export { defaultSettings, readSettings, unknownRuleProblems } from './settings.ts';
export type { Settings, Validation } from './settings.ts';
export { fileNameOf, pathInside, pathOf } from './uri.ts';
export { createWorkspaceFiles } from './workspace-files.ts';
export { workspaceView } from './workspace-view.ts';
export type { WorkspaceView } from './workspace-view.ts';
