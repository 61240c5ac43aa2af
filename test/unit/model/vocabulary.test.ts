import assert from 'node:assert/strict';
import { actionCommitment, actionKind, actionStatus, columnKind, entryKind, fieldKey, isWindowLabel, kindToken, plainWords } from '../../../server/src/model/vocabulary/index.ts';

describe('the vocabulary of reports', () => {
  const table = <T>(name: string, read: (words: string) => T, rows: readonly (readonly [string, T])[]): void => {
    describe(name, () => {
      for (const [words, expected] of rows) it(`takes “${words}” for ${String(expected)}`, () => assert.equal(read(words), expected));
    });
  };
  table('of fields', fieldKey, [
    ['Date', 'date'], ['**Incident date**:', 'date'], ['Severity', 'severity'], ['重大度', 'severity'], ['Incident_Severity', 'severity'], ['resolvedWhen', 'resolved_at'], ['Author(s)', 'authors'],
    ['Postmortem Owner', 'owner'], ['発生日時', 'started_at'], ['Time zone', 'timezone'], ['影響サービス', 'services'], ['Time to detection', undefined], ['', undefined], ['x'.repeat(500), undefined],
  ]);
  table('of windows', isWindowLabel, [['Time window', true], ['影響期間', true], ['Impact duration:', true], ['Date', false]]);
  table('of entries', entryKind, [
    ['detected', 'detected'], ['First detected:', 'detected'], ['impact-start', 'impact-start'], ['Impact start', 'impact-start'], ['復旧', 'impact-end'], ['検知', 'detected'], ['**Mitigated**', 'mitigated'],
    ['alert fired', undefined], ['cause', undefined],
  ]);
  table('of tokens', (words) => kindToken(words)?.value, [
    ['OUTAGE BEGINS here', 'impact-start'], ['**OUTAGE ENDS**', 'impact-end'], ['INCIDENT ENDS', 'resolved'], ['the outage begins', undefined], ['OUTAGE MITIGATED', undefined],
  ]);
  table('of actions', actionKind, [['Prevention', 'prevent'], ['予防（Prevent）', 'prevent'], ['Interim containment', 'contain'], ['docs', 'document'], ['ASAP', undefined]]);
  table('of statuses', actionStatus, [
    ['**DONE** (by the change of the deployment pipeline that checks each consumer against the contract of its service)', 'done'],
    ['Done', 'done'], ['**完了**', 'done'], ['✅', 'done'], ['✅ Done', 'done'], ['🔄 In Progress', 'in-progress'], ['未着手', 'open'], ['done 2026-01-31', 'done'], ["Won't do", 'wont-do'], ['TODO', 'open'], ['soon', undefined], ['', undefined],
  ]);
  table('of commitments', actionCommitment, [['Proposed', 'proposed'], ['agreed', 'committed'], ['maybe', undefined]]);
  table('of columns', columnKind, [
    ['#', 'id'], ['Action Item', 'action'], ['担当', 'owner'], ['期限', 'due'], ['Due date', 'due'], ['Time (UTC)', 'time'], ['Date and Time in CET', 'time'], ['時刻 (JST, 概算)', 'time'], ['Date (2022)', 'date'],
    ['Event', 'text'], ['Publication History', 'change'], ['Root Cause(s)', 'covers'], ['', undefined], ['Weather', undefined],
  ]);
  table('of plain words', plainWords, [['**Time-to_Detect**:', 'time to detect'], ['（SEV）', 'sev'], ['[Bug]', 'bug'], ['🔥 Impact?', 'impact']]);
});
