// The words that mark a timeline entry's kind in a tag, a Kind column or a label. Words in running text mark nothing.

import type { Span } from '../../text/span.ts';
import type { EntryKind } from '../data.generated.ts';
import { aliasMap, plainWords, withoutParenthesis } from './words.ts';

const aliases = aliasMap<EntryKind>({
  'cause-introduced': ['cause introduced', 'fault introduced', 'introduced', 'root cause introduced', 'factor start', '原因発生', '原因混入'],
  'impact-start': [
    'impact start', 'impact started', 'impact begins', 'impact began', 'start of impact', 'outage begins', 'outage began', 'outage start', 'outage starts', 'outage started', 'start', 'started', 'incident start',
    'incident started', 'incident starts', 'incident begins', 'incident began', 'start time', 'began', 'begin', 'problem starts', 'problem started', 'non compliance start', '発生', '影響開始', '障害発生', '障害開始',
  ],
  detected: ['detection', 'first detected', 'detect', 'discovered', 'first discovered', 'noticed', 'first noticed', 'alerted', 'first alert', 'identified', 'time detected', 'non compliance identified', 'aware', '検知', '検出', '発見'],
  acknowledged: ['ack', 'acked', 'acknowledge', 'acknowledgement', 'acknowledgment', 'first response', '認知', '受領', '対応開始'],
  declared: ['declare', 'incident declared', 'declared incident', 'escalated', 'incident opened', '宣言', 'インシデント宣言'],
  engaged: ['engage', 'team engaged', 'responders engaged', 'responder engaged', '参加', '対応者参加'],
  mitigated: ['mitigation', 'mitigate', 'mitigated at', 'impact mitigated', 'workaround applied', 'stabilised', 'stabilized', '緩和', '緩和策適用', '暫定対応', '部分復旧'],
  'impact-end': ['impact end', 'impact ended', 'impact ends', 'end of impact', 'outage ends', 'outage ended', 'outage end', 'outage over', 'repaired', 'restored', 'service restored', 'recovered', 'recovery', 'non compliance end', '影響終了', '復旧', '障害復旧'],
  resolved: ['resolve', 'resolution', 'fixed', 'fully resolved', 'incident resolved', 'incident closed', 'closed', 'incident end', 'incident ended', 'incident ends', 'end', 'ended', 'end time', 'all clear', '解決', '復旧確認', '完了', '収束', '終息', '恒久修正'],
  comms: ['comm', 'communication', 'communications', 'comms posted', 'comms-posted', 'status page', 'status update', 'customer communication', 'customers informed', '連絡', '告知', '顧客連絡'],
  note: ['notes', 'info', 'information', 'event', 'observation', '備考', 'メモ'],
});

/** "detected", "First detected:", "Detection", "検知" → `detected`; undefined for words that name no kind. */
export function entryKind(words: string): EntryKind | undefined {
  const plain = plainWords(words);
  return aliases.get(plain) ?? aliases.get(withoutParenthesis(plain));
}

const TOKEN = /\b(?:OUTAGE|INCIDENT|IMPACT)[ \t](BEGINS|BEGAN|STARTS|STARTED|ENDS|ENDED|OVER)\b/;

/**
 * A token in capitals such as OUTAGE BEGINS or INCIDENT ENDS, with its place in `text`: a mark that an author sets on purpose.
 * Ends mean that the impact ended, except for INCIDENT ENDS, which means resolved.
 */
export function kindToken(text: string): { readonly value: EntryKind; readonly span: Span } | undefined {
  const found = TOKEN.exec(text);
  if (found === null) return undefined;
  const span = { from: found.index, to: found.index + found[0].length };
  if (/^(?:BEG|START)/.test(found[1] ?? '')) return { value: 'impact-start', span };
  return { value: found[0].startsWith('INCIDENT') ? 'resolved' : 'impact-end', span };
}
