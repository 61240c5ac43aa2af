// `rca inspect`: the report as it was read, in the published form, for any text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rca } from './memory-host.ts';
import { inspected } from './output-schemas.ts';

const report = `---
profile: minimal
title: Quay closed
date: 2026-01-31
timezone: Europe/Oslo
tags: [gate, quay]
wharf: 7
---

# Quay closed

## Impact

- 2026-01-31 10:00 – 10:30 no ship came in
- 2026-01-31 10:20 – 10:45 no ship went out

## Timeline

- 10:00 gate fails [impact-start]
- ~10:05 UTC [detected] call
  with a second line
- gate opens

## Action Items

| Action | Owner | Due | Status | Kind | Ticket |
|---|---|---|---|---|---|
| Grease the gate | Ada | 2026-02-28 | done | prevent | QUAY-7 |
| Paint the gate | | | | | |
`;

describe('rca inspect', () => {
  it('shows instants in UTC, durations, places and null for what is unknown', async () => {
    const { code, stdout, stderr } = await rca(['inspect', 'docs/quay.md'], { 'docs/quay.md': report });
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const read = inspected(stdout);
    assert.deepEqual(read.metadata, { profile: 'minimal', title: 'Quay closed', date: '2026-01-31', timezone: 'Europe/Oslo', tags: ['gate', 'quay'], wharf: 7 });
    assert.deepEqual(read.sections, [
      { id: 'impact', heading: 'Impact', line: 12 },
      { id: 'timeline', heading: 'Timeline', line: 17 },
      { id: 'actions', heading: 'Action Items', line: 24 },
    ]);
    assert.deepEqual(read.timelines.at(-1)?.entries, [
      { line: 19, endLine: 19, text: 'gate fails', kind: 'impact-start', instant: '2026-01-31T09:00:00Z', until: null, zone: 'Europe/Oslo', zoneFrom: 'front-matter', dateFrom: 'front-matter', precision: 'minute', approximate: false },
      { line: 20, endLine: 21, text: 'call\nwith a second line', kind: 'detected', instant: '2026-01-31T10:05:00Z', until: null, zone: 'UTC', zoneFrom: 'entry', dateFrom: 'front-matter', precision: 'minute', approximate: true },
      { line: 22, endLine: 22, text: 'gate opens', kind: null, instant: null, until: null, zone: null, zoneFrom: null, dateFrom: null, precision: null, approximate: false },
    ]);
    assert.deepEqual(read.impactWindows, [{ start: '2026-01-31T09:00:00Z', end: '2026-01-31T09:30:00Z' }, { start: '2026-01-31T09:20:00Z', end: '2026-01-31T09:45:00Z' }]);
    assert.deepEqual(read.metrics, { impact: 'PT45M', detect: 'PT1H5M', acknowledge: null, mitigate: null, resolve: null });
    assert.deepEqual(read.actions, [
      { line: 28, text: 'Grease the gate', owner: 'Ada', due: '2026-02-28', status: 'done', kind: 'prevent', ticket: 'QUAY-7' },
      { line: 29, text: 'Paint the gate', owner: null, due: null, status: null, kind: null, ticket: null },
    ]);
  });

  it('ends with 2 for what cannot be read', async () => {
    assert.deepEqual(await rca(['inspect', 'a.md']), { code: 2, stdout: '', stderr: 'rca: Cannot read “a.md”: there is no such file or folder.\n', files: {} });
    const { code, stderr } = await rca(['inspect', 'a.md'], { 'a.md': Uint8Array.from([0xff, 0xfe, 0, 0]) });
    assert.deepEqual({ code, stderr }, { code: 2, stderr: 'rca: “a.md” cannot be inspected. This file is in UTF-16. Save it as UTF-8.\n' });
  });

  it('shows any text in the published form', async () => {
    const lines = fc.constantFrom(...report.split('\n'), '0001-01-01 00:00 UTC x', '- 9999-12-31 23:59:60 UTC x', '- 2026-01-31 24:00 – 0:10 UTC x', '| 10:00 | x |', '# a', '- [ ] x @y', 'key: [', '- at: x');
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(lines, fc.string()), { maxLength: 30 }), fc.constantFrom('a.md', 'a.yaml'), async (list, path) => {
      inspected((await rca(['inspect', path], { [path]: list.join('\n') })).stdout);
    }));
  });
});
