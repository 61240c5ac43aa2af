// Reads marked documents: `$0` is the cursor. The same words are given to the real readers, as an editor would.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { createDocumentStore, createReportStore, defaultSettings, type OpenReport, type Settings } from '../../../server/src/workspace/index.ts';

export interface Marked {
  readonly open: OpenReport;
  readonly text: string;
  /** Of the `$0`; the end of the text when there is none. */
  readonly offset: number;
}

/** Opens a marked document under a name whose suffix says the syntax; today is 2 January 2026. */
export function openMarked(name: string, marked: string, settings: Partial<Settings> = {}): Marked {
  const mark = marked.indexOf('$0');
  const text = mark < 0 ? marked : `${marked.slice(0, mark)}${marked.slice(mark + 2)}`;
  const uri = `file:///reports/${name}`;
  const documents = createDocumentStore();
  documents.open({ uri, languageId: name.endsWith('.md') ? 'markdown' : 'yaml', version: 1, text });
  const reports = createReportStore({ documents, profiles: () => shippedProfiles, folders: () => ['file:///reports'], today: () => ({ year: 2026, month: 1, day: 2 }) });
  reports.setSettings(uri, { ...defaultSettings, ...settings });
  const open = reports.get(uri);
  assert.ok(open !== undefined, `${name} is no report`);
  return { open, text, offset: mark < 0 ? text.length : mark };
}

export const markdownName = 'outage.rca.md';
export const yamlName = 'outage.rca.yaml';

/** Lines joined as a text. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
