// A metadata field that the profile requires.

import { headOf, placeOf } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { actionKey } from '../model/vocabulary/index.ts';
import type { Profile } from '../profiles/profile.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import type { LocalTime } from '../time/index.ts';
import { dayWords, isoDay } from './calendar.ts';
import { quote, quoteAll } from './quote.ts';
import type { Fault, Fix, Rule } from './rule.ts';
import { sectionPlace } from './section-place.ts';
import { timelineDays } from './timeline-days.ts';

export const missingField: Rule = {
  id: 'missing-field',
  category: 'structure',
  severity: 'error',
  fix: 'offer',
  title: 'A field that the profile requires is missing',
  reason: 'Fields such as the date are what a report is found by. They count as there in the front matter, in label lines under the title, in a table, in the title and in the file name. A date that only the timeline or the text shows is information, since readers can see it and lists of reports cannot. Some profiles also want values under labels in a section (`Relevant policies: …`) or in each action; those are warnings.',
  examples: {
    bad: [
      {
        text: `# «Checkout down»\n\n## Summary\n\nThe checkout was down for ten minutes.\n`,
      },
      {
        text: `---\nprofile: ccadb-preliminary\ntitle: 'Example CA: wrong serial numbers'\n---\n\n## «Summary»\n\n- Incident description: Serial numbers have 63 bits.\n- Source of incident disclosure: Audit\n\nMore follows.\n`,
        fixed: `---\nprofile: ccadb-preliminary\ntitle: 'Example CA: wrong serial numbers'\n---\n\n## Summary\n\n- Incident description: Serial numbers have 63 bits.\n- Source of incident disclosure: Audit\n- Relevant policies: {{relevant policies}}\n\nMore follows.\n`,
      },
    ],
    good: [
      { text: `---\ndate: 2026-01-31\n---\n\n# Checkout down\n\n## Summary\n\nThe checkout was down for ten minutes.\n` },
      { text: `# Checkout down, 31 January 2026\n\n## Summary\n\nThe checkout was down for ten minutes.\n` },
    ],
  },
  *check({ report, profile, errors, today }) {
    for (const error of errors) {
      const { path, params, keyword } = error;
      if (keyword === 'sections') yield* ofSection(report, error);
      if (keyword === 'actions') yield ofAction(report, profile, error);
      const key = params['missingProperty'] ?? path.at(-1);
      // Fields of the whole report; what an entry or action lacks is for other rules.
      if (typeof key !== 'string' || path.length > 1 || isUnread(report)) continue;
      const guidance = profile.fields.find((field) => field.key === key)?.guidance;
      const listed = key === 'date' ? firstDay(report) : undefined;
      const day = key === 'date' ? (listed ?? mentionedDay(report)) : undefined;
      yield {
        span: headOf(report),
        message: day === undefined
          ? `The field ${quote(key)} is missing.${guidance === undefined ? '' : ` ${guidance}`}`
          : `The field ${quote(key)} is missing; ${listed === undefined ? 'the text names' : 'the timeline begins on'} ${dayWords(day)}.`,
        ...(day === undefined ? {} : { severity: 'information' as const }),
        fixes: () => choices(key, profile, day, today),
      };
    }
  },
};

/** In front matter that is no list of keys everything may stand; that it cannot be read is the finding. */
function isUnread({ frontMatter: place, fields, problems }: Report): boolean {
  if (place === undefined || fields.some(({ from }) => from === 'front-matter')) return false;
  return problems.some(({ rule, span }) => rule === 'syntax-error' && span.from >= place.from && span.from <= place.to);
}

