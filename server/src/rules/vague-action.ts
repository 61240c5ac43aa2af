// An action that begins with a word after which anything, or nothing, can be done.

import { isEnglish } from './english.ts';
import { isSettled, placeOfAction } from './action-state.ts';
import type { Action } from '../model/report.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { perText } from './per-text.ts';
import { taskOf, type Task } from './task.ts';
import { anyOf } from './words/any-of.ts';
import { INQUIRIES, TASK_VERBS, VAGUE_VERBS } from './words/action-verbs.ts';

export const vagueAction: Rule = {
  id: 'vague-action',
  category: 'actions',
  severity: 'information',
  fix: 'none',
  insteadOf: { rules: ['unbounded-action', 'compound-action'], where: 'overlap' },
  title: 'An action opens with a word that names no result',
  reason: '“Improve the monitoring” is never done and never not done. Say what will be there afterwards: “Alert when the queue holds more than 1,000 payments”. An inquiry is fine when it says what comes out of it or when it ends: “Investigate the retries and write down which of them can go”, “Review the limits (two days)”.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- «Improve the monitoring of the checkout»\n- «The storage team should look into the failover»\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- Alert when the queue is full\n- Investigate the retries and document which of them can go\n- Improve the alert on failed payments by naming the bank in it\n- Review the limits of all queues (two days)\n- [x] Improve the monitoring\n` },
    ],
  },
  *check({ report }) {
    for (const action of report.actions) {
      const task = taskOf(action);
      const { verb } = vagueVerb(task.order);
      if (verb === undefined || task.isEmpty || isBounded(action, task, verb) || isSettled(report, action) || !isEnglish(report)) continue;
      yield { span: placeOfAction(report, action), message: `${quote(verb)} names no result. Say what will be there, or different, when this is done.` };
    }
  },
};

const VAGUE = new RegExp(`^${anyOf(VAGUE_VERBS)}(?![\\w-])`, 'i');
const vagueVerb = perText((order) => ({ verb: VAGUE.exec(order)?.[0] }));

const INQUIRY = new RegExp(`^${anyOf(INQUIRIES)}`, 'i');
/** A second task follows, and it is one that ends. */
const THEN = new RegExp(`(?:\\b(?:and|then|to|or|so (?:that )?we(?: can)?)|[;:.,(–—-])\\s+(?:\\w+ly\\s+|then\\s+|also\\s+|possibly\\s+)?${anyOf([...TASK_VERBS, 'check', 'mock up', 'draft', 'come up with', 'agree on'])}\\b`, 'i');
/** How it is done, or what it is to be. */
const HOW = /\b(?:by (?:\w+ly )?\w+ing|via|using|through the|with (?:an?|the) |such as |e\.g\.|for example|for instance|namely|instead of|in order to|at least|at most|no more than|so that|from \S+ to)\b|\([^()]{15,}\)/i;
/** "Ensure that alerting is configured": a state that is there or not. */
const STATE = /\b(?:is|are|gets?|has|have)(?: been)? (?:\w+ly )?(?:configured|enabled|disabled|installed|documented|tested|deployed|encrypted|backed up|restricted|required|enforced|automated|logged|validated|pinned|removed|tagged)\b/i;
const OUTPUT = /\b(?:report|write-?up|document|list|proposal|recommendations?|decision|adr|rfc|plan|estimate|prototype|proof of concept|poc|spike|time-?box(?:ed)?|findings|results?|(?:one|two|three|a|half a|few) (?:days?|hours?|weeks?|sprints?))\b/i;

/** It says what comes out, how, or when it ends. */
function isBounded({ value: { kind, due, ticket } }: Action, { order, isExact }: Task, verb: string): boolean {
  const rest = order.slice(verb.length);
  if (isExact || HOW.test(rest) || STATE.test(rest) || THEN.test(rest)) return true;
  if (!INQUIRY.test(verb)) return false;
  return OUTPUT.test(rest) || (kind === 'investigate' && (due !== undefined || ticket !== undefined));
}
