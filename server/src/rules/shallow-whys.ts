// A chain of whys that stops early or goes in a circle.

import type { Cause, Report } from '../model/report.ts';
import { slice, type Span } from '../text/span.ts';
import { plainText } from './action-state.ts';
import { firstLine } from './first-line.ts';
import { isUnfilled } from './own-words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

const LEAST = 3;

export const shallowWhys: Rule = {
  id: 'shallow-whys',
  category: 'cause',
  severity: 'information',
  fix: 'none',
  title: 'A chain of whys has fewer than three steps, or repeats itself',
  reason: 'The first why gives the fault, the second what allowed it; only from the third on the answers tend to be about how the work is organised, which is where a change helps most. Five is no law, but two are hardly ever enough, and an answer that repeats an earlier one is no answer.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Five Whys\n\n1. «Why did the checkout fail? The disk was full.»\n2. Why was it full? Nobody removes old logs.\n` },
      { text: `# Checkout down\n\n## Five Whys\n\n1. The checkout failed.\n2. The disk was full.\n3. Old logs filled the disk.\n4. «The disk was full.»\n`, only: 'markdown' },
    ],
    good: [
      { text: `# Checkout down\n\n## Five Whys\n\n1. Why did the checkout fail? The disk was full.\n2. Why was it full? Nobody removes old logs.\n3. Why not? The job that did so was lost when the hosts were replaced.\n` },
      { text: `# Checkout down\n\n## Root Cause\n\nThe disk was full.\n` },
    ],
  },
  *check({ report }) {
    for (const cause of report.causes) {
      const { whys } = cause.value;
      if (whys === undefined || whys.length === 0 || !isChain(cause) || whys.some((why) => isUnfilled(why.slice(0, 400)))) continue;
      const repeated = repetition(whys);
      if (repeated !== undefined) {
        yield { span: placeOf(report, cause, whys[repeated] ?? '', 'last'), message: `${quote(whys[repeated] ?? '')} repeats an earlier why. Ask what made that possible.` };
      } else if (whys.length < LEAST) {
        yield { span: placeOf(report, cause, whys[0] ?? '', 'first'), message: `This chain has ${whys.length === 1 ? 'one why' : `${whys.length} whys`}. Go on asking until the answer is something in the system that can be changed.` };
      }
    }
  },
};

/** Steps numbered below a cause without an id may be steps of anything else. */
function isChain({ value, places }: Cause): boolean {
  return places.whys !== undefined || value.id !== undefined;
}

/** Answers with as large a share of their words in common say the same. */
const ALIKE = 0.8;
/** More whys than these are no chain. */
const MOST = 30;

/** Index of the first why that says what one before it said. */
function repetition(whys: readonly string[]): number | undefined {
  const answers = whys.slice(0, MOST).map(wordsOfAnswer);
  const index = answers.findIndex((answer, at) => answers.slice(0, at).some((other) => isAlike(answer, other)));
  return index < 0 ? undefined : index;
}

/** Without the question that it answers. */
function wordsOfAnswer(why: string): ReadonlySet<string> {
  const answer = plainText(why).toLowerCase().replace(/^(?:why|because)\b[^?]{0,200}\?\s*/, '');
  return new Set(answer.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'because'));
}

/** Few words may be the same by chance, unless they are all there is. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return common > 0 && (common === all || (common >= 4 && common >= ALIKE * all));
}

/** The first line of a why within the chain; a repeated one is looked for from its end. */
function placeOf({ text }: Report, { span, places }: Cause, why: string, which: 'first' | 'last'): Span {
  const line = why.trim().split('\n', 1)[0] ?? '';
  const chain = places.whys ?? span;
  const words = slice(text, chain);
  const at = line === '' ? -1 : which === 'first' ? words.indexOf(line) : words.lastIndexOf(line);
  return firstLine(text, at < 0 ? chain : { from: chain.from + at, to: chain.from + at + line.length });
}
