// What an archive's site is made from. Reports are read again when their page is written, so a large archive is never in memory at once.

import type { Report } from '../../model/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { LocalTime, Zone } from '../../time/index.ts';
import type { SiteFacts } from './site-facts.ts';

/** What lists tell of a report. The summary that the workspace keeps of it fits. */
export interface SiteSummary {
  readonly id?: { readonly value: string };
  readonly title?: string;
  /** Day of the incident, `2026-01-31`. */
  readonly date?: string;
  readonly severity?: string;
  readonly values: { readonly services: readonly string[]; readonly products: readonly string[]; readonly region: readonly string[]; readonly tags: readonly string[] };
  /** Ids or paths of other reports, as the report states them. */
  readonly related: readonly string[];
}

export interface SiteReport {
  /** Of the source, relative to the folder of the archive, with `/`; no two alike. The page is named after it. */
  readonly path: string;
  readonly summary: SiteSummary;
  readonly facts: SiteFacts;
  /** The nearest reports, best first, with what they share. Asked once, when the page is written. */
  related(): readonly { readonly path: string; readonly shared: readonly string[] }[];
  /** Undefined when it cannot be read any more. */
  read(): { readonly report: Report; readonly profile: Profile } | undefined;
}

export interface SiteOptions {
  readonly title?: string;
  /** Where the site will stand, as `siteBase` gives it. Only then there is a feed. */
  readonly base?: string;
  readonly today: LocalTime;
  /** In which times are told; each report's own when absent. */
  readonly zone?: Zone;
}

export interface SiteFile {
  /** Relative to the site's folder, with `/`: lower case letters, digits, hyphens, one ending. */
  readonly path: string;
  readonly text: string;
}
