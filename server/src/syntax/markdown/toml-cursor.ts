// Where the cursor stands in TOML front matter, of which only `key = value` lines at the top are metadata.

import { span, type Span } from '../../text/span.ts';
import type { CursorPlace } from '../cursor-place.ts';
import { suppressionCursor } from '../suppression-cursor.ts';
import { lineAt } from '../yaml/cursor-line.ts';

export function tomlCursor(text: string, region: Span, offset: number): CursorPlace | undefined {
  const line = lineAt(text, region, offset);
  const whole = text.slice(line.from, line.to);
  if (whole.startsWith('#')) return suppressionCursor(text, line.from + 1, line.to, offset);
  const found = /^([\w-]*)([ \t]*=[ \t]*)?/.exec(whole);
  const key = found?.[1] ?? '';
  const keyEnd = line.from + key.length;
  if (offset <= keyEnd) {
    if (key === '' && whole.trim() !== '') return undefined;
    return { kind: 'key', span: span(line.from, keyEnd), path: [], present: keysOf(text, region, line), assign: found?.[2] === undefined ? ' = ' : '' };
  }
  const from = keyEnd + (found?.[2]?.length ?? 0);
  if (found?.[2] === undefined || offset < from || /^[[{]/.test(text.slice(from, line.to))) return undefined;
  return { kind: 'value', span: span(from, line.to), path: [key], write: (value) => JSON.stringify(value) };
}

function keysOf(text: string, region: Span, except: Span): readonly string[] {
  return [...text.slice(region.from, region.to).matchAll(/^([\w-]+)[ \t]*=/gm)].flatMap((found) =>
    (found[1] === undefined || region.from + found.index === except.from ? [] : [found[1]]));
}
