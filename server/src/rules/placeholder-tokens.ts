// Words and marks that stand where something is still to be written.

import type { Span } from '../text/span.ts';

interface Token {
  readonly pattern: RegExp;
  /** Says no to a match that is something else in its surroundings. */
  readonly unless?: (before: string, after: string, found: string) => boolean;
}

/** Fill-in words as they stand in brackets. */
const FILL = '(?:insert|enter|fill in|your|describe|add|link to|name of|date of|tbd|tbc|todo|to be (?:done|added|filled|determined|completed|written))';
const NOUN = '(?:date|time|start time|end time|timestamp|name|names|your name|owner|team|title|description|summary|link|url|ticket|severity|duration|number|value|text|placeholder|product|service|author|reason|person|impact|root cause)';

const DAY = '(?:YYYY-MM-DD|yyyy-mm-dd|DD[./-]MM[./-]YYYY|MM[./-]DD[./-]YYYY)';
const CLOCK = '(?:HH:mm(?::ss)?|hh:mm(?::ss)?|HH:MM(?::SS)?|[Xx]{2}:[Xx]{2})';

const TOKENS: readonly Token[] = [
  // "{{.Name}}" and "{{ $labels }}" are templates of programs.
  { pattern: /\{\{(?!\s?[.$#%/])[^{}\n]{1,80}\}\}/g },
  {
    pattern: /(?<![\w#/.-])(?:TODO|TBD|FIXME|TBA|TBC)(?![\w/-])/g,
    // "a TODO list", "the TODO in the handler": the word, not the mark.
    unless: (before, after) => /\b(?:an?|the|this|that|these|those|our|my|their|its|each|every|any|some|old|open|remaining|as|to|of|with) $/i.test(before) && !/^\s*(?:$|[.,;)|])/.test(after)
      || /^s?\s+(?:(?:lists?|items?|comments?|notes?|apps?|services?)\b|(?:in|from|at|of) (?:the|our|its|a)\b)/i.test(after),
  },
  {
    // With the zone behind it, so that nothing is left of it.
    pattern: new RegExp(`(?<![\\w:/.-])(?:${DAY}(?:[ T]${CLOCK})?|${CLOCK})(?: ?(?:UTC|GMT|Z|TZ|TZD|zone|[+-](?:\\d{2}|HH):?(?:\\d{2}|MM))(?![\\w/-]))?(?![\\w/-])`, 'g'),
    unless: (before, after) => /^\s*(?:format|notation|style|form|pattern|ordering|strings?)\b/i.test(after) || /\b(?:format|as|like|form|pattern)\s*(?:of|is|:)?\s*["'“]?$/i.test(before),
  },
  { pattern: /(?<![\w%])[Xx]{2,4}(?=\s?(?:%|minutes?\b|mins?\b|hours?\b|hrs?\b|seconds?\b|days?\b|users?\b|customers?\b|requests?\b))/g },
  // "<name>" in running text is as often part of a command as a gap.
  { pattern: new RegExp(`<(?:${FILL}\\b[^<>\\n]{0,80}|number|date|start time|end time|duration|product|service|impact|root cause)>`, 'gi') },
  {
    pattern: new RegExp(`\\[(?:${FILL}\\b[^\\[\\]\\n]{0,80}|${NOUN})\\]`, 'gi'),
    unless: (_, after) => /^[([:\uFFFC]/.test(after),
  },
  // "is ?????" and "After that, ????": but not "why????" and not "(really???)".
  { pattern: /(?<=(?:^|[\s:|]))\?{3,}(?=\s|$|[.,;])/g },
];

/** "[List of authors]", "[Draft | In Review | Final]", "<name of the service>", "X hours Y minutes". */
const SLOT = '\\[[A-Za-z][^\\[\\]\\n\\d]{0,40}[ /|][^\\[\\]\\n\\d]{1,80}\\]|<[A-Za-z][^<>/\\n]{1,80}>|X (?:hours?|minutes?|users?|%)(?: (?:and )?Y minutes?)?|X%|[Xx]{2,4}|\\.{3}|…|_{2,}';

/** Values that say nothing: the whole of a cell, or what stands after a label. */
const EMPTY_VALUE = new RegExp(`^(?:[^:：\\n]{1,60}[:：][*_]{0,2}\\s*)(\\?{1,5}|${SLOT})\\s*$`);
const EMPTY_CELL = new RegExp(`^\\s*(\\?{2,5}|${SLOT})\\s*$`);

/** What every token and every empty value has in it: most texts have none of it and are not looked at again. */
const SOMETHING = /[{<[?…]|__|\.{3}|T(?:ODO|BD|BA|BC)|FIXME|HH:|hh:|YYYY|yyyy|[Xx]{2}|X[ %]/;

/** Places of tokens in running text in which what is not the author's words is blanked out at equal length: in source order, none inside another. */
export function placeholderTokens(text: string, kind: 'cell' | 'other'): readonly Span[] {
  if (!SOMETHING.test(text)) return [];
  const found: Span[] = [];
  for (const { pattern, unless } of TOKENS) {
    for (const match of text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (unless?.(text.slice(Math.max(0, match.index - 40), match.index), text.slice(to, to + 40), match[0]) === true) continue;
      found.push({ from: match.index, to });
    }
  }
  const value = (kind === 'cell' ? EMPTY_CELL : EMPTY_VALUE).exec(text.length > 200 ? '' : text);
  if (value?.[1] !== undefined) {
    const from = value.index + value[0].lastIndexOf(value[1]);
    found.push({ from, to: from + value[1].length });
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((place, index) => index === 0 || place.from >= (found[index - 1]?.to ?? 0));
}
