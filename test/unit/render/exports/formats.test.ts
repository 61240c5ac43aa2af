// What is particular to each format.
import assert from 'node:assert/strict';
import { escapeJira, escapeJiraAddress, escapeSlack, escapeSlackAddress, oneLine, writable } from '../../../../server/src/render/escape.ts';
import { exporters, exportFormats } from '../../../../server/src/render/exports/index.ts';
import { headerWords, quotedPrintable } from '../../../../server/src/render/exports/message/mime.ts';
import { momentWords } from '../../../../server/src/render/exports/document/time-words.ts';
import { exampleInput, exported, inputOf } from './exported.ts';
import { readMail } from './read-mail.ts';
import { readZip } from './read-zip.ts';

const rich = `---
title: Checkout failed
date: 2026-03-01
severity: SEV-1
status: draft
---

## Summary

Text with **bold**, *em*, ~~gone~~, \`code\`, [a link](https://a.example/x?b=1&c=2) and ![a graph](errors.png).

1. one
   - [ ] open
   - [x] done

   more of one

3. three

| Left | Right |
| :--- | ----: |
| a \\| b | [x](https://b.example) |

\`\`\`sh
echo {x}
\`\`\`

> said
> > again

---

## Timeline

- 2026-03-01 09:00 UTC – Release [impact-start]
- 2026-03-01 09:10 UTC – Alert [detected]
- ~2026-03-01 09:20 UTC – Somebody looks
- --:-- – The caches are emptied
- 2026-03-01 10:00 UTC – Over [impact-end]
`;

describe('the list of exports', () => {
  it('has every format once', () => assert.deepEqual(exporters.map(({ id }) => id).toSorted(), [...exportFormats].toSorted()));
  it('has an ending of its own for each', () => assert.equal(new Set(exporters.map(({ extension }) => extension)).size, exporters.length));
});

describe('the Confluence page', () => {
  it('has each part of a text in the form that Confluence has for it', async () => {
    const page = await exported('confluence', inputOf(rich));
    for (const part of [
      '<ac:parameter ac:name="colour">Red</ac:parameter><ac:parameter ac:name="title">SEV-1</ac:parameter>',
      '<ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>open</ac:task-body></ac:task>',
      '<ac:parameter ac:name="language">bash</ac:parameter><ac:plain-text-body><![CDATA[echo {x}]]></ac:plain-text-body>',
      '<td style="text-align: left;">a | b</td><td style="text-align: right;"><a href="https://b.example">x</a></td>',
      '<em>Image: a graph (errors.png)</em>', '<blockquote><p>said</p>\n<blockquote><p>again</p></blockquote></blockquote>', '<del>gone</del>', '<hr />',
      'All 5 entries of the timeline as a table', '<tr><td>--:--</td><td></td><td>The caches are emptied</td></tr>',
    ]) assert.ok(page.includes(part), part);
  });
});

describe('the Jira issue', () => {
  it('has each part of a text in the marks of Jira', async () => {
    const text = await exported('jira', inputOf(rich));
    for (const part of ['h1. Checkout failed', '*bold*, _em_, -gone-, {{code}}, [a link|https://a.example/x?b=1&c=2] and Image: a graph (errors.png).', '# one\n#* ☐ open\n#* ☑ done\nmore of one\n# three', '||Left||Right||\n|a \\| b|[x|https://b.example]|', '{code:bash}\necho {x}\n{code}', '{quote}\nsaid\n\nagain\n{quote}', '\n----\n', '_(impact begins)_']) assert.ok(text.includes(part), part);
  });

  it('escapes a sign where it would mean something', () => {
    for (const [plain, wanted] of [
      ['{code}', '\\{code\\}'], ['[~name]', '\\[\\~name\\]'], ['a|b', 'a\\|b'], ['*a*', '\\*a\\*'], ['snake_case_word', 'snake_case_word'], ['2 * 3 - 4', '2 * 3 - 4'], ['- a', '\\- a'], ['a -- b', 'a \\-\\- b'],
      ['Stop! Now', 'Stop! Now'], ['!x.png!', '\\!x.png!'], ['h1. a', 'h1&#46; a'], ['# a', '\\# a'], ['a # b', 'a # b'], ['\\\\', '&#92;&#92;'], ['C:\\temp', 'C:\\temp'], ['&#123;x', '&amp;#123;x'], ['(x) :)', '\\(x) \\:)'], ['10:00', '10:00'], ['a well-known end-to-end test', 'a well-known end-to-end test'],
    ] as const) assert.equal(escapeJira(plain), wanted, plain);
  });
});

