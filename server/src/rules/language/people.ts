// The people whom a report names itself: owners, authors, reviewers.

import { perReport } from '../per-report.ts';
import { groupWords, personNouns } from '../words/person-words.ts';

const KEYS: ReadonlySet<string> = new Set(['owner', 'authors', 'reviewers', 'contributors']);

/** Given names in lower case, without those that any text has. */
export const peopleOf = perReport('people', (report): ReadonlySet<string> => {
  const names = [
    ...report.fields.flatMap(({ key, value }) => (KEYS.has(key) ? textsOf(value) : [])),
    ...report.actions.flatMap(({ value }) => (value.owner === undefined ? [] : [value.owner])),
  ];
  return new Set(names.flatMap((name) => name.slice(0, 400).split(/[,;&/]|\band\b/)).flatMap(givenName));
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** "Ana Pereira" → "ana"; nothing for one word, which may be a team or a service, and for "Storage team". */
function givenName(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/);
  const [given] = parts;
  if (given === undefined || parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part))) return [];
  return parts.some((part) => NO_PERSON.has(part.toLowerCase()) || groupWords.has(part.toLowerCase()) || personNouns.has(part.toLowerCase())) ? [] : [given.toLowerCase()];
}

const NO_PERSON: ReadonlySet<string> = new Set(['team', 'group', 'department', 'office', 'desk', 'support', 'operations', 'platform', 'service', 'services', 'reliability', 'infrastructure', 'security', 'engineering', 'product', 'storage', 'network', 'data', 'site', 'customer', 'the', 'on', 'call', 'all', 'every', 'release', 'incident', 'duty', 'manager', 'lead', 'checkout', 'payment', 'payments', 'database', 'quality', 'systems', 'cloud', 'web', 'core', 'backend', 'frontend', 'mobile', 'search']);
