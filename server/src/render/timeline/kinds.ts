// The kinds of entries: their words, their shapes and which of them are named first. No two kinds have one shape, so none needs its colour.

import type { EntryKind } from '../../model/data.generated.ts';

/** The colours of the picture; several kinds may share one. */
export type Tone = 'cause' | 'impact' | 'detected' | 'responding' | 'mitigated' | 'resolved' | 'comms' | 'note';

interface KindLook {
  readonly words: string;
  readonly tone: Tone;
  /** SVG path about 0,0 within 6.5 pixels. */
  readonly path: string;
  readonly weight: number;
}

export const kinds: Readonly<Record<EntryKind, KindLook>> = {
  'cause-introduced': { words: 'cause introduced', tone: 'cause', path: 'M0-2.6 3.1-5.7 5.7-3.1 2.6 0 5.7 3.1 3.1 5.7 0 2.6-3.1 5.7-5.7 3.1-2.6 0-5.7-3.1-3.1-5.7z', weight: 8 },
  'impact-start': { words: 'impact start', tone: 'impact', path: 'M-4.6-6 6.2 0-4.6 6z', weight: 8 },
  detected: { words: 'detected', tone: 'detected', path: 'M0-6.5 6.5 0 0 6.5-6.5 0z', weight: 8 },
  acknowledged: { words: 'acknowledged', tone: 'responding', path: 'M-3.2-5.6h6.4L6.4 0 3.2 5.6h-6.4L-6.4 0z', weight: 5 },
  declared: { words: 'declared', tone: 'responding', path: 'M0-6.3 6.5 5h-13z', weight: 5 },
  engaged: { words: 'engaged', tone: 'responding', path: 'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z', weight: 5 },
  mitigated: { words: 'mitigated', tone: 'mitigated', path: 'M-5.2-5.2h10.4v10.4h-10.4z', weight: 8 },
  'impact-end': { words: 'impact end', tone: 'mitigated', path: 'M4.6-6-6.2 0 4.6 6z', weight: 8 },
  resolved: { words: 'resolved', tone: 'resolved', path: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0zM-3.4.2-1 2.7 3.6-2.4', weight: 8 },
  comms: { words: 'communication', tone: 'comms', path: 'M-6-5h12v8h-5.5l-3.5 3.5v-3.5h-3z', weight: 2 },
  note: { words: 'entry', tone: 'note', path: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z', weight: 1 },
};

/** Faults come before all kinds. */
export const FAULT_WEIGHT = 10;

/** The kinds that begin and end phases, in the order of an incident. */
export const kindOrder: readonly EntryKind[] = ['cause-introduced', 'impact-start', 'detected', 'acknowledged', 'declared', 'engaged', 'mitigated', 'impact-end', 'resolved', 'comms', 'note'];
