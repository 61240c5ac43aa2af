// Headings, lists, entries, tables and code in the forms in which they are pasted.
import assert from 'node:assert/strict';
import { bodyOf, unindented } from './pasted.ts';

type Cases = readonly (readonly [string, string, string])[];

const headings: Cases = [
  ['a name that a report format knows', 'Root Cause Analysis\n\nA disk was full.', '## Root Cause Analysis\n\nA disk was full.'],
  ['the same between lines without blanks', 'One sentence comes first.\nAction Items\n- Add a disk', 'One sentence comes first.\n\n## Action Items\n\n- Add a disk'],
  ['underlined words', 'Text.\n\nWhat the disks did\n------------------\nThey were full.', 'Text.\n\n## What the disks did\n\nThey were full.'],
  ['words underlined with tildes', 'Text.\n\nWhat the disks did\n~~~~~~~~~~~~~~~~~~\nThey were full.', 'Text.\n\n## What the disks did\n\nThey were full.'],
  ['levels of underlines', '# Title\n\nAlpha of disks\n=====\n\nBeta of disks\n-----\n\nGamma of disks\n=====\n\nEnd.', '## Alpha of disks\n\n### Beta of disks\n\n## Gamma of disks\n\nEnd.'],
  ['capitals', 'Text.\n\nWHAT THE DISKS DID\n\nThey were full.', 'Text.\n\n## WHAT THE DISKS DID\n\nThey were full.'],
  ['title case between blanks', 'Text.\n\nSequence of the Night Shift\n\nIt began at dusk.', 'Text.\n\n## Sequence of the Night Shift\n\nIt began at dusk.'],
  ['numbers of chapters', '2. Impact\n\nTwo shops.\n\n2.1 Shops in Oslo\n\nOne of them.', '## 2. Impact\n\nTwo shops.\n\n### 2.1 Shops in Oslo\n\nOne of them.'],
  ['a section in one line', 'Text.\n\nImpact: two shops could not sell.', 'Text.\n\n## Impact\n\ntwo shops could not sell.'],
  ['no sentence', 'The Oslo Shop Was Closed.\n\nAll day.', 'The Oslo Shop Was Closed.\n\nAll day.'],
  ['no item', 'Text.\n\n1. Impact\n2. Timeline\n3. Summary', 'Text.\n\n1. Impact\n2. Timeline\n3. Summary'],
  ['no labelled stamp in a timeline', 'Timeline\n\nDetection: 2023-07-21 08:15 UTC\nResolution: 2023-07-21 09:15 UTC', '## Timeline\n\n- Detection: 2023-07-21 08:15 UTC\n- Resolution: 2023-07-21 09:15 UTC'],
];

const lists: Cases = [
  ['bullets of word processors', '• One\n◦ Two\n▪ Three\n\uF0B7\tFour', '- One\n- Two\n- Three\n- Four'],
  ['bullets by their indentation', '• One\n    ◦ Two\n        ▪ Three\n• Four', '- One\n    - Two\n        - Three\n- Four'],
  ['the second bullet of a word processor', '•\tOne\no\tTwo', '- One\n    - Two'],
  ['dashes', 'First:\n– One\n— Two', 'First:\n\n- One\n- Two'],
  ['numbers as the author gave them', '3. Three\n7. Seven', '3. Three\n7. Seven'],
  ['a mark on a line of its own', '•\nOne\n•\nTwo', '- One\n- Two'],
  ['boxes', '☐ Open\n☑ Done', '- [ ] Open\n- [x] Done'],
  ['a paragraph inside an item', '- One\n\n  More of one.\n- Two', '- One\n\n  More of one.\n\n- Two'],
  ['a number that begins a sentence', '2018. That was the year.', '2018\\. That was the year.'],
];

