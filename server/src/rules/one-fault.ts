// Keeps one finding per fault: a more specific rule names, as data, the rules whose findings it stands for.

import type { Report } from '../model/report.ts';
import { beside } from '../text/beside.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Rule } from './rule.ts';

/** Findings without those for which another one stands. Linear in findings, but for sorting. */
export function oneFault(findings: readonly Finding[], rules: readonly Rule[], report: Report): readonly Finding[] {
  const dropped = new Set<Finding>();
  for (const { id, insteadOf } of rules) {
    if (insteadOf === undefined) continue;
    const specific = findings.filter((finding) => finding.rule === id);
    if (specific.length === 0) continue;
    const general = findings.filter((finding) => insteadOf.rules.includes(finding.rule) && finding.rule !== id);
    const stands = standsFor(insteadOf.where, specific, report);
    for (const finding of general) if (stands(finding)) dropped.add(finding);
  }
  return dropped.size === 0 ? findings : findings.filter((finding) => !dropped.has(finding));
}

function standsFor(where: 'overlap' | 'section' | 'report', specific: readonly Finding[], report: Report): (finding: Finding) => boolean {
  if (where === 'report') return () => true;
  if (where === 'section') {
    const sections = new Set(specific.map(({ span }) => sectionAt(report, span.from)));
    return ({ span }) => sections.has(sectionAt(report, span.from));
  }
  const places = union(specific.map(({ span }) => span));
  return ({ span }) => touches(places, span);
}

/** Index of the section whose heading or body holds the offset; -1 before the first one. */
export function sectionAt({ sections: listed }: Pick<Report, 'sections'>, offset: number): number {
  const sections = byPlace(listed);
  let low = -1;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.from ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low]?.index ?? -1;
}

const kept = beside<readonly { readonly from: number; readonly index: number }[]>('sections by place');

/** In YAML sections are listed as they are read aloud, which need not be the order of the text, and what a listed section holds may stand under a key of its own. */
function byPlace(sections: Report['sections']): readonly { readonly from: number; readonly index: number }[] {
  const known = kept.get(sections);
  if (known !== undefined) return known;
  const sorted = sections.flatMap(({ span, body }, index) => [{ from: span.from, index }, ...(body.from < span.from || body.from > span.to ? [{ from: body.from, index }] : [])]).sort((a, b) => a.from - b.from);
  kept.set(sections, sorted);
  return sorted;
}

/** Spans in order, those that touch made one. */
function union(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const place of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last !== undefined && place.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
    else result.push(place);
  }
  return result;
}

/** An empty span touches what begins or ends at it. */
function touches(places: readonly Span[], place: Span): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.to ?? 0) < place.from) low = middle + 1;
    else high = middle;
  }
  const candidates = [places[low], places[low + 1]];
  return candidates.some((other) => other !== undefined && (
    (other.from < place.to && place.from < other.to) || other.from === place.from
  ));
}
