// The parts of a report as the schema has them: which properties there are and how each is read.

import type * as data from '../../model/data.generated.ts';
import { canonicalWord } from '../../model/canonical-word.ts';
import { actionCommitment, actionKind, actionStatus, entryKind } from '../../model/vocabulary/index.ts';
import type { Fit, Shape } from './fit.ts';

const oneOf = (...values: readonly string[]): Fit => (words) => canonicalWord(words, values);

export const entryShape: Shape<data.Entry> = {
  at: 'text',
  until: 'text',
  kind: entryKind,
  text: 'text',
  approximate: 'flag',
  precision: oneOf('second', 'minute', 'hour', 'day', 'month', 'year'),
  date_from: oneOf('day-heading', 'previous', 'sentence', 'front-matter', 'title', 'file-name'),
  evidence: 'text-or-texts',
};

export const windowShape: Shape<data.ImpactWindow> = { start: 'text', end: 'text', note: 'text' };

export const measureShape: Shape<data.Measure> = { name: 'text', value: 'number-or-text', unit: 'text' };

export const causeShape: Shape<data.Cause> = { id: 'text', kind: oneOf('root', 'contributing', 'trigger'), text: 'text', whys: 'texts' };

export const actionShape: Shape<data.Action> = {
  id: 'text',
  text: 'text',
  owner: 'text',
  due: 'text',
  priority: 'text',
  kind: actionKind,
  status: actionStatus,
  commitment: actionCommitment,
  ticket: 'text',
  covers: 'texts',
};

export const lessonShape: Shape<data.Lesson> = { id: 'text', kind: oneOf('well', 'badly', 'lucky'), text: 'text' };

export const communicationShape: Shape<data.Communication> = { at: 'text', channel: 'text', text: 'text' };

export const historyShape: Shape<data.HistoryRow> = { date: 'text', change: 'text' };

export const sectionShape: Shape<data.Section> = { id: 'text', heading: 'text', level: 'rank', text: 'text' };
