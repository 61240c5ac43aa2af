// What an export is: one report in, one file out. Each format is one file in this folder and one line in `index.ts`.

import type { Profile } from '../../profiles/profile.ts';
import type { Report } from '../../model/report.ts';
import type { LocalTime, Zone } from '../../time/index.ts';

export const exportFormats = ['html', 'markdown', 'yaml', 'json', 'confluence', 'jira', 'slack', 'email', 'svg', 'docx'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export interface ExportInput {
  /** What is exported as it stands; a version for the public is another report (`features/public-version/`). */
  readonly report: Report;
  readonly profile: Profile;
  /** Today where the export is made, for what is overdue. */
  readonly today: LocalTime;
  /** In which the picture, its table and the measures tell times; the report's own when absent. */
  readonly zone?: Zone;
}

export interface Exporter {
  readonly id: ExportFormat;
  /** For lists: "Confluence page". */
  readonly title: string;
  /** What one does with it, in a few words: "Paste into the storage format editor". */
  readonly description: string;
  /** Of the file's name, with its dot: `.html`. */
  readonly extension: string;
  /** Text can be put on the clipboard. */
  readonly mediaType: string;
  /** Total: any report gives a whole file. */
  write(input: ExportInput): string | Promise<Uint8Array>;
}
