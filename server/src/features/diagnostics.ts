// The findings of a report as an editor shows them.

import type { Span } from '../text/span.ts';
import { ruleUrl } from '../rules/rule-url.ts';
import type { Finding, Related } from '../rules/rule.ts';
import type { OpenReport } from '../workspace/index.ts';

/** A finding with the address of the page that explains its rule. */
export interface Diagnosis {
  readonly span: Span;
  readonly severity: Finding['severity'];
  readonly rule: string;
  readonly message: string;
  readonly page: string;
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly related: readonly Related[];
}

/** In the order of the findings; nothing while the settings say `off`. */
export function diagnostics(open: OpenReport): readonly Diagnosis[] {
  if (open.settings.validate === 'off') return [];
  return open.findings().map(diagnosisOf);
}

export function diagnosisOf({ span, severity, rule, message, tag, related }: Finding): Diagnosis {
  return { span, severity, rule, message, page: ruleUrl(rule), related: related ?? [], ...(tag === undefined ? {} : { tag }) };
}
