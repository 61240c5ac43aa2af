// A cause, or a thing that went wrong, for which nothing will be done.

import type { Cause, Lesson, Report } from '../model/report.ts';
import { columnKind } from '../model/vocabulary/index.ts';
import { firstLine } from './first-line.ts';
import { isUnfilled } from './own-words.ts';
import { clip, quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const uncoveredFactor: Rule = {
  id: 'uncovered-factor',
  category: 'cause',
  severity: 'information',
  fix: 'offer',
  title: 'No action covers a cause or a thing that went wrong',
  reason: 'A factor that was found and is left as it is will be there the next time. Give it an action, or write in the report why it is accepted. Only reports whose actions name what they cover (`Covers: C1, C2`) are judged; actions that were dropped cover nothing.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Root Cause\n\n- **C1** (root): The queue has no upper bound.\n- **«C2»** (contributing): Nobody watches the queue.\n\n## Action Items\n\n| ID | Action | Kind | Status | Covers |\n| --- | --- | --- | --- | --- |\n| A1 | Bound the queue | prevent | open | C1 |\n`,
        fixed: `# Checkout down\n\n## Root Cause\n\n- **C1** (root): The queue has no upper bound.\n- **C2** (contributing): Nobody watches the queue.\n\n## Action Items\n\n| ID | Action | Kind | Status | Covers |\n| --- | --- | --- | --- | --- |\n| A1 | Bound the queue | prevent | open | C1 |\n| A2 | {{what will be changed about C2}} |  | open | C2 |\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\n- **C1** (root): The queue has no upper bound.\n- **C2** (contributing): Nobody watches the queue.\n\n## Action Items\n\n| Action | Status | Covers |\n| --- | --- | --- |\n| Bound the queue and watch it | open | C1, C2 |\n` },
      { text: `# Checkout down\n\n## Root Cause\n\n- **C1** (root): The queue has no upper bound.\n\n## Action Items\n\n- Bound the queue (Storage team)\n` },
    ],
  },
  *check({ report }) {
    const covered = coveredIds(report);
    if (covered === undefined) return;
    for (const factor of [...report.causes, ...report.lessons.filter(({ value }) => value.kind === 'badly')]) {
      const { id, text } = factor.value;
      if (id === undefined || covered.has(plain(id)) || isUnfilled(clip(text, 400))) continue;
      yield {
        span: idPlace(report, factor, id),
        message: `No action covers ${id}: ${quote(text)}. Add one, let an action cover it, or say why it is accepted.`,
        fixes: () => [{ title: `Add an action that covers ${id}`, safe: false, guess: true, changes: [{ kind: 'add-action', text: `{{what will be changed about ${id}}}`, covers: [id] }] }],
      };
    }
  },
};

/** What the actions that were not dropped cover; undefined where no action says what it covers, and none is asked to. */
function coveredIds({ actions, tables }: Report): ReadonlySet<string> | undefined {
  // Actions none of which is written yet cover nothing, and nobody can know what they will.
  if (actions.every(({ value }) => isUnfilled(clip(value.text, 400))) || actions.some(({ value }) => value.covers?.some((id) => id.includes('{{')) === true)) return undefined;
  const asks = actions.some(({ value }) => value.covers !== undefined) || tables.some(({ header }) => header.some(({ value }) => /covers/i.test(value) && columnKind(value) === 'covers'));
  if (!asks) return undefined;
  return new Set(actions.flatMap(({ value: { status, covers } }) => (status === 'cancelled' || status === 'wont-do' ? [] : (covers ?? []).map(plain))));
}

/** C1, c-1 and "C1:" are one id. */
function plain(id: string): string {
  return id.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function idPlace({ text }: Report, { span, places }: Cause | Lesson, id: string): { readonly from: number; readonly to: number } {
  const stated = places.id;
  if (stated !== undefined) return stated;
  const at = text.slice(span.from, Math.min(span.to, span.from + 60)).indexOf(id);
  return at < 0 ? firstLine(text, span) : { from: span.from + at, to: span.from + at + id.length };
}
