// The fewest members that must move for a sequence to ascend.

/** Indices outside the longest ascending subsequence of different numbers, in order; O(n log n). */
export function misplaced(ranks: readonly number[]): ReadonlySet<number> {
  /** The index of the smallest last member of an ascending run of each length. */
  const lasts: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, rank] of ranks.entries()) {
    let low = 0;
    let high = lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[lasts[middle] ?? 0] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? undefined : lasts[low - 1]);
    lasts[low] = index;
  }
  const wrong = new Set(ranks.keys());
  for (let at = lasts.at(-1); at !== undefined; at = before[at]) wrong.delete(at);
  return wrong;
}
