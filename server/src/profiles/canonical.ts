// Looks up headings in the canonical dictionary: whole, without filling words, and by their parts.

import { canonicalHeadings, wholeHeadingsOnly, type CanonicalId } from './canonical-headings.ts';
import { remembered } from '../text/remembered.ts';
import { normaliseHeading } from './heading.ts';

/** The canonical section id (`summary`, `root-cause`, `actions`…) of a heading of any known format, English or Japanese. */
export function canonicalSection(heading: string): CanonicalId | undefined {
  return canonicalSections(heading)[0];
}

/** All of them for a heading that joins several ("Impact and root cause"), in the order of the heading. */
export const canonicalSections = remembered((heading: string): readonly CanonicalId[] => {
  const words = normaliseHeading(heading);
  if (words === '' || words.length > LONGEST) return [];
  const whole = lookUp(words) ?? lookUp(withoutFillers(words));
  if (whole !== undefined) return [whole];
  const question = QUESTIONS.find(([pattern]) => pattern.test(words));
  if (question !== undefined) return [question[1]];
  const ids = parts(words).map(partOf).filter((id) => id !== undefined);
  return [...new Set(ids)];
});

/** A longer heading is a sentence of its own. */
const LONGEST = 100;
const FILLERS = new Set([
  'the', 'a', 'an', 'our', 'this', 'of', 'incident', 'incidents', 'outage', 'event', 'events', 'detailed', 'full', 'brief', 'short', 'high-level', 'initial', 'final',
  'preliminary', 'overall', 'main', 'key', 'proposed', 'planned', 'suggested', 'possible', 'potential', 'future', 'immediate', 'short-term', 'long-term', 'medium-term',
  'current', 'further', 'additional', 'remaining', 'completed', 'open', 'technical', 'general', 'quick', 'primary', 'secondary', 'estimated', 'known', 'total',
  'post-mortem', 'postmortem', 'post-incident', 'approximate', 'identified', 'agreed', 'required',
]);
const PREPOSITIONS = new Set(['of', 'for', 'on', 'to', 'from', 'in', 'with', 'during', 'after', 'behind', 'by', 'at', 'around', 'regarding']);
/** The last words of a short heading that decide it: "database timeline", "end-user impact". */
const TELLING_ENDS = ['timeline', 'impact', 'summary', 'root cause', 'root causes', 'action items', 'contributing factors', 'lessons learned', '根本原因', '要因', '教訓', '学び', 'タイムライン', '再発防止策'];
const QUESTIONS: readonly (readonly [RegExp, CanonicalId])[] = [
  [/^what (?:caused|causes) /, 'root-cause'],
  [/^what (?:was|is|were|are) (?:the )?(?:root )?causes?\b/, 'root-cause'],
  [/^why (?:did|does|do) .{1,60} (?:happen|occur|fail|break|crash|go down|go wrong)\b/, 'root-cause'],
  [/^why (?:was|were|is) .{1,60} (?:down|unavailable|broken)\b/, 'root-cause'],
  [/^how (?:was|were|did) .{1,60} (?:detect|detected|notice|noticed|discover|discovered|find out)\b/, 'detection'],
  [/^how (?:was|were|did) .{1,60} (?:fix|fixed|resolve|resolved|mitigate|mitigated|recover)\b/, 'resolution'],
  [/^what (?:was|is) (?:the )?(?:[a-z]+ )?(?:impact|effect)\b/, 'impact'],
  [/^(?:who|what|which [a-z]+) (?:was|were) (?:affected|impacted)\b/, 'impact'],
  [/^how (?:many|were) .{1,40} (?:affected|impacted)\b/, 'impact'],
  [/^what (?:went|worked|did go) (?:well|right)\b/, 'lessons-well'],
  [/^what (?:went|didn't|did not|could|can|should) .{0,30}\b(?:wrong|badly|poorly|well|work|better|improved?)\b/, 'lessons-badly'],
  [/^where .{0,20}\blucky\b/, 'lessons-lucky'],
  [/^what .{0,20}\b(?:have we|did we|we) (?:learn|learned|learnt)\b/, 'lessons'],
  [/^(?:what|how) .{1,60}\b(?:prevent|preventing|again|less likely)\b/, 'actions'],
  [/^what (?:are we|we are|we're|will we|we will|have we|we have|are you|is being) (?:going to )?(?:do|doing|done|change|changing|changed)\b/, 'actions'],
  [/^what(?:'s| is| comes| happens) next\b/, 'actions'],
];

function partOf(part: string): CanonicalId | undefined {
  const words = withoutFillers(part);
  const found = lookUpPart(part) ?? lookUpPart(words) ?? lookUpPart(beforePreposition(part));
  if (found !== undefined) return found;
  if (part.split(' ').length > 4) return undefined;
  const end = TELLING_ENDS.find((ending) => part.endsWith(ending));
  return end === undefined ? undefined : lookUp(end);
}

/** "A and B", "A & B", "A / B", "A, B" are all looked up; of "A: b" and "A - b" only A, since what follows is no heading. */
function parts(words: string): readonly string[] {
  const head = words.split(/: | - /, 1)[0] ?? words;
  const joined = head.split(/ and | & | ?\/ ?| \+ |, |; | \| |・|および|及び|と/).map((part) => part.trim()).filter((part) => part !== '');
  return joined.length > 1 ? joined : [head];
}

function beforePreposition(part: string): string {
  const words = part.split(' ');
  const at = words.findIndex((word, index) => index > 0 && (PREPOSITIONS.has(word) || /^\d/.test(word)));
  return at < 0 ? part : withoutFillers(words.slice(0, at).join(' '));
}

function withoutFillers(words: string): string {
  return words.split(' ').filter((word) => !FILLERS.has(word)).join(' ');
}

function lookUpPart(words: string): CanonicalId | undefined {
  return wholeHeadingsOnly.has(words) || wholeHeadingsOnly.has(singular(words)) ? undefined : lookUp(words);
}

const byHeading: ReadonlyMap<string, CanonicalId> = new Map(
  (Object.keys(canonicalHeadings) as CanonicalId[]).flatMap((id) => canonicalHeadings[id].map((heading) => [heading, id] as const)),
);

function lookUp(words: string): CanonicalId | undefined {
  return byHeading.get(words) ?? byHeading.get(singular(words));
}

function singular(words: string): string {
  if (words.endsWith('ss')) return words;
  return words.endsWith('s') ? words.slice(0, -1) : words;
}
