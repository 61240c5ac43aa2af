// Prints a whole report as YAML, in the form of the schema.

import { withPartSections } from '../part-sections.ts';
import { printable } from '../printable.ts';
import type { PrintableReport } from '../reading.ts';
import { pairText } from './emit.ts';
import { withUnheaded } from './unheaded.ts';

/** Metadata keys in the data's order, then the parts in the schema's order. Empty parts are left out; an empty report is `{}`. */
export function printYaml(report: PrintableReport): string {
  const { fields, misshapen, impact, sections: listed, columns: _, ...lists } = printable(report);
  const sections = report.read === undefined ? withPartSections(listed, { impact, ...lists }) : withUnheaded(listed, { impact, ...lists }, report.read.profile);
  const { text, ...rest } = impact;
  // The text of the impact stands with its section where there is one.
  const hasSection = sections.some((section) => section.id === 'impact' && section.text !== undefined);
  const effect = { ...(text === undefined || hasSection ? {} : { text }), ...rest };
  const parts = [
    ['impact', Object.keys(effect).length === 0 ? [] : effect],
    ['timelines', lists.timelines],
    ['causes', lists.causes],
    ['actions', lists.actions],
    ['lessons', lists.lessons],
    ['communications', lists.communications],
    ['history', lists.history],
    ['sections', sections],
  ] as const;
  const pairs = [...fields, ...misshapen, ...parts.filter(([, value]) => !Array.isArray(value) || value.length > 0)];
  return pairs.length === 0 ? '{}\n' : `${pairs.map(([key, value]) => pairText(key, value, '')).join('\n')}\n`;
}
