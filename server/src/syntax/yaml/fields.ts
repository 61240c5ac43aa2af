// The metadata of a YAML report.

import type { Field } from '../../model/report.ts';
import type { Located } from '../../model/placed.ts';
import { schemaFields } from '../../model/schema-fields.generated.ts';
import { resolveStamp } from '../../time/index.ts';
import type { ReportTime, Stamp } from '../../time/index.ts';
import type { TopKey } from './keys.ts';
import type { Source } from './source.ts';
import { stampIn } from './entries.ts';
import { wordsIn } from './words.ts';
import { plainValue, wordsOf } from './yaml-node.ts';

export interface RawField {
  readonly field: Field;
  readonly stamp?: Stamp;
}

const timeKeys: ReadonlySet<string> = new Set(schemaFields.filter((field) => field.holds === 'date' || field.holds === 'time').map((field) => field.key));

/** The fields among the top-level keys; times are resolved when the whole report is known. */
export function rawFields(source: Source, keys: readonly TopKey[]): readonly RawField[] {
  return keys.flatMap((top): readonly RawField[] => {
    if (top.kind !== 'field') return [];
    const { key, value: node } = top.pair;
    const value = node.kind === 'scalar' && typeof node.value === 'string' ? wordsIn(source.text, node).text : plainValue(node);
    const field: Field = { key: top.key, value, keySpan: key.inner, span: wordsOf(node), from: 'yaml' };
    const stamp = timeKeys.has(top.key) && node.kind === 'scalar' && node.value !== null ? stampIn(source, node) : undefined;
    return [stamp === undefined ? { field } : { field, stamp }];
  });
}

export function timedField({ field, stamp }: RawField, time: ReportTime): Field {
  return stamp === undefined ? field : { ...field, moment: resolveStamp(stamp, time) };
}

export function titleOf(fields: readonly RawField[]): Located<string> | undefined {
  const title = fields.find(({ field }) => field.key === 'title')?.field;
  if (title === undefined || title.value === null || typeof title.value === 'object') return undefined;
  return { value: String(title.value), span: title.span };
}