describe('addresses', () => {
  it('end no link of Jira', () => assert.equal(escapeJiraAddress('https://a.example/[b]|{c} \\\\\u00A0!d!?e=1&f=(g)_h'), 'https://a.example/%5Bb%5D%7C%7Bc%7D%20%5C%5C%C2%A0%21d%21?e=1&f=(g)_h'));
  it('end no link of Slack', () => assert.equal(escapeSlackAddress('https://a.example/b|c>d<e?f=1&g'), 'https://a.example/b%7Cc%3Ed%3Ce?f=1&amp;g'));
});

describe('texts', () => {
  it('begin no new line by a reference', async () => {
    assert.doesNotMatch(await exported('jira', inputOf('# A\n\na&#10;h1. b\n')), /^h1\. b/m);
    assert.equal(oneLine(' a\r\n\tb\u2028c\u0000d '), 'a b c\uFFFDd');
  });

  it('have no control characters and no halves of characters', () => assert.equal(writable('a\u0000\u001B\u0085\uD800b\uDC00\uFFFEc\n\t😀'), 'a\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFDc\n\t😀'));
});

describe('the Slack message', () => {
  it('is short and says what it leaves out, however long the report is', async () => {
    const entries = Array.from({ length: 500 }, (_, index) => `- 2026-03-01 ${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')} UTC – ${'& '.repeat(90)}\n`).join('');
    const message = await exported('slack', inputOf(`# ${'Long '.repeat(200)}\n\n## Summary\n\n${'<word> '.repeat(500)}\n\n## Timeline\n\n${entries}\n## Root Cause\n\n${'word '.repeat(900)}\n\n## Action Items\n\n${'- Do & do it\n'.repeat(80)}\n## Lessons Learned\n\nNone.\n`));
    assert.ok(message.length <= 3000, String(message.length));
    assert.match(message, /_Only in the full report: .*Lessons Learned_\n$/);
    assert.match(message, /and 492 more entries|Only in the full report: Timeline/);
  });

  it('tells times in the zone that is asked for, and says so', async () => {
    const { report, ...rest } = exampleInput('google-sre.rca.md');
    const message = await exported('slack', { ...rest, report, zone: { id: 'Europe/Berlin' } });
    assert.match(message, /\*Timeline \(times in Europe\/Berlin\)\*\n• 2026-02-17 14:52 – Harbour Lines/);
    assert.match(message, /\*Impact:\* 38 min \(2026-02-17 15:05 – 15:43 Europe\/Berlin\)/);
  });

  it('says who does what by when, and what is late', async () => {
    const message = await exported('slack', inputOf('# A\n\n## Action Items\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Test the failover. | Storage team | 2026-03-01 | open |\n| Add an alert |  |  | open |\n| Done already | Web team | 2026-02-01 | done |\n'));
    assert.match(message, /\*Open actions \(2 of 3\)\*\n• Test the failover – Storage team, due 2026-03-01 \(overdue\)\n• Add an alert – no owner, no date\n/);
  });

  it('says of no action what none of them states, and of an entry its sentence alone', async () => {
    const message = await exported('slack', inputOf('# A\n\n## Timeline\n\n- 2026-03-01 10:00 UTC – It broke\n  - evidence: graph 12\n\n## Action Items\n\n- Test the failover.\n- Add an alert\n'));
    assert.match(message, /\*Open actions \(2 of 2\)\*\n• Test the failover\n• Add an alert\n/);
    assert.match(message, /– It broke\n/);
  });

  it('calls nobody', () => assert.equal(escapeSlack('@here <!channel> a@b.example & co'), '@\u200Bhere &lt;!channel&gt; a@b.example &amp; co'));
});

