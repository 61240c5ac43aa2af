// A new report of a profile, as data for a syntax to print.

import type { Action, Cause, Entry, EntryKind, HistoryRow, ReportData, Section } from '../model/data.generated.ts';
import { actionKey } from '../model/vocabulary/index.ts';
import { schemaFields } from '../model/schema-fields.generated.ts';
import type { Profile, ProfileField, ProfileSection } from './profile.ts';

/** What is known of the new report; what is not is written as `{{name}}`. */
export interface NewReport {
  readonly id?: string;
  readonly title?: string;
  readonly severity?: string;
  /** ISO 8601 date of the incident. */
  readonly date?: string;
  /** Zone of the report: `UTC`, an IANA name or an offset. */
  readonly zone?: string;
  /** Start of the impact as it is to be written in the timeline. */
  readonly start?: string;
}

/** Metadata, the required sections and those of the others that have a starting text, a timeline with the entries every report needs, one action. */
export function skeleton(profile: Profile, known: NewReport): ReportData & { readonly [key: string]: unknown } {
  const sections = profile.sections.filter((section, index) => belongs(section) && firstOfGroup(profile, section, index));
  const holds = new Set(sections.map((section) => section.holds));
  return {
    ...metadata(profile, known),
    ...(holds.has('timeline') ? { timelines: [{ entries: entries(profile, known) }] } : {}),
    ...(holds.has('causes') ? { causes: [cause] } : {}),
    ...(holds.has('actions') ? { actions: [action(profile)] } : {}),
    ...(holds.has('history') ? { history: [firstRow] } : {}),
    sections: sections.map((section) => sectionOf(section, known)),
  };
}

function belongs({ required, skeleton: text }: ProfileSection): boolean {
  return required || text !== '';
}

function firstOfGroup({ sections }: Profile, { oneOf }: ProfileSection, index: number): boolean {
  return oneOf === undefined || sections.findIndex((section) => section.oneOf === oneOf && belongs(section)) === index;
}

function metadata(profile: Profile, known: NewReport): { readonly [key: string]: unknown } {
  const given = new Map<string, string | undefined>([
    ['id', known.id], ['title', known.title], ['date', known.date], ['severity', known.severity], ['timezone', known.zone],
  ]);
  const fields = profile.fields.map((field) => [field.key, givenValue(field, given.get(field.key)) ?? startingValue(field, known)] as const);
  const others = [...given].filter(([key, value]) => value !== undefined && key !== 'id' && profile.fields.every((field) => field.key !== key));
  return Object.fromEntries([['profile', profile.id], ...(known.id === undefined ? [] : [['id', known.id]]), ...fields, ...others]);
}

/** Where the profile begins a value with more than was given (`{{CA}}: {{title}}`), what was given takes its place in it. */
function givenValue({ key, default: text }: ProfileField, given: string | undefined): string | undefined {
  if (given === undefined || text === undefined || !text.includes(`{{${key}}}`)) return given;
  const marks = text.split(/\{\{[^{}]*\}\}/).map((mark) => mark.trim()).filter((mark) => mark !== '');
  return marks.every((mark) => given.includes(mark)) ? given : text.replaceAll(`{{${key}}}`, () => given);
}

function startingValue({ key, values, default: text }: ProfileField, known: NewReport): string {
  if (text !== undefined) return filled(text, known);
  // The zone that needs no second thought, so that no report is without one.
  if (key === 'timezone') return 'UTC';
  // The first of them would be read as a statement that nobody made.
  if (key === 'severity') return '{{severity}}';
  return (values ?? schemaFields.find((field) => field.key === key)?.values)?.[0] ?? `{{${key}}}`;
}

function sectionOf({ id, heading, holds, parent, skeleton: text }: ProfileSection, known: NewReport): Section {
  const structured = holds === 'timeline' || holds === 'causes' || holds === 'actions' || holds === 'history';
  const written = filled(structured ? introduction(text) : text, known);
  return { id, heading, ...(parent === undefined ? {} : { level: 3 }), ...(written === '' ? {} : { text: written }) };
}

/** What stands before the list or table; these are data of their own. */
function introduction(text: string): string {
  const lines = text.split('\n');
  const list = lines.findIndex((line) => /^(?:[-*|]|\d+\.)/.test(line));
  return (list < 0 ? lines : lines.slice(0, list)).join('\n').trim();
}

function filled(text: string, known: NewReport): string {
  return known.date === undefined ? text : text.replaceAll('{{date}}', known.date);
}

/** The four that every report needs, and those that the profile wants marked. */
function entries({ timeline: { required = [] } }: Profile, { start }: NewReport): Entry[] {
  const usual = new Set<EntryKind>(['impact-start', 'detected', 'mitigated', 'resolved']);
  const wanted = new Set([...usual, ...required.flatMap((kinds) => (kinds.some((kind) => usual.has(kind)) ? [] : kinds.slice(0, 1)))]);
  return (Object.keys(ENTRIES) as EntryKind[]).filter((kind) => wanted.has(kind))
    .map((kind) => ({ at: kind === 'impact-start' ? (start ?? '{{start}}') : '{{time}}', kind, text: `{{${ENTRIES[kind]}}}` }));
}

/** In the order in which they tend to happen. */
const ENTRIES: Readonly<Record<EntryKind, string>> = {
  'cause-introduced': 'the change that made it possible',
  'impact-start': 'what users noticed',
  detected: 'how it was noticed, and by whom',
  acknowledged: 'who took it on',
  declared: 'who declared an incident',
  engaged: 'who joined',
  comms: 'what customers were told, and where',
  mitigated: 'what stopped the damage',
  'impact-end': 'when users noticed nothing any more',
  resolved: 'when everything was as before',
  note: 'what happened',
};

const cause: Cause = {
  id: 'C1', kind: 'root', text: '{{What in the system made it possible?}}',
  whys: ['{{Why did it fail?}}', '{{Why was that possible?}}', '{{Why was it not caught earlier?}}'],
};

/** Only what the profile's table has a column for, in its own words where it has such. */
function action({ actions: { columns, values = {} } }: Profile): Action {
  const keys = columns.flatMap((column) => actionKey(column) ?? []);
  const usual: Readonly<Record<string, unknown>> = {
    id: 'A1', text: '{{what will be changed}}', owner: '{{who does it}}', due: '{{due date}}', kind: 'prevent', status: 'open', ticket: '{{ticket}}', covers: ['C1'],
  };
  const wanted = keys.length === 0 ? Object.keys(usual) : [...Object.keys(usual).filter((key) => key === 'text' || keys.includes(key)), ...keys.filter((key) => !Object.hasOwn(usual, key))];
  const pairs = wanted.map((key) => [key, values[key]?.values?.[0] ?? usual[key] ?? `{{${key.replaceAll('_', ' ')}}}`]);
  return { ...(Object.fromEntries(pairs) as Partial<Action>), text: '{{what will be changed}}' };
}

const firstRow: HistoryRow = { date: '{{date of publication}}', change: 'Initial publication' };
