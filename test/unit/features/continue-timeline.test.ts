// A new line behind an entry of a list or table begins the next one.
import assert from 'node:assert/strict';
import { continueTimeline } from '../../../server/src/features/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

const now = Date.UTC(2024, 2, 4, 11, 5);

function continued(name: string, marked: string, at = now): string {
  const { open, offset, text } = openMarked(name, marked);
  return applyEdits(text, continueTimeline(open, offset, at));
}

describe('a new line behind an entry', () => {
  const list = lines('# Outage', '', '## Timeline', '', '- 2024-03-04 10:41 UTC – A', '$0', '## Impact');

  it('begins the next one: now while the incident is recent, else at the time before', () => {
    assert.equal(continued(markdownName, list), list.replace('$0', '- 2024-03-04 11:05 UTC – '));
    assert.equal(continued(markdownName, list, Date.UTC(2026, 0, 1)), list.replace('$0', '- 2024-03-04 10:41 UTC – '));
  });

  it('goes on with a table, but not in YAML, where the next line is more likely another key', () => {
    const table = lines('# Outage', '', '## Timeline', '', '| Time (UTC) | Event |', '|---|---|', '| 2024-03-04 10:41 | A |', '$0');
    assert.equal(continued(markdownName, table), table.replace('$0', '| 2024-03-04 11:05 |  |'));
    const yaml = lines('title: Outage', 'timeline:', '  - at: 2024-03-04 10:41 UTC', '    text: A', '  $0');
    assert.equal(continued(yamlName, yaml), yaml.replace('$0', ''));
  });

  it('changes nothing anywhere else', () => {
    for (const marked of [list.replace('– A\n$0', '– A$0\n'), list.replace('$0', '\n$0'), lines('# Outage', '', '## Impact', '', '- none', '$0'), '$0', lines('---', 'title: A', '$0', '---')]) {
      assert.equal(continued(markdownName, marked), marked.replace('$0', ''), marked);
    }
  });
});
