// Where the last list of a text ends, so that an item can join it although running text follows.

/** Offset behind the last line of the list; undefined in a text without bulleted items. Lines may be indented alike, as in a YAML block. */
export function lastListEnd(text: string): number | undefined {
  let end: number | undefined;
  let indent: number | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trimEnd();
    const depth = words.length - words.trimStart().length;
    if (/^\s*[-*+]\s/.test(words)) {
      indent = Math.min(indent ?? depth, depth);
      end = at + words.length;
    } else if (words !== '' && indent !== undefined) {
      if (depth > indent) end = at + words.length;
      else indent = undefined;
    }
    at += line.length + 1;
  }
  return end;
}
