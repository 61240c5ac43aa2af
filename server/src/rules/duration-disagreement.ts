// A stated duration that its own times contradict.

import { metrics } from '../model/metrics.ts';
import { field, type Report } from '../model/report.ts';
import { slice, type Span } from '../text/span.ts';
import { durationWords, readDurations, type Duration, type Moment } from '../time/index.ts';
import { quote } from './quote.ts';
import type { Fault, Rule } from './rule.ts';
import { numberOption } from './options.ts';
import { timeField } from './times.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const durationDisagreement: Rule = {
  id: 'duration-disagreement',
  category: 'time',
  severity: 'warning',
  fix: 'offer',
  options: { minutes: { type: 'number', default: 2, least: 1, most: 1_440, description: 'From this many minutes on a difference is told' } },
  title: 'A stated duration differs from its own times',
  reason: 'About a third of the durations in public reports that were worked out by hand cannot be right. A duration is compared with the range in its own sentence, or with the impact windows and marked entries when it is a field. “About” and whole hours are taken as rounded; a report that counts support hours (`duration_basis`) is left alone.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Summary\n\nThe checkout was down for «45 minutes», from 2026-01-31 08:11 UTC to 2026-01-31 09:40 UTC.\n`,
        fixed: `# Checkout down\n\n## Summary\n\nThe checkout was down for 1 h 29 min, from 2026-01-31 08:11 UTC to 2026-01-31 09:40 UTC.\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Summary\n\nThe checkout was down for 1 hour and 29 minutes, from 2026-01-31 08:11 UTC to 2026-01-31 09:40 UTC.\n` },
      { text: `# Checkout down\n\n## Summary\n\nThe checkout was down for 1 hour and 25 minutes, from 2026-01-31 08:11 UTC to 2026-01-31 09:40 UTC.\n`, options: { minutes: 5 } },
    ],
  },
  *check(context) {
    const { report } = context;
    const least = numberOption(context, 'minutes') * MINUTE;
    const basis = field(report, 'duration_basis')?.value;
    if (typeof basis === 'string' && !/^\s*(?:wall|clock|wall[- ]clock|calendar|24\s?[x/]\s?7)/i.test(basis)) return;
    yield* inSentences(report, least);
    yield* inFields(report, least);
  },
};

/** A sentence with one range and one duration. */
function* inSentences(report: Report, least: number): Iterable<Fault> {
  const ranges = new Map<number, { readonly length: number; readonly span: Span }[]>();
  for (const { moment, prose } of report.mentions) {
    const length = lengthOf(moment);
    if (length === undefined) continue;
    ranges.set(prose, [...(ranges.get(prose) ?? []), { length, span: moment.stamp.span }]);
  }
  for (const [index, found] of ranges) {
    const prose = report.prose[index];
    const [range] = found;
    // Two ranges have a sum, an overlap and a choice between them.
    if (prose === undefined || range === undefined || found.length > 1) continue;
    const sentence = sentenceAround(report.text, prose.span, range.span);
    const durations = readDurations(report.text, sentence.from, sentence.to)
      .filter(({ span }) => (span.to <= range.span.from || range.span.to <= span.from) && !isAside(report.text, span));
    const [duration] = durations;
    if (duration === undefined || durations.length > 1 || !isOfRange(report.text, duration.span, range.span)) continue;
    if (fits(duration, range.length, report.text, least)) continue;
    yield fault(report.text, duration, range.length, range.span);
  }
}

function lengthOf({ instant, local, until }: Moment): number | undefined {
  if (until === undefined || local?.hour === undefined || until.local?.hour === undefined) return undefined;
  const length = instant === undefined || until.instant === undefined ? undefined : until.instant - instant;
  return length === undefined || length <= 0 ? undefined : length;
}

