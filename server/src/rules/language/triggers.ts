// The words that any rule about language begins with: a text without one of them is not looked at again.

import { apologyWords } from '../words/apology-words.ts';
import { animatedWords } from '../words/animated-words.ts';
import { blamingTriggers } from '../words/blaming-words.ts';
import { counterfactualTriggers } from '../words/counterfactual-words.ts';
import { failureVerbs } from '../words/failure-words.ts';
import { hindsightWords } from '../words/hindsight-words.ts';
import { vendorTriggers } from '../words/vendor-words.ts';

/** In lower case, letters only, up to 30 of them. */
export const triggers: ReadonlySet<string> = new Set([
  ...apologyWords, ...animatedWords, ...blamingTriggers, ...counterfactualTriggers, ...failureVerbs, ...hindsightWords, ...vendorTriggers,
]);
