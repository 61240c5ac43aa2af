// Nothing internal is in any file of a version for the public: not in its text, its metadata, its headers, its names, nor in the lists of a site.
import assert from 'node:assert/strict';
import { exportReport } from '../../../../server/src/features/export/export-report.ts';
import type { Syntax } from '../../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { exporters } from '../../../../server/src/render/exports/index.ts';
import { site, siteFacts } from '../../../../server/src/render/site/index.ts';
import { createReportIndex, summarize } from '../../../../server/src/workspace/index.ts';
import { readMail } from '../../render/exports/read-mail.ts';
import { readZip } from '../../render/exports/read-zip.ts';
import { publicOf, readIn } from './marked.ts';

const today = { year: 2026, month: 5, day: 1 };
const line = '<!-- rca-internal-line -->';

/** `SECRET` is what is marked, `Katharine` and `Berger` are a person, `PAY-` is a ticket. */
const reports: Readonly<Record<string, readonly [Syntax, string]>> = {
  'Markdown': ['markdown', `---
title: Katharine Berger closed the quay
date: 2026-03-14
owner: Katharine Berger
authors: [Katharine Berger]
region: SECRET # rca-internal-line
services: [locks]
tags:
  - SECRET # rca-internal-line
# SECRET
secret_key: SECRET
nested: { a: SECRET }
related: []
---

# Katharine Berger closed the quay <!-- SECRET -->

Incident lead: Katharine Berger

## Summary

Katharine closed the quay (see https://jira.quay.example/browse/PAY-1). SECRET ${line}

Ships waited. Katharine Berger called them. <!-- SECRET --> Fixed in [PAY-2](https://jira.quay.example/browse/PAY-2), \`https://jira.quay.example/browse/PAY-3\`.

## What Katharine did

- A
  - SECRET ${line}
- B <!-- rca-internal -->SECRET

SECRET<!-- /rca-internal -->

## Timeline <!-- SECRET -->

| Time | Event | Who |
|---|---|---|
| 2026-03-14 08:03 UTC | Katharine closes the quay [impact-start] | Katharine Berger |
| 2026-03-14 08:04 UTC | SECRET [detected] ${line} | |
| 2026-03-14 09:00 UTC | The quay opens [resolved] | |

## Action Items

| ID | Action | Owner | Ticket | Internal note |
|---|---|---|---|---|
| A1 | Add a gate | Katharine Berger | [PAY-4](https://jira.quay.example/browse/PAY-4) | SECRET |
| A2 | SECRET ${line} | | | |

## Internal notes

SECRET

## 8. Costs (internal)

SECRET
`],
  'YAML': ['yaml', `# SECRET
title: Katharine Berger closed the quay
date: 2026-03-14
owner: Katharine Berger
region: SECRET # rca-internal-line
tags: [locks]
secret_key: SECRET
impact:
  text: Ships waited.
  windows: # rca-internal-line
    - { start: 2026-03-14 08:04 UTC, end: 2026-03-14 09:00 UTC, note: SECRET }
timelines:
  - heading: SECRET # rca-internal-line
    entries:
      - { at: 2026-03-14 07:00 UTC, text: SECRET }
  - entries:
      - at: 2026-03-14 08:03 UTC
        text: Katharine closes the quay
        kind: impact-start
        evidence: https://jira.quay.example/browse/PAY-1
        internal_note: SECRET
      - at: 2026-03-14 08:04 UTC # rca-internal-line
        text: SECRET
      - at: 2026-03-14 09:00 UTC
        text: The quay opens
        kind: resolved
actions:
  - text: Add a gate
    owner: Katharine Berger
    ticket: PAY-2
    confidential: SECRET
  # rca-internal-next-line
  - text: SECRET
causes: # rca-internal-line
  - text: SECRET
    whys: [SECRET]
sections:
  - heading: Summary
    text: |
      Katharine Berger closed the quay. <!-- SECRET -->

      SECRET ${line}
  - heading: Internal notes
    text: SECRET
`],
};

const INTERNAL = /SECRET|Katharine|Berger|PAY-|jira|rca-internal/i;

describe('a version for the public', () => {
  for (const [name, [syntax, text]] of Object.entries(reports)) {
    for (const { id } of exporters) {
      it(`of ${name} has nothing internal as ${id}`, async () => {
        const report = readIn(syntax, text);
        const made = await exportReport({ report, profile: shippedProfiles.get(report.profile.id) ?? assert.fail(), reading: { profiles: shippedProfiles }, today, team: {} }, { format: id, audience: 'public' });
        assert.ok(made.kind === 'file', JSON.stringify(made));
        const shown = everyWord(made.content, id);
        assert.doesNotMatch(shown, INTERNAL);
        if (id !== 'svg') assert.match(shown, /closed the quay/);
      });
    }

    it(`of ${name} has nothing internal in a site`, () => {
      const report = publicOf(text, syntax).report ?? assert.fail();
      const index = createReportIndex();
      const summary = summarize('file:///archive/a.rca.md', report, index.keep);
      index.set(summary);
      const profile = shippedProfiles.get(report.profile.id) ?? assert.fail();
      const files = [...site([{ path: 'a.rca.md', summary, facts: siteFacts(report), related: () => [], read: () => ({ report, profile }) }], { today, base: 'https://status.quay.example/' })];
      assert.ok(files.some(({ path }) => path === 'feed.xml') && files.some(({ path }) => path === 'tags/locks.html' || path === 'services/locks.html'));
      for (const file of files) assert.doesNotMatch(`${file.path}\n${file.text}`, INTERNAL, file.path);
    });
  }
});

/** With the parts and the names of parts of a Word document, and a mail as its reader sees it. */
function everyWord(content: string | Uint8Array, format: string): string {
  if (typeof content !== 'string') return [...readZip(content)].flat().join('\n');
  if (format !== 'email') return content;
  const { headers, parts } = readMail(content);
  return [content, ...headers.values(), ...parts.values()].join('\n');
}
