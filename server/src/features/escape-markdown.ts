// Makes an author's words safe to stand in a hover or a description that an editor renders as Markdown.

/** The same words without any meaning to Markdown or HTML, on one line and at most `longest` UTF-16 units long. */
export function escapeMarkdown(text: string, longest = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  return short.replace(/[\\`*_{}[\]()#+\-.!|<>~&:@/]/g, '\\$&');
}
