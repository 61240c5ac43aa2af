// Two tasks in one action.

import { isSettled, placeOfAction } from './action-state.ts';
import { isEnglish } from './english.ts';
import { perText } from './per-text.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { taskOf } from './task.ts';
import { anyOf } from './words/any-of.ts';
import { TASK_VERBS } from './words/action-verbs.ts';

export const compoundAction: Rule = {
  id: 'compound-action',
  category: 'actions',
  severity: 'hint',
  fix: 'none',
  title: 'An action holds two tasks',
  reason: 'Of “add an alert and rewrite the importer” one half is done soon and the other never, and the action is neither open nor closed. Two tasks have two owners, two days and two ends: write two actions.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Action Items\n\n- «Add an alert on failed payments and rewrite the importer of orders»\n` }],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- Add an alert on failed payments and on slow ones\n- Write a runbook and link it from the alert\n- Raise the limit and test it\n- Investigate the retries and remove those that do harm\n` },
    ],
  },
  *check({ report }) {
    for (const action of report.actions) {
      const task = taskOf(action);
      const { second } = twoTasks(task.order);
      if (second === undefined || task.isEmpty || isSettled(report, action) || !isEnglish(report)) continue;
      yield { span: placeOfAction(report, action), message: `${quote(second)} is a second task. Give it an action of its own, with an owner and a day.` };
    }
  },
};

const FIRST = new RegExp(`^${anyOf(TASK_VERBS)}\\s+(?!and\\b|or\\b|\\/)`, 'i');
/** Verbs that do to the first task's result what belongs to it. */
const BELONGS = '(?!(?:test|validate|use|run|make|show|link|share|publish|log|report|post|deploy|release|ship|set|put|start|turn|measure|record|store|send|list|notify|document|apply|provide|allow|give|find)\\b)';
/** `them`, `it`, `the same` and `the results` point back: one task in two steps. */
const SECOND = new RegExp(`(?:,?\\s+and(?:\\s+(?:then|also))?|,?\\s+as well as to|;)\\s+(${BELONGS}${anyOf(TASK_VERBS)}\\s+(?:(?!(?:it|its|them|their|this|that|these|those|one|ones|the same|the results?|the findings|accordingly|as|if|when|where|to|for|on|in|by|with|and|or|of|is|are|the (?:new|resulting|above|latter))\\b)[\\w\`'"-]+\\s+){1,2}[\\w\`'"-]+.*)$`, 'i');

/** What follows "and" is a whole task with things of its own. */
const twoTasks = perText((order): { readonly second: string | undefined } => {
  if (!FIRST.test(order)) return { second: undefined };
  const [sentence = ''] = order.split(/[.:](?:\\s|$)|\s[–—(]/, 1);
  const found = SECOND.exec(sentence);
  // "that drop and move", "to split and store": verbs of a clause, and no tasks.
  const before = found === null ? '' : sentence.slice(0, found.index);
  return { second: found === null || /(?<=\s)(?:that|which|to|when|if|so|who|where|for|how)(?=\s)/i.test(before) ? undefined : found[1]?.trim() };
});
