// Tells the notices of a status page from reports: they live in the same folders, and nobody means to write an analysis in one.

import type { Report } from '../model/report.ts';
import { slice } from '../text/span.ts';

const STATE = new Set(['resolved', 'scheduled']);
const PARTS = new Set(['affected', 'affectedsystems', 'affected_systems', 'affected_components', 'components']);

/** What status pages call their updates. */
const UPDATE = /^(?:\*\*|__)?(?:investigating|identified|monitoring|resolved|update|verifying|scheduled|in progress|completed)\b/i;

/** Front matter of a page generator for status pages, or nothing but updates as these pages show them. */
export function isStatusNotice(report: Report): boolean {
  return hasNoticeFields(report) || isUpdatesOnly(report);
}

function isUpdatesOnly({ sections, timelines }: Report): boolean {
  const entries = timelines.flatMap((timeline) => timeline.entries);
  return entries.length >= 2 && sections.every(({ id }) => id === undefined) && entries.every(({ value }) => UPDATE.test(value.text));
}

/** Whether it is resolved, and what it affects. */
function hasNoticeFields({ text, fields }: Report): boolean {
  const keys = new Map(fields.filter(({ from }) => from === 'front-matter').map(({ keySpan, value }) => [slice(text, keySpan).toLowerCase(), value]));
  const isState = [...STATE].some((key) => keys.has(key) && (typeof keys.get(key) === 'boolean' || /^(?:true|false)$/i.test(String(keys.get(key)))));
  return isState && ([...PARTS].some((key) => keys.has(key)) || keys.get('section') === 'issue');
}
