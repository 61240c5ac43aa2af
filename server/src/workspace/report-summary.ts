// What the index keeps of a report: enough to find it, to compare it with others and to refer to it, and nothing of its text.

import { field, type Field, type Report } from '../model/report.ts';
import type { Placed } from '../model/placed.ts';
import { saysNothing } from '../rules/action-lists.ts';
import { anchorsOf } from '../rules/anchors.ts';
import { placeholderTokens } from '../rules/placeholder-tokens.ts';
import { relatedOf, relativeLinks } from '../rules/references.ts';
import type { ValueKey } from '../rules/workspace.ts';
import { linesOf, type Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

export interface NamedPart {
  readonly kind: 'action' | 'cause' | 'lesson';
  readonly id: string;
  readonly start: Position;
}

export interface ReportSummary {
  readonly uri: string;
  readonly syntax: Report['syntax'];
  readonly profile: string;
  /** The id with its place; absent for a report without one and for an id that is still to be filled in. */
  readonly id?: { readonly value: string; readonly start: Position; readonly end: Position };
  readonly title?: string;
  /** Day of the incident, `2026-01-31`. */
  readonly date?: string;
  readonly severity?: string;
  readonly status?: string;
  readonly audience?: string;
  /** Each value once. `owner` holds those of actions too. */
  readonly values: Readonly<Record<ValueKey, readonly string[]>>;
  /** Actions, causes and lessons that have an id. */
  readonly parts: readonly NamedPart[];
  /** As written under `related`. */
  readonly related: readonly string[];
  /** Relative links as written, with their anchors. */
  readonly links: readonly string[];
  /** Keys of its headings. */
  readonly anchors: ReadonlySet<string>;
  /** Telling words of its title and causes, in lower case, at most 30. */
  readonly words: readonly string[];
}

const valueKeys: readonly ValueKey[] = ['owner', 'services', 'products', 'tags', 'environment', 'region'];
const longestValue = 80;
const mostListed = 50;
const mostWords = 30;

/** `keep` gives the same string for equal ones, with memory of its own: reports of one team share most of their words. */
export function summarize(uri: string, report: Report, keep: (words: string) => string): ReportSummary {
  const lines = linesOf(report.text);
  const id = idOf(report);
  const text = (key: string): string | undefined => {
    const value = scalar(field(report, key));
    return value === undefined ? undefined : keep(value);
  };
  const named = (kind: NamedPart['kind'], parts: readonly Placed<{ readonly id?: string }>[]): readonly NamedPart[] => parts.slice(0, 500).flatMap(({ value, places, span }) =>
    (value.id === undefined || value.id.length > longestValue ? [] : [{ kind, id: keep(value.id), start: lines.at((places.id ?? span).from) }]));
  const optional = { title: clipped(report.title?.value), date: dayOf(report), severity: text('severity'), status: text('status'), audience: text('audience') };
  return {
    uri,
    syntax: report.syntax,
    profile: keep(report.profile.id),
    ...(id === undefined ? {} : { id: { value: keep(id.value), start: lines.at(id.span.from), end: lines.at(id.span.to) } }),
    ...Object.fromEntries(Object.entries(optional).flatMap(([key, value]) => (value === undefined ? [] : [[key, keep(value)]]))),
    values: valuesOf(report, keep),
    parts: [...named('action', report.actions), ...named('cause', report.causes), ...named('lesson', report.lessons)],
    related: relatedOf(report).slice(0, mostListed).map(({ words }) => keep(words)),
    links: relativeLinks(report).slice(0, mostListed).map(({ words }) => keep(words)),
    anchors: new Set([...anchorsOf(report)].slice(0, 500).map(keep)),
    words: tellingWords(report).map(keep),
  };
}

/** The id of a report, unless it is a template's (`RCA-YYYY-NNN`, `{{id}}`, `TBD`). */
export function idOf(report: Report): { readonly value: string; readonly span: Span } | undefined {
  const found = field(report, 'id');
  const value = scalar(found);
  if (found === undefined || value === undefined || value.length > longestValue || !/\d/.test(value) || /[{}<>[\]]|N{2}|X{2}|Y{2}/.test(value)) return undefined;
  return { value, span: found.span };
}

function scalar(found: Field | undefined): string | undefined {
  const value = found?.value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200 ? value.trim() : undefined;
}

function clipped(words: string | undefined): string | undefined {
  return words === undefined || words.trim() === '' ? undefined : words.trim().slice(0, 200);
}

/** As it is stated, else the first day on which something began. */
function dayOf(report: Report): string | undefined {
  const stated = ['date', 'started_at', 'detected_at', 'resolved_at'].map((key) => field(report, key)?.moment);
  const local = [...stated, report.windows[0]?.moment].find((moment) => moment?.local !== undefined)?.local;
  if (local === undefined) return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(local.year).padStart(4, '0')}-${two(local.month)}-${two(local.day)}`;
}

function valuesOf(report: Report, keep: (words: string) => string): ReportSummary['values'] {
  const values = new Map<ValueKey, readonly string[]>(valueKeys.map((key) => [key, labelsOf(field(report, key))]));
  const owners = report.actions.flatMap(({ value, ownerFrom }) => (value.owner === undefined || ownerFrom === 'subject' ? [] : [value.owner]));
  const own = (key: ValueKey): readonly string[] => [...new Set([...(values.get(key) ?? []), ...(key === 'owner' ? owners : [])].map((label) => label.trim()))]
    .filter((label) => isLabel(label)).slice(0, mostListed).map(keep);
  return { owner: own('owner'), services: own('services'), products: own('products'), tags: own('tags'), environment: own('environment'), region: own('region') };
}

/** In a label or a table several stand in one value. */
function labelsOf(found: Field | undefined): readonly string[] {
  const value = found?.value;
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  const one = scalar(found);
  if (one === undefined) return [];
  return found?.from === 'front-matter' || found?.from === 'yaml' ? [one] : one.split(/[,;、]/);
}

/** A sentence is no label, and what is still to be filled in is nobody's value. */
function isLabel(label: string): boolean {
  return label !== '' && label.length <= longestValue && !saysNothing(label) && placeholderTokens(label, 'cell').length === 0;
}

/** Words of five letters or more, which leaves out what nearly every sentence has. */
function tellingWords(report: Report): readonly string[] {
  const texts = [report.title?.value ?? '', ...report.causes.slice(0, 20).map(({ value }) => value.text)];
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.slice(0, 1_000).toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}_-]{3,30}[\p{L}\p{N}]/gu)) {
      words.add(word);
      if (words.size === mostWords) return [...words];
    }
  }
  return [...words];
}
