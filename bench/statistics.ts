// Medians and paired ratios. Two shared cores are noisy, so servers are measured in turn and compared inside one round.

export function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Samples of one measure, one list per round. */
export type Rounds = readonly (readonly number[])[];

/** The median over rounds of the ratio of the two medians within a round: slow drifts of the machine cancel out. */
export function pairedRatio(ours: Rounds, base: Rounds): number {
  return median(ours.map((round, index) => median(round) / median(base[index] ?? [])));
}
