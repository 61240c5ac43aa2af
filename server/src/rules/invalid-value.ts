// A value of the wrong type, or none of those allowed.

import { placeOf } from '../model/place.ts';
import { field, type Report } from '../model/report.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import { near } from './near.ts';
import { quote, quoteAll } from './quote.ts';
import type { Fault, Rule } from './rule.ts';
import { sectionPlace, valueIn } from './section-place.ts';
import { isSeverity, severities, statedSeverities } from './severity.ts';

export const invalidValue: Rule = {
  id: 'invalid-value',
  category: 'structure',
  severity: 'error',
  fix: 'offer',
  title: 'A value is of the wrong type, or none of those allowed',
  reason: 'Lists, filters and other rules read these values. Where the values are fixed, common ways to write them (`SEV-1`, `Sev 1`, `In Review`) are understood. In label lines and tables, which people read and programs do not, an unknown word is information only.',
  examples: {
    bad: [
      {
        text: `---\ntitle: Checkout down\nstatus: «finnal»\n---\n\n## Summary\n\nThe checkout was down.\n`,
        fixed: `---\ntitle: Checkout down\nstatus: final\n---\n\n## Summary\n\nThe checkout was down.\n`,
      },
      {
        text: `---\ntitle: Checkout down\nseverity: «[major, regional]»\n---\n\n## Summary\n\nThe checkout was down.\n`,
        fixed: `---\ntitle: Checkout down\nseverity: major, regional\n---\n\n## Summary\n\nThe checkout was down.\n`,
      },
      { text: `---\ntitle: Checkout down\nowner: «{ team: Storage }»\n---\n\n## Summary\n\nThe checkout was down.\n`, only: 'markdown' },
      {
        text: `---\nprofile: ccadb-preliminary\ntitle: 'Example CA: wrong serial numbers'\n---\n\n## Summary\n\n- Incident description: Serial numbers have 63 bits.\n- Relevant policies: Baseline Requirements 7.1\n- Source of incident disclosure: «Hearsay»\n`,
      },
    ],
    good: [{ text: `---\ntitle: Checkout down\nstatus: In Review\nowner: [Storage team]\n---\n\n## Summary\n\nThe checkout was down.\n` }],
  },
  *check({ report, profiles, errors }) {
    // The schema of all reports and that of the profile may both say so.
    const mistyped = new Set<string>();
    for (const error of errors) {
      const place = error.path.join('/');
      if (error.keyword === 'type' && mistyped.has(place)) continue;
      if (error.keyword === 'type') mistyped.add(place);
      yield error.keyword === 'sections' ? ofSection(report, error) : ofError(report, error);
    }
    const unknown = report.profile.unknown;
    if (unknown !== undefined) yield replaceable(unknown.span, `No profile is called ${quote(unknown.value)}.`, near(unknown.value, profiles.keys()), [...profiles.keys()]);
    for (const { rule, value, span } of statedSeverities(report)) {
      if (!isSeverity(value)) yield { span, message: `${quote(String(value))} is no severity for ${quote(rule)}. Write ${quoteAll(severities, 'or')}.` };
    }
  },
};

/** A value under a label in a section. */
function ofSection(report: Report, error: SchemaError): Fault {
  const { label, value, allowedValues } = error.params;
  const line = sectionPlace(report, error) ?? placeOf(report, error.path);
  const span = valueIn(report.text, line, String(value));
  const message = `${quote(String(value))} cannot be the value of ${quote(String(label))}.`;
  if (Array.isArray(allowedValues)) return { ...replaceable(span, message, near(String(value), allowedValues.map(String)), allowedValues.map(String)), severity: 'warning' };
  return { span, message: `${message} It has another form.`, severity: 'warning' };
}

function ofError(report: Report, { path, keyword, params }: SchemaError): Fault {
  const span = placeOf(report, path);
  const key = path.findLast((part) => typeof part === 'string') ?? 'value';
  const written = report.text.slice(span.from, span.to);
  const quiet = isProse(report, path) ? { severity: 'information' as const } : {};
  const allowed = params['allowedValues'];
  if ((keyword === 'enum' || keyword === 'actions') && Array.isArray(allowed)) {
    const values = allowed.map(String);
    return { ...replaceable(span, `${quote(written)} is none of the values of \`${key}\`.`, near(written, values), values), ...quiet };
  }
  if (keyword === 'type') {
    const types = params['type'];
    const wanted = (Array.isArray(types) ? types : [types]).map((type) => TYPES[String(type)] ?? String(type));
    const joined = path.length === 1 && wanted.includes(TYPES['string'] ?? '') ? listed(field(report, key)?.value) : undefined;
    return {
      ...quiet, span, message: `${quote(written)} cannot be the value of \`${key}\`: write ${wanted.join(' or ')}.`,
      ...(joined === undefined ? {} : { fixes: () => [{ title: `Write it as the text “${joined}”`, safe: false, changes: [{ kind: 'set-field', key, value: joined }] }] }),
    };
  }
  const reason = keyword === 'pattern' && key === 'owner' ? 'a name; a number names nobody' : LIMITS[keyword]?.(params) ?? FORMATS[String(params['format'])];
  return { ...quiet, span, message: `${quote(written)} cannot be the value of \`${key}\`${reason === undefined ? '' : `: write ${reason}`}.` };
}

/** A list of words in the place of a text, as a text. */
function listed(value: unknown): string | undefined {
  const words = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' || typeof item === 'number') ? value.join(', ') : undefined;
  return words === undefined || words.length > 200 ? undefined : words;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a mapping of keys to values', null: 'nothing',
};

/** What a profile wants of a value, by the keyword that says so. */
const LIMITS: Readonly<Record<string, (params: SchemaError['params']) => string>> = {
  pattern: ({ pattern }) => `text that matches \`${String(pattern)}\``,
  minLength: ({ limit }) => `at least ${String(limit)} characters`,
  maxLength: ({ limit }) => `at most ${String(limit)} characters`,
  minimum: ({ limit }) => `${String(limit)} or more`,
  maximum: ({ limit }) => `${String(limit)} or less`,
  minItems: ({ limit }) => `at least ${String(limit)} of them`,
  maxItems: ({ limit }) => `at most ${String(limit)} of them`,
};

const FORMATS: Readonly<Record<string, string>> = {
  'calendar-date': 'a day such as 2026-01-31',
  'zoned-date-time': 'a time with its zone such as 2026-01-31T08:11Z',
  'time-zone': 'a zone such as UTC or Europe/Berlin',
};

/** What stands in running text, a label line or a table: people read it, and no program does. */
function isProse({ fields, syntax }: Report, path: readonly (string | number)[]): boolean {
  if (path.length > 1) return syntax === 'markdown';
  const from = fields.find(({ key }) => key === path[0])?.from;
  return from !== undefined && from !== 'front-matter' && from !== 'yaml';
}

function replaceable(span: Fault['span'], message: string, candidates: readonly string[], all: readonly string[]): Fault {
  const offered = [...candidates, ...all.filter((value) => !candidates.includes(value))].slice(0, 8);
  const left = all.length - offered.length;
  const choice = left > 0 ? `${offered.map(quote).join(', ')} or one of ${left} others` : quoteAll(offered, 'or');
  const hint = candidates.length > 0 ? ` Did you mean ${quoteAll(candidates, 'or')}?` : ` Write ${choice}.`;
  return {
    span,
    message: `${message}${hint}`,
    fixes: () => offered.map((value) => ({ title: `Change to “${value}”`, safe: false, ...(candidates.length > 0 ? {} : { guess: true as const }), changes: [{ kind: 'replace', span, text: value }] })),
  };
}
