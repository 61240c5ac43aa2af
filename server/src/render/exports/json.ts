// The report as data in the words of `schemas/rca.schema.json`, inherited dates and zones filled in.

import { resolvedData } from '../../model/resolved.ts';
import type { Exporter } from './exporter.ts';

export const json: Exporter = {
  id: 'json',
  title: 'JSON',
  description: 'The report as data for programs, as the JSON Schema of reports describes it',
  extension: '.json',
  mediaType: 'application/json',
  write: ({ report }) => `${JSON.stringify(resolvedData(report), undefined, 2)}\n`,
};
