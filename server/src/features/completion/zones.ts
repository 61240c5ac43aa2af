// The zones an author may mean, those that the report already uses first.

import type { Span } from '../../text/span.ts';
import { offsetOf, readZoneName } from '../../time/index.ts';
import type { OpenReport } from '../../workspace/index.ts';
import { offsetWords } from '../hover/moment-hover.ts';
import type { Suggestion } from './suggestion.ts';

/** What offsets are worked out for at once: those of all zones take a tenth of a second, so the others get theirs when somebody looks at them. */
const withOffset = 12;

/** `now` is an instant in milliseconds, at which each zone has the offset that is shown with it. */
export function zoneSuggestions(open: OpenReport, span: Span, write: (name: string) => string, now: number): readonly Suggestion[] {
  return zoneNames(open).map((name, index) => {
    const offset = index < withOffset ? zoneOffset(name, now) : undefined;
    return { label: name, span, text: write(name), topic: { kind: 'zone', name }, ...(offset === undefined ? {} : { detail: offset }) };
  });
}

/** `UTC+01:00`; undefined for what is no zone. */
export function zoneOffset(name: string, now: number): string | undefined {
  const words = readZoneName(name);
  return words?.kind === 'one' ? `UTC${offsetWords(offsetOf(words.zone, now))}` : undefined;
}

/** `UTC`, the zones of the report and of the settings, then every IANA zone that the host knows. */
function zoneNames(open: OpenReport): readonly string[] {
  const { report, settings } = open;
  const used = report.timelines.flatMap((timeline) => [
    ...(timeline.zone === undefined ? [] : [timeline.zone.zone.id]),
    ...timeline.entries.flatMap(({ moment }) => (moment?.zone === undefined ? [] : [moment.zone.id])),
  ]);
  const preferred = settings.readerZone === undefined ? settings.hoverZones : [settings.readerZone, ...settings.hoverZones];
  return [...new Set(['UTC', ...used, ...preferred, ...Intl.supportedValuesOf('timeZone')])];
}
