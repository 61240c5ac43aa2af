// A finding on a profile's file. An error means that the profile is not in force; a warning, that one line of it has no effect.

import { near } from '../../rules/near.ts';
import { quoteAll } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';

/** The rule that all findings on profile files belong to. */
export const INVALID_PROFILE = 'invalid-profile';

export function profileFinding(severity: 'error' | 'warning', span: Span, message: string): Finding {
  return { rule: INVALID_PROFILE, severity, span, message };
}

/** `message` is a whole sentence; what is meant follows it, and else `otherwise`. */
export function profileSlip(severity: 'error' | 'warning', span: Span, message: string, word: string, known: Iterable<string>, otherwise = ''): Finding {
  const candidates = near(word, known);
  const meant = candidates.length === 0 ? otherwise : `Did you mean ${quoteAll(candidates, 'or')}?`;
  return {
    ...profileFinding(severity, span, meant === '' ? message : `${message} ${meant}`),
    fixes: () => candidates.map((text) => ({ title: `Change to “${text}”`, safe: false, changes: [{ kind: 'replace', span, text }] })),
  };
}
