// Whether one URI lies inside another. What a document or a setting names must never lead out of the folders that are open.

/** Scheme and authority, and the parts of the path with percent signs decoded; undefined for a URI that could mean another place than it shows. */
export interface UriParts {
  readonly origin: string;
  readonly segments: readonly string[];
}

/** Undefined for `.`, `..` and empty parts (encoded or not), backslashes, zero characters, queries, fragments and broken percent signs. */
export function uriParts(uri: string): UriParts | undefined {
  const parts = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#\\]*))?(\/[^?#]*)$/i.exec(uri);
  if (parts === null) return undefined;
  const [, scheme = '', authority = '', encoded = ''] = parts;
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(path)) return undefined;
  const segments = path.split('/').slice(1);
  if (segments.at(-1) === '') segments.pop();
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
  return { origin: `${scheme.toLowerCase()}://${authority.toLowerCase()}`, segments: drive(segments) };
}

/** True for the folder itself and all that lies in it. False for a URI that has no plain path. */
export function isInside(uri: string, folder: string): boolean {
  const inner = uriParts(uri);
  const outer = uriParts(folder);
  return inner !== undefined && outer !== undefined && inner.origin === outer.origin
    && outer.segments.length <= inner.segments.length && outer.segments.every((segment, index) => segment === inner.segments[index]);
}

/** Equal for two ways to write one URI (`file:///c%3A/a%20b` and `file:///C:/a b`). A URI without a plain path is its own key. */
export function uriKey(uri: string): string {
  const parts = uriParts(uri);
  return parts === undefined ? uri : `${parts.origin}/${parts.segments.join('/')}`;
}

/** The key (`uriKey`) itself or a folder above it is among the keys. */
export function isAmong(key: string, keys: ReadonlySet<string>): boolean {
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) if (keys.has(key.slice(0, end))) return true;
  return false;
}

/** The nearest of some folders that holds a URI. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  let nearest: string | undefined;
  for (const folder of folders) if (isInside(uri, folder) && (nearest === undefined || isInside(folder, nearest))) nearest = folder;
  return nearest;
}

/** The path from a folder to what lies in it, decoded; empty for the folder itself, undefined for what lies elsewhere. */
export function pathWithin(uri: string, folder: string): string | undefined {
  return isInside(uri, folder) ? uriParts(uri)?.segments.slice(uriParts(folder)?.segments.length).join('/') : undefined;
}

/** The URI of what a relative path names, seen from a folder; `..` may lead upwards. The parts are encoded as VS Code does it. */
export function resolvePath(folder: string, path: string): string | undefined {
  const base = uriParts(folder);
  if (base === undefined || path.includes('\\') || path.includes('\0')) return undefined;
  const segments = path.startsWith('/') ? [] : [...base.segments];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  // As the folder is written: some schemes have `//` in front of an empty authority and some have not.
  const start = /^[^/]*:(?:\/\/[^/]*)?/.exec(folder)?.[0] ?? '';
  return `${start}/${segments.map(encodeSegment).join('/')}`;
}

/** The URI of an absolute path with `/` between its parts; `C:/a` has the drive as its first. */
export function uriOfPath(path: string): string {
  return `file:///${path.split('/').filter((part) => part !== '').map(encodeSegment).join('/')}`;
}

/** A part of a path as VS Code writes it in a URI: letters, digits and `-._~` stand for themselves. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Half a surrogate pair is no character, and encoding it would throw. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** Letters of drives are written small and large. */
function drive(segments: readonly string[]): readonly string[] {
  const [first, ...rest] = segments;
  return first !== undefined && /^[A-Z]:$/.test(first) ? [first.toLowerCase(), ...rest] : segments;
}
