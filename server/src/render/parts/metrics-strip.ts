// The incident's measures in words. What cannot be known from the report is shown as such.

import type { Report } from '../../model/report.ts';
import { metrics } from '../../model/metrics.ts';
import { durationWords } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';

export function metricsStrip(report: Report): string {
  const known = metrics(report);
  if (Object.values(known).every((ms) => ms === undefined)) return '<section id="rca-metrics" aria-label="Metrics"><p class="quiet">No duration is known yet. Mark the entries that begin and end the impact, such as <code>[impact-start]</code>, <code>[detected]</code>, <code>[mitigated]</code> and <code>[resolved]</code>.</p></section>';
  const rows = [
    measure('Impact', known.impact, 'all impact windows together'),
    measure('Time to detect', known.detect, 'from impact start to detection'),
    measure('Time to acknowledge', known.acknowledge, 'from detection to acknowledgement'),
    measure('Time to mitigate', known.mitigate, 'from impact start to mitigation'),
    measure('Time to resolve', known.resolve, 'from impact start to resolution'),
  ];
  return `<section id="rca-metrics" aria-label="Metrics"><dl class="metrics">${rows.join('')}</dl></section>`;
}

function measure(name: string, ms: number | undefined, anchor: string): string {
  const value = ms === undefined ? '<dd class="unknown">not known</dd>' : `<dd>${escapeHtml(durationWords(ms))}</dd>`;
  return `<div title="${escapeHtml(anchor)}"><dt>${escapeHtml(name)}</dt>${value}<dd class="anchor">${escapeHtml(anchor)}</dd></div>`;
}
