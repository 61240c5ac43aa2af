// The date that a file's name carries.

import type { Field } from '../../model/report.ts';
import { findDay } from '../../time/index.ts';

const NOWHERE = { from: 0, to: 0 };

/** `2024-03-05-queue.md`; its places are empty and at the start of the text, since the name is not in the text. */
export function fileNameField(fileName: string | undefined): readonly Field[] {
  const name = fileName?.replace(/_/g, ' ');
  const day = name === undefined ? undefined : findDay(name);
  if (name === undefined || day?.day === undefined || day.year === undefined) return [];
  return [{ key: 'date', value: name.slice(day.span.from, day.span.to), keySpan: NOWHERE, span: NOWHERE, from: 'file-name' }];
}
