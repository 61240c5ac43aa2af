import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const today = { year: 2024, month: 1, day: 1 };

/** Each stamped entry as its local time and offset, and what is told at warning or error, as `line rule`. */
function told(text: string): { readonly entries: readonly string[]; readonly findings: readonly string[] } {
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
  const entries = report.timelines.flatMap((timeline) => timeline.entries).flatMap(({ value: { at } }) => at ?? []);
  const findings = check(report, { profiles: shippedProfiles, today })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, span }) => `${text.slice(0, span.from).split('\n').length} ${rule}`);
  return { entries, findings };
}

describe('reports as people write them elsewhere', () => {
  it('a student report with bold clocks and a duration in a zone', () => {
    const { entries, findings } = told(`# Postmortem: web stack outage, July 17, 2023

## Issue Summary

**Duration:** 2 hours (from 2:00 PM to 4:00 PM WAT)

**Impact:** 80% of users could not sign in.

## Timeline

- **2:00 PM** – Monitoring alert: 500 errors on the login page.
- **2:45 PM** – Misleading path: the database was suspected.
- **4:00 PM** – Fix deployed, service restored.

## Root Cause and Resolution

The configuration named a file that does not exist. It was corrected.

## Corrective and Preventative Measures

- Add tests for the configuration (DevOps team), by July 31
`);
    assert.deepEqual(entries, ['2023-07-17T14:00:00+01:00[Africa/Lagos]', '2023-07-17T14:45:00+01:00[Africa/Lagos]', '2023-07-17T16:00:00+01:00[Africa/Lagos]']);
    assert.deepEqual(findings, []);
  });

  it('a bold-labelled document with paragraphs for its fields', () => {
    const { entries, findings } = told(`**Incident title**: Search down

**Incident date:** 2023-11-06

**Start time:** 09:14 CET

**End time:** 10:02 CET

**Summary**

Search failed for all users.

**Timeline**

| Time | What happened |
|---|---|
| 09:14 CET | Search cluster lost quorum, alert fired |
| 10:02 CET | Search recovered |

**Root cause**

Two masters ran on one host.

**Action items**

* Spread masters over hosts — Lena, by Nov 15
* Document quorum rules — Jonas, by Nov 30
`);
    assert.equal(entries.length, 2);
    assert.deepEqual(findings.filter((finding) => !finding.endsWith('overdue-action')), []);
  });

  it('a table with date and time apart, days before months, in an ambiguous zone', () => {
    const { entries, findings } = told(`# RCA - payment failures on 12/08/2023

| Field | Value |
|---|---|
| Incident Start Time | 12/08/2023 14:05 IST |
| Incident End Time | 12/08/2023 15:40 IST |
| Total Duration | 1 hr 35 mins |

## Executive Summary

Payments failed because a certificate had expired.

## Chronology of events

| Date | Time (IST) | Event |
|---|---|---|
| 12/08/2023 | 14:05 | Failures began, reported by a bank |
| 12/08/2023 | 15:40 | New certificate installed |
| 13/08/2023 | 10:00 | Review held |

## Root Cause

The certificate of the switch had expired.

## Preventive Action

1. Add expiry monitoring – Owner: Ravi – ETA: 20/08/2024
`);
    assert.deepEqual(entries.map((at) => at.slice(0, 16)), ['2023-08-12T14:05', '2023-08-12T15:40', '2023-08-13T10:00']);
    assert.deepEqual(findings, []);
  });

  it('updates of a status page, newest first', () => {
    const { entries, findings } = told(`# Elevated error rates

**Resolved** – This incident has been resolved.
Apr 12, 2023 - 18:31 UTC

**Monitoring** – A fix has been implemented.
Apr 12, 2023 - 17:58 UTC

**Investigating** – We are looking into this issue.
Apr 12, 2023 - 17:02 UTC
`);
    assert.equal(entries.length, 3);
    assert.deepEqual(findings, []);
  });

  it('two bold days over a night, on half clocks', () => {
    const { entries, findings } = told(`# Service disruption on May 4 and May 5, 2023

## What happened

On May 4, 2023, at 11:20 p.m. ET, our provider lost power and all sites were unreachable, a total of 3 hours and 45 minutes.

## Timeline

All times Eastern Daylight Time (EDT).

**Thursday, May 4**

- 11:20 p.m. — Power lost.
- 11:26 p.m. — Alerts.

**Friday, May 5**

- 12:40 a.m. — Generator started.
- 3:05 a.m. — Service restored.

## Root cause

The transfer switch failed.

## What are we doing about it?

- Second provider by end of year (Infrastructure team)
`);
    assert.deepEqual(entries.map((at) => at.slice(0, 16)), ['2023-05-04T23:20', '2023-05-04T23:26', '2023-05-05T00:40', '2023-05-05T03:05']);
    assert.deepEqual(findings, []);
  });

  it('clocks behind emoji', () => {
    const { entries, findings } = told(`# 📋 Post-Mortem: Queue backlog (2023-06-18)

## 📝 Summary

Queue workers stopped for 42 minutes.

## ⏱️ Timeline

* 🟢 13:00 UTC - Deployment of worker 2.3
* 🔴 13:07 UTC - Workers crash, the queue alert fires
* 🟢 13:49 UTC - Workers restarted

## 💥 Impact

12,400 mails were up to 42 minutes late.

## 🔍 Root Cause

A missing environment variable.

## ✅ Action Items

- [x] 🛠 Validate the environment at start (@kim)
`);
    assert.equal(entries.length, 3);
    assert.deepEqual(findings, []);
  });
});
