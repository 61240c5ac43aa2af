// The time zones to choose from, each with its offset at this moment, so that a zone is found by either.

import type { Choice } from './wizard.ts';

/** `preferred` come first, each with what speaks for it; a zone that the computer does not know is left out of them. */
export function zoneChoices(preferred: readonly { readonly zone: string | undefined; readonly why: string }[]): readonly Choice[] {
  const now = new Date();
  const seen = new Set<string>();
  const all = [...preferred, ...Intl.supportedValuesOf('timeZone').map((zone) => ({ zone, why: '' }))];
  return all.flatMap(({ zone, why }) => {
    if (zone === undefined || zone === '' || seen.has(zone)) return [];
    seen.add(zone);
    const offset = offsetNow(zone, now);
    return offset === undefined ? [] : [{ label: zone, description: [offset, why].filter((part) => part !== '').join(' – '), value: zone }];
  });
}

/** `UTC+02:00`; undefined for words that are no zone. */
function offsetNow(zone: string, now: Date): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(now);
    return parts.find(({ type }) => type === 'timeZoneName')?.value.replace(/^GMT$/, 'UTC+00:00').replace('GMT', 'UTC');
  } catch (error) {
    // What a person set as a zone may be none.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
