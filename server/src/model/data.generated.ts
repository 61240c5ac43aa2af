// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "EntryKind".
 */
export type EntryKind =
  | 'cause-introduced'
  | 'impact-start'
  | 'detected'
  | 'acknowledged'
  | 'declared'
  | 'engaged'
  | 'mitigated'
  | 'impact-end'
  | 'resolved'
  | 'comms'
  | 'note';
/**
 * One text or a list of texts.
 *
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Words".
 */
export type Words = string | string[];
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "ActionKind".
 */
export type ActionKind =
  'prevent' | 'detect' | 'mitigate' | 'repair' | 'contain' | 'process' | 'investigate' | 'document';
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "ActionStatus".
 */
export type ActionStatus = 'open' | 'in-progress' | 'done' | 'delayed' | 'cancelled' | 'wont-do';

/**
 * A root cause analysis as resolved from its source: inherited dates and zones are filled in.
 */
export interface ReportData {
  /**
   * Marks a file as a report whatever its name; the value is the version of this format.
   */
  rca?: string | number | boolean;
  /**
   * The report format this report follows.
   */
  profile?: string;
  /**
   * Stable id of the report, for example RCA-2026-001.
   */
  id?: string;
  /**
   * What happened, in one line.
   */
  title?: string;
  /**
   * Where the report stands in its review.
   */
  status?: 'draft' | 'in-review' | 'reviewed' | 'final' | 'closed' | 'published';
  /**
   * How bad the incident was, in the words of the team.
   */
  severity?: string | number;
  /**
   * Day of the incident, ISO 8601.
   */
  date?: string;
  /**
   * When the impact began.
   */
  started_at?: string;
  /**
   * When somebody or something noticed.
   */
  detected_at?: string;
  /**
   * When the incident was over.
   */
  resolved_at?: string;
  /**
   * Zone of every time that states none: UTC, an IANA name or an offset.
   */
  timezone?: string;
  /**
   * Products or services affected.
   */
  products?: string | string[];
  /**
   * Services affected.
   */
  services?: string | string[];
  /**
   * Environment or instance affected.
   */
  environment?: string | string[];
  /**
   * Region or data centre affected.
   */
  region?: string | string[];
  /**
   * The one person or team accountable for the report.
   */
  owner?: string | string[];
  /**
   * Who wrote the report.
   */
  authors?: string | string[];
  /**
   * Who reviewed it.
   */
  reviewers?: string | string[];
  /**
   * Who helped.
   */
  contributors?: string | string[];
  /**
   * Who may read it.
   */
  audience?: 'internal' | 'public';
  /**
   * When it was published, ISO 8601 date.
   */
  published?: string;
  /**
   * What or who noticed: alert, customer, staff.
   */
  detected_by?: string;
  /**
   * What stated durations count: wall clock or named support hours.
   */
  duration_basis?: string;
  /**
   * Free words to find the report by.
   */
  tags?: string | string[];
  /**
   * Ids or paths of related reports.
   */
  related?: string | string[];
  impact?: Impact;
  timelines?: Timeline[];
  causes?: Cause[];
  actions?: Action[];
  lessons?: Lesson[];
  communications?: Communication[];
  history?: HistoryRow[];
  sections?: Section[];
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Impact".
 */
export interface Impact {
  text?: string;
  windows?: ImpactWindow[];
  measures?: Measure[];
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "ImpactWindow".
 */
export interface ImpactWindow {
  start?: string;
  end?: string;
  note?: string;
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Measure".
 */
export interface Measure {
  name?: string;
  value?: number | string;
  unit?: string;
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Timeline".
 */
export interface Timeline {
  heading?: string;
  timezone?: string;
  entries: Entry[];
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Entry".
 */
export interface Entry {
  at?: string;
  until?: string;
  kind?: EntryKind;
  text: string;
  approximate?: boolean;
  precision?: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
  evidence?: Words;
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Cause".
 */
export interface Cause {
  id?: string;
  kind?: 'root' | 'contributing' | 'trigger';
  text: string;
  whys?: string[];
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Action".
 */
export interface Action {
  id?: string;
  text: string;
  owner?: string;
  due?: string;
  priority?: string;
  kind?: ActionKind;
  status?: ActionStatus;
  commitment?: 'proposed' | 'committed';
  ticket?: string;
  covers?: string[];
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Lesson".
 */
export interface Lesson {
  id?: string;
  kind?: 'well' | 'badly' | 'lucky';
  text: string;
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Communication".
 */
export interface Communication {
  at?: string;
  channel?: string;
  text: string;
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "HistoryRow".
 */
export interface HistoryRow {
  date?: string;
  change?: string;
}
/**
 * This interface was referenced by `ReportData`'s JSON-Schema
 * via the `definition` "Section".
 */
export interface Section {
  id?: string;
  heading: string;
  text?: string;
}
