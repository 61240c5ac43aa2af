// Keeps secrets out of every message and title: one rule finds them, others may quote the same words.

import type { Finding, Fix } from './rule.ts';

/** This much of a secret in a row must not be shown. */
const PIECE = 8;
/** A key may be thousands of characters long; a quote shows its beginning. */
const LONGEST = 400;

/** Quotes in messages and titles of fixes that hold a part of a text that a finding calls secret are replaced; all else stays as it is. */
export function conceal(findings: readonly Finding[], text: string): readonly Finding[] {
  const secrets = findings.filter(({ secret }) => secret === true).map(({ span }) => text.slice(span.from, Math.min(span.to, span.from + LONGEST)));
  if (secrets.length === 0) return findings;
  const pieces = new Set(secrets.flatMap(piecesOf));
  const clean = (words: string): string => words.replace(/“[^”]*”/g, (quoted) => (piecesOf(quoted).some((piece) => pieces.has(piece)) ? '“[redacted]”' : quoted));
  const cleanFix = (fix: Fix): Fix => ({ ...fix, title: clean(fix.title) });
  return findings.map((finding) => ({
    ...finding,
    message: clean(finding.message),
    ...(finding.related === undefined ? {} : { related: finding.related.map((other) => ({ ...other, message: clean(other.message) })) }),
    ...(finding.fixes === undefined ? {} : { fixes: () => finding.fixes?.().map(cleanFix) ?? [] }),
  }));
}

function piecesOf(words: string): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - PIECE + 1) }, (_, from) => words.slice(from, from + PIECE));
}
