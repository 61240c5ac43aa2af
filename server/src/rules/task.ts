// An action's words as a task: without marks, and from the verb on that says what is to be done. Several rules ask it of the same actions.

import type { Action } from '../model/report.ts';
import { plainText } from './action-state.ts';
import { isUnfilled } from './own-words.ts';
import { perText } from './per-text.ts';
import { anyOf } from './words/any-of.ts';
import { TASK_VERBS } from './words/action-verbs.ts';

export interface Task {
  /** Without the marks of Markdown, at most 400 units. */
  readonly words: string;
  /** From the verb on, without who is to act: "The storage team will add an alert" is "add an alert". */
  readonly order: string;
  /** Still as the template gave it, or nothing but a link or a number. */
  readonly isEmpty: boolean;
  /** Code, a number, or a name with signs in it: something that can be pointed at. */
  readonly isExact: boolean;
}

export function taskOf({ value }: Action): Task {
  return taskIn(value.text);
}

const taskIn = perText((text): Task => {
  const words = plainText(text);
  return { words, order: orderIn(text, words), isEmpty: isUnfilled(text.slice(0, 400)) || ONLY_LINK.test(words), isExact: EXACT.test(text.slice(0, 400)) };
});

const ONLY_LINK = /^\W*(?:(?:https?:\/\/\S+|#\d+|[A-Z][A-Z0-9]*-\d+|[\w.-]+\/[\w.-]+#\d+)\W*)*$/;
const EXACT = /`[^`\n]+`|(?<![#\p{L}\p{N}-])\p{Nd}|\b\w+_\w+\b/u;

const STARTS_TASK = new RegExp(`^${anyOf(TASK_VERBS)}\\b`, 'i');
const LABEL = /^\s*(?:\[[^\]\n]{1,30}\]\s*)?(?:\*\*|__)([^*_\n]{2,100})(?:\*\*|__)\s*[:.–—-]?\s*/;
const WHO = /^(?:(?:we|i|you|they|someone|somebody|everyone|everybody)|(?:the |our |all )?(?:[\w&/-]+ ){0,3}?(?:teams?|squad|group|engineers?|developers?|ops|sres?|devs?|staff|admins?)|@[\w.-]+)\s+/i;
const AUXILIARY = /^(?:(?:will|shall|should|must|can|could|may|might|would|needs?(?: to)?|has to|have to|ought to|plan(?:s|ned)? to|wants? to|intends? to|(?:are|is|am) (?:going|planning|looking|working) (?:to|on)|would like to|'d like to|aims? to|to)\s+)+(?:(?:also|then|now|still|further|at least|probably|definitely|really)\s+)*/i;
const ADVERB = /^(?:(?:potentially|possibly|maybe|perhaps|if possible|please|also|further(?:more)?|additionally|finally|then|short[- ]term|long[- ]term|medium[- ]term|action|todo|to do|task|idea|ideally|actively|proactively|continuously|generally)\b[,:]?\s+)+/i;

function orderIn(text: string, words: string): string {
  const label = LABEL.exec(text.slice(0, 400));
  const named = label?.[1];
  // "**Add an alert**: it was missing" is told in its label, "**Alerting**: add one on the queue" behind it.
  const told = label === null || named === undefined || STARTS_TASK.test(named) ? words : plainText(text.slice(label[0].length));
  return bare(told === '' ? words : told);
}

function bare(words: string): string {
  const first = words.replace(/^(?:\[[^\]]{0,30}\]|\([^()]{0,30}\)|[A-Z]{1,3}-?\d{1,3}[.:)]?|[-–—:>*•☐✅])\s*/u, '').replace(ADVERB, '');
  const who = WHO.exec(first);
  const rest = who === null ? first : first.slice(who[0].length);
  const auxiliary = AUXILIARY.exec(rest);
  if (auxiliary === null) return first;
  return rest.slice(auxiliary[0].length).replace(ADVERB, '');
}
