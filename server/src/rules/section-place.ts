// Where in the source a fault of a section stands that the schema found in the section's text.

import type { Report } from '../model/report.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import type { Span } from '../text/span.ts';

/** The line of the section that the error quotes; its heading when the line is not written like that, as in a quoted YAML text. */
export function sectionPlace(report: Report, { path, params }: SchemaError): Span | undefined {
  const index = path[0] === 'sections' && typeof path[1] === 'number' ? path[1] : undefined;
  const section = index === undefined ? undefined : report.sections[index];
  if (section === undefined) return undefined;
  const line = typeof params['line'] === 'string' ? params['line'].trim() : '';
  const from = section.places.text?.from ?? section.span.from;
  const to = section.places.text?.to ?? section.span.to;
  const at = line === '' ? -1 : report.text.slice(from, to).indexOf(line);
  return at < 0 ? section.heading.span : { from: from + at, to: from + at + line.length };
}

/** The value within its line: what the schema read of it, without marks of emphasis. */
export function valueIn(text: string, line: Span, value: string): Span {
  const at = value === '' ? -1 : text.slice(line.from, line.to).lastIndexOf(value);
  return at < 0 ? line : { from: line.from + at, to: line.from + at + value.length };
}
