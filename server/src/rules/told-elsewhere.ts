// Whether running text answers what a missing section would: a cause named in the summary, an impact in a label line.

import type { Located } from '../model/placed.ts';
import type { Report, Section } from '../model/report.ts';
import { slice, type Span } from '../text/span.ts';
import { firstLine } from './first-line.ts';

const SIGNS: Readonly<Record<string, RegExp>> = {
  'root-cause': /(?:^|\n)\s*[*_]{0,2}(?:root )?causes?[*_]{0,2}\s*[:：]|\b(?:root|underlying) cause\b[^.!?]{0,60}?\b(?:was|is|were|turned out)\b(?! (?:not|un\w+|still|being|yet|initially|hard|difficult|investigated|identified|found|determined|reverted|resolved))|\b(?:outage|incident|issue|problem|failure|disruption|errors?|this|it|which|that) (?:was|were|is) (?:\w+ )?caused by\b|\bcaused (?:the|this) (?:outage|incident|issue|problem|failure|disruption)\b|原因は|が原因|根本原因/iu,
  impact: /(?:^|\n)\s*[*_]{0,2}(?:customer |user |business )?impact[*_]{0,2}\s*[:：]/iu,
  summary: /(?:^|\n)\s*(?:[*_]{0,2})(?:summary|tl;?dr)(?:[*_]{0,2})\s*[:：]/i,
};

/** What only a summary says as an answer; in a timeline or a list of lessons the same words tell a detail. */
const SUMMARY_SIGNS: Readonly<Record<string, RegExp>> = {
  'root-cause': /\b(?:because|due to|caus(?:ed|ing)|result(?:ed|ing) (?:in|from)|(?:a|the) result of|led to|leading to|triggered|stem(?:s|med) from|responsible for|bug in|misconfigur\w+|(?:root|underlying|real|actual|main) (?:cause|issue|problem|reason)s?|reason (?:was|is|were)|problem was|turned out)\b/iu,
  impact: /\b(?:unavailab\w+|inaccessible|accessible|unreachable|unusable|unresponsive|offline|outages?|down|downtime|disrupt\w+|degrad\w+|fail(?:s|ed|ing|ures?)?|errors?|time(?:d|s)? ?outs?|unable|could ?n['’o]t|prevent(?:ed|ing)|affect\w*|impact\w*|crash\w*|lost|loss|missing|broken|slow\w*|delay\w*|stuck|killed|(?:not|n['’]t) (?:\w+ )?(?:working|spawning|being|shipped|received))\b|\bno (?:\w+ ){0,2}(?:traffic|requests?|logs?|data|metrics|e-?mails?|updates?|orders?)\b|\b[45]\d\d(?: \w+)? errors?\b/iu,
};

/** Metadata whose name is that of a section: "Customers affected" in a table, "Root cause" in a label line. */
const KEYS: Readonly<Record<string, RegExp>> = {
  'root-cause': /^(?:root[ _-]?)?causes?$|原因/iu,
  impact: /impact|affected|影響/iu,
  summary: /^(?:summary|description|tl;?dr|overview)$|概要/iu,
};

/** The first line of the passage; undefined when nothing says it, or when the section is one that text cannot stand in for. */
export function toldElsewhere(report: Report, id: string): Located<string> | undefined {
  const sign = Object.hasOwn(SIGNS, id) ? SIGNS[id] : undefined;
  const key = Object.hasOwn(KEYS, id) ? KEYS[id] : undefined;
  const field = report.fields.find(({ from, key: label, span }) => key?.test(label) === true && span.from < span.to && from !== 'title' && from !== 'file-name');
  if (field !== undefined) return { value: slice(report.text, field.span), span: firstLine(report.text, field.span) };
  const known = report.sections.filter((each) => each.id !== undefined).toSorted((a, b) => a.span.from - b.span.from);
  for (const { kind, span } of report.prose) {
    if (kind === 'heading' || kind === 'quote') continue;
    const words = report.text.slice(span.from, Math.min(span.to, span.from + 5_000));
    const found = sign?.exec(words) ?? (kind === 'paragraph' || kind === 'item' ? inSummary(known, id, span, words) : undefined);
    if (found !== null && found !== undefined) {
      const place = firstLine(report.text, span);
      return { value: sentenceAt(words, found.index), span: place };
    }
  }
  // A text that opens the report before its first section is a summary, whatever it is called.
  return id === 'summary' ? opening(report) : undefined;
}

/** In the summary's section, or before any section that reports have: `known` are those, in the order of the text. */
function inSummary(known: readonly Section[], id: string, { from }: Span, words: string): RegExpExecArray | null | undefined {
  const sign = Object.hasOwn(SUMMARY_SIGNS, id) ? SUMMARY_SIGNS[id] : undefined;
  if (sign === undefined) return undefined;
  const section = known[lastBefore(known, from)];
  return section === undefined || section.id === 'summary' ? sign.exec(words) : undefined;
}

/** By halving: a report may have thousands of sections, each with its text. -1 for none. */
function lastBefore(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.span.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence around an offset. */
function sentenceAt(words: string, at: number): string {
  const from = Math.max(words.lastIndexOf('. ', at) + 1, words.lastIndexOf('\n\n', at) + 1, 0);
  const end = words.indexOf('. ', at);
  return words.slice(from, end < 0 ? undefined : end + 1).trim();
}

const LEAST_WORDS = 8;

function opening(report: Report): Located<string> | undefined {
  const first = report.sections.find(({ heading }) => heading.span.from !== report.title?.span.from);
  const limit = first?.span.from ?? report.text.length;
  const labels = new Set(report.fields.map(({ keySpan }) => keySpan.from));
  for (const { kind, span } of report.prose) {
    if (span.from >= limit) break;
    if (kind !== 'paragraph' || labels.has(span.from)) continue;
    const value = report.text.slice(span.from, Math.min(span.to, span.from + 500));
    if (value.split(/\s+/).length >= LEAST_WORDS) return { value, span: firstLine(report.text, span) };
  }
  return undefined;
}
