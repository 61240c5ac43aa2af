// What `RCA: New Report` asks, and what it suggests: the answers of last time, then the settings, then what the profile says.

import * as vscode from 'vscode';
import type { ProfileSummary } from '../../server/src/lsp/protocol.ts';
import type { ServerConnection } from './server-connection.ts';
import type { Answers, Choice, Question } from './wizard.ts';
import { zoneChoices } from './zone-choices.ts';

/** The zone comes before the start, so that "now" is now there. */
export const questionKeys = ['profile', 'syntax', 'title', 'severity', 'zone', 'start'] as const;

export interface Asking {
  readonly server: ServerConnection;
  readonly profiles: readonly ProfileSummary[];
  /** The answers of last time. */
  readonly last: Answers;
  /** Where the report will be. */
  readonly scope: vscode.Uri | undefined;
}

export async function question({ server, profiles, last, scope }: Asking, asked: string, answers: Answers): Promise<Question> {
  const key = questionKeys.find((one) => one === asked) ?? 'profile';
  const settings = vscode.workspace.getConfiguration('rca', scope);
  const profile = profiles.find(({ id }) => id === answers['profile']);
  switch (key) {
    case 'profile': {
      const usual = [last['profile'], settings.get<string>('profile', ''), 'minimal'].find((id) => profiles.some((one) => one.id === id));
      return { key, kind: 'choice', prompt: vscode.l10n.t('Which format does the report follow?'), suggestion: usual ?? '', choices: profileChoices(profiles) };
    }
    case 'syntax':
      return { key, kind: 'choice', prompt: vscode.l10n.t('How is the report written?'), suggestion: last['syntax'] ?? '', choices: [
        { label: 'Markdown', description: '.rca.md', value: 'markdown' },
        { label: 'YAML', description: '.rca.yaml', value: 'yaml' },
      ] };
    case 'title':
      return { key, kind: 'line', prompt: vscode.l10n.t('What happened, in one line?'), suggestion: '' };
    case 'severity':
      return { key, kind: 'choice', prompt: vscode.l10n.t('How bad was it?'), suggestion: '', choices: severityChoices(profile) };
    case 'zone':
      return { key, kind: 'choice', prompt: vscode.l10n.t('In which time zone are the times of the report?'), suggestion: last['zone'] ?? '', choices: zoneChoices([
        { zone: last['zone'], why: vscode.l10n.t('of the last report') },
        { zone: profile?.zone, why: vscode.l10n.t('of the profile') },
        { zone: settings.get<string>('readerZone', ''), why: vscode.l10n.t('your zone by the setting rca.readerZone') },
        { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, why: vscode.l10n.t('zone of this computer') },
        { zone: 'UTC', why: '' },
      ]) };
    case 'start': {
      const zone = answers['zone'] ?? '';
      const now = await server.request('rca/readStart', { start: 'now', zone });
      return {
        key, kind: 'line', suggestion: now?.text ?? '',
        prompt: vscode.l10n.t('When did the impact begin, by the clock of {0}? “8:03” and “yesterday 23:10” will do; empty when not known.', zone === '' ? vscode.l10n.t('this computer') : zone),
        check: async (start) => (await server.request('rca/readStart', { start, zone }))?.fault,
      };
    }
  }
}

export function profileChoices(profiles: readonly ProfileSummary[]): readonly Choice[] {
  return profiles.map(({ id, title, description, own }) => ({ label: title, description: own === true ? vscode.l10n.t('{0} – of the team', id) : id, detail: description, value: id }));
}

const usualSeverities = ['sev1', 'sev2', 'sev3', 'sev4'];

/** What is not known comes first: a severity that nobody chose would be read as one. */
function severityChoices(profile: ProfileSummary | undefined): readonly Choice[] {
  const own = profile?.severities ?? [];
  return [{ label: vscode.l10n.t('Not known yet'), value: '' }, ...(own.length > 0 ? own : usualSeverities).map((value) => ({ label: value, value }))];
}
