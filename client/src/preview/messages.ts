// The messages between the preview page and the extension: two closed unions, each checked by the side that receives.

/** To the page. */
export type ToPage =
  /** The whole content; `version` is the document's, so that late answers are dropped. `html` comes from our renderer only. */
  | { readonly type: 'show'; readonly version: number; readonly title: string; readonly html: string }
  /** Brings the source line (from 0) to the top. */
  | { readonly type: 'scroll'; readonly line: number };

/** To the extension. */
export type FromPage =
  /** The page can receive, and has this much room in pixels. */
  | { readonly type: 'ready'; readonly width: number }
  | { readonly type: 'resize'; readonly width: number }
  /** The person asked to see this source line (from 0) in the editor. */
  | { readonly type: 'jump'; readonly line: number }
  /** The person scrolled the page to this source line. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The person followed a link of the report. */
  | { readonly type: 'link'; readonly href: string };

const LONGEST_LINK = 4096;

/** A message from the page, or undefined for anything that is not exactly one. */
export function readFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, width, line, href } = value;
  switch (type) {
    case 'ready':
    case 'resize':
      return isCount(width) ? { type, width } : undefined;
    case 'jump':
    case 'scrolled':
      return isCount(line) ? { type, line } : undefined;
    case 'link':
      return typeof href === 'string' && href.length <= LONGEST_LINK ? { type, href } : undefined;
    default:
      return undefined;
  }
}

/** A message from the extension, or undefined for anything that is not exactly one. */
export function readToPage(value: unknown): ToPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, version, title, html, line } = value;
  if (type === 'show' && isCount(version) && typeof title === 'string' && typeof html === 'string') return { type, version, title, html };
  if (type === 'scroll' && isCount(line)) return { type, line };
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A number that can be a line, a version or a width. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1e9;
}
