// An action in which nobody acts.

import { isOwned } from './unowned-action.ts';
import { isSettled, placeOfAction, plainText } from './action-state.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

const PARTICIPLE = '(?:\\w{2,}ed|built|made|brought|taken|put|set|done|sent|written|rewritten|held|found|given|shown|kept|run|rebuilt|driven|dealt|chosen|drawn)';
const WILL_BE = new RegExp(`\\b(?:will|shall|should|must|can|could|may|might|would|needs? to|has to|have to|ought to|is to|are to|to)\\s+(?:\\w+ly\\s+|also\\s+|now\\s+|soon\\s+|then\\s+)?be\\s+(?:\\w+ly\\s+|also\\s+|further\\s+)?${PARTICIPLE}\\b`, 'i');
const IS_BEING = new RegExp(`\\b(?:is|are)\\s+(?:\\w+ly\\s+|now\\s+|still\\s+|also\\s+)?being\\s+(?:\\w+ly\\s+|further\\s+)?${PARTICIPLE}\\b`, 'i');

/** A sentence that begins with one of these tells somebody to act, whatever follows. */
const ORDER_FIRST = /^(?:\[[^\]]*\]\s*)?(?:add|adjust|allow|apply|ask|audit|automate|build|change|check|clarify|collect|configure|consider|convert|create|define|deploy|develop|disable|discuss|document|enable|enforce|ensure|evaluate|expand|explore|extend|figure|find|fix|get|give|have|identify|implement|improve|include|increase|install|introduce|investigate|limit|look|make|measure|merge|migrate|move|notify|open|plan|prevent|provide|publish|reduce|refactor|remove|rename|replace|require|research|run|schedule|separate|set|setup|share|split|stop|switch|teach|tell|test|track|train|tune|turn|understand|use|verify|work|write)\b/i;

export const passiveAction: Rule = {
  id: 'passive-action',
  category: 'actions',
  severity: 'information',
  fix: 'none',
  title: 'Nobody acts in an action',
  reason: '“Will be reviewed” says what happens to a thing and hides who does it, what comes out and when it is over. Name who acts and what will be there afterwards: “The storage team reviews all import scripts and removes the three that write to production”.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Action Items\n\n- «All import scripts will be reviewed and a preventive step will be taken»\n- «Monitoring is being investigated»\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n- The storage team reviews all import scripts\n- Add a check that configurations will be reviewed before a release\n- The queue was restarted\n` },
    ],
  },
  *check({ report }) {
    for (const action of report.actions) {
      if (isOwned(action) || isSettled(report, action) || action.value.text.includes('{{')) continue;
      const found = passive(plainText(action.value.text));
      if (found === undefined) continue;
      yield { span: placeOfAction(report, action), message: `${quote(found)} does not say who acts. Name the person or team, and what will be there afterwards.` };
    }
  },
};

/** The words of the first sentence in which something is done by nobody. */
function passive(text: string): string | undefined {
  if (ORDER_FIRST.test(text)) return undefined;
  const match = WILL_BE.exec(text) ?? IS_BEING.exec(text);
  if (match === null) return undefined;
  // The verb of a clause: "a rule that will be checked", "so that it can be found".
  const before = text.slice(0, match.index);
  if (/\b(?:that|which|who|so|when|where|if|because|unless|until|before|after|while|how|whether)\b/i.test(before)) return undefined;
  // "will be reviewed by the storage team" names who acts.
  if (/^\s+(?:\w+\s+){0,3}by\s+(?:the\s+)?(?:@|[A-Z]|\w+\s+(?:team|group|engineers?)\b|us\b)/.test(text.slice(match.index + match[0].length))) return undefined;
  const to = match.index + match[0].length;
  return text.slice(Math.max(0, text.lastIndexOf('. ', match.index) + 1), to).trim();
}
