// A new report of a profile, as data for a syntax to print.

import type { Action, Cause, Entry, HistoryRow, ReportData, Section } from '../model/data.generated.ts';
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
    ...(holds.has('timeline') ? { timelines: [{ entries: entries(known) }] } : {}),
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
  return marks.length === 0 || marks.every((mark) => given.includes(mark)) ? given : text.replaceAll(`{{${key}}}`, () => given);
}

function startingValue({ key, values, default: text }: ProfileField, known: NewReport): string {
  if (text !== undefined) return filled(text, known);
  // The zone that needs no second thought, so that no report is without one.
  if (key === 'timezone') return 'UTC';
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

function entries({ start }: NewReport): Entry[] {
  return [
    { at: start ?? '{{start}}', kind: 'impact-start', text: '{{what users noticed}}' },
    { at: '{{time}}', kind: 'detected', text: '{{how it was noticed, and by whom}}' },
    { at: '{{time}}', kind: 'mitigated', text: '{{what stopped the damage}}' },
    { at: '{{time}}', kind: 'resolved', text: '{{when everything was as before}}' },
  ];
}

const cause: Cause = {
  id: 'C1', kind: 'root', text: '{{What in the system made it possible?}}',
  whys: ['{{Why did it fail?}}', '{{Why was that possible?}}', '{{Why was it not caught earlier?}}'],
};

/** Only what the profile's table has a column for. */
function action({ actions: { columns } }: Profile): Action {
  const has = (column: string): boolean => columns.length === 0 || columns.some((name) => name.toLowerCase() === column);
  return {
    ...(has('id') ? { id: 'A1' } : {}), text: '{{what will be changed}}', owner: '{{who does it}}', due: '{{due date}}',
    ...(has('kind') ? { kind: 'prevent' } : {}), ...(has('status') ? { status: 'open' } : {}),
    ...(has('ticket') ? { ticket: '{{ticket}}' } : {}), ...(has('covers') ? { covers: ['C1'] } : {}),
  };
}

const firstRow: HistoryRow = { date: '{{date of publication}}', change: 'Initial publication' };
