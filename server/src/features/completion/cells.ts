// Suggests what a cell of a table may hold: kinds of entries, and kinds, states, owners and causes of actions.

import { columnKind } from '../../model/vocabulary/index.ts';
import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import { partAt } from './items.ts';
import type { Suggestion } from './suggestion.ts';
import { valueSuggestions } from './values.ts';

type CellPlace = Extract<CursorPlace, { readonly kind: 'cell' }>;

export function cellSuggestions(open: OpenReport, place: CellPlace, now: number): readonly Suggestion[] {
  const kind = columnKind(place.header);
  if (kind === undefined) return [];
  const path = pathOf(partAt(open, place.span.from), kind);
  return path === undefined ? [] : valueSuggestions(open, { kind: 'value', span: place.span, path, write: place.write }, now);
}

function pathOf(part: ReturnType<typeof partAt>, column: string): readonly string[] | undefined {
  switch (part) {
    case 'timelines': return column === 'kind' ? ['timelines', 'entries', 'kind'] : undefined;
    case 'actions': return ['actions', column];
    case 'sections':
    case undefined: return undefined;
  }
}
