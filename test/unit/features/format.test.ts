// Formatting: what it writes, and that it changes nothing that a report says.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { format, formatTimelines } from '../../../server/src/features/index.ts';
import type { Report } from '../../../server/src/model/report.ts';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

function formatted(name: string, text: string, within = { from: 0, to: text.length }): string {
  return applyEdits(text, format(openMarked(name, text).open, within));
}

/** What a report says, without the blanks and dashes that only lay out a table. */
function saidIn(report: Report): unknown {
  return JSON.parse(JSON.stringify(resolvedData(report), (_, value: unknown) => (typeof value === 'string' ? value.replace(/[ \t]+/g, ' ').replace(/-+/g, '-').replace(/ ?\| ?/g, '|') : value)));
}

describe('formatting', () => {
  it('writes ISO dates and a 24-hour clock, and leaves zones and words alone', () => {
    const text = lines('# Outage', '', '## Timeline', '', '- March 4, 2024 8:11 PM CET – The *certificate* expires', '- 2024/03/04 8:41 PM CET: An alert fires', '- 9:05–9:20 PM CET – A new one is installed', '- about 11 PM CET – quiet');
    assert.equal(formatted(markdownName, text), lines('# Outage', '', '## Timeline', '', '- 2024-03-04 20:11 CET – The *certificate* expires', '- 2024-03-04 20:41 CET: An alert fires', '- 21:05–21:20 CET – A new one is installed', '- about 11 PM CET – quiet'));
    const inYaml = lines('title: Outage', 'started_at: March 4, 2024 8:11 PM UTC # measured', 'timelines:', '  - entries:', '      - {at: "4 March 2024 20:11 UTC", text: A}');
    assert.equal(formatted(yamlName, inYaml), lines('title: Outage', 'started_at: 2024-03-04 20:11 UTC # measured', 'timelines:', '  - entries:', '      - {at: "2024-03-04 20:11 UTC", text: A}'));
  });

  it('leaves dates that it cannot be sure of: without a year, with a weekday, or in no known order', () => {
    const text = lines('# Outage', '', '## Timeline', '', '- March 4th, 10:00 UTC – A', '- Monday, March 4, 2024 10:10 UTC – B', '- 2024-02-30 10:20 UTC – C');
    assert.equal(formatted(markdownName, text), text);
    const unsure = lines('# Outage', '', '## Timeline', '', '- 03/04/2024 10:00 UTC – A');
    assert.equal(formatted(markdownName, unsure), unsure);
  });

  it('formats the others beside a stamp that it has to leave', () => {
    const text = lines('# Outage', '', '## Timeline', '', '- Jan 14, 10:18 AM UTC – A', '', '## Timeline of the second outage', '', '- March 4, 2024 8:11 PM UTC – B');
    assert.equal(formatted(markdownName, text), text.replace('March 4, 2024 8:11 PM', '2024-03-04 20:11'));
  });

  it('aligns tables by what is seen, and keeps their sides', () => {
    const text = lines('# Outage', '', '## Action Items', '', '|ID|Action|Owner|', '|-|:-:|-:|', '| A1 | 更新 the 😀 job | Team A|', '|A2|Alert \\| page||', '|A3|Test|');
    assert.equal(formatted(markdownName, text), lines(
      '# Outage', '', '## Action Items', '', '| ID  |     Action      |  Owner |', '| --- | :-------------: | -----: |', '| A1  | 更新 the 😀 job | Team A |', '| A2  |  Alert \\| page  |        |', '| A3  |      Test       |',
    ));
  });

  it('does not pad a table beyond the width of a screen, nor one without pipes at its ends', () => {
    const long = 'x'.repeat(120);
    const text = lines('# Outage', '', '## Impact', '', `|A|B|`, '|-------|-|', `|${long}|b|`, '|a|b|');
    assert.equal(formatted(markdownName, text), lines('# Outage', '', '## Impact', '', '| A | B |', '| --- | --- |', `| ${long} | b |`, '| a | b |'));
    const open = lines('# Outage', '', '## Impact', '', 'Users|Minutes', '-|-', '12|3');
    assert.equal(formatted(markdownName, open), lines('# Outage', '', '## Impact', '', 'Users | Minutes', '----- | -------', '12    | 3'));
  });

  it('formats what is asked for and nothing else', () => {
    const text = lines('# Outage', '', '## Timeline', '', '- 2024-03-04 8:11 PM UTC – A', '- 2024-03-04 8:12 PM UTC – B');
    const from = text.indexOf('- 2024-03-04 8:12');
    assert.equal(formatted(markdownName, text, { from, to: text.length }), text.replace('8:12 PM', '20:12'));
  });

  const stamps = ['March 4, 2024 8:11 PM UTC', '2024-03-04 8:30 PM UTC', '4 March 2024 9:00 PM', '9:15 PM', '21:20', '11.05 PM CET', '2024/03/05 0:10', '~ 1:15 AM', '1:20 AM – 1:40 AM', '2024-03-05T02:00Z', 'Tuesday, March 5, 2024 3:00', '05/03/2024 4:00', '14/03/2024 5 PM', 'T+5m', 'March 6th, 12:01 AM'];
  const tables = ['|a|b|\n|-|-|\n|1|2|', '| Time (UTC) | Event |\n|---|---|\n| 2024-03-04 8:11 PM | A |\n| 2024-03-04 8:30 PM | `a|b` |', 'a|b\n-|-\n1|2\n3', '> |q|r|\n> |-|-|\n> |1|2|'];
  for (const [name, reports] of [
    [markdownName, fc.array(fc.oneof(fc.constantFrom(...stamps).map((stamp) => `- ${stamp} – A **b** | c`), fc.constantFrom(...tables).map((table) => `\n${table}\n`)), { maxLength: 12 }).map((parts) => `# Outage\n\n## Timeline\n\n${parts.join('\n')}\n`)],
    [yamlName, fc.array(fc.constantFrom(...stamps), { minLength: 1, maxLength: 12 }).map((all) => `title: Outage\ntimezone: UTC\ntimeline:\n${all.map((stamp) => `  - at: ${stamp} # said\n    text: A`).join('\n')}\n`)],
  ] as const) {
    it(`keeps what ${name} says, and has nothing left to do a second time`, () => {
      const said = (text: string): unknown => saidIn(openMarked(name, text).open.report);
      fc.assert(fc.property(reports, (text) => {
        const once = formatted(name, text);
        assert.deepEqual(said(once), said(text));
        assert.equal(formatted(name, once), once);
      }), { numRuns: 300 });
    });
  }
});

describe('formatting the examples', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'examples');
  /** As somebody would write the same times who has a clock of twelve hours, and tables that nobody aligned. */
  const untidy = (text: string): string => text
    .replace(/\b(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})(?![:\d])/g, (_, year: string, month: string, day: string, hour: string, minute: string) => `${year}/${month}/${day} ${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`)
    .replace(/^\|.*\|$/gm, (row) => row.replace(/ *\| */g, '|'));
  for (const file of readdirSync(folder).filter((name) => /\.rca\.(?:md|yaml)$/.test(name))) {
    it(`keeps what ${file} says, its findings and its words`, () => {
      const tidy = readFileSync(join(folder, file), 'utf8');
      for (const text of [tidy, untidy(tidy)]) {
        const once = formatted(file, text);
        const [before, after] = [openMarked(file, text).open, openMarked(file, once).open];
        assert.deepEqual(saidIn(after.report), saidIn(before.report));
        assert.equal(formatted(file, once), once);
        assert.equal(once.split('\n').length, text.split('\n').length);
        const rules = (open: typeof before): readonly string[] => open.findings().map(({ rule }) => rule).filter((rule) => !/stamp|clock|date/.test(rule)).toSorted();
        assert.deepEqual(rules(after), rules(before));
      }
    });
  }
});

describe('source.formatTimeline', () => {
  it('formats the timelines and nothing beside them, once', () => {
    const text = lines('# Outage', '', '## Impact', '', '|a|b|', '|-|-|', '|1|2|', '', '## Timeline', '', '|Time (UTC)|Event|', '|-|-|', '|2024-03-04 8:11 PM|A|');
    const [action] = formatTimelines(openMarked(markdownName, text).open);
    const done = applyEdits(text, action?.edits ?? []);
    assert.equal(done, text.replace('|Time (UTC)|Event|\n|-|-|\n|2024-03-04 8:11 PM|A|', '| Time (UTC)       | Event |\n| ---------------- | ----- |\n| 2024-03-04 20:11 | A     |'));
    assert.deepEqual(formatTimelines(openMarked(markdownName, done).open), []);
  });
});
