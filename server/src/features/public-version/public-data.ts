// The data of a report without what only the team needs: people, tickets, metadata of its own.

import type { Action, Entry } from '../../model/data.generated.ts';
import type { ResolvedReport } from '../../model/resolved.ts';
import { partKeys, schemaFields } from '../../model/schema-fields.generated.ts';
import { actionHeader, actionKey } from '../../model/vocabulary/index.ts';
import type { Profile } from '../../profiles/index.ts';
import { isInternalKey } from './internal-keys.ts';
import { isTicketAddress } from './ticket-address.ts';

export interface PublicData {
  readonly data: ResolvedReport;
  /** Headers of the table of actions. */
  readonly columns: readonly string[];
  /** Owners of actions that were taken out. */
  readonly owners: number;
  /** Tickets of actions and addresses of tickets among evidence and metadata. */
  readonly tickets: number;
  /** Keys of metadata that were taken out, in order. */
  readonly keys: readonly string[];
}

/** `text` makes a value of the metadata fit for the public. A part of another shape than the schema's goes as a whole. */
export function publicData(data: ResolvedReport, profile: Profile, tracker: string | undefined, text: (value: string) => string): PublicData {
  const known = new Set<string>([...schemaFields.map(({ key }) => key), ...profile.fields.map(({ key }) => key)]);
  const isTicket = (value: unknown): boolean => (Array.isArray(value) ? value.some(isTicket) : typeof value === 'string' && isTicketAddress(value, tracker));
  const isKept = ([key, value]: readonly [string, unknown]): boolean => {
    if (key === 'opening') return typeof value === 'string';
    if (parts.has(key)) return key === 'impact' ? isRecord(value) : Array.isArray(value) && value.every(isRecord);
    return known.has(key) && !isInternalKey(key) && !isTicket(value);
  };
  const entries = Object.entries(data);
  const kept: ResolvedReport = Object.fromEntries(entries.filter(isKept).map(([key, value]): [string, unknown] => [key, parts.has(key) || key === 'opening' ? value : publicValue(value, text)]));
  let evidence = 0;
  const withoutTicket = ({ evidence: links, ...rest }: Entry): Entry => {
    const all = links === undefined ? [] : [links].flat();
    const left = all.filter((link) => !isTicket(link));
    evidence += all.length - left.length;
    if (links === undefined || left.length === 0) return rest;
    return { ...rest, evidence: left.length === all.length ? links : left };
  };
  const timelines = kept.timelines?.map((timeline) => ({ ...timeline, entries: Array.isArray(timeline.entries) ? timeline.entries.filter(isRecord).map(withoutTicket) : [] }));
  const actions = kept.actions?.map(({ owner: _, ticket: __, ...rest }) => rest);
  const count = (key: 'owner' | 'ticket'): number => kept.actions?.filter((action) => action[key] !== undefined).length ?? 0;
  return {
    data: { ...kept, ...(actions === undefined ? {} : { actions }), ...(timelines === undefined ? {} : { timelines }), audience: 'public' },
    columns: usedColumns(actions ?? [], profile),
    owners: count('owner'),
    tickets: count('ticket') + evidence,
    keys: entries.filter((entry) => !isKept(entry)).map(([key]) => key),
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const parts: ReadonlySet<string> = new Set(partKeys);

function publicValue(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  return Array.isArray(value) ? value.map((one: unknown) => publicValue(one, text)) : value;
}

/** Headers for a table of actions: those of the format, then the usual ones, as far as an action has something to say in them. */
export function usedColumns(actions: readonly Action[], profile: Profile): readonly string[] {
  if (!Array.isArray(actions)) return [];
  const used = new Set(actions.flatMap((action) => Object.entries(action).filter(([, value]) => value !== undefined && value !== '').map(([key]) => key)));
  const own = profile.actions.columns.map((name) => ({ name, key: actionKey(name) }));
  const usual = USUAL.filter(({ key }) => own.every((column) => column.key !== key));
  const all = own.some(({ key }) => key === 'text') ? [...own, ...usual] : USUAL;
  return all.filter(({ key }) => key === 'text' || (key !== undefined && used.has(key))).map(({ name }) => name);
}

const USUAL = ['id', 'text', 'kind', 'owner', 'due', 'status', 'ticket', 'covers'].map((key) => ({ name: key === 'id' ? 'ID' : key === 'text' ? 'Action' : actionHeader(key), key }));
