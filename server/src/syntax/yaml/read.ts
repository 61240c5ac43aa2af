// Reads a YAML report into the model.

import type { Report } from '../../model/report.ts';
import type { ReadingOptions } from '../reading.ts';

/** Total: any text gives a report. */
export function readYaml(text: string, options: ReadingOptions, previous?: Report): Report {
  void options;
  void previous;
  return {
    syntax: 'yaml', text, profile: { id: 'minimal', from: 'default' }, fields: [], sections: [], timelines: [], windows: [], measures: [], causes: [],
    actions: [], lessons: [], communications: [], history: [], tables: [], prose: [], mentions: [], suppressions: [], problems: [],
  };
}
