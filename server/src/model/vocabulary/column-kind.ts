// What a table's column holds, told from its header.

import { aliasMap, plainWords, withoutParenthesis } from './words.ts';

export type ColumnKind =
  | 'id' | 'action' | 'kind' | 'owner' | 'due' | 'status' | 'ticket' | 'covers' | 'priority' | 'commitment'
  | 'date' | 'time' | 'until' | 'text' | 'evidence' | 'field' | 'value' | 'change' | 'channel' | 'why' | 'cause';

const aliases = aliasMap<ColumnKind>({
  id: ['no', 'nr', 'number', 'item no', 'ref', '番号', '項番', 'action id'],
  action: [
    'actions', 'action item', 'action items', 'task', 'tasks', 'follow up', 'followup', 'follow ups', 'to do', 'corrective action', 'corrective actions', 'preventive action', 'remediation', 'remediation item', 'improvement',
    'item', 'work item', 'permanent action', 'アクション', 'アクションアイテム', '対応', '対策', '改善策', 'タスク', '施策', '対応内容', 'アクション内容',
  ],
  kind: ['type', 'category', 'action type', 'class', 'phase', 'tag', 'kinds', 'カテゴリ', 'カテゴリー', '種別', '分類', '区分', '種類', 'フェーズ'],
  owner: ['owners', 'assignee', 'assigned to', 'assigned', 'responsible', 'who', 'dri', 'team', 'owner team', 'lead', 'person', 'responsible party', '担当', '担当者', '責任者', 'オーナー', '担当チーム'],
  due: ['due date', 'deadline', 'target', 'target date', 'eta', 'planned', 'planned date', 'completion date', 'by when', 'when due', 'due by', 'expected', '期限', '期日', '締切', '目標日', '完了予定', '予定日', '完了予定日'],
  status: ['state', 'progress', 'done', 'completed', '状態', 'ステータス', '状況', '進捗', '対応状況'],
  ticket: ['tickets', 'issue', 'bug', 'tracking', 'tracking bug', 'jira', 'link', 'pr', 'tracker', 'tracking link', 'issue link', 'github issue', 'チケット', '課題', '関連チケット', '関連pr', 'pr issue'],
  covers: ['root cause', 'corresponding root cause', 'corresponding root cause(s)', 'root cause(s)', 'causes', 'factor', 'contributing factor', '対応する原因', '原因id'],
  priority: ['prio', 'urgency', 'importance', '優先度', '重要度'],
  commitment: ['proposed committed', 'agreed'],
  date: ['day', 'dates', 'incident date', '日付', '日', '年月日'],
  time: [
    'times', 'timestamp', 'time stamp', 'date time', 'datetime', 'date and time', 'time and date', 'when', 'clock', 'at', 'start', 'start time', 'started', 'from', 'hour', 'local time', 'utc', 'gmt', 'jst', 'pst', 'pdt', 'est', 'edt',
    'cet', 'cest', 'zeit', 'uhrzeit', 'hora', 'heure', '時刻', '時間', '日時', '発生時刻', 'タイムスタンプ', '開始', '開始時刻',
  ],
  until: ['to', 'end', 'end time', 'ended', 'until', 'finish', '終了', '終了時刻'],
  text: [
    'event', 'events', 'description', 'what', 'what happened', 'details', 'detail', 'note', 'notes', 'comment', 'comments', 'message', 'action impact', 'action taken', 'activity', 'entry', 'observation', 'summary', 'happening', 'occurrence',
    'イベント', '出来事', '内容', '事象', '説明', '詳細', '概要', '備考', '経緯',
  ],
  evidence: ['data link', 'source', 'evidence', 'links', 'reference', 'references', '証跡', '出典', 'リンク', '参照'],
  field: ['key', 'property', 'attribute', 'name', 'parameter', '項目', '属性', '指標', 'メトリクス'],
  value: ['values', 'content', '値', '内容・値'],
  change: ['changes', 'publication history', 'change history', 'revision', 'version', 'history', 'modification', '変更', '変更内容', '改訂内容', '改版内容'],
  channel: ['where', 'medium', 'audience', 'to whom', 'チャネル', '連絡先', '媒体'],
  why: ['whys', 'question', 'why did it happen', 'なぜ', '問い'],
  cause: ['cause description', 'contributing cause', '原因', '要因'],
});

/** "Action Item", "担当", "Time (UTC)" → `action`, `owner`, `time`; undefined for a header that names nothing known. */
export function columnKind(header: string): ColumnKind | undefined {
  if (header.trim() === '#') return 'id';
  const words = plainWords(header);
  if (words === '') return undefined;
  const bare = withoutParenthesis(words);
  return aliases.get(words) ?? aliases.get(bare) ?? clockColumn(bare);
}

/** Headers with the zone in words: "Date and Time in CET", "Time UTC", "Timestamp, local". */
function clockColumn(words: string): ColumnKind | undefined {
  const match = /^(date and time|date time|time|timestamp|date)[ ,]/.exec(words);
  if (match === null) return words.startsWith('時刻') || words.startsWith('日時') ? 'time' : undefined;
  return match[1] === 'date' ? 'date' : 'time';
}
