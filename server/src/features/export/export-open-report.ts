// Exports a report that is open in an editor, as its text stands there, saved or not.

import { publicLeak } from '../../rules/public-leak.ts';
import type { LocalTime } from '../../time/index.ts';
import { askedOf, fileNameOf, type OpenReport } from '../../workspace/index.ts';
import { exportReport, type Exported, type ExportWish } from './export-report.ts';
import { stemOf } from './stem-of.ts';

export type ExportedOpen = Exclude<Exported, { readonly kind: 'file' }> | (Extract<Exported, { readonly kind: 'file' }> & { /** A name for the file, without folders. */ readonly name: string });

export async function exportOpenReport(open: OpenReport, today: LocalTime, wish: ExportWish): Promise<ExportedOpen> {
  const { report, profile, profiles, wishes, uri } = open;
  const { reading, checking } = askedOf(wishes);
  const fileName = fileNameOf(uri);
  const leakOptions = checking.options[publicLeak.id];
  const exported = await exportReport({ report, profile, reading: { profiles, fileName, ...reading }, today, team: wishes.team, ...(leakOptions === undefined ? {} : { leakOptions }) }, wish);
  if (exported.kind !== 'file') return exported;
  const name = `${stemOf(fileName)}${wish.audience === 'public' ? '-public' : ''}${exported.extension}`;
  return { ...exported, name: name === fileName ? `${stemOf(fileName)}-export${exported.extension}` : name };
}
