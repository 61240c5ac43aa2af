// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.

/**
 * Which phase of the incident it marks.
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
 * What the action is good for.
 */
export type ActionKind =
  'prevent' | 'detect' | 'mitigate' | 'repair' | 'contain' | 'process' | 'investigate' | 'document';
/**
 * How far it is.
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
  owner?: string | string[];
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
  /**
   * What stands before the first section. Markdown.
   */
  opening?: string;
  impact?: Impact;
  /**
   * What happened when; one list per strand.
   */
  timelines?: Timeline[];
  /**
   * What made the incident possible.
   */
  causes?: Cause[];
  /**
   * What will be changed.
   */
  actions?: Action[];
  /**
   * What went well, what went badly, where luck helped.
   */
  lessons?: Lesson[];
  /**
   * Where and when customers were told.
   */
  communications?: Communication[];
  /**
   * What changed in this report since it was published.
   */
  history?: HistoryRow[];
  /**
   * Everything else, in the order of the report.
   */
  sections?: Section[];
}
/**
 * Who was affected, how, and when.
 */
export interface Impact {
  /**
   * The impact in words. Markdown.
   */
  text?: string;
  /**
   * The times during which users were affected.
   */
  windows?: ImpactWindow[];
  /**
   * The impact in numbers.
   */
  measures?: Measure[];
}
export interface ImpactWindow {
  /**
   * When it began to hurt.
   */
  start?: string;
  /**
   * When it no longer hurt; it has the zone of the start.
   */
  end?: string;
  /**
   * What hurt.
   */
  note?: string;
}
export interface Measure {
  /**
   * What is counted: users, requests, orders.
   */
  name?: string;
  /**
   * How many; `unknown` with a reason is an answer.
   */
  value?: number | string;
  /**
   * The unit of the number: %, minutes, EUR.
   */
  unit?: string;
}
export interface Timeline {
  /**
   * Which strand this list tells, when there are several.
   */
  heading?: string;
  /**
   * Zone of its times that state none.
   */
  timezone?: string;
  /**
   * One per event, oldest first.
   */
  entries: Entry[];
}
export interface Entry {
  /**
   * When it happened: date, time and zone.
   */
  at?: string;
  /**
   * The end of a range; it has the zone of its start.
   */
  until?: string;
  kind?: EntryKind;
  /**
   * What happened. Markdown.
   */
  text: string;
  /**
   * The time is not exact.
   */
  approximate?: boolean;
  /**
   * The smallest part of the time that is known.
   */
  precision?: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
  /**
   * Where the date comes from when the entry does not state it itself.
   */
  date_from?: 'day-heading' | 'previous' | 'sentence' | 'front-matter' | 'title' | 'file-name';
  /**
   * Links to what shows it: a graph, a log, a page.
   */
  evidence?: string | string[];
}
export interface Cause {
  /**
   * Short name that actions refer to: C1.
   */
  id?: string;
  /**
   * The root cause, a contributing factor, or what set it off.
   */
  kind?: 'root' | 'contributing' | 'trigger';
  /**
   * What in the system made the incident possible. Markdown.
   */
  text: string;
  /**
   * The chain of answers to why, the first nearest to the incident.
   */
  whys?: string[];
}
export interface Action {
  /**
   * Short name of the action: A1.
   */
  id?: string;
  /**
   * What will be different when it is done. Markdown.
   */
  text: string;
  /**
   * The one person or team that does it.
   */
  owner?: string;
  /**
   * The day by which it is done, ISO 8601.
   */
  due?: string;
  /**
   * How urgent it is, in the words of the team.
   */
  priority?: string;
  kind?: ActionKind;
  status?: ActionStatus;
  /**
   * An idea, or a promise.
   */
  commitment?: 'proposed' | 'committed';
  /**
   * Where the work is tracked: a number or an address.
   */
  ticket?: string;
  /**
   * Ids of the causes and lessons it answers.
   */
  covers?: string[];
}
export interface Lesson {
  /**
   * Short name that actions refer to: L1.
   */
  id?: string;
  /**
   * What went well, what went badly, or where luck helped.
   */
  kind?: 'well' | 'badly' | 'lucky';
  /**
   * The lesson. Markdown.
   */
  text: string;
}
export interface Communication {
  /**
   * When it was said.
   */
  at?: string;
  /**
   * Where it was said: status page, mail, call.
   */
  channel?: string;
  /**
   * What was said. Markdown.
   */
  text: string;
}
export interface HistoryRow {
  /**
   * Day of the change.
   */
  date?: string;
  /**
   * What changed.
   */
  change?: string;
}
export interface Section {
  /**
   * The section of the profile that it is.
   */
  id?: string;
  /**
   * Its heading as written.
   */
  heading: string;
  /**
   * Rank of its heading: 2 when it is not stated, 3 for a section under one of 2.
   */
  level?: number;
  /**
   * What stands under the heading. Markdown.
   */
  text?: string;
}
