// The words that any rule about language begins with: a text without one of them is not looked at again.

import { apologyWords } from '../words/apology-words.ts';
import { animatedWords } from '../words/animated-words.ts';
import { blamingTriggers } from '../words/blaming-words.ts';
import { counterfactualTriggers } from '../words/counterfactual-words.ts';
import { failureTriggers } from '../words/failure-words.ts';
import { hindsightWords } from '../words/hindsight-words.ts';
import { vendorTriggers } from '../words/vendor-words.ts';

/** In lower case, letters only, up to 30 of them → what else must stand near it, so that words of every second text wake nobody. */
export const triggers: ReadonlyMap<string, string> = new Map([
  ...[...apologyWords, ...animatedWords, ...blamingTriggers, ...hindsightWords].map((word): [string, string] => [word, '']),
  ...Object.entries({ ...counterfactualTriggers, ...failureTriggers, ...vendorTriggers }),
]);
