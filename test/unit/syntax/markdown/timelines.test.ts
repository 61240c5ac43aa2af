import assert from 'node:assert/strict';
import { entryLines, read } from './reading.ts';

/** The entries of a body under a title that tells the day. */
function entries(body: string): readonly string[] {
  return entryLines(read(`# Queue outage, 14 March 2026\n\n${body}`));
}

describe('timelines in Markdown', () => {
  const shapes: readonly (readonly [string, string, readonly string[]])[] = [
    ['bullets', '## Timeline\n\nAll times in UTC.\n\n- 10:00 – pool full\n- 10:05: page sent\n', ['2026-03-14 10:00 UTC pool full', '2026-03-14 10:05 UTC page sent']],
    ['bold, bracketed and back-ticked stamps', '## Timeline (UTC)\n\n- **10:00** - a\n- [10:01] b\n- `10:02` c\n- **10:03 d** e\n', ['2026-03-14 10:00 UTC a', '2026-03-14 10:01 UTC b', '2026-03-14 10:02 UTC c', '2026-03-14 10:03 UTC **d** e']],
    ['numbers', '## Timeline\n\n1. 2026-03-14 10:00 UTC a\n2. 2026-03-14 10:05 UTC b\n', ['2026-03-14 10:00 UTC a', '2026-03-14 10:05 UTC b']],
    ['a table', '## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 2026-03-14 10:00 | a \\| b |\n| 10:05 | |\n', ['2026-03-14 10:00 UTC a \\| b', '2026-03-14 10:05 UTC ']],
    ['a table with date and time apart', '## Timeline\n\n| Date (2026) | Time | What |\n|---|---|---|\n| Mar 13 | 23:50 UTC | a |\n| Mar 14 | 00:10 UTC | b |\n', ['2026-03-13 23:50 UTC a', '2026-03-14 00:10 UTC b']],
    ['a Japanese table', '## タイムライン\n\n| 時刻 (JST) | イベント |\n|---|---|\n| 18:35 | **発生** — 停止 |\n| 18:40頃 | **検知** — 報告 |\n', ['2026-03-14 18:35 Asia/Tokyo [impact-start] **発生** — 停止', '2026-03-14 18:40 Asia/Tokyo [detected] **検知** — 報告']],
    ['a table without words for its columns', '## Timeline\n\n| | |\n|---|---|\n| 10:00 UTC | a |\n| 10:05 UTC | b |\n', ['2026-03-14 10:00 UTC a', '2026-03-14 10:05 UTC b']],
    ['a heading per entry', '## Timeline\n\n_(All times UTC)_\n\n### 10:00\n\nPool full.\n\n```\n10:01 log line\n```\n\n### 10:05 - page sent\n\n- looked\n- waited\n\n## Next\n', ['2026-03-14 10:00 UTC Pool full.⏎⏎```⏎10:01 log line⏎```', '2026-03-14 10:05 UTC page sent⏎⏎- looked⏎- waited']],
    ['paragraphs', '## Timeline\n\n10:00 UTC: pool full.\nMore of it.\n\n10:05 UTC: page sent.\n', ['2026-03-14 10:00 UTC pool full.⏎More of it.', '2026-03-14 10:05 UTC page sent.']],
    ['lines of one paragraph', '## Timeline\n\n10:00 UTC - a\n10:05 UTC - b\nstill b\n', ['2026-03-14 10:00 UTC a', '2026-03-14 10:05 UTC b⏎still b']],
    ['bare stamps over text, without a heading', '**2026-03-14 12:00 UTC**\n\nFixed.\n\n**2026-03-14 10:00 UTC**\n\nBroken.\n\nWe look.\n', ['2026-03-14 12:00 UTC Fixed.', '2026-03-14 10:00 UTC Broken.⏎⏎We look.']],
    ['labels first', '## Timeline\n\n- First detected: 2026-03-14 10:05 UTC\n- **Resolved:** 2026-03-14 11:00 UTC\n', ['2026-03-14 10:05 UTC [detected] First detected', '2026-03-14 11:00 UTC [resolved] Resolved']],
    ['updates', '[Update 14 March 2026 - 12:00 UTC]\nFixed.\n\n[Update 14 March 2026 - 10:00 UTC]\nBroken.\n', ['2026-03-14 12:00 UTC Fixed.', '2026-03-14 10:00 UTC Broken.']],
    ['updates signed with their time', '**Resolved** - All is well.\nMar 14, 2026 - 10:20 UTC\n\n**Monitoring** - A fix is in.\nMar 14, 2026 - 09:12 UTC\n', ['2026-03-14 10:20 UTC [resolved] **Resolved** - All is well.', '2026-03-14 09:12 UTC **Monitoring** - A fix is in.']],
    ['states before their time', '[Investigating] 10:00 UTC — Slow.\n\n**Resolved** 11:00 UTC — Fast.\n', ['2026-03-14 10:00 UTC Investigating Slow.', '2026-03-14 11:00 UTC [resolved] Resolved Fast.']],
    ['pictures and bullets before stamps', '## Timeline\n\n- 🔴 10:00 UTC – a\n- :fire: 10:05 UTC – b\n\n• 10:10 UTC – c\n• 10:15 UTC – d\n', ['2026-03-14 10:00 UTC a', '2026-03-14 10:05 UTC b', '---', '2026-03-14 10:10 UTC c', '2026-03-14 10:15 UTC d']],
    ['headings with their time behind', '## Timeline\n\n### 1. First alert (10:00 UTC)\n\na\n\n### 2. Root cause found (10:05–10:20 UTC)\n\nb\n', ['2026-03-14 10:00 UTC 1. First alert⏎⏎a', '2026-03-14 10:05 UTC → 2026-03-14 10:20 UTC 2. Root cause found⏎⏎b']],
    ['kinds in parentheses', '## Timeline (UTC)\n\n- 10:00 (Detection) Page\n', ['2026-03-14 10:00 UTC [detected] Page']],
    ['an HTML table', '## Timeline\n\n<table>\n<tr><th>Time (UTC)</th><th>Event</th></tr>\n<tr><td>10:00</td><td><b>a</b></td></tr>\n<tr><td><span class="timestamp">10:05</span></td><td>b <i>c</i></td></tr>\n</table>\n', ['2026-03-14 10:00 UTC a', '2026-03-14 10:05 UTC b <i>c</i>']],
    ['a folded section', '<details>\n<summary><b>Timeline</b></summary>\n\n- 10:00 UTC a\n\n</details>\n', ['2026-03-14 10:00 UTC a']],
    ['stamps in HTML marks, lines with breaks', '## Timeline\n\n<span class="timestamp">10:00 UTC</span> a<br>\n<span class="timestamp">10:05 UTC</span> b\n', ['2026-03-14 10:00 UTC a<br>', '2026-03-14 10:05 UTC b']],
    ['ranges', '## Timeline\n\n- 10:00–10:30 UTC – down\n- from 11:00 AM until 11:20 AM UTC slow\n', ['2026-03-14 10:00 UTC → 2026-03-14 10:30 UTC down', '2026-03-14 11:00 UTC → 2026-03-14 11:20 UTC slow']],
    ['rows without a time', '## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 10:00 | a |\n| (later) | b |\n', ['2026-03-14 10:00 UTC a', '- b']],
    ['nested lists under days', '## Timeline (UTC)\n\n- 2026-03-13\n  - 23:50 a\n- 2026-03-14\n  - 00:10 b\n', ['2026-03-13 23:50 UTC a', '2026-03-14 00:10 UTC b']],
    ['day headings below', '## Timeline (UTC)\n\n### March 13\n\n- 23:50 a\n\n### March 14\n\n- 00:10 b\n', ['2026-03-13 23:50 UTC a', '2026-03-14 00:10 UTC b']],
    ['day headings beside', '## Timeline\n\n_All times in UTC_\n\n## March 13\n\n### 23:50\n\na\n\n## 14 March\n\n### 00:10\n\nb\n\n## Impact\n', ['2026-03-13 23:50 UTC a', '2026-03-14 00:10 UTC b']],
    ['days on lines of their own', '## Timeline (UTC)\n\n_3/13/26_\n\n- 23:50 a\n\n_3/14/26_\n\n- 00:10 b\n', ['2026-03-13 23:50 UTC a', '2026-03-14 00:10 UTC b']],
    ['days as entries', '## Timeline (UTC)\n\n### 2026-03-12\n\nBuilt.\n\n### 2026-03-14 10:00\n\nBroken.\n', ['2026-03-12 Built.', '2026-03-14 10:00 UTC Broken.']],
    ['a heading between two entries whose time nobody knows', '## Timeline (UTC)\n\n### 10:00\n\na\n\n### 1X:XX, about then\n\nb\n\n### 11:00\n\nc\n', ['2026-03-14 10:00 UTC a', '- 1X:XX, about then⏎⏎b', '2026-03-14 11:00 UTC c']],
    ['events without any time', '## Timeline\n\n- The pool filled.\n- Somebody looked.\n', ['- The pool filled.', '- Somebody looked.']],
    ['a log of days', '- 2026-03-01: ordered\n- 2026-03-05: came\n- 2026-03-09: broke\n', ['2026-03-01 ordered', '2026-03-05 came', '2026-03-09 broke']],
    ['emphasised labels and tokens', '## Timeline (UTC)\n\n- 10:00 OUTAGE BEGINS here\n- 10:05 **Detected**: page\n- 10:10 [mitigated] rolled back\n- 10:20 all fine [resolved]\n- 10:30 alert fired\n', ['2026-03-14 10:00 UTC [impact-start] OUTAGE BEGINS here', '2026-03-14 10:05 UTC [detected] **Detected**: page', '2026-03-14 10:10 UTC [mitigated] rolled back', '2026-03-14 10:20 UTC [resolved] all fine', '2026-03-14 10:30 UTC alert fired']],
  ];
  for (const [name, body, expected] of shapes) {
    it(`reads ${name}`, () => assert.deepEqual(entries(body), expected));
  }

  it('takes the kind from a column', () => {
    assert.deepEqual(entries('## Timeline\n\n| Time (UTC) | Phase | Event |\n|---|---|---|\n| 10:00 | Detection | a |\n'), ['2026-03-14 10:00 UTC [detected] a']);
  });

  it('keeps two lists apart: two tables, two sections, two phases, a lead-in', () => {
    const two = ['2026-03-14 10:00 UTC a', '---', '2026-03-14 09:00 UTC b'];
    assert.deepEqual(entries('## Timeline (UTC)\n\n- 10:00 a\n\nContext:\n\n- 09:00 b\n'), two);
    assert.deepEqual(entries('## Timeline (UTC)\n\n### Outage\n\n- 10:00 a\n\n### Background\n\n- 09:00 b\n'), two);
    assert.deepEqual(entries('## Timeline (UTC)\n\n- 10:00 a\n\n## Follow-up timeline (UTC)\n\n- 09:00 b\n'), two);
    const row = (cell: string): string => `| Time (UTC) | Event |\n|---|---|\n| ${cell} |\n\n`;
    assert.deepEqual(entries(`## Timeline\n\n${row('10:00 | a')}${row('09:00 | b')}`), two);
  });

  it('gives each incident of a report its own day', () => {
    const text = '## Timeline\n\n### March 12, 2026 - First\n\n**Timeline:**\n\n- **21:45 UTC** - a\n\n### March 13, 2026 - Second\n\n**Timeline:**\n\n- **18:00 UTC** - b\n';
    assert.deepEqual(entries(text), ['2026-03-12 21:45 UTC a', '---', '2026-03-13 18:00 UTC b']);
  });

  it('leaves stamps in code, quotes and sentences alone', () => {
    assert.deepEqual(entries('## Timeline\n\n```\n10:00 a\n10:05 b\n```\n\n> 10:00 c\n>\n> 10:05 d\n'), []);
    assert.deepEqual(entries('At 10:00 UTC on 14 March, the pool filled.\n\nBy 10:30 UTC, we had it.\n\n## What to do\n\n- Look at it\n- Restart at 11:00 UTC\n'), []);
    assert.deepEqual(entries('**Duration:** 10:00 to 11:00 UTC (60 minutes)\n\n**Window:** 12:00 to 12:10 UTC\n\n## Second outage (10:00 UTC)\n\nWords.\n'), []);
    assert.deepEqual(entries('## Action Items\n\n| Action | Owner | Due |\n|---|---|---|\n| a | Ada | 2026-04-01 |\n'), []);
    assert.deepEqual(entries('## Publication History\n\n| Date | Change |\n|---|---|\n| 2026-04-01 | first |\n'), []);
  });

  it('tells which zone its entries inherit, and from where', () => {
    const from = (text: string): string | undefined => read(text).timelines[0]?.zone?.from;
    assert.equal(from('## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 10:00 | a |\n'), 'column');
    assert.equal(from('## Timeline (all times PST)\n\n- 2026-01-02 10:00 a\n'), 'section');
    assert.equal(from('## Timeline\n\n- 2026-01-02 10:00 a\n\nTimes are in US/Pacific, 24-hour clock.\n'), 'sentence');
    assert.equal(from('---\ntimezone: UTC\n---\n\n## Timeline\n\n- 2026-01-02 10:00 a\n'), 'front-matter');
    assert.equal(from('## Timeline\n\n- 2026-01-02 10:00 a\n\n## Impact\n\nFrom 2026-01-02 10:00 UTC on.\n'), 'document');
    assert.equal(from('## Timeline\n\n- 2026-01-02 10:00 UTC a\n'), undefined);
  });

  it('points at stamp, words and kind', () => {
    const text = '## Timeline\n\n- **2026-03-14 10:00 UTC** – pool full [detected]\n  and more\n';
    const entry = read(text).timelines[0]?.entries[0];
    const cut = (place: { readonly from: number; readonly to: number } | undefined): string => (place === undefined ? '' : text.slice(place.from, place.to));
    assert.equal(cut(entry?.places.at), '2026-03-14 10:00 UTC');
    assert.equal(cut(entry?.places.kind), '');
    assert.equal(cut(entry?.span), '- **2026-03-14 10:00 UTC** – pool full [detected]\n  and more');
    assert.equal(entry?.value.text, 'pool full [detected]\nand more');
    const tagged = read('## Timeline\n\n- 10:00 pool full [detected]\n').timelines[0]?.entries[0];
    assert.equal(tagged?.kindFrom, 'tag');
  });

  it('reads ranges under a lead-in as entries and as windows, points as entries only', () => {
    const text = '## Event Timeline\n\nService interruption was experienced on:\n\nMarch 14, 2026 from 07:30 AM until 10:30 AM Singapore Time zone.\n\nMarch 14, 2026 from 2:40 PM until 3:00 PM Singapore Time zone.\n\nAfterwards all was well.\n';
    const report = read(text);
    assert.deepEqual(entryLines(report), ['2026-03-14 07:30 Asia/Singapore → 2026-03-14 10:30 Asia/Singapore ', '2026-03-14 14:40 Asia/Singapore → 2026-03-14 15:00 Asia/Singapore ']);
    assert.equal(report.windows.length, 2);
    assert.equal(report.windows[0]?.moment.until?.instant, Date.UTC(2026, 2, 14, 2, 30));
    assert.equal(read('## Event Timeline\n\nService interruption was experienced during:\n\n- March 14, 08:11 UTC – a\n- March 14, 08:16 UTC – b\n').windows.length, 0);
    assert.deepEqual(read('## Impact\n\n- 2026-03-14 10:00 UTC – 2026-03-14 10:40 UTC all users\n- Affected teams: 305 teams\n').windows.map(({ value }) => value.note), ['all users']);
  });
});
