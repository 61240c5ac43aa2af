// The incident's measures in words, each with what it is counted from and to. What cannot be known from the report is shown as such.

import { measures, type MeasureName } from '../../model/measures.ts';
import type { EntryKind } from '../../model/data.generated.ts';
import { field, type Report } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import { durationWords, localOf, printStamp, type Zone } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { measureNames } from '../measure-names.ts';
import { zoneSentence } from '../timeline/time-text.ts';
import { placeLink, type Links } from './place-link.ts';

export interface StripOptions {
  /** In which times are told. */
  readonly zone: Zone;
  readonly links: Links;
}

const MARKS: readonly EntryKind[] = ['impact-start', 'detected', 'mitigated', 'resolved'];

/** Measures that few formats ask for are shown only when they are known. */
const RARE: ReadonlySet<MeasureName> = new Set(['acknowledge', 'engage']);

/** Facts of one incident. `findings` are those of the report: durations that it states and its own times contradict are told below. */
export function metricsStrip(report: Report, findings: readonly Finding[], options: StripOptions): string {
  const known = measures(report);
  if (Object.keys(known).length === 0) {
    return options.links === 'none' ? '' : section(`<p class="quiet">No duration is known yet. Mark the entries that begin and end the impact: ${MARKS.map((kind) => `<code>${report.syntax === 'yaml' ? `kind: ${kind}` : `[${kind}]`}</code>`).join(', ')}.</p>`);
  }
  const cells = measureNames.flatMap(([key, name, anchor]) => {
    const measured = known[key];
    if (measured === undefined) return RARE.has(key) || options.links === 'none' ? [] : [cell(name, '<dd class="unknown">not known</dd>', lacking(report, key) ?? anchor)];
    const words = measured.windows !== undefined && measured.windows > 1 ? `${measured.windows} windows together` : anchor;
    return [cell(name, `<dd>${escapeHtml(durationWords(measured.ms))}</dd>`, words, timesWords(measured, options.zone))];
  });
  const times = Object.values(known).flatMap(({ from, to }) => [from, to]);
  const sentence = zoneSentence('zone', options.zone, Math.min(...times), Math.max(...times));
  return section(`<dl class="metrics">${cells.join('')}</dl>${basis(report, sentence)}${disagreements(findings, options.links)}`);
}

function section(html: string): string {
  return `<section id="rca-metrics" aria-label="Metrics">${html}</section>`;
}

function cell(name: string, value: string, anchor: string, times = ''): string {
  return `<div><dt>${escapeHtml(name)}</dt>${value}<dd class="anchor">${escapeHtml(anchor)}</dd>${times === '' ? '' : `<dd class="anchor times">${escapeHtml(times)}</dd>`}</div>`;
}

const ENDS: Readonly<Partial<Record<MeasureName, readonly [kind: EntryKind, key?: string]>>> = { impact: ['impact-end'], detect: ['detected', 'detected_at'], mitigate: ['mitigated'], resolve: ['resolved', 'resolved_at'] };

/** "no entry is marked detected": what the author can do about it; undefined when all is marked and a time is not known or contradicts. */
function lacking(report: Report, measure: MeasureName): string | undefined {
  const [kind, key] = ENDS[measure] ?? [];
  const isSaid = (each: EntryKind, named: string | undefined): boolean =>
    report.timelines.some(({ entries }) => entries.some(({ value }) => value.kind === each)) || (named !== undefined && field(report, named)?.moment !== undefined);
  const missing = [
    ...(report.windows.length > 0 || isSaid('impact-start', 'started_at') ? [] : ['impact-start']),
    ...(kind === undefined || isSaid(kind, key) || (measure === 'impact' && report.windows.length > 0) ? [] : [kind]),
  ];
  return missing.length === 0 ? undefined : `no entry is marked ${missing.join(' or ')}`;
}

/** "2026-03-14 08:03 to 08:11": the day once when both are on it. */
function timesWords({ from, to }: { readonly from: number; readonly to: number }, zone: Zone): string {
  const [start, end] = [localOf(from, zone), localOf(to, zone)];
  const seconds = from % 60_000 !== 0 || to % 60_000 !== 0;
  const words = (local: typeof start): string => printStamp(local, zone, { date: 'iso', clock: '24h', seconds, zone: 'none' });
  const sameDay = start.year === end.year && start.month === end.month && start.day === end.day;
  return `${words(start)} to ${sameDay ? words(end).slice(11) : words(end)}`;
}

function basis(report: Report, zone: string): string {
  const stated = field(report, 'duration_basis')?.value;
  const own = typeof stated === 'string' && stated.trim() !== '' && !/^(?:wall[ -]?clock|elapsed)/i.test(stated.trim()) ? `The report counts durations by ${stated.trim()}; these are elapsed time, ` : 'Durations are elapsed time, ';
  return `<p class="quiet basis">${escapeHtml(`${own}nights and weekends included. ${zone}.`)}</p>`;
}

function disagreements(findings: readonly Finding[], links: Links): string {
  const items = findings.flatMap(({ rule, message }, index) => (rule === 'duration-disagreement' ? [`<li>${placeLink(links, `finding:${index}`, escapeHtml(message))}</li>`] : []));
  return items.length === 0 || links === 'none' ? '' : `<ul class="disagreements">${items.join('')}</ul>`;
}
