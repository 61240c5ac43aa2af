// An action that asks people to remember.

import type { Action, Report } from '../model/report.ts';
import { isSettled, placeOfAction } from './action-state.ts';
import { isEnglish } from './english.ts';
import { perText } from './per-text.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { taskOf } from './task.ts';
import { anyOf } from './words/any-of.ts';
import { REMINDERS, TRAININGS } from './words/action-verbs.ts';

export const reminderAction: Rule = {
  id: 'reminder-action',
  category: 'actions',
  severity: 'information',
  fix: 'none',
  insteadOf: { rules: ['vague-action', 'unbounded-action', 'compound-action'], where: 'overlap' },
  title: 'An action asks people to remember',
  reason: 'Everybody means to be careful, and the next mistake will be made by somebody who was. A reminder fades within weeks and does nothing for those who join later. Change what made the mistake easy: a default, a check, a limit, a question before the dangerous step. Training counts here only when it is all the prevention there is.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- «Remind everybody to check the environment before a release»\n- Add an alert on failed payments\n` },
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Kind | Owner |\n| --- | --- | --- |\n| «Train the operators in failing over» | prevent | Storage team |\n| Add an alert on failed payments | detect | Storage team |\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- Ask for the name of the environment before a release\n- Add a reminder to the calendar that the certificate ends\n- Train the operators in failing over\n` },
    ],
  },
  *check({ report }) {
    for (const action of report.actions) {
      const task = taskOf(action);
      const { words } = reminder(task.order);
      const found = words ?? (reminder(task.order).isTraining && isOnlyPrevention(report, action) ? 'Training' : undefined);
      if (found === undefined || task.isEmpty || isSettled(report, action) || !isEnglish(report)) continue;
      yield {
        span: placeOfAction(report, action),
        message: words === undefined
          ? 'Training is the only prevention here, and it fades. Change what made the mistake easy: a default, a check, a limit.'
          : `${quote(words)} asks people to remember. Change what made the mistake easy: a default, a check, a limit.`,
      };
    }
  },
};

const REMIND = new RegExp(`\\b${anyOf(REMINDERS)}\\b`, 'i');
const TRAINING = new RegExp(`^(?:\\w+\\s+){0,3}?${anyOf(TRAININGS)}\\b`, 'i');
/** A reminder that a machine gives is a check; a setting that reminds is a change. */
const BY_MACHINE = /\b(?:automat\w*|bots?|calendar|scripts?|alerts?|alarms?|notif\w+|slack ?bot|scheduled?|cron|expir\w*|renewal|jobs?|hooks?|tool(?:s|ing)?|dashboards?|prompts?|ci|pipelines?|checks? (?:that|which|in)|checklists?|templates?|runbooks?|documentation|docs)\b/i;

const reminder = perText((order) => ({
  words: BY_MACHINE.test(order) ? undefined : REMIND.exec(order)?.[0],
  isTraining: TRAINING.test(order),
}));

/** Kinds tell which actions prevent; where none is stated, nobody knows. */
function isOnlyPrevention({ actions }: Report, action: Action): boolean {
  if (action.value.kind !== 'prevent') return false;
  return actions.every((other) => other === action || (other.value.kind !== undefined && other.value.kind !== 'prevent') || (other.value.kind === 'prevent' && reminder(taskOf(other).order).isTraining));
}
