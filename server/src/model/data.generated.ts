// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.

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
export type ActionKind =
  'prevent' | 'detect' | 'mitigate' | 'repair' | 'contain' | 'process' | 'investigate' | 'document';
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
  id?: string | number;
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
   * Products affected.
   */
  products?: string | number | (string | number)[];
  /**
   * Services affected.
   */
  services?: string | number | (string | number)[];
  /**
   * Environment or instance affected.
   */
  environment?: string | number | (string | number)[];
  /**
   * Region or data centre affected.
   */
  region?: string | number | (string | number)[];
  /**
   * The one person or team accountable for the report.
   */
  owner?: string | number | (string | number)[];
  /**
   * Who wrote the report.
   */
  authors?: string | number | (string | number)[];
  /**
   * Who reviewed it.
   */
  reviewers?: string | number | (string | number)[];
  /**
   * Who helped.
   */
  contributors?: string | number | (string | number)[];
  /**
   * Who may read it.
   */
  audience?: 'internal' | 'public';
  /**
   * Day it was published, ISO 8601.
   */
  published?: string;
  /**
   * What or who noticed: alert, customer, staff.
   */
  detected_by?: string | number | (string | number)[];
  /**
   * What stated durations count: wall clock or named support hours.
   */
  duration_basis?: string;
  /**
   * Free words to find the report by.
   */
  tags?: string | number | (string | number)[];
  /**
   * Ids or paths of related reports.
   */
  related?: string | number | (string | number)[];
  impact?: Impact;
  timelines?: Timeline[];
  causes?: Cause[];
  actions?: Action[];
  lessons?: Lesson[];
  communications?: Communication[];
  history?: HistoryRow[];
  sections?: Section[];
}
export interface Impact {
  text?: string;
  windows?: ImpactWindow[];
  measures?: Measure[];
}
export interface ImpactWindow {
  start?: string;
  end?: string;
  note?: string;
}
export interface Measure {
  name?: string;
  value?: number | string;
  unit?: string;
}
export interface Timeline {
  heading?: string;
  timezone?: string;
  entries: Entry[];
}
export interface Entry {
  at?: string;
  /**
   * The end of a range; it has the zone of its start.
   */
  until?: string;
  kind?: EntryKind;
  text: string;
  approximate?: boolean;
  precision?: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
  /**
   * Where the date comes from when the entry does not state it itself.
   */
  date_from?: 'day-heading' | 'previous' | 'sentence' | 'front-matter' | 'title' | 'file-name';
  /**
   * One text or a list of texts.
   */
  evidence?: string | string[];
}
export interface Cause {
  id?: string;
  kind?: 'root' | 'contributing' | 'trigger';
  text: string;
  whys?: string[];
}
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
export interface Lesson {
  id?: string;
  kind?: 'well' | 'badly' | 'lucky';
  text: string;
}
export interface Communication {
  at?: string;
  channel?: string;
  text: string;
}
export interface HistoryRow {
  date?: string;
  change?: string;
}
export interface Section {
  id?: string;
  heading: string;
  text?: string;
}
