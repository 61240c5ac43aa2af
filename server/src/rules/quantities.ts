// Whether words give an impact a size, and which of them leave it open.

import type { Span } from '../text/span.ts';
import { perText } from './per-text.ts';
import { anyOf } from './words/any-of.ts';
import { COUNTED, NOT_KNOWN, NUMBER_WORDS, VAGUE_QUANTITIES, WHOLES } from './words/quantity.ts';

const ANSWER = new RegExp(`\\b${anyOf([...NUMBER_WORDS, ...WHOLES, ...NOT_KNOWN])}(?![\\w-])`, 'i');

/** Digits that stand for themselves: not in a name (`s3`, `v1.2`, `node-7`), an id (`#12`, `ABC-12`) or a state of HTTP. */
const NUMBER = /(?<![\p{L}\p{N}_#/.:-])[~≈<>±$€£¥]?\p{Nd}[\p{Nd}.,'’ ]*(?:%|[KkMm]\b)?/gu;
const STATE = /^[1-5]\d\d$/;
const ABOUT_STATES = /^\s*(?:-?\s?(?:(?:errors?|status|responses?|codes?|and|or|bad|service|gateway|internal|not|s)\b|[(/]))/i;
/** 5xx, 3rd, 2FA. */
const NO_COUNT = /^(?:xx\b|x\b|st\b|nd\b|rd\b|th\b|FA\b|D\b)/;
/** A day alone says when, and not how much. */
const DATE = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:,? \d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|(?:19|20)\d\d)\b/gi;

/** A number, a whole or nothing, or a word that the size is not known. `words` without code and addresses. */
export function givesSize(words: string): boolean {
  return sized(words).yes;
}

const sized = perText((words) => ({ yes: ANSWER.test(words) || hasNumber(words.replace(DATE, (date) => ' '.repeat(date.length))) }));

function hasNumber(words: string): boolean {
  for (const { 0: found, index } of words.matchAll(NUMBER)) {
    const after = words.slice(index + found.length, index + found.length + 20);
    const isState = STATE.test(found.trim()) && ABOUT_STATES.test(after);
    if (!isState && !NO_COUNT.test(after)) return true;
  }
  return false;
}

const VAGUE = new RegExp(`(?<![\\w'’-])${anyOf(VAGUE_QUANTITIES)}\\s+(?:(?:the|our|their|its|these|those)\\s+)?(?:[\\w-]+\\s+){0,2}?${anyOf(COUNTED)}(?![\\w-])`, 'gi');
/** "for some users", but not "not many users", "how many users", "too many requests", "so many requests", "as many users as". */
const NOT_VAGUE = /(?:\b(?:how|too|so|as|not|that|twice|in|of) |[\d%] )$/i;

/** Phrases such as "many users", each at its offset in `words`, unless their sentence gives a size. */
export function vagueQuantities(words: string): readonly Span[] {
  return vague(words).found;
}

const vague = perText((words) => ({ found: findVague(words) }));

function findVague(words: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: phrase, index } of words.matchAll(VAGUE)) {
    if (NOT_VAGUE.test(words.slice(Math.max(0, index - 12), index))) continue;
    if (hasNumber(sentenceAround(words, index, index + phrase.length).replace(DATE, ' '))) continue;
    found.push({ from: index, to: index + phrase.length });
  }
  return found;
}

/** Of a sentence that never ends, this much on either side. */
const REACH = 300;

function sentenceAround(words: string, from: number, to: number): string {
  const least = Math.max(0, from - REACH);
  let start = from;
  while (start > least && !/[.!?\n]/.test(words.charAt(start - 1))) start -= 1;
  const after = words.slice(to, to + REACH);
  const end = /[.!?](?=\s|$)|\n\s*\n/.exec(after);
  return words.slice(start, to) + after.slice(0, end?.index);
}