describe('the mail', () => {
  it('is a draft in two forms that say the same', async () => {
    const { headers, parts } = readMail(await exported('email', inputOf(rich.replace('Checkout failed', 'Café & Säle: 支払い'))));
    assert.equal(headers.get('subject'), 'Café & Säle: 支払い');
    assert.equal(headers.get('x-unsent'), '1');
    const plain = parts.get('text/plain') ?? '';
    for (const part of ['Impact: 1 h, from its start to its end, 2026-03-01 09:00 – 10:00 UTC', 'Summary\n=======', '1. one\n   - ☐ open\n   - ☑ done\n\n   more of one\n2. three', 'Left   Right\n-----  -----', '    echo {x}', '> said\n> \n> > again', 'Severity: SEV-1']) assert.ok(plain.includes(part), `${part}\n---\n${plain}`);
    assert.match(parts.get('text/html') ?? '', /<h2[^>]*>Summary<\/h2>/);
  });

  it('has a subject on one line, in words of at most 75 characters', () => {
    assert.equal(headerWords('a\r\nBcc: b'), 'a Bcc: b');
    for (const title of ['ä'.repeat(200), '支払い '.repeat(60), '=?utf-8?Q?x?=', 'x'.repeat(300)]) {
      for (const line of headerWords(title).split('\r\n')) assert.match(line, /^ ?=\?utf-8\?Q\?[A-Za-z0-9_=]{1,62}\?=$/);
    }
  });

  it('encodes every line', () => {
    assert.equal(quotedPrintable('a = b \n.\nFrom x\nä'), 'a =3D b=20\r\n=2E\r\n=46rom x\r\n=C3=A4');
    for (const line of quotedPrintable('ü'.repeat(500)).split('\r\n')) assert.ok(line.length <= 76);
  });
});

describe('the Word document', () => {
  it('has headings, lists, tables and links of its own', async () => {
    const text = await exported('docx', inputOf(rich));
    for (const part of ['<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Heading1"/>', '<w:tblHeader/>', '<w:numId w:val="', '<w:strike/>', 'Target="https://b.example/" TargetMode="External"', '☐ ', 'Image: a graph (errors.png)', '<w:pgSz w:w="11906" w:h="16838"', 'NUMPAGES', '<dc:title>Checkout failed</dc:title>']) assert.ok(text.includes(part), part);
  });

  it('is the same each time, byte for byte', async () => {
    const exporter = exporters.find(({ id }) => id === 'docx') ?? assert.fail();
    const [one, other] = [await exporter.write(inputOf(rich)), await exporter.write(inputOf(rich))];
    assert.ok(one instanceof Uint8Array && other instanceof Uint8Array);
    assert.equal(Buffer.compare(one, other), 0);
    assert.ok(readZip(one).has('[Content_Types].xml'));
  });

  it('says how much of a very long table it leaves out', async () => {
    const text = await exported('docx', inputOf(`# A\n\n| a |\n| --- |\n${'| b |\n'.repeat(5200)}`));
    assert.match(text, /200 more rows stand in the report itself\./);
  });
});

describe('the picture', () => {
  it('says so when there is nothing to place', async () => assert.match(await exported('svg', inputOf('# A\n\nText.\n')), /<text[^>]*>No entry has a time that is known\.</));
});

describe('momentWords', () => {
  const words = (stamp: string, zone?: string): string => {
    const { report } = inputOf(`# A\n\n## Timeline\n\n- ${stamp} – Words\n`);
    const moment = report.timelines[0]?.entries[0]?.moment ?? assert.fail(stamp);
    return momentWords(moment, report.text, zone === undefined ? undefined : { id: zone });
  };
  for (const [stamp, zone, wanted] of [
    ['2026-03-01 09:00 UTC', undefined, '2026-03-01 09:00 UTC'],
    ['2026-03-01 23:30 UTC', 'Asia/Tokyo', '2026-03-02 08:30 Asia/Tokyo'],
    ['2026-03-01 09:00 – 09:30 UTC', undefined, '2026-03-01 09:00 – 09:30 UTC'],
    ['2026-03-01 23:00 UTC – 2026-03-02 01:00 UTC', undefined, '2026-03-01 23:00 – 2026-03-02 01:00 UTC'],
    ['~2026-03-01 09:00:30 UTC', undefined, '~2026-03-01 09:00:30 UTC'],
    ['2026-03-01 09:00', undefined, '2026-03-01 09:00 (no zone stated)'],
    ['2026-03-01', 'Asia/Tokyo', '2026-03-01'],
    ['--:--', undefined, '--:--'],
  ] as const) it(`tells ${stamp}${zone === undefined ? '' : ` in ${zone}`}`, () => assert.equal(words(stamp, zone), wanted));
});