/** Values that the profile wants under labels in a section, and columns of its table. */
function* ofSection(report: Report, error: SchemaError): IterableIterator<Fault> {
  const { heading, label } = error.params;
  const span = sectionPlace(report, error);
  if (span === undefined || typeof heading !== 'string') return;
  const [labels, columns, sentences] = [texts(error.params['labels']), texts(error.params['columns']), texts(error.params['sentences'])];
  const section = report.sections[Number(error.path[1])];
  if (typeof label === 'string') {
    yield { span, severity: 'warning', message: `${quote(label)} has no value. Write it, or \`N/A\` and why.` };
  } else if (labels.length > 0) {
    const list = report.tables.find((one) => one.section === error.path[1] && one.header.length === 2);
    yield {
      span, severity: 'warning', message: `${quote(heading)} does not state ${quoteAll(labels, 'and')}. Write each as \`Label: value\`; what does not apply is \`N/A\`.`,
      fixes: () => (section === undefined ? [] : [{
        title: labels.length === 1 ? `Add ${quote(labels[0] ?? '')}` : `Add the ${labels.length} labels`,
        safe: false,
        changes: list === undefined
          ? [{ kind: 'add-text', section, text: labels.map((one) => `- ${one}: {{${one.toLowerCase()}}}`).join('\n') }]
          : labels.map((one) => ({ kind: 'add-row', table: list, cells: [one, `{{${one.toLowerCase()}}}`] })),
      }]),
    };
  } else if (sentences.length > 0) {
    yield {
      span, severity: 'warning', message: `${quote(heading)} does not say ${quoteAll(sentences, 'and')}, which this profile asks for word by word.`,
      fixes: () => (section === undefined ? [] : [{ title: 'Add the statement', safe: false, changes: [{ kind: 'add-text', section, text: sentences.join('\n\n') }] }]),
    };
  } else if (columns.length > 0) {
    const table = report.tables.find((one) => one.section === error.path[1]);
    yield {
      span, severity: 'warning', message: `The table of ${quote(heading)} has no column ${quoteAll(columns, 'and')}.`,
      fixes: () => (table === undefined ? [] : [{
        title: columns.length === 1 ? `Add the column ${quote(columns[0] ?? '')}` : `Add the ${columns.length} columns`,
        safe: false,
        changes: columns.map((header) => ({ kind: 'add-column', table, header, cell: `{{${header.toLowerCase()}}}` })),
      }]),
    };
  }
}

/** What an action of the profile must say; owner and due date have rules of their own. */
function ofAction(report: Report, { actions: { columns } }: Profile, { path, params }: SchemaError): Fault {
  const [key, guidance] = [String(params['key']), String(params['guidance'])];
  const lacking = params['all'] === true ? report.actions : report.actions.slice(Number(path[1]), Number(path[1]) + 1);
  const header = columns.find((column) => actionKey(column) === key);
  return {
    span: placeOf(report, [...path.slice(0, 2), 'text']),
    severity: 'warning',
    message: `${lacking.length > 1 ? 'No action says its' : 'The action does not say its'} \`${key}\`${guidance === '' ? '.' : `: ${guidance}`}`,
    fixes: () => [{
      title: lacking.length > 1 ? `Add \`${key}\` to the actions` : `Add \`${key}\` to the action`,
      safe: false,
      changes: lacking.map((action) => ({ kind: 'set-action', action, key, value: `{{${key.replaceAll('_', ' ')}}}`, ...(header === undefined ? {} : { header }) })),
    }],
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The earliest day that a timeline or an impact window states. */
function firstDay(report: Report): LocalTime | undefined {
  return timelineDays(report)?.first ?? report.windows.find(({ moment }) => moment.local !== undefined && moment.ambiguousDate !== true)?.moment.local;
}

/** The first full date of running text. */
function mentionedDay({ mentions }: Report): LocalTime | undefined {
  return mentions.find(({ moment }) => moment.stamp.date?.year !== undefined && moment.ambiguousDate !== true && moment.local !== undefined)?.moment.local;
}

function choices(key: string, profile: Profile, day: LocalTime | undefined, today: LocalTime): readonly Fix[] {
  const field = profile.fields.find((candidate) => candidate.key === key);
  const values = key === 'date' ? [isoDay(day ?? today)] : (field?.values ?? [`{{${key}}}`]);
  return values.slice(0, 6).map((value) => ({
    title: `Add \`${key}: ${value}\``, safe: false, changes: [{ kind: 'set-field', key, value }],
  }));
}