const entries: Cases = [
  ['lines that begin with a time', 'Timeline\n\n08:11 UTC alert\n08:20 UTC – fixed', '## Timeline\n\n- 08:11 UTC alert\n- 08:20 UTC – fixed'],
  ['cells of a table without a header', 'Timeline\n\n08:11 UTC\tAda\talert\n08:20 UTC\tBen\tfixed', '## Timeline\n\n- 08:11 UTC – Ada – alert\n- 08:20 UTC – Ben – fixed'],
  ['a time with its text below', 'Timeline\n\n08:11 UTC\n\nAn alert came.\n\n08:20 UTC\n\nIt was fixed.', '## Timeline\n\n- 08:11 UTC – An alert came.\n- 08:20 UTC – It was fixed.'],
  ['days', 'Timeline\n\n3 May 2021\n\n08:11 UTC alert\n\n4 May 2021\n\n09:00 UTC fixed', '## Timeline\n\n### 3 May 2021\n\n- 08:11 UTC alert\n\n### 4 May 2021\n\n- 09:00 UTC fixed'],
  ['a German day, which is no number of an item', 'Timeline\n\n19. April 2021, 11:00 – Alarm', '## Timeline\n\n- **19. April 2021, 11:00** – Alarm'],
  ['times below their text, as on a status page, are left as they are', 'Timeline\n\nResolved - All gates are open.\nMay 3, 18:22 UTC\n\nMonitoring - One gate is open.\nMay 3, 17:50 UTC', '## Timeline\n\nResolved - All gates are open.\n\nMay 3, 18:22 UTC\n\nMonitoring - One gate is open.\n\nMay 3, 17:50 UTC'],
  ['two times in a row outside of a timeline', 'Text.\n\n08:11 UTC alert\n08:20 UTC fixed', 'Text.\n\n- 08:11 UTC alert\n- 08:20 UTC fixed'],
  ['a sentence about a time is none', 'Text.\n\n08:11 UTC was the time of the alert.\n\nText.', 'Text.\n\n08:11 UTC was the time of the alert.\n\nText.'],
];

const tables: Cases = [
  ['tabs', 'Action\tOwner\tDue\nAdd a disk\tStorage\t2021-06-01\nAsk\t\t', '| Action | Owner | Due |\n| --- | --- | --- |\n| Add a disk | Storage | 2021-06-01 |\n| Ask |  |  |'],
  ['a header without a row', 'Publication History\n\nDate\tPublication History', '## Publication History\n\n| Date | Publication History |\n| --- | --- |'],
  ['bars and borders', '+-----+-----+\n| A   | B|C |\n+=====+=====+\n| 1   | 2   |\n+-----+-----+', '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 |  |'],
  ['Markdown', '| A | B |\n|:--|--:|\n| 1 | x \\| y |', '| A | B |\n| --- | --- |\n| 1 | x \\| y |'],
  ['no sentence with a tab in it', 'It was late.\tNobody came.', 'It was late. Nobody came.'],
];

const code: Cases = [
  ['a fence', '```sh\nls\n\n\n  -l\n```\nText.', '```sh\nls\n\n\n  -l\n```\n\nText.'],
  ['a fence that is not closed', 'Text.\n\n```\nls\n', 'Text.\n\n```\nls\n```'],
  ['commands further in', 'We ran:\n\n    $ quayctl drain --all\n      drained 3\n\nText.', 'We ran:\n\n```\n$ quayctl drain --all\n  drained 3\n```\n\nText.'],
  ['no quotation further in', 'They wrote:\n\n    It is all fine here.\n\nText.', 'They wrote:\n\nIt is all fine here.\n\nText.'],
];

const signs: Cases = [
  ['a tag', 'The page said <b>down</b> & &lt;up&gt;.', 'The page said \\<b>down\\</b> & \\&lt;up\\&gt;.'],
  ['addresses stay', 'See <https://quay.example/x> and <ops@quay.example>.', 'See <https://quay.example/x> and <ops@quay.example>.'],
  ['a definition of a link', 'See [1].\n\n[1]: https://quay.example', 'See [1].\n\n[1]\\: https://quay.example'],
];

for (const [name, cases] of Object.entries({ headings, lists, entries, tables, code, signs })) {
  describe(`pasted ${name}`, () => {
    for (const [title, text, expected] of cases) it(title, () => assert.equal(bodyOf(unindented(text)), expected));
  });
}
