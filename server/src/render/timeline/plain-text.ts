// Markdown as plain words for labels, cells and titles, where nothing can be formatted.

/** More than any label, and enough for a cell. */
const LONGEST = 600;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/**
 * Link texts stay, addresses and emphasis go; white space becomes one space. Characters that turn the direction of a line are
 * dropped, as they would turn the picture's words as well. At most `longest` UTF-16 units, then an ellipsis.
 */
export function plainText(markdown: string, longest = Number.POSITIVE_INFINITY): string {
  // What a text loses on the way is bounded by links, whose addresses are bounded too.
  const text = (markdown.length > longest * 4 ? markdown.slice(0, longest * 4) : markdown)
    .replaceAll(/!?\[([^\]\n]{0,200})\]\([^()\n]{0,500}\)/g, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])|[*`~]{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, (_, kept: string | undefined) => kept ?? '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** Short enough for a picture with thousands of entries. */
export function shortText(markdown: string): string {
  return plainText(markdown, LONGEST);
}
