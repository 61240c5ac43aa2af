// The words for the kind, the status and the commitment of an action, in English and Japanese.

import type { ActionKind, ActionStatus } from '../data.generated.ts';
import { aliasMap, plainWords, withoutParenthesis } from './words.ts';

const kinds = aliasMap<ActionKind>({
  prevent: ['prevention', 'preventive', 'preventative', 'prevents', 'preventing', '予防', '再発防止', '恒久対応', '恒久対策'],
  detect: ['detection', 'detective', 'monitoring', 'alerting', 'detects', '検知', '検出', '監視', '可観測性'],
  mitigate: ['mitigation', 'mitigative', 'mitigates', 'mitigating', '緩和', '影響緩和', '軽減'],
  repair: ['fix', 'fixes', 'repairs', 'bug fix', 'bugfix', 'correct', 'corrective', '修正', '修復', '是正'],
  contain: ['containment', 'interim', 'interim containment', 'stop gap', 'stopgap', '封じ込め', '暫定', '暫定対応', '応急'],
  process: ['processes', 'procedure', 'policy', 'プロセス', '手順', '運用', '組織'],
  investigate: ['investigation', 'research', 'analysis', 'analyse', 'analyze', '調査', '検証', '分析'],
  document: ['documentation', 'docs', 'runbook', 'ドキュメント', '文書化', '文書', '手順書'],
});

const statuses = aliasMap<ActionStatus>({
  open: ['todo', 'to do', 'new', 'not started', 'pending', 'backlog', 'planned', 'proposed', 'unstarted', 'not begun', 'tbd', '未着手', '未対応', '未完了', '未', '予定', '計画中', '検討中', 'オープン', '起票済み'],
  'in-progress': ['in progress', 'inprogress', 'ongoing', 'doing', 'started', 'wip', 'work in progress', 'under way', 'underway', 'active', 'in review', 'partially done', 'partial', '対応中', '進行中', '着手', '実施中', '作業中', '一部完了', '継続'],
  done: ['complete', 'completed', 'closed', 'fixed', 'resolved', 'finished', 'merged', 'deployed', 'shipped', 'released', 'implemented', 'yes', 'x', '✓', '✔', '完了', '済', '済み', '対応済', '対応済み', '実施済み', '実施済', '終了', 'クローズ'],
  delayed: ['late', 'overdue', 'blocked', 'on hold', 'postponed', 'deferred', 'paused', '遅延', '保留', '延期'],
  cancelled: ['canceled', 'dropped', 'obsolete', 'superseded', 'abandoned', '中止', 'キャンセル', '取消', '廃止', '取り下げ'],
  'wont-do': ["won't do", 'wont do', "won't fix", 'wontfix', 'rejected', 'declined', 'not doing', 'will not do', '対応しない', '見送り', '却下', '不要', '対応不要'],
});

/** "Prevention", "予防（Prevent）" → `prevent`; undefined for words that name no kind. */
export function actionKind(words: string): ActionKind | undefined {
  const plain = plainWords(words);
  return kinds.get(plain) ?? kinds.get(withoutParenthesis(plain));
}

/** "done 2026-01-31", "完了: 2026-01-31": a status with its day. */
const DONE_FIRST = /^(?:done|completed?|完了)[ ,:(]/u;

/** "**Done** (by the change in …)": words too long to be looked up, of which the first are what counts. */
const LONG_NOTE = /^([^(（]{1,40})[(（][^]{40}/u;

/** "Done", "**完了**", "✅", "in progress" → the status; undefined for words that name none. */
export function actionStatus(words: string): ActionStatus | undefined {
  const tick = /^\s*(?:[✅☑✔✓]|:(?:white_check_mark|heavy_check_mark):)\uFE0F?\s*/u.exec(words);
  if (tick !== null) return 'done';
  const plain = plainWords(LONG_NOTE.exec(words)?.[1] ?? words);
  return statuses.get(plain) ?? statuses.get(withoutParenthesis(plain)) ?? (DONE_FIRST.test(plain) ? 'done' : undefined);
}

/** Whether an action is a proposal or a promise, by the words people use for it. */
export function actionCommitment(words: string): 'proposed' | 'committed' | undefined {
  const plain = plainWords(words);
  if (plain === 'proposed' || plain === 'proposal' || plain === 'suggested' || plain === '提案') return 'proposed';
  return plain === 'committed' || plain === 'agreed' || plain === 'accepted' ? 'committed' : undefined;
}
