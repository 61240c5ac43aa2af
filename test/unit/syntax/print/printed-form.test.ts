import assert from 'node:assert/strict';
import type * as data from '../../../../server/src/model/data.generated.ts';
import { syntaxes, syntaxOf } from '../../../../server/src/syntax/index.ts';

const report: data.ReportData & Readonly<Record<string, unknown>> = {
  title: 'Checkout: down',
  date: '2026-01-31',
  timezone: 'UTC',
  tags: ['checkout', 'a, b'],
  started_at: '2026-01-31T08:11:00+00:00[UTC]',
  our_own: { nested: [1, 'two'] },
  impact: { text: 'Nobody could pay.', windows: [{ start: '2026-01-31T08:11:00+00:00[UTC]', end: '2026-01-31T09:40:00+00:00[UTC]', note: 'full outage' }], measures: [{ name: 'Failed payments', value: 1200, unit: 'payments' }] },
  timelines: [
    {
      heading: 'Timeline',
      timezone: 'UTC',
      entries: [
        { at: '2026-01-31T08:11:00+00:00[UTC]', text: 'Alert fired', kind: 'detected', precision: 'minute' },
        { at: '2026-01-31T16:20:00+08:00[Asia/Singapore]', until: '2026-01-31T16:30:00+08:00[Asia/Singapore]', text: 'Rolled back\n\n- first half\n- second half', precision: 'minute', date_from: 'previous' },
        { at: '2026-01-31T09:00:00+00:00[UTC]', text: '09:30 was the plan', precision: 'minute', approximate: true, evidence: ['http://x.example/1'] },
        { at: '2026-01-31T09:05:00+00:00[UTC]', text: '```\nlog\n```', kind: 'note', precision: 'minute' },
        { at: 'later', text: 'Told everybody' },
      ],
    },
  ],
  causes: [{ id: 'C1', kind: 'root', text: 'A lock was held', whys: ['no timeout', 'nobody knew'] }, { kind: 'contributing', text: 'No alert' }],
  actions: [{ id: 'A1', text: 'Add a timeout | everywhere', owner: 'Storage', due: '2026-03-01', covers: ['C1'], priority: 'P1' }, { text: 'Write it\ndown' }],
  lessons: [{ text: 'Practice helps' }, { kind: 'lucky', id: 'L1', text: 'It was Sunday' }],
  communications: [{ at: '2026-01-31T08:40:00+00:00[UTC]', channel: 'status page', text: 'We know' }],
  history: [{ date: '2026-02-01', change: 'First version' }],
  sections: [
    { id: 'summary', heading: 'Summary', text: 'Down for **long**.' },
    { id: 'timeline', heading: 'Timeline', text: 'Oldest first:\n\n- see the log' },
    { heading: 'Words of ours', level: 3, text: 'Here.' },
  ],
};

