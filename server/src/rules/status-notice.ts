// Tells the notices of a status page from reports: they live in the same folders, and nobody means to write an analysis in one.

import type { Report } from '../model/report.ts';
import { slice } from '../text/span.ts';

const STATE = new Set(['resolved', 'scheduled']);
const PARTS = new Set(['affected', 'affectedsystems', 'affected_systems', 'affected_components', 'components']);

/** Front matter of a page generator for status pages: whether it is resolved, and what it affects. */
export function isStatusNotice({ text, fields }: Report): boolean {
  const keys = new Map(fields.filter(({ from }) => from === 'front-matter').map(({ keySpan, value }) => [slice(text, keySpan).toLowerCase(), value]));
  const isState = [...STATE].some((key) => keys.has(key) && (typeof keys.get(key) === 'boolean' || /^(?:true|false)$/i.test(String(keys.get(key)))));
  return isState && ([...PARTS].some((key) => keys.has(key)) || keys.get('section') === 'issue');
}
