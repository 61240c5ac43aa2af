// JSON of paging tools and status pages: log entries and notes of PagerDuty and Opsgenie, updates of Statuspage, and whatever else lists things with a time and a text.

import type { EntryKind } from '../../model/data.generated.ts';
import { scanStamp, type Stamp } from '../../time/index.ts';
import { mostEvents, oneLine, type PastedEvent } from './pasted.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const timeKeys = ['display_at', 'created_at', 'createdAt', 'occurred_at', 'occurredAt', 'timestamp', '@timestamp', 'time', 'ts', 'at', 'date'];
const textKeys = ['summary', 'body', 'content', 'note', 'log', 'message', 'msg', 'text', 'description', 'title'];
const personKeys = ['agent', 'user', 'owner', 'author'];
const mostObjects = 20_000;

/** Types of PagerDuty's log entries, and the words Opsgenie's logs begin with. States of a status page say what customers were told, not what was. */
const kinds: readonly (readonly [RegExp, EntryKind])[] = [
  [/^trigger_log_entry/, 'detected'], [/^acknowledge_log_entry|^alert acknowledged/i, 'acknowledged'], [/^resolve_log_entry|^alert closed/i, 'resolved'],
];

/** In the order of their times; none when the text is no JSON or lists nothing with a time and a text. */
export function readPagingJson(text: string): readonly PastedEvent[] {
  if (!/^\s*[[{]/.test(text)) return [];
  const root = parsed(text) ?? parsedLines(text);
  if (root === undefined) return [];
  const events: { readonly at: string; readonly event: PastedEvent }[] = [];
  for (const object of objectsIn(root)) {
    const found = eventOf(object);
    if (found !== undefined && events.length < mostEvents) events.push(found);
  }
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ event }) => event);
}

/** Undefined for a text that only looked like JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A log with an object on each line. */
function parsedLines(text: string): readonly unknown[] | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').slice(0, mostEvents);
  const objects = lines.map((line) => (line.trimStart().startsWith('{') ? parsed(line) : undefined));
  return objects.every(isObject) ? objects : undefined;
}

/** Those in lists, or the one that is everything. What an event itself holds is not another event. */
function* objectsIn(root: unknown): Generator<JsonObject> {
  const open: unknown[] = [root];
  for (let count = 0; open.length > 0 && count < mostObjects; count += 1) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value.slice(0, mostEvents).toReversed());
    else if (isObject(value)) {
      const lists = Object.values(value).filter((part) => Array.isArray(part) || isObject(part));
      const holdsEvents = lists.some((part) => Array.isArray(part) && part.some((item) => isObject(item) && timeOf(item) !== undefined));
      if (timeOf(value) !== undefined && !holdsEvents) yield value;
      else open.push(...lists.toReversed());
    }
  }
}

function eventOf(object: JsonObject): { readonly at: string; readonly event: PastedEvent } | undefined {
  const time = timeOf(object);
  const channel = object['channel'];
  const words = textOf(object) ?? (isObject(channel) ? textOf(channel) : undefined);
  if (time === undefined || words === undefined) return undefined;
  const type = String(object['type'] ?? '');
  const state = object['incident_updates'] === undefined && typeof object['status'] === 'string' && object['body'] !== undefined ? object['status'] : undefined;
  const kind = state === undefined ? kinds.find(([pattern]) => pattern.test(type) || pattern.test(words))?.[1] : 'comms';
  const person = personOf(object);
  const text = [state === undefined ? undefined : `Status page, ${state.replaceAll('_', ' ')}`, person].filter((part) => part !== undefined).join(' – ');
  const isSaid = text === '' || words.includes(person ?? '\0');
  return { at: time.iso, event: { stamp: time.stamp, text: oneLine(isSaid && state === undefined ? words : `${text}: ${words}`), ...(kind === undefined ? {} : { kind }) } };
}

function textOf(object: JsonObject): string | undefined {
  for (const key of textKeys) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '') return value.slice(0, 4_000);
  }
  return undefined;
}

function personOf(object: JsonObject): string | undefined {
  for (const key of personKeys) {
    const value = object[key];
    const name = isObject(value) ? (value['summary'] ?? value['name']) : value;
    if (typeof name === 'string' && name.trim() !== '' && name.toLowerCase() !== 'system') return oneLine(name).slice(0, 60);
  }
  return undefined;
}

function timeOf(object: JsonObject): { readonly iso: string; readonly stamp: Stamp } | undefined {
  for (const key of timeKeys) {
    const iso = isoOf(object[key]);
    const stamp = iso === undefined ? undefined : scanStamp(iso);
    if (iso !== undefined && stamp?.clock !== undefined && stamp.date !== undefined) return { iso, stamp };
  }
  return undefined;
}

/** Text that starts with an ISO date, to the second, or seconds or milliseconds since the epoch. */
function isoOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value) ? value.slice(0, 40).replace(/(:\d{2})[.,]\d+/, '$1') : undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const ms = value > 1e11 ? value : value * 1000;
  return ms > 1e12 && ms < 4e12 ? `${new Date(ms).toISOString().slice(0, 19)}Z` : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
