// Phases of the incident that nothing shows.

import type { Entry, Report } from '../model/report.ts';
import type { EntryKind } from '../model/data.generated.ts';
import { stampPlace } from './order-finding.ts';
import type { Rule } from './rule.ts';

/** The times from which durations are computed. */
const PHASES: ReadonlySet<EntryKind> = new Set(['impact-start', 'detected', 'mitigated', 'impact-end', 'resolved']);

export const missingEvidence: Rule = {
  id: 'missing-evidence',
  category: 'cause',
  severity: 'hint',
  fix: 'none',
  title: 'Nothing shows when a phase of the incident began',
  reason: 'All durations of a report hang on a handful of entries: when it began to hurt, when it was noticed, when it ended. A link from each to a graph, a log, an alert or a message lets the reader check them, and the author too. A ticket number or a picture counts.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Timeline\n\n- «2026-01-31 08:11 UTC» – the queue filled [impact-start]\n- 2026-01-31 08:40 UTC – payments worked again [resolved]\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – [the queue filled](https://graphs.example/17) [impact-start]\n- «2026-01-31 08:40 UTC» – payments worked again [resolved]\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – [the queue filled](https://graphs.example/17) [impact-start]\n- 2026-01-31 08:40 UTC – payments worked again, [graph](https://graphs.example/18) [resolved]\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the queue filled\n- 2026-01-31 08:40 UTC – payments worked again\n` },
    ],
  },
  *check({ report }) {
    for (const { entries } of report.timelines) {
      const marked = entries.filter(({ value: { kind } }) => kind !== undefined && PHASES.has(kind));
      const bare = marked.filter((entry) => !isShown(report, entry));
      const [first] = bare;
      if (first === undefined) continue;
      if (bare.length === marked.length) {
        const message = marked.length === 1 ? 'Nothing shows the one phase that is marked.' : `Nothing shows the ${marked.length} phases that are marked: none of their entries has a link.`;
        yield { span: stampPlace(report, first), message: `${message} Link the graph, log, alert or message.` };
        continue;
      }
      for (const entry of bare) yield { span: stampPlace(report, entry), message: `Nothing shows that this is the time of “${entry.value.kind ?? ''}”. Link the graph, log, alert or message.` };
    }
  },
};

/** A link, a picture, an address or the number of a ticket. */
const SHOWN = /https?:\/\/|\]\(|\]\[|!\[|\[\[|<img\b|(?<![\w&])#\d+\b|\b[A-Z][A-Z0-9]{1,9}-\d+\b/;

function isShown({ text }: Report, { value, span }: Entry): boolean {
  return value.evidence !== undefined || SHOWN.test(text.slice(span.from, Math.min(span.to, span.from + 3_000)));
}
