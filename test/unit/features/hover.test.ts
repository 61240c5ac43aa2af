// What is told about the word under the cursor.
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/index.ts';
import type { Settings } from '../../../server/src/workspace/index.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

/** The host's zone is Asia/Tokyo. */
function told(name: string, marked: string, settings: Partial<Settings> = {}): { readonly word: string; readonly markdown: string } | undefined {
  const { open, offset, text } = openMarked(name, marked, settings);
  const found = hover(open, offset, () => 'Asia/Tokyo');
  return found === undefined ? undefined : { word: text.slice(found.span.from, found.span.to), markdown: found.markdown };
}

const markdown = (second: string): string => lines(
  '---', 'title: Outage', 'timezone: Asia/Singapore', 'date: 2024-03-04', '---', '', '# Outage', '', '## Timeline', '',
  '- 2024-03-04 10:00 – The certificate expires', `- ${second} – First alert`, '- 10:41 – A new certificate is installed',
);
const yaml = (second: string): string => lines(
  'title: Outage', 'timezone: Asia/Singapore', 'date: 2024-03-04', 'timelines:', '  - entries:',
  '      - at: 2024-03-04 10:00', '        text: The certificate expires', `      - at: ${second}`, '        text: First alert',
);

for (const { name, report } of [{ name: markdownName, report: markdown }, { name: yamlName, report: yaml }]) {
  describe(`hover over a time in ${name}`, () => {
    it('shows it in the zone of the report, in UTC and in the zone of the computer, each labelled', () => {
      const { word, markdown: shown } = told(name, report('2024-03-04 10:0$07')) ?? assert.fail('nothing is told');
      assert.equal(word, '2024-03-04 10:07');
      assert.match(shown, /\| Report \| 2024-03-04 10:07 `Asia\/Singapore` \(\+08:00\) \|/);
      assert.match(shown, /\| UTC \| 2024-03-04 02:07 UTC \|/);
      assert.match(shown, /\| Your zone \(this computer\) \| 2024-03-04 11:07 `Asia\/Tokyo` \(\+09:00\) \|/);
      assert.match(shown, /7 min after the first entry, 7 min after the previous one\./);
      assert.match(shown, /Date: written here\. Zone: from the metadata\./);
    });

    it('shows it in the zones of the settings', () => {
      const { markdown: shown } = told(name, report('2024-03-04 10:0$07'), { readerZone: 'Europe/Berlin', hoverZones: ['America/New_York', 'no zone'] }) ?? assert.fail('nothing is told');
      assert.match(shown, /\| Your zone \(setting\) \| 2024-03-04 03:07 `Europe\/Berlin` \(\+01:00\) \|/);
      assert.match(shown, /\| America\\\/New\\_York \| 2024-03-03 21:07 `America\/New_York` \(−05:00\) \|/);
      assert.doesNotMatch(shown, /Tokyo|no zone/);
    });

    it('says that an earlier entry is earlier', () => {
      assert.match(told(name, report('2024-03-04 09:3$00'))?.markdown ?? '', /30 min \*\*before\*\* the first entry/);
    });
  });
}