describe('the printed form of a report', () => {
  it('is front matter and sections in Markdown', () => {
    assert.equal(syntaxes.markdown.print({ data: report }), `---
title: "Checkout: down"
date: 2026-01-31
timezone: UTC
tags: [checkout, "a, b"]
started_at: 2026-01-31 08:11 UTC
our_own:
  nested: [1, two]
---

## Summary

Down for **long**.

## Timeline

Oldest first:

- see the log

* 2026-01-31 08:11 UTC – Alert fired [detected]
* 2026-01-31 16:20 Asia/Singapore – 2026-01-31 16:30 Asia/Singapore – Rolled back

  - first half
  - second half
* ~2026-01-31 09:00 UTC: 09:30 was the plan
  - evidence: http://x.example/1
* 2026-01-31 09:05 UTC – [note]
  \`\`\`
  log
  \`\`\`
* later – Told everybody

### Words of ours

Here.

## Impact

Nobody could pay.

- 2026-01-31 08:11 UTC – 2026-01-31 09:40 UTC full outage
- Failed payments: 1200 payments

## Root Cause

- **C1** (root): A lock was held
  1. no timeout
  2. nobody knew
- (contributing): No alert

## Action Items

| ID | Action | Kind | Owner | Due | Status | Ticket | Covers | Priority |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| A1 | Add a timeout \\| everywhere | | Storage | 2026-03-01 | | | C1 | P1 |
| | Write it down | | | | | | | |

## Lessons Learned

- Practice helps

### Where we got lucky

- **L1**: It was Sunday

## Communication

| Time | Channel | Message |
| --- | --- | --- |
| 2026-01-31 08:40 UTC | status page | We know |

## Publication History

| Date | Change |
| --- | --- |
| 2026-02-01 | First version |
`);
  });

  it('is the keys of the schema in YAML', () => {
    assert.equal(syntaxes.yaml.print({ data: report }), `title: "Checkout: down"
date: 2026-01-31
timezone: UTC
tags: [checkout, "a, b"]
started_at: 2026-01-31 08:11 UTC
our_own:
  nested: [1, two]
impact:
  text: Nobody could pay.
  windows:
    - start: 2026-01-31 08:11 UTC
      end: 2026-01-31 09:40 UTC
      note: full outage
  measures:
    - name: Failed payments
      value: 1200
      unit: payments
timelines:
  - heading: Timeline
    entries:
      - at: 2026-01-31 08:11 UTC
        kind: detected
        text: Alert fired
      - at: 2026-01-31 16:20 Asia/Singapore
        until: 2026-01-31 16:30 Asia/Singapore
        text: |
          Rolled back

          - first half
          - second half
      - at: ~2026-01-31 09:00 UTC
        text: 09:30 was the plan
        evidence: [http://x.example/1]
      - at: 2026-01-31 09:05 UTC
        kind: note
        text: |
          \`\`\`
          log
          \`\`\`
      - at: later
        text: Told everybody
causes:
  - id: C1
    kind: root
    text: A lock was held
    whys: [no timeout, nobody knew]
  - kind: contributing
    text: No alert
actions:
  - id: A1
    text: Add a timeout | everywhere
    owner: Storage
    due: 2026-03-01
    priority: P1
    covers: [C1]
  - text: |
      Write it
      down
lessons:
  - text: Practice helps
  - id: L1
    kind: lucky
    text: It was Sunday
communications:
  - at: 2026-01-31 08:40 UTC
    channel: status page
    text: We know
history:
  - date: 2026-02-01
    change: First version
sections:
  - id: summary
    heading: Summary
    text: Down for **long**.
  - id: timeline
    heading: Timeline
    text: |
      Oldest first:

      - see the log
  - heading: Words of ours
    level: 3
    text: Here.
  - id: impact
    heading: Impact
  - id: root-cause
    heading: Root Cause
  - id: actions
    heading: Action Items
  - id: lessons
    heading: Lessons Learned
  - id: communication
    heading: Communication
  - id: history
    heading: Publication History
`);
  });

  it('keeps the zone that a timeline gives to times without one', () => {
    const timelines = [{ timezone: 'Asia/Tokyo', entries: [{ at: '10:15', text: 'x' }, { at: '2026-01-31T10:20:00', text: 'y' }] }];
    assert.match(syntaxes.yaml.print({ data: { timelines } }), /timezone: Asia\/Tokyo\n {4}entries:\n {6}- at: 10:15\n {8}text: x\n {6}- at: 2026-01-31 10:20 Asia\/Tokyo\n/);
  });

  it('keeps what is not as the schema says', () => {
    const data = { title: 'x', actions: 'none yet' } as unknown as data.ReportData & Readonly<Record<string, unknown>>;
    assert.equal(syntaxes.yaml.print({ data }), 'title: x\nactions: none yet\n');
    assert.equal(syntaxes.markdown.print({ data }), '---\ntitle: x\nactions: none yet\n---\n');
  });
});

describe('the syntax of a file', () => {
  const cases = [
    ['report.rca.yaml', 'yaml'], ['REPORT.YML', 'yaml'], ['yaml', 'yaml'], ['report.rca.md', 'markdown'], ['markdown', 'markdown'], ['notes.txt', 'markdown'], ['', 'markdown'], ['yaml.md', 'markdown'],
  ] as const;
  for (const [name, syntax] of cases) it(`of ${JSON.stringify(name)} is ${syntax}`, () => assert.equal(syntaxOf(name), syntax));
});
