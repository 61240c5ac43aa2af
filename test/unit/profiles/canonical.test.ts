import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalHeadings } from '../../../server/src/profiles/canonical-headings.ts';
import { canonicalSections } from '../../../server/src/profiles/canonical.ts';
import { canonicalSection, normaliseHeading } from '../../../server/src/profiles/index.ts';

describe('canonicalSection', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    summary: ['Summary', 'Executive Summary', 'TL;DR', 'What happened?', '## 1. **Overview**', 'Summary of the incident', '概要', 'サマリー'],
    background: ['Background', 'Lead-up', 'Context', '背景'],
    impact: ['Impact', 'Customer impact', 'Impact on users', 'Who was affected?', 'What was the impact on payments?', 'How many users were affected?', 'Partner-facing impact', '影響', '影響範囲'],
    timeline: ['Timeline', 'Event Timeline', 'Timeline (all times UTC)', 'Timeline - May 29, 2021', 'Events/Timeline:', 'Detailed timeline of events', 'Queue database timeline', 'Chronology', 'タイムライン', '時系列'],
    detection: ['Detection', 'How was the outage detected?', 'How did you notice it?', '検知（Detect）'],
    trigger: ['Trigger', 'Fault', 'トリガー'],
    'root-cause': [
      'Root Cause', 'Root causes', 'Root Cause(s)', 'Cause', 'Why did it happen?', 'Why it failed', 'Why did the queue stop and fail?', 'What caused the outage?', 'Contributing Factors', 'Root Causes and Trigger',
      'Root cause of the failed writes', 'What went wrong and why?', 'Findings', 'D4: Root cause and escape point', '根本原因', '根本原因分析', '寄与要因 (contributing factors)', '設計上の要因',
    ],
    whys: ['Five Whys', '5 Whys', 'Five Whys — cold start', 'なぜなぜ分析'],
    response: ['Response', "How'd We Do?", '対応の評価'],
    resolution: ['Resolution', 'Mitigation & Resolution', 'Short-term fix', 'How was it fixed?', '緩和策・復旧'],
    lessons: ['Lessons Learned', 'Lessons learnt', 'Key Takeaways', 'What did we learn?', '教訓', '技術的な学び'],
    'lessons-well': ['What went well?', 'What Went Well', 'うまくいったこと'],
    'lessons-badly': ['What went wrong', "What didn't go so well?", 'What could have gone better?', 'Things that went poorly', 'うまくいかなかったこと'],
    'lessons-lucky': ['Where we got lucky', 'Where did we get lucky?', '運が良かったこと'],
    actions: [
      'Action Items', 'Actions', 'Follow-ups', 'Next steps', 'Corrective Actions', 'Immediate actions (completed)', 'Planned actions', 'Long-term improvements (Q4)', 'How are we preventing it from happening again?',
      'Technical Action Items and Preventive Measures', 'Corrective and Preventative Measures', 'Action items for the storage team', 'Moving forward', 'アクションアイテム', '再発防止策',
    ],
    communication: ['Customer Communication', 'Messaging'],
    related: ['Related Incidents', 'Related Issues / PRs', '関連 ADR / Issue'],
    evidence: ['Supporting information', 'Appendix: Graphs', 'References', '参考資料'],
    people: ['Responders', 'Attendees'],
    history: ['Publication History', 'Change log'],
    admin: ['Confidential Information, Disclaimer and Trade Marks', 'Glossary', 'メタデータ'],
  };
  for (const [id, headings] of Object.entries(cases)) {
    for (const heading of headings) it(`${heading} → ${id}`, () => assert.equal(canonicalSection(heading), id));
  }

  const others = [
    'Checkout down', 'RCA: checkout down on 31 January', 'Postmortem: timeline widget broken for three hours', '2021-06-03: Database Full', '08:15', 'May 12', 'Contributors to this report',
    'What should you do?', 'Why it was not caught', 'プロセス', '', '?', 'Process',
  ];
  for (const heading of others) it(`${JSON.stringify(heading)} is none`, () => assert.equal(canonicalSection(heading), undefined));

  it('knows all that one heading joins', () => {
    assert.deepEqual(canonicalSections('Impact and Root Cause'), ['impact', 'root-cause']);
    assert.deepEqual(canonicalSections('Summary / Timeline / Action items'), ['summary', 'timeline', 'actions']);
  });

  it('is given every heading of its dictionary in its own form, once', () => {
    const seen = new Map<string, string>();
    for (const [id, headings] of Object.entries(canonicalHeadings)) {
      for (const heading of headings) {
        assert.equal(normaliseHeading(heading), heading, 'not in normal form, so never found');
        assert.equal(seen.get(heading) ?? id, id, `${heading} belongs to two sections`);
        seen.set(heading, id);
        assert.equal(canonicalSection(heading), id);
      }
    }
  });

  it('does not mind how the heading is decorated', () => {
    const headings = fc.constantFrom(...Object.values(canonicalHeadings).flat());
    const before = fc.constantFrom('', '1. ', '2) ', '## ', '**', '🔥 ', '- ');
    const after = fc.constantFrom('', ':', '?', ' ##', '**', ' (all times UTC)', ' (draft):');
    fc.assert(fc.property(headings, before, after, (heading, start, end) => {
      assert.equal(canonicalSection(`${start}${heading.toUpperCase()}${end}`), canonicalSection(heading));
    }));
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const id = canonicalSection(text);
      assert.ok(id === undefined || Object.hasOwn(canonicalHeadings, id));
    }));
  });
});
