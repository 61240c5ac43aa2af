// The phases of an incident, from what its entries, windows and metadata say of its beginning and end.

import type { EntryKind } from '../../model/data.generated.ts';
import { field } from '../../model/report.ts';
import type { Report } from '../../model/report.ts';
import type { Basis } from './known-time.ts';
import type { Mark, PictureWindow } from './picture.ts';

export type PhaseId = 'latent' | 'undetected' | 'responding' | 'recovering';

export interface Phase {
  readonly id: PhaseId;
  readonly from: number;
  readonly to: number;
}

export const phaseWords: Readonly<Record<PhaseId, { readonly long: string; readonly short: string }>> = {
  latent: { long: 'Cause present, no impact yet', short: 'Latent' },
  undetected: { long: 'Impact not detected', short: 'Undetected' },
  responding: { long: 'Responding', short: 'Responding' },
  recovering: { long: 'Mitigated, recovering', short: 'Recovering' },
};

/** Phases that have a beginning and a later end, in order. */
export function phasesOf(report: Report, marks: readonly Mark[], windows: readonly PictureWindow[], basis: Basis): readonly Phase[] {
  const times = new Map<EntryKind, number>();
  for (const { kind, known } of marks) {
    if (known !== undefined && known.at < (times.get(kind) ?? Number.POSITIVE_INFINITY)) times.set(kind, known.at);
  }
  const stated = (key: string): number | undefined => (basis === 'zone' ? field(report, key)?.moment?.instant : undefined);
  const introduced = times.get('cause-introduced');
  const impact = times.get('impact-start') ?? earliest(windows.map(({ from }) => from)) ?? stated('started_at');
  const detected = times.get('detected') ?? stated('detected_at');
  const resolved = times.get('resolved') ?? stated('resolved_at');
  const ends = [times.get('mitigated'), times.get('impact-end')].filter((end) => end !== undefined);
  // One that lies before the detection is of something else.
  const mitigated = earliest(ends.filter((end) => detected === undefined || end >= detected));
  return [
    ...phase('latent', introduced, impact ?? detected),
    ...phase('undetected', impact, detected),
    ...phase('responding', detected, mitigated ?? resolved),
    ...phase('recovering', mitigated, resolved),
  ];
}

function phase(id: PhaseId, from: number | undefined, to: number | undefined): readonly Phase[] {
  return from !== undefined && to !== undefined && to > from ? [{ id, from, to }] : [];
}

function earliest(times: readonly number[]): number | undefined {
  return times.reduce((first: number | undefined, time) => (first !== undefined && first <= time ? first : time), undefined);
}
