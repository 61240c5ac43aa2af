// What can be opened from a report: its tickets, where the team's tracker is known, and the reports it names. Links of Markdown are the editor's.

import type { Report } from '../model/report.ts';
import { relatedOf } from '../rules/references.ts';
import type { Span } from '../text/span.ts';
import type { OpenReport } from '../workspace/index.ts';

export interface DocumentLink {
  readonly span: Span;
  /** An address of the web, or the URI of another report of the workspace. */
  readonly target: string;
  readonly tooltip: string;
}

const mostLinks = 2_000;

/** `uriOf` gives the URI of the report with an id, when the workspace has exactly one. */
export function documentLinks({ report, wishes }: OpenReport, uriOf: (id: string) => string | undefined): readonly DocumentLink[] {
  const { issueTracker } = wishes.team;
  return [...(issueTracker === undefined ? [] : ticketLinks(report, issueTracker)), ...relatedLinks(report, uriOf)].slice(0, mostLinks);
}

/** A ticket that is an address already is a link to the editor anyway. */
function ticketLinks(report: Report, tracker: string): readonly DocumentLink[] {
  return report.actions.flatMap(({ value, places }) => {
    const ticket = value.ticket?.trim();
    if (ticket === undefined || places.ticket === undefined || !/^#?[\p{L}\p{N}][\p{L}\p{N}_./#-]{0,59}$/u.test(ticket)) return [];
    return [{ span: places.ticket, target: tracker.replaceAll('{ticket}', encodeURIComponent(ticket.replace(/^#/, ''))), tooltip: `Open ${ticket}` }];
  });
}

function relatedLinks(report: Report, uriOf: (id: string) => string | undefined): readonly DocumentLink[] {
  return relatedOf(report).flatMap(({ words, span }) => {
    const target = uriOf(words);
    return target === undefined ? [] : [{ span, target, tooltip: `Open the report ${words}` }];
  });
}
