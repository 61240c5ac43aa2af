// What the preview panel shows of an open report. The renderer is loaded when the first preview is opened, so that no start-up pays for it.

import type { OpenReport } from '../workspace/index.ts';
import { linesOf } from '../text/lines.ts';

/** Content for the page, with the version of the document it was made from. */
export interface PreviewContent {
  readonly version: number;
  readonly title: string;
  /** Safe HTML; see `render/preview/`. */
  readonly html: string;
}

/** `width` is the room for the timeline's picture in pixels. */
export async function previewContent(open: OpenReport, width: number): Promise<PreviewContent> {
  const { renderPreview } = await import('../render/index.ts');
  const { report, profile, version } = open;
  return { version, ...renderPreview(report, open.findings(), { profile, width, lines: linesOf(report.text) }) };
}
