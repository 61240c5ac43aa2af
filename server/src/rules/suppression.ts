// Takes out the findings that the author has silenced, and remembers which silencing did nothing.

import type { Located } from '../model/placed.ts';
import type { Report, Suppression } from '../model/report.ts';
import type { Finding } from './rule.ts';

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** A suppression, or one rule id of it, that silenced nothing. */
  readonly unused: readonly { readonly suppression: Suppression; readonly rule?: Located<string> }[];
}

export function suppress(findings: readonly Finding[], report: Report): Suppressed {
  const { suppressions } = report;
  if (suppressions.length === 0) return { findings, unused: [] };
  const used = new Set<Suppression | Located<string>>();
  const kept = findings.filter((finding) => {
    let silenced = false;
    for (const suppression of suppressions) {
      if (!holds(suppression, finding)) continue;
      if (suppression.rules.length === 0) {
        used.add(suppression);
        silenced = true;
      }
      for (const rule of suppression.rules) {
        if (rule.value !== finding.rule) continue;
        used.add(rule);
        silenced = true;
      }
    }
    return !silenced;
  });
  const unused = suppressions.flatMap((suppression) => {
    if (suppression.rules.length === 0) return used.has(suppression) ? [] : [{ suppression }];
    const idle = suppression.rules.filter((rule) => !used.has(rule));
    // One whole comment is easier to take out than each of its words.
    return idle.length === suppression.rules.length ? [{ suppression }] : idle.map((rule) => ({ suppression, rule }));
  });
  return { findings: kept, unused };
}

/** A finding belongs to the line, section or file in which it begins. */
function holds(suppression: Suppression, { span }: Finding): boolean {
  if (suppression.scope === 'file') return true;
  return suppression.covers.from <= span.from && span.from <= suppression.covers.to;
}
