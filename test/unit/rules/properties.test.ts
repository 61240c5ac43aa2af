import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles, type Profile } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { changesOfRule, fixAll, fixesOf, safeChanges } from '../../../server/src/rules/fixes.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { readMarks } from '../../../server/src/rules/marked-text.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const today = { year: 2026, month: 11, day: 20 };
const minimal = shippedProfiles.get('minimal');

/** A profile in which a safe fix exists. */
const explicit: ReadonlyMap<string, Profile> = new Map(minimal === undefined ? [] : [['minimal', { ...minimal, timeline: { ...minimal.timeline, zonePolicy: 'explicit' } }]]);

function read(text: string, syntax: Syntax, profiles = shippedProfiles): Report {
  return syntaxes[syntax].read(text, { profiles });
}

function judge(report: Report, profiles = shippedProfiles): readonly Finding[] {
  return check(report, { profiles, today });
}

/** Lines that people write, whole and broken. */
const line = fc.oneof(
  fc.constantFrom(
    '# Checkout down, 31 January 2026', '## Summary', '## Timeline', '## Timeline (all times UTC)', '## Impact', '## Root Cause', '## Action Items', '### What went well', '## Owner:', '---', '',
    'All times in IST.', 'All times in PST (UTC-7)', 'All times in UC/Pacific', '<!-- rca-disable-next-line -->', '<!-- rca-disable missing-zone placeholder nonsense -->',
    '- 2026-01-31 08:11 UTC – alert fired', '- 2026-01-31 08:16 – restarted', '- 2026-01-30 23:55 UTC – queue filled', '- 00:20 – drained', '- 08:20 - 8:05 – failed', '- 13:55 PM – restarted [detected]',
    '- 2026-13-45 25:61 – nothing', '- 04/05/2026 08:11 – alert', '- 13:14 EDT (18:14 UTC) – alert', '- --:-- – unknown', '- Shortly after – restarted', '- 2027-03-03 10:00 UTC – later',
    '- [ ] Add an alert', '- Scripts will be reviewed', '- To resolve the issue, the service was shut off', '- Fix it (@mallory) by 2026-02-30',
    'severity: SEV1', 'detected_by: customer', 'Many users could not sign in.', 'The outage was triggered by a release because nothing bounds the queue.', '## Five Whys', '## Detection', '1. Why? The disk was full.', '- **C1** (root): No bound.',
    '| ID | Action | Kind | Priority | Ticket | Covers |', '| --- | --- | --- | --- | --- | --- |', '| A1 | Improve the queue | prevent | P1 | | C1 |', '- Remind everybody and add an alert on failed payments', '- [x] Keep an eye on it, by Q1 2026', 'causes:', '  - { id: C2, text: No alert, whys: [a, a] }',
    '| Date | Change |', '| --- | --- |', '| Action | Owner | Due | Status |', '| --- | --- | --- | --- |', '| Add an alert | | TBD | open |', '|||||',
    'It was down for 45 minutes, from 2026-01-31 08:11 UTC to 2026-01-31 09:40 UTC.', 'On Monday, 31 January 2026 a human error broke it {{when}}.', 'status: finnal', 'title: "x', 'timeline:', '  - at: 2026-01-31T8:11Z', '    text: alert fired',
    'actions:', '  - text: Add an alert', 'rca-rules: { placeholder: off, x: loud }', 'timezone: Europe/Berlin', 'published: 2026-01-01', '<<<<<<< HEAD', '```',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
const syntax = fc.constantFrom<Syntax>('markdown', 'yaml');

describe('rules on any text', () => {
  it('never fail, and stand inside the text with something to say', () => {
    fc.assert(fc.property(text, syntax, (source, written) => {
      const findings = judge(read(source, written));
      for (const { rule, span, message, related = [] } of findings) {
        assert.notEqual(rule, 'internal-error', message);
        for (const place of [span, ...related.map((other) => other.span)]) assert.ok(place.from >= 0 && place.from <= place.to && place.to <= source.length, `${rule} at ${place.from}–${place.to}`);
        assert.ok(message.length > 10 && message.length < 500, `${rule}: ${message}`);
      }
    }), { numRuns: 300 });
  });

  it('offer fixes with imperative titles that can be written', () => {
    fc.assert(fc.property(text, syntax, (source, written) => {
      const report = read(source, written);
      for (const finding of judge(report)) {
        for (const { title, changes } of fixesOf(finding)) {
          assert.match(title, /^[A-Z][a-z]+ .|^Ask /);
          assert.ok(!title.includes('\n') && title.length < 200, title);
          const fixed = applyEdits(source, syntaxes[written].write(report, changes));
          assert.ok(fixed.length < source.length + 20_000);
        }
      }
    }), { numRuns: 150 });
  });

  it('say the same of the same report', () => {
    fc.assert(fc.property(text, syntax, (source, written) => {
      const seen = (): readonly string[] => judge(read(source, written)).map(({ rule, span, message }) => `${rule} ${span.from} ${message}`);
      assert.deepEqual(seen(), seen());
    }), { numRuns: 50 });
  });
});

/** Reports in which the safe fix of the catalogue has something to do. */
const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('', ' UTC', ' CET')), { minLength: 1, maxLength: 12 });

