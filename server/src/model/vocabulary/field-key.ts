// The names under which people write metadata, in English and Japanese, and the schema key each stands for.

import { aliasMap, plainWords, withoutParenthesis } from './words.ts';

const aliases = aliasMap({
  rca: [],
  profile: ['report format', 'report profile'],
  id: ['incident id', 'incident number', 'incident no', 'report id', 'rca id', 'postmortem id', 'post mortem id', 'ticket id', '8d no', 'インシデントid', '障害id', '管理番号', 'ccadb unique id'],
  title: ['incident title', 'report title', 'incident name', 'タイトル', '件名', '表題', 'インシデント名'],
  status: ['report status', 'document status', 'doc status', 'postmortem status', 'post mortem status', 'current status', 'ステータス', '状態', '状況', '文書ステータス'],
  severity: ['sev', 'severity level', 'incident severity', 'priority', 'incident priority', 'impact level', '重大度', '深刻度', '優先度', '重要度'],
  date: ['incident date', 'date of incident', 'incident day', 'day', 'dates', 'event date', 'outage date', '日付', '発生日', 'インシデント日', '障害日', '作成日'],
  started_at: [
    'start', 'started', 'started at', 'start time', 'incident start time', 'start of incident', 'outage start time', 'issue start time', 'start date', 'incident start', 'impact start', 'start of impact', 'outage start', 'begin', 'began', 'time started',
    'began at', 'occurred at', 'occurred', 'non compliance start date', '開始', '開始日時', '開始時刻', '発生', '発生日時', '発生時刻', '影響開始',
  ],
  detected_at: ['detected', 'detected at', 'first detected', 'detection time', 'time detected', 'time of detection', 'discovered', 'identified', 'identified at', 'noticed', 'non compliance identified date', '検知', '検知日時', '検知時刻', '検出日時'],
  resolved_at: [
    'resolved', 'resolved at', 'resolvedwhen', 'resolved when', 'resolution time', 'time resolved', 'time of resolution', 'end', 'ended', 'ended at', 'end time', 'incident end time', 'end of incident', 'outage end time', 'issue end time', 'incident resolved', 'end date', 'incident end', 'impact end',
    'outage end', 'fixed at', 'non compliance end date', '復旧', '復旧日時', '復旧時刻', '終了', '終了日時', '解決日時', '解決',
  ],
  timezone: ['time zone', 'tz', 'zone', 'timezone of times', 'times in', 'タイムゾーン', '時間帯'],
  products: ['product', 'product(s) affected', 'products affected', 'affected products', 'affected product', '製品', '対象製品'],
  services: [
    'service', 'affected service', 'affected services', 'services affected', 'service(s) affected', 'affected', 'systems affected', 'affected systems', 'components', 'component', 'affected components',
    'impacted services', '影響サービス', '対象サービス', '影響を受けたサービス', 'サービス', '影響範囲',
  ],
  environment: ['env', 'environments', 'instance', 'instances', 'affected instance', 'affected environment', 'cluster', '環境', '対象環境'],
  region: ['regions', 'data center', 'data centre', 'datacenter', 'location', 'affected region', 'affected regions', 'リージョン', '地域'],
  owner: [
    'owners', 'postmortem owner', 'post mortem owner', 'incident owner', 'report owner', 'dri', 'responsible', 'incident leader', 'incident commander', 'incident lead', 'ic', 'document owner', '担当', '担当者', '責任者', 'オーナー',
  ],
  authors: ['author', 'author(s)', 'written by', 'prepared by', 'reported by', 'report by', '作成者', '著者', '執筆者', '記入者', '報告者'],
  reviewers: ['reviewer', 'reviewer(s)', 'reviewed by', 'approved by', 'approvers', 'レビュアー', 'レビュワー', '承認者', 'レビュー者'],
  contributors: ['contributor', 'collaborators', 'involved', 'participants', 'people involved', 'responders', 'attendees', 'team', '参加者', '関係者', '対応者'],
  audience: ['visibility', 'distribution', 'classification', '公開範囲'],
  published: ['published on', 'publication date', 'date published', 'release date', '公開日', '発行日'],
  detected_by: ['detection', 'detection method', 'detected through', 'how detected', 'source of detection', 'source of incident disclosure', '検知方法', '検知元'],
  duration_basis: ['duration counts'],
  tags: ['tag', 'labels', 'label', 'keywords', 'category', 'categories', 'タグ', 'カテゴリ', 'キーワード'],
  related: ['related incidents', 'related reports', 'related issues', 'related adr', 'see also', '関連', '関連 adr', '関連リンク', '関連インシデント', '関連ドキュメント', '関連pr'],
});

/** Labels of the span in which users were affected; its value is a range, not a point. */
const windowLabels = new Set(
  [
    'time window', 'impact window', 'impact duration', 'outage window', 'impact period', 'incident window', 'incident date and time', 'duration', 'date range', 'incident time', 'downtime', 'outage duration',
    'incident duration', 'maintenance window', '影響期間', '影響時間', '障害期間', '発生期間', '期間', '障害時間', '停止時間',
  ].map(plainWords),
);

/** "Date", "Incident date:", "**重大度**" → `date`, `date`, `severity`; undefined for words that name no field of the schema. */
export function fieldKey(label: string): string | undefined {
  const words = plainWords(label);
  return aliases.get(words) ?? aliases.get(withoutParenthesis(words));
}

/** Whether a label announces the time span in which users were affected ("Time window", "影響期間"). */
export function isWindowLabel(label: string): boolean {
  const words = plainWords(label);
  return windowLabels.has(words) || windowLabels.has(withoutParenthesis(words));
}
