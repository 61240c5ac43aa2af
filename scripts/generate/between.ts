// Replaces what stands between two marks of a text that is otherwise written by hand.

/** Fails when a mark is missing, stands twice or out of order, as the text would be lost or doubled. */
export function between(text: string, begin: string, end: string, inside: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from || text.lastIndexOf(begin) !== from || text.lastIndexOf(end) !== to) throw new Error(`The marks “${begin}” and “${end}” must stand once, in this order.`);
  return `${text.slice(0, from + begin.length)}\n\n${inside}\n\n${text.slice(to)}`;
}
