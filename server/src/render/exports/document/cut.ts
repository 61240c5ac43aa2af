// Shortens a text to the room there is for it.

/** At most `most` UTF-16 units, ended between two words where one is near. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${short.replace(/\s+\S{0,40}$/, '')}…`;
}