function timelineOf(list: readonly (readonly [number, number, string])[], written: Syntax): string {
  const stamps = list.map(([hour, minute, zone]) => `2026-01-31 ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${zone}`).toSorted();
  if (written === 'yaml') return `title: Checkout down\ntimezone: UTC\ntimeline:\n${stamps.map((stamp) => `  - at: ${stamp}\n    text: something\n`).join('')}`;
  return `---\ntimezone: UTC\n---\n\n# Checkout down\n\n## Timeline\n\n${stamps.map((stamp) => `- ${stamp} – something\n`).join('')}`;
}

describe('fixes', () => {
  it('that are safe remove their finding and add none', () => {
    fc.assert(fc.property(entries, syntax, (list, written) => {
      const source = timelineOf(list, written);
      const report = read(source, written, explicit);
      const before = judge(report, explicit);
      for (const finding of before) {
        for (const fix of fixesOf(finding).filter(({ safe }) => safe)) {
          const after = judge(read(applyEdits(source, syntaxes[written].write(report, fix.changes)), written, explicit), explicit);
          const count = (findings: readonly Finding[], rule: string): number => findings.filter((other) => other.rule === rule).length;
          for (const { id } of rules) assert.ok(count(after, id) <= count(before, id) - (id === finding.rule ? 1 : 0), `${id} after ${fix.title}`);
        }
      }
    }), { numRuns: 60 });
  });

  it('of all safe kinds leave nothing for a second run, and never sort', () => {
    fc.assert(fc.property(entries, syntax, (list, written) => {
      const source = timelineOf(list, written);
      const repairing = {
        read: (changed: string) => read(changed, written, explicit),
        check: (report: Report) => judge(report, explicit),
        write: (report: Report, changes: Parameters<typeof syntaxes.yaml.write>[1]) => syntaxes[written].write(report, changes),
        choose: safeChanges,
      };
      const once = fixAll(source, repairing);
      assert.equal(fixAll(once, repairing), once);
      assert.deepEqual(judge(read(once, written, explicit), explicit).filter(({ rule }) => rule === 'zone-not-explicit'), []);
      const stamps = (of: string): readonly string[] => [...of.matchAll(/\d{2}:\d{2}/g)].map(([clock]) => clock);
      assert.deepEqual(stamps(once), stamps(source));
    }), { numRuns: 60 });
  });

  it('of one rule never sort a list', () => {
    const source = '# Checkout down\n\n## Timeline\n\n- 2026-01-31 09:40 UTC – resolved\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 08:11 UTC – alert fired\n';
    const report = read(source, 'markdown');
    assert.ok(judge(report).some(({ rule }) => rule === 'newest-first'));
    assert.deepEqual(changesOfRule(judge(report), 'newest-first'), []);
  });

  it('of one rule do not contradict each other', () => {
    const source = '# Checkout down\n\n## First timeline\n\n- 2026-01-31 09:40 – resolved\n\n## Second timeline\n\n- 2026-02-01 08:16 – restarted\n';
    const changes = changesOfRule(judge(read(source, 'markdown')), 'missing-zone');
    assert.deepEqual(changes, [{ kind: 'set-field', key: 'timezone', value: 'UTC' }]);
  });

  it('do not touch what is suppressed', () => {
    const source = timelineOf([[8, 11, ''], [8, 16, '']], 'markdown').replace('- 2026', '<!-- rca-disable-next-line zone-not-explicit -->\n- 2026');
    const changes = safeChanges(judge(read(source, 'markdown', explicit), explicit));
    assert.equal(changes.length, 1);
  });

  it('change nothing but the lines of what they are about', () => {
    for (const rule of rules) {
      for (const example of rule.examples.bad.filter(({ only }) => only !== 'yaml')) {
        const { text: source } = readMarks(example.text);
        const report = read(source, 'markdown');
        for (const finding of judge(report).filter((other) => other.rule === rule.id)) {
          for (const { changes, title } of fixesOf(finding)) {
            if (!changes.every(({ kind }) => kind === 'replace')) continue;
            const places = changes.flatMap((change) => (change.kind === 'replace' ? [change.span] : []));
            for (const { span } of syntaxes.markdown.write(report, changes)) {
              assert.ok(places.some((place) => place.from <= span.from && span.to <= place.to), `${rule.id}: ${title}`);
            }
          }
        }
      }
    }
  });
});
