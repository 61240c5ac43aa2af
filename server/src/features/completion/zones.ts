// The zones an author may mean, those that the report already uses first.

import type { OpenReport } from '../../workspace/index.ts';

/** `UTC`, the zones of the report and of the settings, then every IANA zone that the host knows. */
export function zoneNames(open: OpenReport): readonly string[] {
  const { report, settings } = open;
  const used = report.timelines.flatMap((timeline) => [
    ...(timeline.zone === undefined ? [] : [timeline.zone.zone.id]),
    ...timeline.entries.flatMap(({ moment }) => (moment?.zone === undefined ? [] : [moment.zone.id])),
  ]);
  const preferred = settings.readerZone === undefined ? settings.hoverZones : [settings.readerZone, ...settings.hoverZones];
  return [...new Set(['UTC', ...used, ...preferred, ...Intl.supportedValuesOf('timeZone')])];
}
