// `RCA: New Report`: asks what is known of the incident and opens a report of the chosen profile.

import * as vscode from 'vscode';
import type { ProfileSummary } from '../../server/src/lsp/protocol.ts';
import { fileNameOf, openDraft } from './open-draft.ts';
import type { ServerConnection } from './server-connection.ts';
import { wizard, type Answers, type Question } from './wizard.ts';

const keys = ['profile', 'title', 'severity', 'start', 'zone', 'syntax'] as const;

/** `given` may hold answers by key, as a keybinding can pass them; those are not asked. Returns the new document's URI. */
export async function newReport(server: ServerConnection, given: unknown): Promise<vscode.Uri | undefined> {
  const profiles = await server.request('rca/profiles', {});
  const answers = await wizard(vscode.l10n.t('New Report'), keys.length, known(given), (index, sofar) => question(index, profiles, sofar));
  if (answers === undefined) return undefined;
  const { profile = '', title = '', severity = '', start = '', zone = '' } = answers;
  const syntax = answers['syntax'] === 'yaml' ? 'yaml' : 'markdown';
  const date = /^\d{4}-\d{2}-\d{2}/.exec(start)?.[0];
  const report = await server.request('rca/newReport', {
    profile, syntax,
    ...(title === '' ? {} : { title }),
    ...(severity === '' ? {} : { severity }),
    ...(start === '' ? {} : { start }),
    ...(zone === '' ? {} : { zone }),
    ...(date === undefined ? {} : { date }),
  });
  if (report === null) throw new Error(vscode.l10n.t('There is no profile “{0}”.', profile));
  const name = fileNameOf([date ?? '', title].join(' '));
  const document = await openDraft(server, { ...report, syntax, folder: reportFolder(), name });
  return document.uri;
}

function question(index: number, profiles: readonly ProfileSummary[], answers: Answers): Question {
  const profile = profiles.find(({ id }) => id === answers['profile']);
  const key = keys[index] ?? 'syntax';
  switch (key) {
    case 'profile':
      return { key, kind: 'choice', prompt: vscode.l10n.t('Which format does the report follow?'), choices: profiles.map(({ id, title, description }) => ({ label: title, description: id, detail: description, value: id })) };
    case 'title':
      return { key, kind: 'line', prompt: vscode.l10n.t('What happened, in one line?'), suggestion: '' };
    case 'severity':
      return { key, kind: 'choice', prompt: vscode.l10n.t('How bad was it?'), choices: severities(profile) };
    case 'start':
      return { key, kind: 'line', prompt: vscode.l10n.t('When did the impact begin? (year-month-day hour:minute, empty when not known)'), suggestion: nowText(), check: dateFault };
    case 'zone':
      return { key, kind: 'choice', prompt: vscode.l10n.t('In which time zone are the times of the report?'), choices: zones(profile) };
    case 'syntax':
      return { key, kind: 'choice', prompt: vscode.l10n.t('How is the report written?'), choices: [
        { label: 'Markdown', description: '.rca.md', value: 'markdown' },
        { label: 'YAML', description: '.rca.yaml', value: 'yaml' },
      ] };
  }
}

const usualSeverities = ['sev1', 'sev2', 'sev3', 'sev4'];

function severities(profile: ProfileSummary | undefined): { readonly label: string; readonly value: string }[] {
  const own = profile?.severities ?? [];
  return [...(own.length > 0 ? own : usualSeverities).map((value) => ({ label: value, value })), { label: vscode.l10n.t('Not known yet'), value: '' }];
}

function zones(profile: ProfileSummary | undefined): { readonly label: string; readonly description: string; readonly value: string }[] {
  const setting = vscode.workspace.getConfiguration('rca').get<string>('readerZone', '');
  const all = [
    { value: profile?.zone ?? '', description: vscode.l10n.t('of the profile') },
    { value: 'UTC', description: '' },
    { value: setting, description: vscode.l10n.t('your zone by the setting rca.readerZone') },
    { value: Intl.DateTimeFormat().resolvedOptions().timeZone, description: vscode.l10n.t('zone of this computer') },
    ...Intl.supportedValuesOf('timeZone').map((value) => ({ value, description: '' })),
  ];
  const chosen = all.filter(({ value }, index) => value !== '' && all.findIndex((other) => other.value === value) === index);
  return chosen.map(({ value, description }) => ({ label: value, description, value }));
}

/** This moment by the clock of the computer, as `2026-01-02 03:04`. */
function nowText(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

function dateFault(line: string): string | undefined {
  if (line === '') return undefined;
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/.exec(line);
  if (day === null) return vscode.l10n.t('Write the time as 2026-01-02 03:04, or leave it empty.');
  const date = new Date(`${line.slice(0, 10)}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day[3]);
  return exists ? undefined : vscode.l10n.t('There is no such day: {0}.', line.slice(0, 10));
}

/** The folder of the setting inside the first folder of the workspace. */
function reportFolder(): vscode.Uri | undefined {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const inside = vscode.workspace.getConfiguration('rca').get<string>('newReport.folder', '').trim();
  if (root === undefined || inside === '') return root;
  const folder = vscode.Uri.joinPath(root, inside);
  // A setting of the workspace may not lead out of it.
  return folder.path.startsWith(`${root.path.replace(/\/$/, '')}/`) ? folder : root;
}

function known(given: unknown): Answers {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => keys.some((key) => key === entry[0]) && typeof entry[1] === 'string'));
}
