// Says what a public version leaves out, so that nobody has to compare it with the report.

export interface Dropped {
  /** Blocks, parts and sections that are marked as internal. */
  readonly marked: number;
  /** Sections whose heading says that they are internal. */
  readonly sections: number;
  /** Sections and labels that are for people or tickets. */
  readonly people: number;
  readonly notes: number;
  /** Lines of blocks that nothing closes. */
  readonly unclosed: readonly (number | 'unknown')[];
  readonly keys: readonly string[];
  readonly owners: number;
  readonly names: number;
  readonly tickets: number;
}

export const dropped: Dropped = { marked: 0, sections: 0, people: 0, notes: 0, unclosed: [], keys: [], owners: 0, names: 0, tickets: 0 };

/** None when nothing was left out. */
export function droppedSentences({ marked, sections, people, notes, unclosed, keys, owners, names, tickets }: Dropped): readonly string[] {
  return [
    ...unclosed.map((line) => `The mark “rca-internal”${line === 'unknown' ? '' : ` in line ${line}`} is not closed: everything behind it was left out.`),
    ...said(marked, '1 part marked as internal was left out.', `${marked} parts marked as internal were left out.`),
    ...said(sections, '1 section that calls itself internal was left out.', `${sections} sections that call themselves internal were left out.`),
    ...said(people, '1 section or line for people or tickets was left out.', `${people} sections or lines for people or tickets were left out.`),
    ...said(notes, '1 comment was left out.', `${notes} comments were left out.`),
    ...said(keys.length, `Metadata that was left out: ${keys.join(', ')}.`, `Metadata that was left out: ${keys.join(', ')}.`),
    ...said(owners, 'The owner of 1 action was left out.', `The owners of ${owners} actions were left out.`),
    ...said(names, '1 name was replaced by a role.', `${names} names were replaced by roles.`),
    ...said(tickets, '1 link to a ticket was left out.', `${tickets} links to tickets were left out.`),
  ];
}

function said(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? one : many];
}
