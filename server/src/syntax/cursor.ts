// Asks the syntax of a report where the cursor stands.

import type { Report } from '../model/report.ts';
import { span } from '../text/span.ts';
import type { CursorPlace } from './cursor-place.ts';
import { markdownCursor } from './markdown/cursor.ts';
import { yamlCursor } from './yaml/cursor.ts';

export type { CursorPlace } from './cursor-place.ts';

/** Undefined where nothing of the model may be written; offsets outside the text are moved to its nearest end. */
export function cursorAt(report: Report, offset: number): CursorPlace | undefined {
  const inside = Math.min(Math.max(0, offset), report.text.length);
  return report.syntax === 'yaml' ? yamlCursor(report.text, span(0, report.text.length), inside) : markdownCursor(report, inside);
}
