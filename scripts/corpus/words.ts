// The words of a report that a reader sees, and which of them a converted text has less often.
import type { Report } from '../../server/src/model/report.ts';
import type { Span } from '../../server/src/text/span.ts';

/** What a part says in the schema's own words once it is read: the word that the author wrote for it may be another one. */
const NORMALISED: ReadonlySet<string> = new Set(['kind', 'status', 'commitment', 'due', 'at', 'until', 'start', 'end']);
const NORMALISED_FIELDS: ReadonlySet<string> = new Set(['status', 'audience']);
const WORD = /[\p{L}\p{N}]+/gu;

export function wordCount(report: Report): number {
  return [...seenText(report).matchAll(WORD)].length;
}

/** Each word as often as it is missing. */
export function lostWords(report: Report, converted: string): readonly string[] {
  const there = countOf(converted);
  // Words of scripts that do not part them are found inside of others.
  const isInside = (word: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(word) && converted.includes(word);
  return [...countOf(seenText(report))].flatMap(([word, times]) => (isInside(word) ? [] : Array.from({ length: Math.max(0, times - (there.get(word) ?? 0)) }, () => word)));
}

function countOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // 1,200 is read as the number 1200.
  for (const [word] of text.toLowerCase().replace(/(?<=\d)[,'](?=\d{3})/g, '').matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The source with blanks for what is layout or said in other words: stamps that were read, keys, names of columns, numbers of list items. */
function seenText(report: Report): string {
  let text = blanked(report.text, unseen(report));
  if (report.syntax === 'markdown') return text.replace(/^[ \t>]*\d+[.)][ \t]/gm, '').replace(/^[ \t]*```[^\n]*$/gm, '');
  // Of YAML the values are seen, but for those that name what a part is.
  text = text.replace(/^[ \t]*(?:- )?(?:id|kind|level|precision|approximate|profile):(?= ).*$/gm, '');
  return text.replace(/^((?:[ \t]*- )?[ \t]*)[\w-]+:(?= |$)/gm, '$1');
}

function unseen(report: Report): readonly Span[] {
  const stamps = report.timelines.flatMap(({ entries }) => entries.flatMap(({ stamp }) => (stamp === undefined ? [] : [stamp.span, ...(stamp.until === undefined ? [] : [stamp.until.span]), ...(stamp.zone === undefined ? [] : [stamp.zone.span])])));
  const parts = [...report.timelines.flatMap(({ entries }) => entries), ...report.windows, ...report.measures, ...report.actions, ...report.causes, ...report.lessons, ...report.communications, ...report.history];
  const said = parts.flatMap(({ value, places }) => Object.entries(places).flatMap(([key, place]: [string, Span | undefined]) => (place !== undefined && NORMALISED.has(key) && key in value ? [place] : [])));
  const fields = report.fields.flatMap(({ key, keySpan, span, moment }) => (moment === undefined && !NORMALISED_FIELDS.has(key) ? [keySpan] : [keySpan, span]));
  return [...stamps, ...saidTwice(report), ...report.windows.map(({ moment }) => moment.stamp.span), ...said, ...fields, ...report.tables.flatMap(({ header }) => header.map(({ span }) => span))];
}

/** What YAML says in two places and Markdown in one: the heading of a timeline and of its section, the last why and its cause, what the text of an impact tells. */
function saidTwice({ syntax, timelines, sections, causes, windows, measures }: Report): readonly Span[] {
  if (syntax !== 'yaml') return [];
  const texts = sections.map(({ value }) => value.text ?? '').join('\n');
  return [
    ...timelines.flatMap(({ heading }) => (heading !== undefined && sections.some((section) => section.heading.value === heading.value) ? [heading.span] : [])),
    ...causes.flatMap(({ value, places }) => (places.text !== undefined && value.whys?.at(-1) === value.text ? [places.text] : [])),
    ...windows.flatMap(({ value, places }) => (places.note !== undefined && texts.includes(value.note ?? '') ? [places.note] : [])),
    ...measures.flatMap(({ value, span }) => (texts.includes(value.name ?? '') ? [span] : [])),
  ];
}

function blanked(text: string, places: readonly Span[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    if (from > end) parts.push(text.slice(end, from));
    if (to > end) parts.push(' ');
    end = Math.max(end, to);
  }
  return parts.join('') + text.slice(end);
}
