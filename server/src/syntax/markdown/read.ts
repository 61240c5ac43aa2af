// Reads Markdown into a report.

import type { Report } from '../../model/report.ts';
import type { ReadingOptions } from '../reading.ts';

export function readMarkdown(text: string, options: ReadingOptions, previous?: Report): Report {
  void options; void previous;
  return {
    syntax: 'markdown', text, profile: { id: 'minimal', from: 'default' }, fields: [], sections: [], timelines: [], windows: [], measures: [], causes: [],
    actions: [], lessons: [], communications: [], history: [], tables: [], prose: [], mentions: [], suppressions: [], problems: [],
  };
}
