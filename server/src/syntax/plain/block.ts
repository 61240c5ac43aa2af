// The pieces of a pasted report once lines are joined: what the draft is written from.

/** One paragraph, item, heading… of the report. Text is the author's, with every kind of blank as a space. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly level: number; readonly section: boolean }
  /** `inside`: it belongs to the item above it, whose text begins in this column of the draft. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly inside?: number }
  | { readonly kind: 'item'; readonly written: string; readonly depth: number; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** As pasted, from fence to fence. */
  | { readonly kind: 'code'; readonly lines: readonly string[] };

/** Four columns for each level stand inside the text of the level above, whether that is marked `-` or `10.`. */
export function columnOf(item: { readonly written: string; readonly depth: number }): number {
  return item.depth * 4 + item.written.length + 1;
}
