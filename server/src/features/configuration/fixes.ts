// The repairs of findings on a configuration file or the file of a profile, which are no reports: they replace words and nothing else.

import { fixesOf } from '../../rules/fixes.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { CodeAction } from '../code-actions.ts';

/** Those of the findings that touch `place`, best first. */
export function configurationFixes(findings: readonly Finding[], place: Span): readonly CodeAction[] {
  return findings.filter(({ span }) => span.from <= place.to && place.from <= span.to).flatMap((finding) =>
    fixesOf(finding).map(({ title, changes }, index): CodeAction => ({
      title,
      kind: 'quickfix',
      edits: changes.flatMap((change) => (change.kind === 'replace' ? [{ span: change.span, text: change.text }] : [])),
      finding,
      ...(index === 0 ? { preferred: true as const } : {}),
    })));
}
