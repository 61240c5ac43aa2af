// Where an image of the report lies, as an address that the page may load; none for what leads out of the folder.

import type { ImagePlaces } from '../messages.ts';

/** `path` as the report writes it. Undefined for what does not lie below the root, and for what two readers of an address could understand differently. */
export function imageAddress(path: string, { beside, root }: ImagePlaces): string | undefined {
  if (!root.endsWith('/') || /^\s*[a-z][a-z\d+.-]*:|[\\?#]/i.test(path) || !URL.canParse(path, beside)) return undefined;
  const { href } = new URL(path, beside);
  // An encoded slash or dot is one that another reader may decode, however often it is encoded.
  return href.startsWith(root) && !/%(?:25)*(?:2f|5c|2e|00)|\\/i.test(href.slice(root.length)) ? href : undefined;
}
