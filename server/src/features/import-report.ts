// Turns a text that was pasted from elsewhere into the draft of a report. The importer is loaded when it is first asked for.

import type { Profile } from '../profiles/index.ts';

export interface ImportedReport {
  /** The draft in Markdown. */
  readonly text: string;
  readonly title?: string;
  /** Lines that belong to the page around the report and not to it; `line` counts from 1. */
  readonly dropped: readonly { readonly line: number; readonly text: string }[];
}

/** `fileName` is the name of the file that the text came from, for a date in it. */
export async function importReport(text: string, profiles: ReadonlyMap<string, Profile>, fileName: string | undefined): Promise<ImportedReport> {
  const { importPlainText } = await import('../syntax/plain/index.ts');
  const { data, markdown, dropped } = importPlainText(text, { profiles, ...(fileName === undefined ? {} : { fileName }) });
  return { text: markdown, ...(data.title === undefined ? {} : { title: data.title }), dropped: dropped.map(({ line, text: words }) => ({ line, text: words })) };
}
