// The parts of a report as a page that stands alone shows them: the one place that calls them, without links to a source.

import type { Report } from '../../model/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { LocalTime, Zone } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { actionsTable } from '../parts/actions-table.ts';
import { metadataRows } from '../parts/metadata-list.ts';
import { metricsStrip } from '../parts/metrics-strip.ts';
import { disorderIn, statedZone, timelineFigure, timelinePicture, timelineTable } from '../timeline/index.ts';

export interface ReportParts {
  /** Each is empty when the report has nothing for it. */
  readonly metadata: string;
  readonly measures: string;
  readonly picture: string;
  /** The picture's content once more. */
  readonly table: string;
  readonly actions: string;
}

export interface PartsOptions {
  readonly profile: Profile;
  readonly today: LocalTime;
  readonly zone?: Zone;
  /** Whether the page shows a piece of metadata in another way. */
  readonly isShown?: (name: string, value: string) => boolean;
}

/** Drawn for the width of a sheet of paper; a screen scales it. */
const WIDTH = 760;
const UTC: Zone = { id: 'UTC', fixed: 0 };

export function reportParts(report: Report, { profile, today, zone, isShown }: PartsOptions): ReportParts {
  const picture = timelinePicture(report, { isFaulty: disorderIn(report, profile, today), ...(zone === undefined ? {} : { zone }) });
  const actions = actionsTable(report, { today, links: 'none' });
  return {
    metadata: metadata(report, isShown),
    measures: metricsStrip(report, [], { zone: picture.zone ?? zone ?? statedZone(report) ?? UTC, links: 'none' }),
    picture: timelineFigure(picture, { width: WIDTH, links: 'none' }),
    table: timelineTable(picture, { links: 'none' }),
    actions: isToldInText(report, actions) ? '' : framed(actions),
  };
}

/**
 * The report's own text has them in a table, or has nothing of them but their words and whether they are done, and since then none became overdue.
 * A YAML report is printed with a table.
 */
function isToldInText({ actions, syntax }: Report, table: string): boolean {
  const isBare = actions.every(({ value: { owner, due, ticket } }) => [owner, due, ticket].every((words) => words === undefined));
  return (syntax === 'yaml' || isBare || actions.every(({ shape }) => shape === 'table')) && !/\boverdue"/.test(table);
}

/** A table wider than a small screen is scrolled inside its frame. */
function framed(table: string): string {
  return table === '' ? '' : `<div class="table" role="group" tabindex="0" aria-label="Actions">${table}</div>`;
}

function metadata(report: Report, isShown: PartsOptions['isShown']): string {
  const rows = metadataRows(report).filter(([name, value]) => isShown?.(name, value) !== true).map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return rows.length === 0 ? '' : `<dl class="metadata">${rows.join('')}</dl>`;
}
