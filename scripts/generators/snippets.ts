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
  readonly $defs: Readonly<Record<'EntryKind' | 'ActionKind' | 'ActionStatus', { readonly enum: readonly string[] }>>;
};
const entryKinds = schema.$defs.EntryKind.enum;
const actionKinds = schema.$defs.ActionKind.enum;
const statuses = schema.$defs.ActionStatus.enum;

/** The host's clock with its offset written out, so that the stamp says its zone. */
const NOW = '${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE $CURRENT_TIMEZONE_OFFSET}';
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

const files: Readonly<Record<Syntax, readonly string[]>> = { markdown: ['*.rca.md'], yaml: ['*.rca.yaml', '*.rca.yml'] };

function parts(syntax: Syntax): Readonly<Record<string, Snippet>> {
  const snippet = (prefix: string, description: string, markdown: readonly string[], yaml: readonly string[]): Snippet => ({
    prefix, description, body: syntax === 'markdown' ? markdown : yaml, include: files[syntax],
  });
  return {
    'RCA: timeline entry': snippet('rca-entry', 'An event of the timeline, at this time', [`- ${NOW} – \${2:what happened}$0`], [`- at: ${NOW}`, '  text: ${2:what happened}$0']),
    'RCA: timeline entry with its phase': snippet(
      'rca-phase', 'An event that begins or ends a phase of the incident',
      [`- ${NOW} – \${2:what happened} [${choice(3, entryKinds)}]$0`],
      [`- at: ${NOW}`, `  kind: ${choice(3, entryKinds)}`, '  text: ${2:what happened}$0'],
    ),
    'RCA: impact window': snippet(
      'rca-window', 'A time during which users were affected',
      [`- \${1:${TODAY} 08:00 UTC} – \${2:${TODAY} 09:00 UTC} \${3:who was affected and how}$0`],
      [`- start: \${1:${TODAY} 08:00 UTC}`, `  end: \${2:${TODAY} 09:00 UTC}`, '  note: ${3:who was affected and how}$0'],
    ),
    'RCA: cause with whys': snippet(
      'rca-cause', 'A cause, and why it could be one',
      [`- **\${1:C1}** (${choice(2, ['root', 'contributing', 'trigger'])}): \${3:what in the system made it possible}`, '  1. ${4:why did it fail}', '  2. ${5:why was that possible}', '  3. ${6:why was it not caught earlier}$0'],
      [`- id: \${1:C1}`, `  kind: ${choice(2, ['root', 'contributing', 'trigger'])}`, '  text: ${3:what in the system made it possible}', '  whys:', '    - ${4:why did it fail}', '    - ${5:why was that possible}', '    - ${6:why was it not caught earlier}$0'],
    ),
    'RCA: action': snippet(
      'rca-action', 'An action with owner, due date and ticket',
      [`| \${1:A1} | \${2:what will be changed} | ${choice(3, actionKinds)} | \${4:owner} | \${5:${TODAY}} | ${choice(6, statuses)} | \${7:ticket} | \${8:C1} |$0`],
      [`- id: \${1:A1}`, '  text: ${2:what will be changed}', `  kind: ${choice(3, actionKinds)}`, '  owner: ${4:owner}', `  due: \${5:${TODAY}}`, `  status: ${choice(6, statuses)}`, '  ticket: ${7:ticket}', '  covers: [${8:C1}]$0'],
    ),
    ...(syntax === 'markdown'
      ? {
          'RCA: table of actions': snippet(
            'rca-actions', 'The table of actions with its header',
            ['| ID | Action | Kind | Owner | Due | Status | Ticket | Covers |', '| --- | --- | --- | --- | --- | --- | --- | --- |', `| \${1:A1} | \${2:what will be changed} | ${choice(3, actionKinds)} | \${4:owner} | \${5:${TODAY}} | ${choice(6, statuses)} | \${7:ticket} | \${8:C1} |$0`],
            [],
          ),
        }
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
