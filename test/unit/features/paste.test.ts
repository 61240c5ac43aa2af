// Clipboards pasted into timelines, in both syntaxes. People and incidents are invented.
import assert from 'node:assert/strict';
import { pasteChoices } from '../../../server/src/features/paste.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

const chat = 'Ana Field\n  11:58 PM\nwe see 500s\nBo Stone\n  12:04 AM\nrolling back';
const log = '2024-03-05T00:10:00Z checkout: handshake failed\n2024-03-05T00:12:30Z checkout: all well';

async function choices(name: string, marked: string, text: string): Promise<readonly { readonly title: string; readonly text: string }[]> {
  const { open, offset, text: before } = openMarked(name, marked);
  return (await pasteChoices(open, offset, { text }, () => 'Europe/Berlin')).map(({ title, edits }) => ({ title, text: applyEdits(before, edits) }));
}

describe('pasting', () => {
  const list = lines('# Outage', '', '## Timeline', '', '- 2024-03-04 22:00 UTC – The certificate expires$0', '- 2024-03-05 01:00 UTC – Over');

  it('offers a choice for each zone that the times may be in, and one without', async () => {
    const offered = await choices(markdownName, list, chat);
    assert.deepEqual(offered.map(({ title }) => title), [
      'Paste as 2 timeline entries (times in UTC, as the timeline)', 'Paste as 2 timeline entries (times in Europe/Berlin)', 'Paste as 2 timeline entries (times without a zone)',
    ]);
    const between = (from: number): readonly string[] => offered[from]?.text.split('\n').slice(5, -2) ?? [];
    assert.deepEqual(between(0), ['- 2024-03-04 23:58 UTC – Ana Field: we see 500s', '- 2024-03-05 00:04 UTC – Bo Stone: rolling back']);
    // Copied in Berlin, written in the zone of the timeline.
    assert.deepEqual(between(1), ['- 2024-03-04 22:58 UTC – Ana Field: we see 500s', '- 2024-03-04 23:04 UTC – Bo Stone: rolling back']);
    assert.deepEqual(between(2), ['- 2024-03-04 23:58 – Ana Field: we see 500s', '- 2024-03-05 00:04 – Bo Stone: rolling back']);
  });

  it('offers one choice for times that say their zone, and writes them in that of the timeline', async () => {
    const [only, ...others] = await choices(markdownName, lines('---', 'timezone: Asia/Tokyo', 'date: 2024-03-05', '---', '', '## Timeline', '', '- 09:00 – The certificate expires$0'), log);
    assert.deepEqual(others, []);
    assert.equal(only?.title, 'Paste as 2 timeline entries');
    assert.deepEqual(only.text.split('\n').slice(8, 10), ['- 09:10:00 – checkout: handshake failed', '- 09:12:30 – checkout: all well']);
  });

  it('writes rows into a table and items into YAML, with their kinds', async () => {
    const json = JSON.stringify([{ type: 'trigger_log_entry', created_at: '2024-03-05T00:10:00Z', summary: 'A | B' }, { type: 'resolve_log_entry', created_at: '2024-03-05T00:12:00Z', summary: 'Over' }]);
    const [row] = await choices(markdownName, lines('# Outage', '', '## Timeline', '', '| Time (UTC) | Event |', '|---|---|', '| 2024-03-04 22:00 | The certificate expires |$0'), json);
    assert.deepEqual(row?.text.split('\n').slice(7, 9), ['| 2024-03-05 00:10:00 | A \\| B [detected] |', '| 2024-03-05 00:12:00 | Over [resolved] |']);
    const [item] = await choices(yamlName, lines('title: Outage', 'timeline:', '  - at: 2024-03-04 22:00 UTC', '    text: The certificate expires$0', 'actions: []'), json);
    assert.deepEqual(item?.text.split('\n').slice(4, 10), ['  - at: 2024-03-05 00:10:00 UTC', '    text: A | B', '    kind: detected', '  - at: 2024-03-05 00:12:00 UTC', '    text: Over', '    kind: resolved']);
  });

  it('fills an empty timeline', async () => {
    const [best] = await choices(markdownName, lines('---', 'date: 2024-03-05', 'timezone: UTC', '---', '', '## Timeline', '', '$0', '## Impact', '', 'None.'), log);
    assert.deepEqual(best?.text.split('\n').slice(5), ['## Timeline', '', '- 2024-03-05 00:10:00 UTC – checkout: handshake failed', '- 2024-03-05 00:12:30 UTC – checkout: all well', '', '## Impact', '', 'None.', '']);
  });

  it('takes a day and a month in either order for the day near the incident', async () => {
    const marked = list.replaceAll('2024-03-04', '2024-03-02');
    for (const [date, day] of [['3/4/2024', '2024-03-04'], ['4/3/2024', '2024-03-04']] as const) {
      const [best] = await choices(markdownName, marked, `Field, Ana\n${date} 10:32 AM\nwe see 500s`);
      assert.equal(best?.text.split('\n')[5], `- ${day} 10:32 UTC – Field, Ana: we see 500s`);
    }
  });

  it('leaves entries of a report as they are, with all that stands under them', async () => {
    assert.deepEqual(await choices(markdownName, list, '\n- 10:32 UTC – A\n  - more of A\n- 10:35 UTC – B'), []);
    assert.deepEqual(await choices(yamlName, lines('timeline:', '  - at: 2024-03-04 22:00 UTC', '    text: A$0'), '\n  - at: 2024-03-04 22:10 UTC\n    text: B\n  - at: 2024-03-04 22:20 UTC\n    text: C'), []);
  });

  it('writes nothing into a table of HTML that a page would take for a tag', async () => {
    const [best] = await choices(markdownName, lines('# Outage', '', '## Timeline', '', '<table>', '<tr><th>Time (UTC)</th><th>Event</th></tr>', '<tr><td>2024-03-04 22:00</td><td>A</td></tr>$0', '</table>'), '2024-03-04T22:10:00Z <img src=x> & more\n2024-03-04T22:11:00Z B');
    assert.deepEqual(best?.text.split('\n').slice(7, 9), ['<tr><td>2024-03-04 22:10:00</td><td>&lt;img src=x&gt; &amp; more</td></tr>', '<tr><td>2024-03-04 22:11:00</td><td>B</td></tr>']);
  });

  it('offers nothing outside of timelines and for other texts', async () => {
    assert.deepEqual(await choices(markdownName, lines('# Outage', '', '## Impact', '', 'None.$0', '', '## Timeline', '', '- 2024-03-04 22:00 UTC – A'), chat), []);
    assert.deepEqual(await choices(markdownName, list, 'just words'), []);
    assert.deepEqual(await choices(yamlName, 'title: A$0\n', chat), []);
  });
});
