// Places labels under the axis so that none lies on another; what finds no room is counted, never drawn over.

export interface LabelRequest {
  /** Where its mark stands on the axis. */
  readonly x: number;
  readonly text: string;
  /** Higher is placed first; ties by order. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly x: number;
  readonly row: number;
  /** Cut to fit, with an ellipsis. */
  readonly text: string;
  /** The text is left of its mark instead of right of it. */
  readonly left: boolean;
}

const CHARACTER = 6.1;
const GAP = 10;
/** Between a mark's line and its label. */
const PADDING = 8;

/**
 * One answer per request, undefined for a label that finds no room. Rows fill from the top;
 * within one row two labels keep a gap. `right` is the last pixel a label may cover.
 */
export function placeLabels(requests: readonly LabelRequest[], left: number, right: number, rows: number): readonly (PlacedLabel | undefined)[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: rows }, () => []);
  const result: (PlacedLabel | undefined)[] = requests.map(() => undefined);
  const order = requests.map((_, index) => index).sort((a, b) => (requests[b]?.weight ?? 0) - (requests[a]?.weight ?? 0) || a - b);
  // When every label can have a row of its own, a label may take most of the width.
  const share = requests.length <= rows ? 0.8 : 0.45;
  const longest = Math.max(12, Math.floor(((right - left) * share) / CHARACTER));
  for (const index of order) {
    const request = requests[index];
    if (!request) continue;
    const roomRight = right - request.x - PADDING;
    const roomLeft = request.x - left - PADDING;
    const toLeft = textWidth(request.text) > roomRight && roomLeft > roomRight;
    const text = cut(request.text, Math.min(longest, Math.floor((toLeft ? roomLeft : roomRight) / CHARACTER)));
    const width = textWidth(text) + PADDING;
    const from = toLeft ? request.x - width : request.x;
    if (from < left || from + width > right) continue;
    const row = taken.findIndex((places) => places.every((place) => from + width + GAP < place.from || place.to + GAP < from));
    if (row < 0) continue;
    taken[row]?.push({ from, to: from + width });
    result[index] = { x: request.x, row, text, left: toLeft };
  }
  return result;
}

/** Pixels of a text at 11 px, near enough for placing; wide characters count double. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? CHARACTER * 1.9 : CHARACTER;
  return width;
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('').trimEnd()}…`;
}
