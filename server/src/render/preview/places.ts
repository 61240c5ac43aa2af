// Where in the source stands what a page names: asked when somebody follows a link, of the report as it is then.

import { headOf } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';

/** Undefined for what is no such name, or names more than there is by now. */
export function placeNamed(report: Report, findings: readonly Finding[], name: string): Span | undefined {
  const [, kind, digits] = /^(entry|window|action|finding|section):(\d{1,6})$/.exec(name) ?? [];
  const index = Number(digits);
  switch (kind) {
    case 'entry': {
      const entry = report.timelines.flatMap(({ entries }) => entries)[index];
      return entry === undefined ? undefined : (entry.stamp?.span ?? entry.span);
    }
    case 'window':
      return report.windows[index]?.moment.stamp.span;
    case 'action':
      return report.actions[index]?.places.text ?? report.actions[index]?.span;
    case 'section':
      return report.sections[index]?.heading.span;
    case 'finding':
      return findings[index]?.span ?? (findings.length > 0 ? headOf(report) : undefined);
    default:
      return undefined;
  }
}