/** From the full stop before to the one after; a stop inside a number or before a small letter ends no sentence. */
function sentenceAround(text: string, place: Span, range: Span): Span {
  const end = /[.!?]\s+(?=[\p{Lu}\d*_[(])|\n\s*\n/gu;
  let from = place.from;
  for (const match of text.slice(place.from, range.from).matchAll(end)) from = place.from + match.index + match[0].length;
  end.lastIndex = 0;
  const after = end.exec(text.slice(range.to, place.to));
  return { from, to: after === null ? place.to : range.to + after.index };
}

/** "after 5 minutes", "every 10 minutes", "2 days later", "a timeout of 30 seconds": lengths of something else. */
function isAside(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 30), from);
  const after = text.slice(to, to + 20);
  return /\b(?:every|each|last|past|first|next|previous|after|within|per|another|additional|extra|by|older than|retention of|timeout of|up to|less than|under|at most|max(?:imum)?(?: of)?|delays? of)\s+(?:about |around |approximately |~)?$|[<≤]\s*$|(?:最大|最長)\s*$/iu.test(before)
    || /^\s*(?:later|ago|before|after|earlier|old\b|timeouts?|windows?|intervals?|delays?|of data|retention|or less|以内|以下|未満|前|後|おき|ごと)/iu.test(after);
}

/** "was down for 45 minutes", "lasting 2 hours", "(1 h 29 min)" right behind the range: said of the range and not of something beside it. */
function isOfRange(text: string, { from }: Span, range: Span): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  if (/\b(?:for|last(?:s|ed|ing)?|took|taking|durations?|total(?:l?ing|s)?|downtime|outage|interruption|disruption|span(?:s|ned|ning)?)\b[^.;(]{0,30}$/i.test(before)) return true;
  return range.to <= from && /^[\s]*[,:–—-]?\s*[（(]\s*(?:約|計|合計|about|approx(?:imately|\.)?|around|~|a total of|total|in total|for)?\s*$/iu.test(text.slice(range.to, from));
}

/** Rounded as far as its own words round it; "24 hours or more" fits all that is longer. */
function fits({ ms, approximate, span }: Duration, length: number, text: string, told: number): boolean {
  const words = slice(text, span);
  const least = /(?:at least|more than|over|longer than|[>≥])\s*$/i.test(text.slice(Math.max(0, span.from - 20), span.from))
    || /^\s*(?:\+|以上|超|or more|or longer|plus\b)/iu.test(text.slice(span.to, span.to + 12));
  if (least && length >= ms) return true;
  const whole = ms % HOUR === 0 && !/min|分/iu.test(words);
  const tolerance = approximate ? Math.max(15 * MINUTE, length * 0.25) : whole ? 15 * MINUTE : told;
  return Math.abs(ms - length) < Math.max(tolerance, told);
}

const DURATION_KEY = /^(?:(?:total|incident|outage|impact|full)[ _-])?(?:duration|downtime|outage time)(?:[ _-]of[ _-](?:incident|outage|impact))?$|^(?:継続時間|影響時間|障害時間)$/i;

function* inFields(report: Report, least: number): Iterable<Fault> {
  const { impact, resolve, mitigate } = metrics(report);
  const computed = [impact, resolve, mitigate, statedLength(report)].filter((value) => value !== undefined);
  const [first] = computed;
  if (first === undefined) return;
  for (const { key, span } of report.fields) {
    if (!DURATION_KEY.test(key.replace(/[*_`]{2}/g, '').trim())) continue;
    const [duration, ...others] = readDurations(report.text, span.from, span.to);
    if (duration === undefined || others.length > 0) continue;
    if (computed.some((length) => fits(duration, length, report.text, least))) continue;
    yield fault(report.text, duration, first, undefined);
  }
}

/** From `started_at` to `resolved_at`. */
function statedLength(report: Report): number | undefined {
  const start = timeField(report, 'started_at')?.moment.instant;
  const end = timeField(report, 'resolved_at')?.moment.instant;
  return start === undefined || end === undefined || end <= start ? undefined : end - start;
}

function fault(text: string, { span }: Duration, length: number, range: Span | undefined): Fault {
  const right = durationWords(length);
  return {
    span,
    message: `${quote(slice(text, span))} does not agree with the times: they are ${right} apart.`,
    ...(range === undefined ? {} : { related: [{ span: range, message: 'The times.' }] }),
    fixes: () => {
      const written = inForm(slice(text, span), right);
      return [{ title: `Change to ${written}`, safe: false, changes: [{ kind: 'replace', span, text: written }] }];
    },
  };
}

/** "33 時間" is followed by "21 時間 5 分". */
function inForm(written: string, right: string): string {
  return /[日時分秒]/u.test(written) ? right.replace(/\b(?:min|[dhs])\b/g, (unit) => JAPANESE[unit] ?? unit) : right;
}

const JAPANESE: Readonly<Record<string, string>> = { d: '日', h: '時間', min: '分', s: '秒' };
