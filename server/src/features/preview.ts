// What the preview panels show of open reports. The renderer is loaded when the first preview is opened, so that no start-up pays for it.

import type { PageUpdate, PreviewPage } from '../render/index.ts';
import type { Span } from '../text/span.ts';
import { readZoneName, type LocalTime, type Zone } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';

export interface PreviewWishes {
  /** Whose page is kept: one panel has one. */
  readonly panel: string;
  /** Of the page that the panel shows; everything is sent when it is not the one that is kept. */
  readonly known?: number;
  /** Room for the timeline's picture in pixels. */
  readonly width: number;
  /** In which to tell times; the report's own when absent. */
  readonly zone?: string;
}

export interface PreviewContent {
  /** Of the document. */
  readonly version: number;
  /** Of the page: a number that no other page of the panel has. */
  readonly revision: number;
  /** The page it changes; absent when it holds everything. */
  readonly since?: number;
  readonly update: PageUpdate;
  /** The zone that the page tells times in, as it is called there. */
  readonly zone: string;
}

export interface Previews {
  content(open: OpenReport, wishes: PreviewWishes, today: LocalTime): Promise<PreviewContent>;
  /** Where something that a page names stands now. */
  place(open: OpenReport, name: string): Promise<Span | undefined>;
  /** The panel is gone. */
  forget(panel: string): void;
}

/** Pages of panels that nobody closed, as when the editor ended, are not kept for ever. */
const MOST_PANELS = 12;

export function createPreviews(): Previews {
  const shown = new Map<string, { readonly uri: string; readonly revision: number; readonly page: PreviewPage }>();
  let revisions = 0;
  return {
    async content(open, { panel, known, width, zone }, today) {
      const { pageUpdate, previewPage } = await import('../render/index.ts');
      const last = shown.get(panel);
      const same = last?.uri === open.uri ? last : undefined;
      const chosen = zoneNamed(zone);
      const page = previewPage(open.report, open.findings(), { profile: open.profile, today, width, ...(chosen === undefined ? {} : { zone: chosen }) }, same?.page);
      const since = same !== undefined && same.revision === known ? same : undefined;
      revisions += 1;
      shown.delete(panel);
      shown.set(panel, { uri: open.uri, revision: revisions, page });
      for (const [oldest] of shown) if (shown.size > MOST_PANELS) shown.delete(oldest);
      return {
        version: open.version,
        revision: revisions,
        ...(since === undefined ? {} : { since: since.revision }),
        update: pageUpdate(since?.page, page),
        zone: page.zone.id,
      };
    },
    async place({ report, findings }, name) {
      const { placeNamed } = await import('../render/index.ts');
      return placeNamed(report, findings(), name);
    },
    forget(panel) {
      shown.delete(panel);
    },
  };
}

/** Undefined for nothing and for words that are no zone. */
function zoneNamed(words: string | undefined): Zone | undefined {
  const read = words === undefined ? undefined : readZoneName(words);
  return read?.kind === 'one' ? read.zone : undefined;
}
