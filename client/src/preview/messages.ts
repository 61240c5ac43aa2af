// The messages between the preview page and the extension: two closed unions, each checked by the side that receives.

import { partNames } from '../../../server/src/render/preview/part-names.ts';
import type { BlockChange, PageUpdate, PartChange, TextChange } from '../../../server/src/lsp/protocol.ts';

export type { PageUpdate, TextChange } from '../../../server/src/lsp/protocol.ts';

/** To the page. */
export type ToPage =
  /** A change of what is shown, made by our renderer only. It applies to the page `since`; without one it holds everything. */
  | { readonly type: 'show'; readonly revision: number; readonly since?: number; readonly zone: string; readonly update: PageUpdate }
  /** What cannot be shown, and why: a sentence over what was shown last. */
  | { readonly type: 'problem'; readonly message: string }
  /**
   * Which document the page shows, and what it keeps over a reload. `readerZone` is the reader's zone as the settings name it.
   * `images`: the address that relative ones of the document start from, and the one that all must lie below.
   */
  | { readonly type: 'about'; readonly uri: string; readonly locked: boolean; readonly zone: string; readonly readerZone?: string; readonly images?: ImagePlaces }
  /** The fonts of the settings; what is not set follows the editor. */
  | { readonly type: 'look'; readonly fontFamily: string; readonly fontSize: number; readonly lineHeight: number }
  /** Brings the source line (from 0) to the top. */
  | { readonly type: 'scroll'; readonly line: number }
  /** The cursor stands on this source line (from 0). */
  | { readonly type: 'cursor'; readonly line: number }
  /** Asks for the picture as PNG; `svg` is our own drawing. */
  | { readonly type: 'paint'; readonly svg: string };

export interface ImagePlaces {
  readonly beside: string;
  readonly root: string;
}

/** To the extension. */
export type FromPage =
  /** The page can receive, has this much room in pixels, and its browser is in this zone. */
  | { readonly type: 'ready'; readonly width: number; readonly zone: string }
  | { readonly type: 'resize'; readonly width: number }
  /** The page does not have what the last change applies to. */
  | { readonly type: 'lost' }
  /** The person asked to see this source line (from 0) in the editor. */
  | { readonly type: 'jump'; readonly line: number }
  /** The person asked to see what the page calls by this name (`entry:3`). */
  | { readonly type: 'place'; readonly name: string }
  /** The person scrolled the page to this source line. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The person wants times in this zone: `document`, `utc`, `reader` or a zone's name. */
  | { readonly type: 'zone'; readonly zone: string }
  /** The person followed a link of the report. */
  | { readonly type: 'link'; readonly href: string }
  /** The picture as PNG in base64; empty when it could not be painted. */
  | { readonly type: 'painted'; readonly png: string };

const LONGEST_LINK = 4096;
const LONGEST_NAME = 100;
/** UTF-16 units of one text. */
const LONGEST_TEXT = 50_000_000;

/** A message from the page, or undefined for anything that is not exactly one. */
export function readFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, width, line, href, zone, name, png } = value;
  switch (type) {
    case 'ready':
      return isCount(width) && isText(zone, LONGEST_NAME) ? { type, width, zone } : undefined;
    case 'resize':
      return isCount(width) ? { type, width } : undefined;
    case 'lost':
      return { type };
    case 'jump':
    case 'scrolled':
      return isWhole(line) ? { type, line } : undefined;
    case 'place':
      return isText(name, LONGEST_NAME) ? { type, name } : undefined;
    case 'zone':
      return isText(zone, LONGEST_NAME) ? { type, zone } : undefined;
    case 'link':
      return isText(href, LONGEST_LINK) ? { type, href } : undefined;
    case 'painted':
      return isText(png, LONGEST_TEXT) && /^[A-Za-z0-9+/]*={0,2}$/.test(png) ? { type, png } : undefined;
    default:
      return undefined;
  }
}

/** A message from the extension, or undefined for anything that is not exactly one. */
export function readToPage(value: unknown): ToPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, revision, since, zone, update, message, uri, locked, readerZone, images, fontFamily, fontSize, lineHeight, line, svg } = value;
  switch (type) {
    case 'show':
      return isWhole(revision) && (since === undefined || isWhole(since)) && isText(zone, LONGEST_NAME) && isUpdate(update)
        ? { type, revision, ...(since === undefined ? {} : { since }), zone, update }
        : undefined;
    case 'problem':
      return isText(message, LONGEST_LINK) ? { type, message } : undefined;
    case 'about':
      return isText(uri, LONGEST_LINK) && typeof locked === 'boolean' && isText(zone, LONGEST_NAME) && (readerZone === undefined || isText(readerZone, LONGEST_NAME)) && (images === undefined || isPlaces(images))
        ? { type, uri, locked, zone, ...(readerZone === undefined ? {} : { readerZone }), ...(images === undefined ? {} : { images }) }
        : undefined;
    case 'look':
      return isText(fontFamily, LONGEST_LINK) && isCount(fontSize) && isCount(lineHeight) ? { type, fontFamily, fontSize, lineHeight } : undefined;
    case 'scroll':
    case 'cursor':
      return isWhole(line) ? { type, line } : undefined;
    case 'paint':
      return isText(svg, LONGEST_TEXT) ? { type, svg } : undefined;
    default:
      return undefined;
  }
}

function isPlaces(value: unknown): value is ImagePlaces {
  return isRecord(value) && isText(value['beside'], LONGEST_LINK) && isText(value['root'], LONGEST_LINK);
}

function isUpdate(value: unknown): value is PageUpdate {
  if (!isRecord(value)) return false;
  const { title, parts, blocks } = value;
  if (typeof title !== 'string' || !Array.isArray(parts) || !parts.every(isPart) || !isRecord(blocks)) return false;
  const { at, remove, insert, shift } = blocks;
  return isWhole(at) && isWhole(remove) && typeof shift === 'number' && Number.isSafeInteger(shift) && Array.isArray(insert) && insert.every(isBlock);
}

function isPart(value: unknown): value is PartChange {
  return isRecord(value) && partNames.some((name) => name === value['name']) && isChanges(value['changes']);
}

function isBlock(value: unknown): value is BlockChange {
  return isRecord(value) && isWhole(value['line']) && isChanges(value['changes']);
}

function isChanges(value: unknown): value is readonly TextChange[] {
  return Array.isArray(value) && value.every((change) => isRecord(change) && isWhole(change['from']) && isWhole(change['to']) && isText(change['text'], LONGEST_TEXT));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/** A number that can be a line or a version. */
function isWhole(value: unknown): value is number {
  return isCount(value) && Number.isInteger(value);
}

/** A number that can be a width or the size of a font. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1e9;
}
