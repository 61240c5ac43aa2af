// The editor's snippets for both syntaxes: a whole report per profile, and the parts of a report, made from the profiles and the schema.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Syntax } from '../../server/src/model/report.ts';
import { shippedProfiles, skeleton, type Profile } from '../../server/src/profiles/index.ts';
import { syntaxes } from '../../server/src/syntax/index.ts';
import type { Generator } from '../generate/generator.ts';
import { choice, snippetBody } from '../generate/snippet-body.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: true;
  /** Files in which it is offered, for editors that look at it (VS Code from 1.109 on). */
  readonly include?: readonly string[];
}

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/rca.schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<'EntryKind' | 'ActionKind' | 'ActionStatus', { readonly enum: readonly string[] }>> & { readonly Cause: { readonly properties: { readonly kind: { readonly enum: readonly string[] } } } };
  readonly properties: { readonly status: { readonly enum: readonly string[] } };
};
const entryKinds = schema.$defs.EntryKind.enum;
const actionKinds = schema.$defs.ActionKind.enum;
const statuses = schema.$defs.ActionStatus.enum;
const causeKinds = schema.$defs.Cause.properties.kind.enum;
const reportStatuses = schema.properties.status.enum;

/** The host's clock with its offset written out, so that the stamp says its zone. */
const NOW = '${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE $CURRENT_TIMEZONE_OFFSET}';
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

const files: Readonly<Record<Syntax, readonly string[]>> = { markdown: ['*.rca.md'], yaml: ['*.rca.yaml', '*.rca.yml'] };

/** What is to be filled in keeps its braces, so that a stop passed over is still seen as open. */
function stop(number: number, words: string): string {
  return `\${${number}:{{${words}\\}\\}}`;
}

function parts(syntax: Syntax): Readonly<Record<string, Snippet>> {
  const snippet = (prefix: string, description: string, markdown: readonly string[], yaml: readonly string[]): Snippet => ({
    prefix, description, body: syntax === 'markdown' ? markdown : yaml, include: files[syntax],
  });
  /** Numbered from `first` on, the cursor behind the last. */
  const whys = (first: number, line: (why: string, index: number) => string): readonly string[] =>
    ['Why did it fail?', 'Why was that possible?', 'Why was it not caught earlier?'].map((why, index) => `${line(stop(first + index, why), index)}${index === 2 ? '$0' : ''}`);
  const row = `| \${1:A1} | ${stop(2, 'what will be changed')} | ${choice(3, actionKinds)} | ${stop(4, 'who does it')} | \${5:${TODAY}} | ${choice(6, statuses)} | ${stop(7, 'ticket')} | \${8:C1} |$0`;
  const metadata = [`profile: ${choice(1, [...shippedProfiles.keys()])}`, `title: "${stop(2, 'title')}"`, `date: \${3:${TODAY}}`, 'timezone: ${4:UTC}', `status: ${choice(5, reportStatuses)}`, `severity: "${stop(6, 'severity')}"`, `owner: "${stop(7, 'owner')}"`];
  return {
    'RCA: front matter': snippet('rca-front-matter', 'What the report is found by: format, title, date, zone, status, severity, owner', ['---', ...metadata, '---', '$0'], [...metadata, '$0']),
    'RCA: timeline entry': snippet('rca-entry', 'An event of the timeline, at this time', [`- ${NOW} – ${stop(2, 'what happened')}$0`], [`- at: ${NOW}`, `  text: "${stop(2, 'what happened')}"$0`]),
    'RCA: timeline entry with its phase': snippet(
      'rca-phase', 'An event that begins or ends a phase of the incident',
      [`- ${NOW} – ${stop(2, 'what happened')} [${choice(3, entryKinds)}]$0`],
      [`- at: ${NOW}`, `  kind: ${choice(3, entryKinds)}`, `  text: "${stop(2, 'what happened')}"$0`],
    ),
    'RCA: impact window': snippet(
      'rca-window', 'A time during which users were affected',
      [`- \${1:${TODAY} 08:00 UTC} – \${2:${TODAY} 09:00 UTC} ${stop(3, 'who was affected and how')}$0`],
      [`- start: \${1:${TODAY} 08:00 UTC}`, `  end: \${2:${TODAY} 09:00 UTC}`, `  note: "${stop(3, 'who was affected and how')}"$0`],
    ),
    'RCA: cause with whys': snippet(
      'rca-cause', 'A cause, and why it could be one',
      [`- **\${1:C1}** (${choice(2, causeKinds)}): ${stop(3, 'What in the system made it possible?')}`, ...whys(4, (why, index) => `  ${index + 1}. ${why}`)],
      ['- id: ${1:C1}', `  kind: ${choice(2, causeKinds)}`, `  text: "${stop(3, 'What in the system made it possible?')}"`, '  whys:', ...whys(4, (why) => `    - "${why}"`)],
    ),
    'RCA: whys': snippet('rca-whys', 'Why it happened, why that was possible, why it was not caught', whys(1, (why, index) => `${index + 1}. ${why}`), ['whys:', ...whys(1, (why) => `  - "${why}"`)]),
    'RCA: action': snippet(
      'rca-action', 'An action with owner, due date and ticket',
      [row],
      ['- id: ${1:A1}', `  text: "${stop(2, 'what will be changed')}"`, `  kind: ${choice(3, actionKinds)}`, `  owner: "${stop(4, 'who does it')}"`, `  due: \${5:${TODAY}}`, `  status: ${choice(6, statuses)}`, `  ticket: "${stop(7, 'ticket')}"`, '  covers: [${8:C1}]$0'],
    ),
    ...(syntax === 'markdown'
      ? { 'RCA: table of actions': snippet('rca-actions', 'The table of actions with its header', ['| ID | Action | Kind | Owner | Due | Status | Ticket | Covers |', '| --- | --- | --- | --- | --- | --- | --- | --- |', row], []) }
      : {}),
    'RCA: suppress a finding': snippet('rca-disable', 'Do not report a rule on the next line, and why', ['<!-- rca-disable-next-line ${1:rule-id} -- ${2:reason} -->$0'], ['# rca-disable-next-line ${1:rule-id} -- ${2:reason}$0']),
  };
}

/** Without `include`: a new file has no name yet. */
function report(profile: Profile, syntax: Syntax): Snippet {
  return {
    prefix: `rca-report-${profile.id}`,
    body: snippetBody(syntaxes[syntax].print({ data: skeleton(profile, {}), columns: profile.actions.columns }), { first: { date: TODAY }, each: ['time'] }),
    description: profile.description,
    isFileTemplate: true,
  };
}

function outputs(): ReadonlyMap<string, string> {
  return new Map((['markdown', 'yaml'] as const).map((syntax) => {
    const reports = [...shippedProfiles.values()].map((profile) => [`RCA report: ${profile.title}`, report(profile, syntax)] as const);
    return [`snippets/${syntax}.json`, `${JSON.stringify({ ...Object.fromEntries(reports), ...parts(syntax) }, undefined, 2)}\n`];
  }));
}

export const generator: Generator = { name: 'snippets', outputs, folders: ['snippets'] };
