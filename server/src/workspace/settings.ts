// The settings of the editor that the server obeys, each checked before it is believed: a settings file may hold anything.

import type { Severity } from '../profiles/profile.ts';
import { rules as catalogue } from '../rules/index.ts';
import { near } from '../rules/near.ts';
import { quote, quoteAll } from '../rules/quote.ts';
import { isTracker } from './issue-tracker.ts';
import { listedPathFault } from './own-profiles/listed-path.ts';
import { isRecord } from './record.ts';

/** When findings are shown. */
export type Validation = 'onType' | 'onSave' | 'off';

export interface Settings {
  /** Globs of Markdown and YAML files that are reports whatever their name. */
  readonly include: readonly string[];
  readonly validate: Validation;
  /** Severity per rule id. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** Profile of reports that name none. */
  readonly profile?: string;
  /** Files and folders with profiles beside `.rca/profiles`, relative to the folder of the workspace and inside of it. */
  readonly profiles: readonly string[];
  /** Address of a ticket, with `{ticket}` for its number or name. */
  readonly issueTracker?: string;
  /** IANA zone in which the reader wants times; absent: the host's. */
  readonly readerZone?: string;
  /** More zones for the hover over a stamp, as the author wrote them. */
  readonly hoverZones: readonly string[];
  /** Show elapsed times, inherited days and computed durations beside the text. */
  readonly inlayHints: boolean;
  /** Show the facts of timelines and actions above them. */
  readonly codeLens: boolean;
  /** Format documents when asked to. */
  readonly format: boolean;
}

export const defaultSettings: Settings = { include: [], validate: 'onType', rules: {}, profiles: [], hoverZones: [], inlayHints: true, codeLens: true, format: false };

const severities = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly Severity[];
const validations = ['onType', 'onSave', 'off'] as const satisfies readonly Validation[];
const mostEntries = 200;

/**
 * Reads the value of the section `rca` of the settings. What does not fit is left at its default and named in `problems`,
 * one sentence each; keys that the server does not know belong to the client and are left alone.
 */
export function readSettings(raw: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const root = isRecord(raw) ? raw : {};
  const take = <T>(key: string, read: (value: unknown) => T | undefined, wanted: string): T | undefined => {
    const value = valueAt(root, key);
    if (value === undefined || value === null || value === '') return undefined;
    const result = read(value);
    if (result === undefined) problems.push(`The setting “rca.${key}” must be ${wanted}; its default is used.`);
    return result;
  };
  const include = take('include', strings, 'a list of patterns');
  const validate = take('validate', (value) => validations.find((allowed) => allowed === value), 'onType, onSave or off');
  const profile = take('profile', text, 'the id of a profile');
  const issueTracker = take('issueTracker', (value) => (typeof value === 'string' && isTracker(value.trim()) ? value.trim() : undefined), 'an address that holds {ticket}, such as https://tickets.example/browse/{ticket}');
  const profiles = take('profiles', (value) => readPaths(value, problems), 'a list of files and folders');
  const readerZone = take('readerZone', text, 'the name of a time zone');
  const hoverZones = take('hover.zones', strings, 'a list of time zones');
  const inlayHints = take('inlayHints.enable', flag, 'true or false');
  const format = take('format.enable', flag, 'true or false');
  const codeLens = take('codeLens.enable', flag, 'true or false');
  const rules = take('rules', (value) => readRules(value, problems), 'an object of rule ids and severities');
  const settings: Settings = {
    include: include ?? defaultSettings.include,
    validate: validate ?? defaultSettings.validate,
    rules: rules ?? defaultSettings.rules,
    profiles: profiles ?? defaultSettings.profiles,
    hoverZones: hoverZones ?? defaultSettings.hoverZones,
    inlayHints: inlayHints ?? defaultSettings.inlayHints,
    codeLens: codeLens ?? defaultSettings.codeLens,
    format: format ?? defaultSettings.format,
    ...(profile === undefined ? {} : { profile }),
    ...(issueTracker === undefined ? {} : { issueTracker }),
    ...(readerZone === undefined ? {} : { readerZone }),
  };
  return { settings, problems };
}

/** A sentence for each rule id in the settings that no rule has: its line would do nothing, and nobody would notice. */
export function unknownRuleProblems({ rules }: Settings): readonly string[] {
  const ids = catalogue.map(({ id }) => id);
  return Object.keys(rules).filter((id) => !ids.includes(id)).map((id) => {
    const meant = near(id, ids);
    return `The setting “rca.rules” names ${quote(id)}, and no rule has that id.${meant.length === 0 ? '' : ` Did you mean ${quoteAll(meant, 'or')}?`}`;
  });
}

function readRules(value: unknown, problems: string[]): Readonly<Record<string, Severity>> | undefined {
  if (!isRecord(value) || Array.isArray(value)) return undefined;
  const rules: [string, Severity][] = [];
  for (const [id, wanted] of Object.entries(value).slice(0, mostEntries)) {
    const severity = severities.find((allowed) => allowed === wanted);
    if (severity === undefined) problems.push(`The severity of “${id}” in the setting “rca.rules” must be one of ${severities.join(', ')}.`);
    else rules.push([id, severity]);
  }
  return Object.fromEntries(rules);
}

/** Paths that lead out of the workspace are left out and named. */
function readPaths(value: unknown, problems: string[]): readonly string[] | undefined {
  return strings(value)?.filter((path) => {
    const fault = listedPathFault(path);
    if (fault !== undefined) problems.push(`In the setting “rca.profiles”: ${fault}`);
    return fault === undefined;
  });
}

/** Finds `hover.zones` written either as nested objects, which is what editors send, or as one dotted key. */
function valueAt(root: Readonly<Record<string, unknown>>, key: string): unknown {
  if (Object.hasOwn(root, key)) return root[key];
  const dot = key.indexOf('.');
  if (dot < 0) return undefined;
  const parent = root[key.slice(0, dot)];
  return isRecord(parent) ? valueAt(parent, key.slice(dot + 1)) : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 200 ? value.trim() : undefined;
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length <= mostEntries && value.every((item) => typeof item === 'string') ? value : undefined;
}
