// The one place where text becomes HTML or SVG text.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for element content and for quoted attributes, in HTML and in XML.
 * Characters that XML 1.0 has no way to write are replaced by U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character).replaceAll(UNWRITABLE, '\uFFFD');
}

// eslint-disable-next-line no-control-regex -- these are the very characters XML forbids.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
