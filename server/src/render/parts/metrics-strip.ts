// The incident's measures in words, each with what it is counted from and to. What cannot be known from the report is shown as such.

import { measures, type MeasureName } from '../../model/measures.ts';
import { field, type Report } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import { durationWords, localOf, printStamp, type Zone } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { placeLink, type Links } from './place-link.ts';

export interface StripOptions {
  /** In which times are told. */
  readonly zone: Zone;
  readonly links: Links;
}

const SHOWN: readonly (readonly [MeasureName, name: string, anchor: string])[] = [
  ['impact', 'Impact', 'all impact windows together'],
  ['detect', 'Time to detect', 'from impact start to detection'],
  ['acknowledge', 'Time to acknowledge', 'from detection to acknowledgement'],
  ['engage', 'Time to engage', 'from detection to the first who worked on it'],
  ['mitigate', 'Time to mitigate', 'from impact start to mitigation'],
  ['resolve', 'Time to resolve', 'from impact start to resolution'],
];

/** Measures that few formats ask for are shown only when they are known. */
const RARE: ReadonlySet<MeasureName> = new Set(['acknowledge', 'engage']);

/** Facts of one incident. `findings` are those of the report: durations that it states and its own times contradict are told below. */
export function metricsStrip(report: Report, findings: readonly Finding[], options: StripOptions): string {
  const known = measures(report);
  if (Object.keys(known).length === 0) {
    return options.links === 'none' ? '' : section('<p class="quiet">No duration is known yet. Mark the entries that begin and end the impact, such as <code>[impact-start]</code>, <code>[detected]</code>, <code>[mitigated]</code> and <code>[resolved]</code>.</p>');
  }
  const cells = SHOWN.flatMap(([key, name, anchor]) => {
    const measured = known[key];
    if (measured === undefined) return RARE.has(key) || options.links === 'none' ? [] : [cell(name, '<dd class="unknown">not known</dd>', anchor)];
    const words = measured.windows !== undefined && measured.windows > 1 ? `${measured.windows} windows together` : anchor;
    return [cell(name, `<dd>${escapeHtml(durationWords(measured.ms))}</dd>`, words, timesWords(measured, options.zone))];
  });
  return section(`<dl class="metrics">${cells.join('')}</dl>${basis(report, options.zone)}${disagreements(findings, options.links)}`);
}

function section(html: string): string {
  return `<section id="rca-metrics" aria-label="Metrics">${html}</section>`;
}

function cell(name: string, value: string, anchor: string, times = ''): string {
  return `<div><dt>${escapeHtml(name)}</dt>${value}<dd class="anchor">${escapeHtml(anchor)}</dd>${times === '' ? '' : `<dd class="anchor times">${escapeHtml(times)}</dd>`}</div>`;
}

/** "2026-03-14 08:03 to 08:11": the day once when both are on it. */
function timesWords({ from, to }: { readonly from: number; readonly to: number }, zone: Zone): string {
  const [start, end] = [localOf(from, zone), localOf(to, zone)];
  const seconds = from % 60_000 !== 0 || to % 60_000 !== 0;
  const words = (local: typeof start): string => printStamp(local, zone, { date: 'iso', clock: '24h', seconds, zone: 'none' });
  const sameDay = start.year === end.year && start.month === end.month && start.day === end.day;
  return `${words(start)} to ${sameDay ? words(end).slice(11) : words(end)}`;
}

function basis(report: Report, zone: Zone): string {
  const stated = field(report, 'duration_basis')?.value;
  const words = typeof stated === 'string' && stated.trim() !== '' ? `The report counts durations by ${stated.trim()}; these are by the wall clock.` : 'By the wall clock.';
  return `<p class="quiet basis">${escapeHtml(words)} Times in ${escapeHtml(zone.id)}.</p>`;
}

function disagreements(findings: readonly Finding[], links: Links): string {
  const items = findings.flatMap(({ rule, message }, index) => (rule === 'duration-disagreement' ? [`<li>${placeLink(links, `finding:${index}`, escapeHtml(message))}</li>`] : []));
  return items.length === 0 || links === 'none' ? '' : `<ul class="disagreements">${items.join('')}</ul>`;
}
