// An action of which nobody can say when it is done.

import type { Action } from '../model/report.ts';
import { saysNothing } from './action-lists.ts';
import { isSettled, isTracked, placeOfAction } from './action-state.ts';
import { isEnglish } from './english.ts';
import { perText } from './per-text.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { taskOf } from './task.ts';
import { anyOf } from './words/any-of.ts';
import { ABSTRACT_AIMS, COMPARATIVES, ENDLESS_VERBS } from './words/action-verbs.ts';
import { ARTEFACTS } from './words/artefacts.ts';

export const unboundedAction: Rule = {
  id: 'unbounded-action',
  category: 'actions',
  severity: 'hint',
  fix: 'none',
  title: 'An action has no thing, number or end by which it is done',
  reason: '“Keep an eye on the queue”, “better communication”: work without an end is never finished and drops out of sight. Name a thing that will be there, a number that will be reached, or the day on which it ends and somebody says what came out.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- «Continue to watch the situation»\n- «Better communication between the departments»\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- Keep watching the queue until 2026-03-01 (Storage team)\n- Better alerts on failed payments\n- Continue the failover test each month\n- Remove the old queue\n` },
    ],
  },
  *check({ report }) {
    for (const action of report.actions) {
      const task = taskOf(action);
      if (!isEndless(task.order).yes || task.isExact || task.isEmpty || hasEnd(action) || isTracked(report, action) || isSettled(report, action) || !isEnglish(report)) continue;
      yield { span: placeOfAction(report, action), message: `Nothing says when ${quote(action.value.text)} is done. Name a thing that will be there, a number, or the day it ends.` };
    }
  },
};

const ENDLESS = new RegExp(`^${anyOf(ENDLESS_VERBS)}\\b|^${anyOf(COMPARATIVES)}\\s+\\w+|^${anyOf(ABSTRACT_AIMS)}\\b`, 'i');
const THING = new RegExp(`\\b${anyOf(ARTEFACTS)}\\b`, 'i');
const END = /\b(?:until|till|by (?:the end|\w+ing)|before|each|every|weekly|monthly|daily|quarterly|yearly|annually|once|at least|at most)\b/i;

const isEndless = perText((order) => ({ yes: ENDLESS.test(order) && !THING.test(order) && !END.test(order) }));

function hasEnd({ value: { due } }: Action): boolean {
  return !saysNothing(due);
}
