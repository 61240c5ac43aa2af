// Keeps pasted text from meaning something else in Markdown than it said. Emphasis, links and code that an author typed stay what they are.

/**
 * For a paragraph or an item: its beginning must open no heading, list, fence or rule, and be no definition of a link, which is not
 * shown. A quote stays a quote.
 */
export function escapeBlock(text: string): string {
  return escapeInline(text)
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^([-+*])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-=*_]{3,})$/, '\\$1')
    .replace(/^(`{3}|~{3})/, '\\$1')
    .replace(/^((?:> ?){0,9}\[[^\]]{1,200}\]):(?=[ \t]*\S+(?:[ \t]+["'(]|[ \t]*$))/, '$1\\:');
}

/** `<` that would open a tag or a comment, but not an address in angle brackets; `&` that would be an entity; `\` before punctuation. */
export function escapeInline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/<(?=[A-Za-z/!?])(?![A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}>|[^\s<>@]{1,100}@[^\s<>@]{1,100}>)/g, '\\<')
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&');
}

/** A cell may hold no bar and no line end. */
export function escapeCell(text: string): string {
  return escapeInline(text).replaceAll('|', '\\|');
}
