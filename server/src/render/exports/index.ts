// All exports, in the order in which they are offered.

import type { Exporter } from './exporter.ts';
import { confluence } from './confluence.ts';
import { docx } from './docx.ts';
import { email } from './email.ts';
import { html } from './html.ts';
import { jira } from './jira.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { slack } from './slack.ts';
import { svg } from './svg.ts';
import { yaml } from './yaml.ts';

export { exportFormats } from './exporter.ts';
export type { Exporter, ExportFormat, ExportInput } from './exporter.ts';

export const exporters: readonly Exporter[] = [
  html,
  markdown,
  yaml,
  json,
  confluence,
  jira,
  slack,
  email,
  svg,
  docx,
];
