// Says in words where a time took its date and its zone from.

import type { Moment } from '../time/index.ts';

type DateSource = NonNullable<Moment['dateFrom']>;
type ZoneSource = NonNullable<Moment['zoneFrom']>;

const dates: Readonly<Record<DateSource, string>> = {
  entry: 'written here',
  'day-heading': 'from the day heading above',
  previous: 'from the entry before',
  sentence: 'from a sentence of the section',
  'front-matter': 'from the metadata',
  title: 'from the title',
  'file-name': 'from the name of the file',
};

const zones: Readonly<Record<ZoneSource, string>> = {
  entry: 'written here',
  column: 'from the header of the column',
  'day-heading': 'from the day heading above',
  section: 'from the heading of the section',
  sentence: 'from a sentence of the section',
  'front-matter': 'from the metadata',
  document: 'the one zone on which the times of the report agree',
  profile: 'the default of the profile',
};

/** `from the title`; `unknown` when nothing gave a full date. */
export function dateSource(moment: Moment): string {
  if (moment.local === undefined) return 'unknown';
  return moment.dateFrom === undefined ? 'written here' : dates[moment.dateFrom];
}

/** `written here`; `unknown` when nothing gave a zone. */
export function zoneSource(moment: Moment): string {
  return moment.zoneFrom === undefined ? 'unknown' : zones[moment.zoneFrom];
}
