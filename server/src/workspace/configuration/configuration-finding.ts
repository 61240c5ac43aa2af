// A finding on the configuration file, with the place it stands at and, where one word is a slip of another, the fix.

import { near } from '../../rules/near.ts';
import { quoteAll } from '../../rules/quote.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';

/** The rule that all findings on the configuration file belong to. */
const RULE = 'invalid-configuration';

export function configurationFinding(severity: 'error' | 'warning', span: Span, message: string): Finding {
  return { rule: RULE, severity, span, message };
}

/** `message` is a whole sentence; what is meant follows it, and else `otherwise`. */
export function slip(severity: 'error' | 'warning', span: Span, message: string, word: string, known: Iterable<string>, otherwise = ''): Finding {
  const candidates = near(word, known);
  const meant = candidates.length === 0 ? otherwise : `Did you mean ${quoteAll(candidates, 'or')}?`;
  return {
    ...configurationFinding(severity, span, meant === '' ? message : `${message} ${meant}`),
    fixes: () => candidates.map((text) => ({ title: `Change to “${text}”`, safe: false, changes: [{ kind: 'replace', span, text }] })),
  };
}
