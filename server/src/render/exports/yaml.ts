// The report in its YAML syntax: a file that is a report again.

import { resolvedData } from '../../model/resolved.ts';
import { syntaxes } from '../../syntax/index.ts';
import type { Exporter } from './exporter.ts';

export const yaml: Exporter = {
  id: 'yaml',
  title: 'YAML',
  description: 'The report as a YAML file, to go on writing or for programs to read',
  extension: '.rca.yaml',
  mediaType: 'application/yaml',
  write: ({ report }) => (report.syntax === 'yaml' ? report.text : syntaxes.yaml.print({ data: resolvedData(report) })),
};
