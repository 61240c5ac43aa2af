// Puts a role in the place of each person that a run of text names.

import type { Report } from '../../model/report.ts';
import { peopleOf } from '../../rules/language/people.ts';
import { wordsOf as takenApart } from '../../rules/language/words.ts';
import { isSentenceStart, namesIn } from '../../rules/named-person.ts';
import { personNouns } from '../../rules/words/person-words.ts';
import { inlineParts, type Link } from '../../syntax/markdown/index.ts';
import { span, type Span } from '../../text/span.ts';

export interface People {
  /** Given names and family names that the report tells itself, in lower case. */
  readonly names: ReadonlySet<string>;
  /** In another language only these and handles are known, and no English role can stand for them. */
  readonly english: boolean;
}

export interface Nameless {
  readonly text: string;
  readonly names: number;
}

/** Owners, authors and reviewers; the family name of each is known with the given one. */
export function peopleIn(report: Report, english: boolean): People {
  const given = peopleOf(report);
  const values = [...report.fields.map(({ value }) => value), ...report.actions.map(({ value }) => value.owner)].flat();
  const family = values.flatMap((value) => (typeof value === 'string' ? value.slice(0, 400).split(/[,;&/]|\band\b/) : []))
    .map((name) => name.trim().toLowerCase().split(/\s+/)).filter(([first = '', ...rest]) => given.has(first) && rest.length > 0 && rest.length < 3).flatMap((parts) => parts.slice(1));
  return { names: new Set([...given, ...family]), english };
}

/** `shown` is the run with what is no word of the author's hidden at equal length. */
export function withoutNames(run: string, shown: string, { names, english }: People): Nameless {
  if (!/\p{Lu}|@/u.test(shown)) return { text: run, names: 0 };
  const words = takenApart(shown);
  // A name in quotation marks and one in the words of a link are names as well.
  const open = { ...words, aside: words.aside.map(() => false) };
  const links = new Map(inlineParts(run).links.filter(({ image }) => !image).map((link) => [link.words.from, link]));
  const found = joined(shown, [...namesIn(open, names, 'everybody')].filter((place) => english || names.has(firstOf(shown, place)) || shown.charAt(place.from) === '@')).map((place) => linked(place, links));
  let text = '';
  let done = 0;
  const told = new Set<string>();
  for (const place of found) {
    const name = firstOf(shown, shown.charAt(place.from) === '[' ? span(place.from + 1, place.to) : place);
    const title = english ? /(\p{L}[\p{L}-]*)[ \t]$/u.exec(shown.slice(Math.max(0, place.from - 40), place.from))?.[1]?.toLowerCase() : undefined;
    // "the on-call engineer Ana Pereira" is told by the role already.
    const isTold = title !== undefined && personNouns.has(title);
    text += run.slice(done, isTold ? place.from - 1 : place.from) + (isTold ? '' : english ? roleOf(told, name, isSentenceStart(shown, place.from)) : '[…]');
    told.add(name);
    done = place.to;
  }
  return { text: text + run.slice(done), names: found.length };
}

function firstOf(text: string, { from, to }: Span): string {
  return text.slice(from, to).toLowerCase().split(/[\s'’]/)[0] ?? '';
}

function roleOf(told: ReadonlySet<string>, name: string, at: 'start' | 'inside'): string {
  const role = told.has(name) ? 'the engineer' : told.size > 0 ? 'another engineer' : 'an engineer';
  return at === 'start' ? role.charAt(0).toUpperCase() + role.slice(1) : role;
}

/** A link of which the name is all the words leads to that person. */
function linked(place: Span, links: ReadonlyMap<number, Link>): Span {
  const link = links.get(place.from);
  return link?.words.to === place.to ? link.span : place;
}

/** "Ana Pereira" found as two names is one person; an initial behind a name belongs to it, and so does a family name behind a handle that is a name. */
function joined(text: string, places: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { from, to } of places) {
    const isShownName = text.charAt(from) === '@' && /\p{Lu}/u.test(text.charAt(from + 1));
    const initial = (isShownName ? /^ \p{Lu}\p{Ll}{1,30}(?=\s|$)/u : /^ \p{Lu}\.(?=\s|$)/u).exec(text.slice(to, to + 32))?.[0].length ?? 0;
    const last = result.at(-1);
    if (last !== undefined && /^ $/.test(text.slice(last.to, from)) && text.charAt(from) !== '@') result[result.length - 1] = span(last.from, to + initial);
    else result.push(span(from, to + initial));
  }
  return result;
}
