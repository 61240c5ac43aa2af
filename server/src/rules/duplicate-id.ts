// An id that two things have: two reports, or two actions, causes or lessons of one report.

import type { Placed } from '../model/placed.ts';
import { field, type Action, type Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { quote } from './quote.ts';
import type { Fault, Rule } from './rule.ts';
import type { OtherReport, Workspace } from './workspace.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  category: 'structure',
  severity: 'error',
  fix: 'offer',
  title: 'Two reports, actions, causes or lessons share an id',
  reason: 'An id is what others refer to: in a meeting, in a ticket, in `covers` and `related`. When two have it, nobody can tell which is meant. Ids of reports are compared within the folder that is open; the same report in another syntax or for another audience may have the same id.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Action Items\n\n| ID | Action | Owner |\n| --- | --- | --- |\n| A1 | Add an alert for failed payments | Payments |\n| «A1» | Test the failover each month | Storage |\n`,
        fixed: `# Checkout down\n\n## Action Items\n\n| ID | Action | Owner |\n| --- | --- | --- |\n| A1 | Add an alert for failed payments | Payments |\n| A2 | Test the failover each month | Storage |\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Action Items\n\n| ID | Action | Owner |\n| --- | --- | --- |\n| A1 | Add an alert for failed payments | Payments |\n| A2 | Test the failover each month | Storage |\n` },
    ],
  },
  *check({ report, workspace }) {
    for (const group of groupsOf(report)) yield* within(group);
    if (workspace !== undefined) yield* across(report, workspace);
  },
};

interface Named {
  readonly id: string;
  readonly span: Span;
}

interface Group {
  readonly what: 'action' | 'cause or lesson';
  readonly named: readonly Named[];
}

/** Things whose ids must differ. Numbers begin anew in each table; what has letters is one row of ids over all parts of a section. */
function groupsOf(report: Report): readonly Group[] {
  const actions = new Map<string, Named[]>();
  for (const action of report.actions) {
    for (const named of namesOf([action])) {
      const key = /^\d+$/.test(named.id) ? `number ${String(action.section)}` : `id ${String(outermost(report, action))}`;
      const list = actions.get(key);
      if (list === undefined) actions.set(key, [named]);
      else list.push(named);
    }
  }
  return [
    ...[...actions.values()].map((named) => ({ what: 'action' as const, named })),
    { what: 'cause or lesson', named: namesOf([...report.causes, ...report.lessons]) },
  ];
}

function namesOf(parts: readonly Placed<{ readonly id?: string }>[]): readonly Named[] {
  return parts.flatMap(({ value: { id }, places }) => {
    const place = places.id;
    return id === undefined || id.trim() === '' || place === undefined ? [] : [{ id: id.trim(), span: place }];
  });
}

/** An index in `Report.sections`. Sections of rank 1 hold the whole report. */
function outermost({ sections }: Report, { section }: Action): number | undefined {
  let at = section;
  for (let parent = at === undefined ? undefined : sections[at]?.parent; parent !== undefined && (sections[parent]?.level ?? 1) > 1; parent = sections[parent]?.parent) at = parent;
  return at;
}

function* within({ what, named }: Group): IterableIterator<Fault> {
  const taken = new Set(named.map(({ id }) => id.toLowerCase()));
  if (taken.size === named.length) return;
  const first = new Map<string, Named>();
  for (const one of named) {
    const key = one.id.toLowerCase();
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      continue;
    }
    const free = freeAfter(one.id, taken);
    if (free !== undefined) taken.add(free.toLowerCase());
    yield {
      span: one.span,
      message: `The id ${quote(one.id)} belongs to another ${what} already. Give this one an id of its own.`,
      related: [{ span: before.span, message: `The first ${what} with this id.` }],
      ...(free === undefined ? {} : { fixes: () => [{ title: `Change the id to “${free}”`, safe: false, changes: [{ kind: 'replace', span: one.span, text: free }] }] }),
    };
  }
}

/** "A3" where A1 and A2 are taken; undefined for an id that does not end in a number. */
function freeAfter(id: string, taken: ReadonlySet<string>): string | undefined {
  const [, start = '', digits] = /^(.{0,79}?)(\d{1,9})$/s.exec(id) ?? [];
  if (digits === undefined) return undefined;
  for (let next = Number(digits) + 1; ; next += 1) {
    const free = `${start}${String(next).padStart(digits.length, '0')}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

const mostShown = 5;

function* across(report: Report, workspace: Workspace): IterableIterator<Fault> {
  const found = field(report, 'id');
  const id = found === undefined || found.value === null || typeof found.value === 'object' ? '' : String(found.value).trim();
  if (found === undefined || id === '') return;
  const others = workspace.sharing(id);
  const [first] = others;
  if (first === undefined) return;
  const more = others.length === 1 ? '' : ` and of ${others.length - 1} more`;
  yield {
    span: found.span,
    message: `The id ${quote(id)} is also that of ${nameOf(first)}${more}. Two reports with one id cannot be told apart.`,
    related: others.slice(0, mostShown).map((other) => ({ span: found.span, message: `${quote(id)} is also the id of ${nameOf(other)}.`, elsewhere: other.place })),
    fixes: () => {
      const free = workspace.freeId(id);
      // Which of the two keeps the id is known to those who refer to it.
      return free === undefined ? [] : [{ title: `Change the id to “${free}”`, safe: false, guess: true, changes: [{ kind: 'replace', span: found.span, text: free }] }];
    },
  };
}

function nameOf({ path, title }: OtherReport): string {
  return title === undefined ? path : `${path}, ${quote(title)}`;
}
