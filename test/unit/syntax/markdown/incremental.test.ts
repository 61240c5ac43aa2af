import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from './reading.ts';

const REPORT = `---
title: Queue outage
date: 2026-03-14
timezone: UTC
---

# Queue outage, 14 March 2026

**Severity:** SEV-2

## Summary

The queue was full for 40 minutes. See [the issue](https://git.example.com/a/b/issues/4) and \`pool.max\`.

## Timeline

All times in UTC.

- 10:00 – pool full [impact-start]
- 10:05 – page sent
  - by hand
- **10:40** – restarted

### March 15

| Time (UTC) | Event |
|---|---|
| 09:00 | looked |
| 09:30 | |

## Root Cause

- **C1** (root): pool too small
  1. Why?

## Action Items

| Action | Owner | Due |
|---|---|---|
| Add a limit | Ada | 2026-04-01 |

- [ ] Add an alert (Bo)

<!-- rca-disable-section passive-action -->

> quoted 10:00
`;

/** What people type and delete, and what changes the blocks around it. */
const piece = fc.constantFrom(
  'x', ' ', '\n', '\n\n', '- ', '# ', '## ', '### 11:00\n', '| ', '|---|---|\n', '```\n', '---\n', '> ', '**', '`', '[', '](', '<!-- ', ' -->', '\t', '    ', '1. ', '10:07 UTC – y\n',
  '\r\n', '\r', 'TODO', '2026-03-16', '[detected]', '+++\n', '\u0000', '😀', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n', 'title: ',
);
const edit = fc.record({ at: fc.nat({ max: 1000 }), drop: fc.nat({ max: 12 }), put: fc.oneof(piece, fc.constant('')) });

describe('reading Markdown again after edits', () => {
  it('gives what a fresh reading gives', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
        let text = REPORT;
        let report = read(text);
        for (const { at, drop, put } of edits) {
          const from = Math.floor((at / 1000) * text.length);
          text = text.slice(0, from) + put + text.slice(from + drop);
          report = read(text, {}, report);
          assert.deepEqual(report, read(text));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the profile of the reading before', () => {
    const first = read(REPORT, { profile: { id: 'ex-libris', from: 'option' } });
    assert.deepEqual(read(REPORT, {}, first), read(REPORT));
  });
});
