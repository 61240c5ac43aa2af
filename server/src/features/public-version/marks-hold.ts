// Whether the marks of internal parts still hide the same once a report is written in another way: a block around entries cannot be told in YAML.

import type { Report, Syntax } from '../../model/report.ts';
import { syntaxes } from '../../syntax/index.ts';
import { publicVersion, type PublicOptions } from './public-version.ts';

/** Undefined when they do, else a sentence. `text` is the report as written in `syntax`. */
export function marksFault(report: Report, text: string, syntax: Syntax, options: PublicOptions): string | undefined {
  if (!/rca-internal/i.test(report.text)) return undefined;
  const { fileName: _, ...reading } = options.reading;
  const before = publicVersion(report, options);
  const after = publicVersion(syntaxes[syntax].read(text, { ...reading, profile: { id: report.profile.id, from: 'option' } }), { ...options, reading });
  if (before.report !== undefined && before.report.text === after.report?.text) return undefined;
  return `Its marks of internal parts would not hide the same in ${syntax === 'yaml' ? 'YAML' : 'Markdown'}. Mark each part with rca-internal-line, or a whole section with rca-internal-section.`;
}
