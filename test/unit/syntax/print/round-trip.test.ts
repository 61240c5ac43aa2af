import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolvedData } from '../../../../server/src/model/resolved.ts';
import type { ResolvedReport } from '../../../../server/src/model/resolved.ts';
import type { Syntax } from '../../../../server/src/model/report.ts';
import { shippedProfiles, skeleton } from '../../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../../server/src/syntax/index.ts';
import { sample } from '../yaml/sample.ts';
import { reportData } from './report-data.ts';

function read(text: string, syntax: Syntax): ResolvedReport {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  assert.deepEqual(report.problems, [], text);
  return resolvedData(report);
}

const both: readonly Syntax[] = ['yaml', 'markdown'];

for (const syntax of both) {
  describe(`printing in ${syntax}`, () => {
    it('says what the data says', () => {
      fc.assert(fc.property(reportData, (data) => {
        const text = syntaxes[syntax].print({ data });
        const { timelines, ...rest } = read(text, syntax);
        // The zone that entries share is told of the timeline too.
        assert.deepEqual({ ...rest, timelines: timelines?.map(({ timezone: _, ...timeline }) => timeline) }, data, text);
      }), { numRuns: 200 });
    });

    it('is the same printed again', () => {
      fc.assert(fc.property(reportData, (data) => {
        const text = syntaxes[syntax].print({ data });
        assert.equal(syntaxes[syntax].print({ data: read(text, syntax) }), text);
      }), { numRuns: 100 });
    });

    it('is the same again for the start of a report of each profile', () => {
      for (const profile of shippedProfiles.values()) {
        const text = syntaxes[syntax].print({ data: skeleton(profile, { title: 'Checkout: down', date: '2026-01-31', zone: 'UTC', start: '2026-01-31 08:11 UTC' }) });
        const again = syntaxes[syntax].print({ data: read(text, syntax) });
        // A label in the text of a section is metadata once it is read, and is printed with the others from then on.
        assert.equal(syntaxes[syntax].print({ data: read(again, syntax) }), again);
        // Lessons may move from lines with a label to headings of their own.
        for (const [words] of text.matchAll(/^#+ .*$|\{\{[^{}]*\}\}/gm)) assert.ok(again.includes(words), `${words} in ${again}`);
      }
    });

    it('loses no word of a report', () => {
      const text = syntaxes[syntax].print({ data: read(sample, 'yaml') });
      for (const word of ['Lisbon', 'Storage', 'Costa', '1,200', 'chart', 'outage', 'users', '1200', 'Alert fired on `db-1`', 'Rolled back the release', 'restarted', 'soon', 'weird', 'held', 'timeout', 'alert', 'finnished', 'runbook', 'early', 'status page', 'customers', 'Background', 'Long before']) {
        assert.ok(text.includes(word), `${word} in ${text}`);
      }
    });

    it('gives a text for no data', () => {
      assert.deepEqual(read(syntaxes[syntax].print({ data: {} }), syntax), {});
    });
  });
}

describe('converting a report', () => {
  it('keeps it through YAML and Markdown and back', () => {
    fc.assert(fc.property(reportData, (data) => {
      const markdown = syntaxes.markdown.print({ data });
      const yaml = syntaxes.yaml.print({ data: read(markdown, 'markdown') });
      assert.equal(syntaxes.markdown.print({ data: read(yaml, 'yaml') }), markdown);
    }), { numRuns: 100 });
  });

  it('keeps what stands before the first section', () => {
    const opening = 'Words before any heading, **bold** and with `code`.\n\n- one\n- two\n\nWords under the title.';
    const markdown = `---\nstatus: draft\n---\n\n${opening.replace('\n\nWords under', '\n\n# Checkout down\n\nSeverity: SEV-2\n\nWords under')}\n\n## Summary\n\nThe checkout was down.\n`;
    const data = read(markdown, 'markdown');
    assert.equal(data['opening'], opening);
    assert.equal(data.severity, 'SEV-2');
    const yaml = syntaxes.yaml.print({ data });
    assert.deepEqual(read(yaml, 'yaml'), data);
    const again = syntaxes.markdown.print({ data: read(yaml, 'yaml') });
    assert.ok(again.endsWith(`\n---\n\n${opening}\n\n## Summary\n\nThe checkout was down.\n`), again);
    assert.deepEqual(read(again, 'markdown'), data);
  });

  it('takes no part of a report for its opening', () => {
    const data = read('# Checkout down\n\nDate: 2026-01-31\n\n| Owner | Storage team |\n| --- | --- |\n| Status | draft |\n\n- 08:11 UTC – An alert fires\n- 08:20 UTC – The queue is emptied\n', 'markdown');
    assert.equal(data['opening'], undefined);
    assert.equal(data.timelines?.[0]?.entries.length, 2);
  });

  it('keeps the paragraphs below an action, whatever is read of them', () => {
    const data = read('# Checkout down\n\n## Action Items\n\n- Bound the queue\n\n  It grew to 3,000 orders in an hour.\n\n  Tracked in [queue 12](https://github.com/quay/queue/issues/12).\n\n- Add an alert (Storage team)\n', 'markdown');
    assert.deepEqual(data.actions?.map(({ text, ticket }) => [text, ticket]), [['Bound the queue', 'https://github.com/quay/queue/issues/12'], ['Add an alert (Storage team)', undefined]]);
    assert.match(syntaxes.yaml.print({ data }), /It grew to 3,000 orders in an hour\./);
  });
});
