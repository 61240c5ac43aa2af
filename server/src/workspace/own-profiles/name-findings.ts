// What a profile's file names that there is not: sections, rules, values. The file as a whole is well formed; a line that names nothing has no effect.

import { actionKey } from '../../model/vocabulary/action-key.ts';
import { canonicalHeadings } from '../../profiles/canonical-headings.ts';
import type { ProfileFile } from '../../profiles/profile-file.generated.ts';
import { quote, quoteAll } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import { readZoneName } from '../../time/index.ts';
import { profileFinding, profileSlip } from './profile-finding.ts';
import type { ProfileSource } from './profile-source.ts';

export interface NameOptions {
  /** Every rule there is. */
  readonly ruleIds: readonly string[];
  /** A sentence when a regular expression cannot be used. */
  readonly patternFault: (source: string) => string | undefined;
}

/** `merged` is the file with everything it inherits; only what the file itself says is judged. */
export function* nameFindings(source: ProfileSource, file: ProfileFile, merged: ProfileFile, { ruleIds, patternFault }: NameOptions): Generator<Finding> {
  yield* sectionFindings(source, file, merged);
  yield* fieldFindings(source, file, ruleIds);
  for (const steps of patternsIn(file)) {
    const pattern = valueAt(file, steps);
    const fault = typeof pattern === 'string' ? patternFault(pattern) : undefined;
    if (fault !== undefined) yield profileFinding('error', source.place(steps), fault);
  }
  for (const rule of Object.keys(file.rules ?? {})) {
    if (!ruleIds.includes(rule)) yield profileSlip('warning', source.keyPlace(['rules', rule]), `There is no rule ${quote(rule)}, so this line has no effect.`, rule, ruleIds, 'See them all with: rca rules');
  }
  yield* columnFindings(source, file, merged);
  const zone = file.timeline?.zone;
  if (typeof zone === 'string' && (readZoneName(zone)?.kind ?? 'unknown') === 'unknown') {
    yield profileFinding('error', source.place(['timeline', 'zone']), `${quote(zone)} is no time zone. Write UTC, a name such as Europe/Berlin, or an offset such as +02:00.`);
  }
  const { recognise } = file;
  if (recognise !== undefined && recognise !== null && recognise.least > recognise.headings.length + ((recognise.title ?? []).length > 0 ? 1 : 0)) {
    yield profileFinding('warning', source.place(['recognise', 'least']), `No report has ${recognise.least} of ${recognise.headings.length} headings, so none is recognised as this profile.`);
  }
}

function* sectionFindings(source: ProfileSource, file: ProfileFile, merged: ProfileFile): Generator<Finding> {
  const ids = Object.keys(merged.sections ?? {});
  const named: ReadonlySet<string> = new Set([...ids, ...Object.keys(canonicalHeadings)]);
  for (const [id, section] of Object.entries(file.sections ?? {})) {
    if (section === null) continue;
    const others = ids.filter((other) => other !== id);
    for (const key of ['after', 'parent'] as const) {
      const said = section[key];
      if (said !== undefined && !others.includes(said)) yield missing(source, ['sections', id, key], said, others);
    }
    for (const [index, said] of (section.also ?? []).entries()) {
      if (!named.has(said)) yield missing(source, ['sections', id, 'also', String(index)], said, others);
    }
    const group = section.oneOf;
    if (group !== undefined && !others.some((other) => merged.sections?.[other]?.oneOf === group)) {
      const groups = new Set(others.flatMap((other) => merged.sections?.[other]?.oneOf ?? []));
      yield profileSlip('warning', source.place(['sections', id, 'oneOf']), `No other section is of the group ${quote(group)}, so there is none to choose.`, group, groups, 'Give the sections that stand for each other the same name.');
    }
  }
}

function missing(source: ProfileSource, steps: readonly string[], said: string, known: readonly string[]): Finding {
  const there = known.length === 0 ? 'It has no other section.' : `There are: ${known.join(', ')}.`;
  return profileSlip('warning', source.place(steps), `The profile has no other section ${quote(said)}, so this has no effect.`, said, known, there);
}

/** A table of actions without a column for what each action must have makes new reports that lack it. */
function* columnFindings(source: ProfileSource, { actions }: ProfileFile, merged: ProfileFile): Generator<Finding> {
  const columns = merged.actions?.columns;
  if (columns === undefined || merged.actions?.form === 'list') return;
  const keys = columns.flatMap((column) => actionKey(column) ?? []);
  for (const [index, key] of (actions?.required ?? []).entries()) {
    if (!keys.includes(key)) yield profileSlip('warning', source.place(['actions', 'required', String(index)]), `No column of the actions holds ${quote(key)}, so a new report has no place for it.`, key, keys, `The columns hold: ${keys.join(', ')}.`);
  }
}

function* fieldFindings(source: ProfileSource, file: ProfileFile, ruleIds: readonly string[]): Generator<Finding> {
  for (const [key, field] of Object.entries(file.properties ?? {})) {
    for (const [keyword, rule] of Object.entries(field?.findings ?? {})) {
      const steps = ['properties', key, 'findings', keyword];
      if (typeof rule !== 'string') yield profileFinding('error', source.keyPlace(steps), `${quote(keyword)} names several rules; a fault of a value belongs to one.`);
      else if (!ruleIds.includes(rule)) yield profileSlip('error', source.place(steps), `There is no rule ${quote(rule)}, so faults of ${quote(key)} would go unseen.`, rule, ruleIds, 'See them all with: rca rules');
    }
    const values = field?.enum;
    for (const [alias, value] of Object.entries(field?.aliases ?? {})) {
      if (values !== undefined && !values.includes(value)) {
        yield profileSlip('warning', source.place(['properties', key, 'aliases', alias]), `${quote(value)} is none of the values of ${quote(key)}, so nothing is gained by the alias.`, value, values, `Write ${quoteAll(values, 'or')}.`);
      }
    }
  }
}

/** The paths of all regular expressions: of fields, and of values in sections. */
function* patternsIn(file: ProfileFile): Generator<readonly string[]> {
  for (const key of Object.keys(file.properties ?? {})) yield ['properties', key, 'pattern'];
  for (const id of Object.keys(file.sections ?? {})) {
    const values = valueAt(file, ['sections', id, 'properties']);
    for (const label of typeof values === 'object' && values !== null ? Object.keys(values) : []) yield ['sections', id, 'properties', label, 'pattern'];
  }
}

function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? valueAt((value as Readonly<Record<string, unknown>>)[step], rest) : undefined;
}
