// `RCA: New Report`: asks what is known of the incident and makes the report in its folder, under the next id.

import * as vscode from 'vscode';
import { createFile, createUntitled } from './create-report.ts';
import { placeOfNewReport, type Place } from './new-report-place.ts';
import { question, questionKeys } from './new-report-questions.ts';
import { fileNameOf } from './open-draft.ts';
import type { ServerConnection } from './server-connection.ts';
import { wizard, type Answers } from './wizard.ts';

/** Answers that are suggested the next time. */
const remembered = ['profile', 'syntax', 'zone'] as const;
const memory = 'rca.newReport.last';

export interface Memories {
  readonly workspaceState: vscode.Memento;
  readonly globalState: vscode.Memento;
}

/**
 * `args` are those of a menu or keybinding: the folder or a file in it, and answers by key, which are then not asked.
 * Returns the URI of the new document; undefined when the person leaves.
 */
export async function newReport(server: ServerConnection, memories: Memories, args: readonly unknown[]): Promise<vscode.Uri | undefined> {
  const place = await placeOfNewReport(args.find((arg) => arg instanceof vscode.Uri));
  const scope = place?.folder;
  const where = scope === undefined ? {} : { uri: server.uri(scope) };
  const profiles = await server.request('rca/profiles', where);
  const last = { ...memories.globalState.get<Answers>(memory), ...memories.workspaceState.get<Answers>(memory) };
  const answers = await wizard(vscode.l10n.t('New Report'), questionKeys, known(args), (key, sofar) => question({ server, profiles, last, scope }, key, sofar));
  if (answers === undefined) return undefined;
  await remember(memories, answers);

  const { profile = '', title = '', severity = '', zone = '', start = '' } = answers;
  const syntax = answers['syntax'] === 'yaml' ? 'yaml' : 'markdown';
  const begun = await server.request('rca/readStart', { start, zone });
  if (begun?.fault !== undefined) throw new Error(begun.fault);
  const date = begun?.text.slice(0, isoDay.length);
  const id = place === undefined ? undefined : await idOf(server, place, date);
  const incident = Object.fromEntries(Object.entries({ id, title, severity, zone, start }).filter(([, value]) => value !== '' && value !== undefined));
  const draft = await server.request('rca/newReport', { ...where, profile, syntax, ...incident });
  if (draft === null) throw new Error(vscode.l10n.t('There is no profile “{0}”.', profile));
  if (draft.fault !== undefined) throw new Error(draft.fault);
  const content = { ...draft, syntax } as const;
  const document = place === undefined
    ? await createUntitled(server, content)
    : await createFile(place.folder, fileNameOf([id ?? date ?? '', title].join(' ')), content);
  return document.uri;
}

const isoDay = '2026-01-31';

/** The year is that of the incident, else this one. */
async function idOf(server: ServerConnection, { folder, names }: Place, date: string | undefined): Promise<string | undefined> {
  const pattern = vscode.workspace.getConfiguration('rca', folder).get<string>('newReport.id', '').trim();
  if (pattern === '') return undefined;
  return (await server.request('rca/nextId', { pattern, year: Number(date?.slice(0, 4) ?? new Date().getFullYear()), names })) ?? undefined;
}

async function remember({ workspaceState, globalState }: Memories, answers: Answers): Promise<void> {
  const kept = Object.fromEntries(remembered.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])));
  await workspaceState.update(memory, kept);
  await globalState.update(memory, kept);
}

function known(args: readonly unknown[]): Answers {
  const given = args.find((arg) => typeof arg === 'object' && arg !== null && !Array.isArray(arg) && !(arg instanceof vscode.Uri));
  return Object.fromEntries(Object.entries(given ?? {}).filter((entry): entry is [string, string] => questionKeys.some((key) => key === entry[0]) && typeof entry[1] === 'string'));
}
