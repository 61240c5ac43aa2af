// The headings under which each canonical section is met in published formats and reports, English and Japanese. Looking up is `canonical.ts`.

export type CanonicalId =
  | 'summary' | 'background' | 'impact' | 'timeline' | 'detection' | 'trigger' | 'root-cause' | 'whys' | 'response' | 'resolution'
  | 'lessons' | 'lessons-well' | 'lessons-badly' | 'lessons-lucky' | 'actions' | 'communication' | 'related' | 'evidence' | 'people'
  | 'history' | 'admin';

/** As `normaliseHeading` gives them; the plural of the last word is understood. */
export const canonicalHeadings: Readonly<Record<CanonicalId, readonly string[]>> = {
  summary: [
    'zusammenfassung', 'überblick', 'résumé', 'resumen', 'resumo', '摘要', '概述', '요약',
    'summary', 'executive summary', 'exec summary', 'issue summary', 'problem summary', 'management summary', 'summary of incident',
    'overview', 'introduction', 'intro', 'description', 'abstract', 'synopsis', 'tl;dr', 'tldr', 'brief', 'problem', 'problem statement',
    'problem description', 'incident overview', 'incident description', 'the incident', 'symptom', 'the problem',
    'what happened', 'what was the problem', 'outage description', 'd0', 'd2',
    'サマリー', 'サマリ', '概要', '要約', '障害概要', 'インシデント概要', 'エグゼクティブサマリー', '事象', '発生事象', '何が起きたか', '何が起こったか',
  ],
  background: [
    'background', 'context', 'leadup', 'lead-up', 'lead up', 'prologue', 'background information', 'architecture',
    '背景', '前提', 'コンテキスト', '前提知識',
  ],
  impact: [
    'impact', 'customer impact', 'user impact', 'business impact', 'service impact', 'summary of impact', 'impact summary', 'impact analysis',
    'impact assessment', 'impact duration', 'scope', 'scope of impact', 'blast radius', 'damage', 'affected user', 'affected customer',
    'affected service', 'affected system', 'consequence', 'effect', 'who was affected', 'who was impacted', 'what was affected',
    'what was impacted', 'what was the impact', 'how were customers affected', 'how were users affected', 'what was the effect',
    '影響', '影響範囲', '影響の内訳', '定量的影響', 'ユーザー影響', 'ユーザーへの影響', 'お客様への影響', '顧客影響', 'ビジネス影響', '影響内容',
    'auswirkung', 'auswirkungen', 'impacts', 'conséquences', 'impacto', '影响', '影响范围', '영향',
  ],
  timeline: [
    'timeline', 'time line', 'event timeline', 'incident timeline', 'timeline of event', 'timeline highlight', 'incident log', 'event log',
    'chain of event', 'sequence of event', 'course of event', 'chronology', 'chronology of event', 'key event', 'key milestone', 'milestone',
    'recovery effort', 'incident timing', 'how did we respond', 'what happened when', 'log of event', 'log', 'actions taken',
    'タイムライン', '時系列', '経緯', '経過', '対応経緯', '発生経緯', '対応の経緯', '障害の経緯', '時系列対応',
    'zeitleiste', 'zeitlicher ablauf', 'zeitstrahl', 'ablauf', 'chronologie', 'déroulé', 'cronología', 'línea de tiempo', 'línea temporal', 'cronologia', 'linha do tempo', '时间线', '时间轴', '타임라인',
  ],
  detection: [
    'detection', 'identified', 'identification', 'discovery', 'how did you notice it', 'how was it detected', 'how was this detected',
    'how was the issue detected', 'how was the incident detected', 'how did we notice', 'how did we find out', 'how did we detect it',
    'how was it discovered', 'how was it noticed', 'diagnosis', 'detection and diagnosis',
    '検知', '検出', '発見', '発見の経緯', '検知方法',
  ],
  trigger: ['trigger', 'fault', 'failure mode', 'failure', 'trigger event', 'triggering event', 'initiating event', 'トリガー', '発端', 'きっかけ', '引き金'],
  'root-cause': [
    'root cause', 'root cause analysis', 'root-cause', 'root-cause analysis', 'rootcause', 'rca', 'cause', 'cause analysis', 'analysis', 'underlying issue', 'underlying problem', 'cause of outage',
    'cause of incident', 'underlying cause', 'direct cause', 'immediate cause', 'proximate cause', 'probable cause', 'likely cause', 'suspected cause',
    'causal analysis', 'causal factor', 'root cause and mitigation', 'root cause and resolution', 'root cause and trigger', 'root cause information',
    'contributing factor', 'contributing cause', 'contributing condition', 'contributing conditions analysis', 'contributor', 'blameless root cause',
    'problem analysis', 'technical analysis', 'technical detail', 'technical explanation', 'failure analysis', 'finding', 'investigation finding', 'diagnosis and root cause',
    'what caused', 'what caused it', 'what caused this', 'what was the cause', 'what was the root cause', 'what went wrong and why', 'why did it happen',
    'why did this happen', 'why it happened', 'why it failed', 'why did it fail', 'why did it break', 'why this happened', 'how did it happen',
    'how did this happen', 'how it happened', 'why', 'd4',
    '根本原因', '根本原因分析', '原因', '原因分析', '原因調査', '発生原因', '障害原因', '直接原因', '間接原因', '真因', '真因分析', '寄与要因', '要因', '要因分析', 'なぜ起きたか',
    'ursache', 'ursachen', 'ursachenanalyse', 'grundursache', 'cause racine', 'causes racines', 'cause profonde', 'causa raíz', 'causa', 'causas', 'causa raiz', '근본 원인',
  ],
  whys: ['whys', 'five whys', 'the five whys', '5whys', '5-whys', 'why-why analysis', 'root cause identification', 'why table', 'five why analysis', 'why analysis', 'なぜなぜ分析', 'なぜ分析', '5つのなぜ', '5回のなぜ'],
  response: ['response', 'incident response', 'incident response analysis', 'response analysis', "how'd we do", 'how did we do', '対応', '対応の評価', '対応内容', '初動対応', 'インシデント対応', '対応状況'],
  resolution: [
    'resolution', 'recovery', 'mitigation', 'mitigation and resolution', 'resolution and recovery', 'recovery and resolution', 'stabilization step',
    'stabilisation step', 'fix', 'the fix', 'solution', 'workaround', 'remediation', 'repair', 'restoration', 'containment', 'interim containment',
    'immediate mitigation', 'how was it fixed', 'how was it resolved', 'how did we fix it', 'how we fixed it', 'how it was resolved', 'how did we resolve it',
    'how was the issue resolved', 'what did we do to fix it', 'd3', 'd5', 'd6',
    '復旧', '解決', '解決策', '緩和', '緩和策', '緩和策・復旧', '復旧対応', '復旧方法', '暫定対応', '暫定対策', '応急処置',
  ],
  lessons: [
    'lesson', 'lessons learned', 'lessons learnt', 'lesson learned', 'lesson learnt', 'learning', 'key learning', 'learnings and risks', 'takeaway', 'key takeaway',
    'what we learned', 'what did we learn', 'what have we learned', 'what we learnt', 'learning opportunity', 'retrospective', 'reflection', 'conclusions',
    'post-incident analysis', 'post incident analysis',
    '教訓', '学び', '学んだこと', '技術的教訓', '組織的教訓', '技術的な学び', '組織的な学び', '技術的な教訓', '組織的な教訓', '得られた教訓', '振り返り', 'ふりかえり',
  ],
  'lessons-well': [
    'what went well', 'what went right', 'what worked', 'what worked well', 'things that went well', 'went well', 'the good', 'mitigator', 'what we did well',
    'what did we do well', 'what did go well', 'うまくいったこと', 'うまくいった点', '良かったこと', '良かった点', 'よかったこと', 'よかった点',
  ],
  'lessons-badly': [
    'what went wrong', 'what went badly', 'what went poorly', "what didn't go well", "what didn't go so well", 'what did not go well', 'what did not go so well',
    "what didn't work", 'what did not work', 'what was difficult', 'what was hard', 'what could have gone better', 'what could have been better', 'what could be better',
    'what could go better', 'what could be improved', 'what could we improve', 'what could we have done better', 'what can we improve', 'what can be improved', 'what to improve',
    'could have gone better', 'could be better', 'could be improved', 'things that went wrong', 'things that went poorly', 'things that went badly', 'went wrong',
    'went poorly', 'went badly', 'the bad', 'improvement area', 'area for improvement', 'areas of improvement',
    'うまくいかなかったこと', 'うまくいかなかった点', '改善が必要なこと', '改善が必要な点', '改善点', '悪かったこと', '悪かった点', '課題', '問題点', '特に問題のある点',
  ],
  'lessons-lucky': [
    'where we got lucky', 'where did we get lucky', 'what was lucky', 'how we got lucky', 'got lucky', 'we got lucky', 'lucky', 'luck', 'where were we lucky',
    '運が良かったこと', '運がよかったこと', '運が良かった点', '幸運だったこと', '幸運だった点',
  ],
  actions: [
    'massnahmen', 'folgemassnahmen', 'actions correctives', 'acciones', 'acciones correctivas', 'ações', 'ações corretivas', '改进措施', '조치 사항',
    'action item', 'actionable', 'action', 'corrective action', 'corrective and preventative measure', 'corrective and preventive measure',
    'corrective and preventive action', 'corrective and preventative action', 'corrective measure', 'preventive measure', 'preventative measure', 'preventive action',
    'preventative action', 'prevention', 'technical action items and preventive measures', 'action plan', 'improvement action', 'follow-up', 'follow up', 'followup',
    'follow-up task', 'follow up task', 'follow-up action', 'follow up action', 'follow-up item', 'follow up item', 'next step', 'review action', 'recommendation',
    'recommended action', 'outcome', 'outcomes/corrective actions', 'prevention task', 'todo', 'to do', 'to-do', 'task', 'remediation item', 'remediation action', 'remediation step',
    'remediation plan', 'remediation task', 'improvement', 'process improvement', 'technical improvement', 'documentation improvement', 'countermeasure',
    'remedial action', 'future work', 'moving forward', 'going forward', 'follow-up improvement', 'follow up improvement', 'long-term solution', 'long-term fix', 'permanent fix', 'what are we doing about this', 'what we are doing about it', 'what are we doing next', 'what will we do', 'what happens next', "what's next", 'what we will do',
    'what are we going to do', 'how are we making incidents like this less likely or less impactful', 'how are we making incidents like this less likely',
    'how do we prevent this', 'how will we prevent this', 'how can we prevent this', 'how to prevent this', 'how do we prevent it from happening again', 'd7',
    'アクションアイテム', 'アクション', 'アクションプラン', '対策', '再発防止策', '再発防止', '今後の対応', '今後の対策', '恒久対策', '恒久対応', '是正措置', '改善策', '改善アクション', 'フォローアップ', '予防', '予防策', '次のステップ', 'ネクストアクション', 'やること',
  ],
  communication: [
    'communication', 'customer communication', 'messaging', 'external message', 'external messaging', 'internal email', 'status page', 'status page update', 'public communication',
    'how can we make our incident communications more useful', '連絡', '周知', '顧客への連絡', 'お客様への連絡', 'コミュニケーション', '顧客対応',
  ],
  related: ['related incident', 'related incidents', 'recurrence', 'backlog check', 'related item', 'related issue', 'similar incident', 'previous incident', 'past incident', '関連インシデント', '関連障害', '関連 issue', '関連情報', '関連 adr', '類似障害'],
  evidence: [
    'supporting information', 'supporting document', 'metrics', 'graph', 'appendix', 'appendice', 'links to relevant documentation', 'links to documentation', 'evidence',
    'reference', 'link', 'further reading', 'attachment', 'screenshot', 'resource', 'related resource', 'related document', 'related documentation', 'documentation', 'see also',
    '参考資料', '参考', '参考情報', '参考文献', '関連ドキュメント', '関連リソース', '関連資料', '証跡', '添付資料', '付録', '実測ログ',
  ],
  people: [
    'responder', 'attendee', 'participant', 'team', 'people', 'people involved', 'names of people involved', 'incident role', 'role', 'incident responder', 'who was involved', 'd1',
    '関係者', '担当者', '参加者', '対応者', '対応メンバー',
  ],
  history: ['publication history', 'change history', 'revision history', 'document history', 'version history', 'update history', 'history', 'changelog', 'change log', '変更履歴', '更新履歴', '改訂履歴'],
  admin: [
    'confidential information', 'confidential information, disclaimer and trade marks', 'disclaimer', 'confidentiality', 'glossary', 'scorecard', 'stat', 'statistic', 'metadata', 'key information', 'review guideline',
    'meeting', 'checklist', 'd8', '用語集', 'メタデータ', '免責事項',
  ],
};

/** Words that say much more often something else when they are only a part of a heading ("RCA: …" is a title, "contributors to …" people). */
export const wholeHeadingsOnly: ReadonlySet<string> = new Set([
  'rca', 'root cause analysis', 'analysis', 'finding', 'contributor', 'why', 'problem', 'failure', 'fault', 'log', 'link', 'team', 'role', 'people', 'task',
  'history', 'action', 'outcome', 'fix', 'scope', 'effect', 'damage', 'architecture', 'description', 'documentation', 'resource', 'meeting', 'status page', 'improvement', 'learning',
  'reference', 'metrics', 'discovery', 'the incident', 'the problem', 'symptom', 'cause analysis', '対応', '原因', '課題', '発見', '参考', '連絡', '解決', '要因',
]);
