// Which other reports of an archive a report leads to: those it names, and those that are about something alike.

import type { Catalogue, Listed } from './catalogue.ts';
import { percentDecoded } from '../../text/percent-decoded.ts';

const MOST_STATED = 20;
const MOST_NEAR = 5;

interface Related {
  readonly report: Listed;
  readonly shared: readonly string[];
}

/** What the report states itself comes first. Each once, never the report itself. */
export function relatedTo(catalogue: Catalogue, report: Listed): readonly Related[] {
  const found = new Map<Listed, Related>();
  const add = (other: Listed | undefined, shared: readonly string[]): void => {
    if (other !== undefined && other !== report && !found.has(other)) found.set(other, { report: other, shared });
  };
  for (const words of report.source.summary.related.slice(0, MOST_STATED)) {
    for (const other of catalogue.byId(words)) add(other, []);
    add(pageAt(catalogue, report, words), []);
  }
  const stated = Math.min(found.size, MOST_STATED);
  for (const { path, shared } of report.source.related()) add(catalogue.byPath(path), shared);
  return [...found.values()].slice(0, stated + MOST_NEAR);
}

/** The report at an address that another one names, relative to that one's file. Fragments lead to the page. */
export function pageAt(catalogue: Catalogue, from: Listed, address: string): Listed | undefined {
  const path = percentDecoded(address.replace(/[?#].*$/s, ''));
  if (path === '' || path.startsWith('/') || path.includes('\\')) return undefined;
  const parts = from.source.path.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return catalogue.byPath(parts.join('/'));
}