describe('hover', () => {
  it('says what a time inherited', () => {
    const { markdown: shown } = told(markdownName, markdown('10:07').replace('10:41', '10:4$01')) ?? assert.fail('nothing is told');
    assert.match(shown, /Date: from the entry before\. Zone: from the metadata\./);
    assert.match(shown, /41 min after the first entry, 34 min after the previous one\./);
  });

  it('tells no zone and no clock of a day', () => {
    const day = (text: string): string => told(markdownName, lines('---', 'timezone: UTC', '---', '', '# Outage', '', '## Actions', '', text))?.markdown ?? '';
    for (const shown of [day('- Add an alert (Storage team, due 2024-0$03-15)'), day('| Action | Due |\n| --- | --- |\n| Add an alert | 2024-0$03-15 |')]) {
      assert.match(shown, /^\*\*2024-03-15\*\*\n\nDate: written here\.$/);
    }
  });

  it('says that a zone is not known instead of taking one', () => {
    const shown = told(markdownName, lines('# Outage', '', '## Timeline', '', '- 2024-03-04 10:$000 – A', '- 2024-03-04 10:30 – B'))?.markdown ?? '';
    assert.match(shown, /\*\*2024-03-04 10:00\*\*, in a zone that the report does not state/);
    assert.match(shown, /Zone: unknown\./);
    assert.doesNotMatch(shown, /UTC|Tokyo/);
  });

  it('explains a field by the profile, on its name and on its value', () => {
    assert.match(told(markdownName, '---\nowne$0r: Team A\n---\n# A\n')?.markdown ?? '', /^\*\*owner\*\*\n\nThe one person or team/);
    assert.equal(told(markdownName, '---\nowner: Te$0am A\n---\n# A\n')?.word, 'Team A');
    assert.match(told(yamlName, 'stat$0us: draft\n')?.markdown ?? '', /One of `draft`, `in-review`/);
  });

  it('explains names inside of the parts of YAML', () => {
    assert.match(told(yamlName, lines('actions:', '  - text: A', '    stat$0us: open'))?.markdown ?? '', /One of `open`, `in-progress`/);
  });

  it('explains the key of a part of YAML by the section that the profile has for it', () => {
    const { word, markdown: shown } = told(yamlName, 'profile: minimal\nactio$0ns:\n  - text: Add an alert\n') ?? assert.fail('nothing is told');
    assert.equal(word, 'actions');
    assert.match(shown, /^\*\*Action Items\*\* – required section of Minimal\n\n/);
  });

  it('explains a section', () => {
    const { word, markdown: shown } = told(markdownName, lines('# Outage', '', '## 2. Root cau$0se?', '', 'A.')) ?? assert.fail('nothing is told');
    assert.equal(word, '2. Root cause?');
    assert.match(shown, /^\*\*Root Cause\*\* – required section of Minimal\n\n/);
  });

  it('explains a rule that is suppressed, with the address of its page', () => {
    const { word, markdown: shown } = told(markdownName, '# Outage\n\n<!-- rca-disable undated-a$0ction -->\n') ?? assert.fail('nothing is told');
    assert.equal(word, 'undated-action');
    assert.match(shown, /docs\/rules\/undated-action\.md\)$/);
  });

  it('shows of its page what is wrong, why, and an example of each kind', () => {
    const { word, markdown: shown } = told(markdownName, '---\nrca-rules:\n  placeholder: off\n  undated-a$0ction: off\n---\n\n# Outage\n') ?? assert.fail('nothing is told');
    assert.equal(word, 'undated-action');
    assert.match(shown, /^\*\*undated-action\*\* – .+\n\nActions · severity: warning · fix: offered.*\n\n.{60,}\n\n\*\*Bad\*\*\n\n```markdown\n[^]+```\n\n\*\*Good\*\*\n\n```markdown\n/);
    assert.match(told(yamlName, 'title: A\nrca-rules:\n  place$0holder: off\n')?.markdown ?? '', /^\*\*placeholder\*\*/);
  });

  it('tells what an id stands for, and what covers it', () => {
    const report = lines('# Outage', '', '## Root Cause', '', '- **C1** (root): Nobody is <b>told</b>', '- **C2** (contributing): No alert', '', '## Action Items', '', '| ID | Action | Covers |', '|---|---|---|', '| A1 | Renew by a job | C$01 |');
    assert.deepEqual(told(markdownName, report), { word: 'C1', markdown: '**C1** – cause\n\nNobody is \\<b\\>told\\<\\/b\\>\n\nCovered by A1.' });
    assert.deepEqual(told(yamlName, lines('title: A', 'causes:', '  - id: C$02', '    text: No alert'))?.markdown, '**C2** – cause\n\nNo alert\n\nNo action covers it.');
    assert.match(told(markdownName, report.replace('C$01', 'C1').replace('| A1', '| A$01'))?.markdown ?? '', /^\*\*A1\*\* – action/);
  });

  it('tells nothing about other words', () => {
    assert.equal(told(markdownName, '# Outage\n\nSome wo$0rds.\n'), undefined);
    assert.equal(told(yamlName, 'their-own: wo$0rds\n'), undefined);
  });

  it('lets no text of the author become markup', () => {
    const { markdown: shown } = told(markdownName, markdown('2024-03-04 10:0$07'), { hoverZones: ['[x](command:evil) <img src=x> `'] }) ?? assert.fail('nothing is told');
    assert.doesNotMatch(shown, /command:evil\)(?!.*\\)|<img/);
  });
});
