// A new report of a profile, as data for a syntax to print.

import type { ReportData } from '../model/data.generated.ts';
import type { Profile } from './profile.ts';

/** What is known of the new report; what is not is written as `{{name}}`. */
export interface NewReport {
  readonly id?: string;
  readonly title?: string;
  readonly severity?: string;
  /** ISO 8601 date of the incident. */
  readonly date?: string;
  /** Zone of the report: `UTC`, an IANA name or an offset. */
  readonly zone?: string;
  /** Start of the impact as it is to be written in the timeline. */
  readonly start?: string;
}

/** Metadata, sections with their headings and starting text, a timeline with the entries every report needs, one empty action. */
export function skeleton(profile: Profile, known: NewReport): ReportData & { readonly [key: string]: unknown } {
  void profile; void known;
  return {};
}
