// The lines that people judged, and the rules that stand for the words they judged with.

export interface Verdict {
  readonly path: string;
  readonly line: number;
  readonly related_line?: number;
  readonly kind: string;
  readonly verdict: 'true_fault' | 'false_alarm' | 'arguable';
  readonly note: string;
}

/** Rules by the kind of a verdict; a kind that is not here is the name of its rule. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  order: ['out-of-order', 'newest-first', 'date-outlier', 'midnight-rollover', 'invalid-timestamp'],
  rollover: ['midnight-rollover'],
  'no-zone': ['missing-zone'],
  '24h-with-ampm': ['invalid-timestamp'],
  'frontmatter-order': ['range-reversed', 'phase-order'],
  'weekday-date-mismatch': ['weekday-disagreement'],
  'title-date-mismatch': ['date-disagreement'],
  'duration-mismatch': ['duration-disagreement'],
  'dst-abbreviation': ['wrong-season-zone'],
  'zone-contradiction': ['zone-contradiction', 'wrong-season-zone'],
  'missing-root-cause': ['missing-section'],
  'action-item-no-owner': ['unowned-action'],
  'no-headings': ['no-structure'],
};

/** What is missing has no line of its own: any such finding of the file counts. */
const OF_THE_FILE = new Set(['missing-root-cause', 'no-headings']);

export function rulesOf(kind: string): readonly string[] {
  return RULES[kind] ?? [kind];
}

export function isOfTheFile(kind: string): boolean {
  return OF_THE_FILE.has(kind);
}

export function readVerdicts(text: string): readonly Verdict[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Verdict);
}
