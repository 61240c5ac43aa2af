// What a new action says besides its words, in either syntax: what the other actions say too, to be filled in.

import type { Change } from '../model/change.ts';
import type * as data from '../model/data.generated.ts';
import type { Action, Report } from '../model/report.ts';

export type AddAction = Extract<Change, { readonly kind: 'add-action' }>;

/** What stands for a value that only the author knows. */
const UNKNOWN = { owner: '{{who does it}}', due: '{{due date}}', ticket: '{{ticket}}', priority: '{{priority}}' } as const;

/** The action below which a new one goes: the last that is still open, else the last. */
export function lastAction({ actions }: Report): Action | undefined {
  return actions.findLast(({ value }) => value.status !== 'done' && value.status !== 'cancelled' && value.status !== 'wont-do') ?? actions.at(-1);
}

/** The values of new actions, numbered on from those there are. */
export function newActions({ actions }: Report, changes: readonly AddAction[]): readonly data.Action[] {
  const ids = nextIds(actions.map(({ value }) => value.id));
  return changes.map(({ text, actionKind, covers }) => {
    const id = ids();
    return {
      ...(id === undefined ? {} : { id }),
      text,
      ...(actionKind === undefined ? {} : { kind: actionKind }),
      owner: UNKNOWN.owner,
      due: UNKNOWN.due,
      priority: UNKNOWN.priority,
      status: 'open',
      ticket: UNKNOWN.ticket,
      ...(covers === undefined ? {} : { covers: [...covers] }),
    };
  });
}

const NUMBERED = /^(.{0,20}?)(\d{1,6})$/;

/** A1, A2 → A3, A4 …; undefined where the ids there are have no number. */
function nextIds(ids: readonly (string | undefined)[]): () => string | undefined {
  const last = NUMBERED.exec(ids.findLast((id) => id !== undefined) ?? '');
  if (last === null) return () => undefined;
  const [, prefix = '', digits = ''] = last;
  const numbers = ids.flatMap((id) => (id?.startsWith(prefix) === true && /^\d{1,6}$/.test(id.slice(prefix.length)) ? [Number(id.slice(prefix.length))] : []));
  let next = numbers.reduce((most, each) => Math.max(most, each), 0);
  return () => {
    next += 1;
    return prefix + String(next).padStart(digits.startsWith('0') ? digits.length : 0, '0');
  };
}
