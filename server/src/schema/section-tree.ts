// The sections of a report's data as the profile's keywords look at them: with their place, and with what stands under them.

import { dataOf, itemsOf } from './any-data.ts';

export interface DataSection {
  /** In the data's `sections`. */
  readonly index: number;
  readonly id?: string;
  readonly heading: string;
  readonly text: string;
  /** 1–6; 2 when the data does not say. */
  readonly level: number;
  /** Those under it, at any depth. */
  readonly below: readonly DataSection[];
}

/** Built once for each report's data. */
export function sectionsIn(report: unknown): readonly DataSection[] {
  const sections = itemsOf(dataOf(report)['sections']);
  const made: (DataSection & { readonly below: DataSection[] })[] = [];
  const open: (DataSection & { readonly below: DataSection[] })[] = [];
  for (const [index, { id, heading, text, level }] of sections.entries()) {
    const section = {
      index,
      ...(typeof id === 'string' ? { id } : {}),
      heading: typeof heading === 'string' ? heading : '',
      text: typeof text === 'string' ? text : '',
      level: typeof level === 'number' ? level : 2,
      below: [],
    };
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    for (const above of open) above.below.push(section);
    open.push(section);
    made.push(section);
  }
  return made;
}

/** "N/A", "None: no customer was affected", "Not applicable, since …": the author says that there is nothing to say. */
export function isDeclined(text: string): boolean {
  return text.length < 600 && /^[\s>*_-]*(?:n\/?a|none|nothing|nil|not applicable|unknown|なし|該当なし)(?=[\s*_]*(?:$|[-–—:.,;(（、。]|because\b|since\b|as\b|found\b|known\b))/iu.test(text);
}
