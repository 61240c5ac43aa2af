// The report as one HTML file: whole, safe, and with everything in it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Syntax } from '../../../../server/src/model/report.ts';
import { expectFile } from '../../../expect-file.ts';
import { payloads } from '../../../payloads.ts';
import { checkPage } from '../page-checks.ts';
import { exampleInput, exampleNames, exported, inputOf } from './exported.ts';

const page = (text: string, syntax?: Syntax): Promise<string> => exported('html', inputOf(text, syntax));
const article = async (text: string): Promise<string> => /<article[^>]*>([^]*)<\/article>/.exec(await page(text))?.[1]?.trim() ?? '';

describe('the HTML export', () => {
  for (const [name, file] of [['gateway-outage', 'gateway-outage.rca.md'], ['google-sre', 'google-sre.rca.yaml']] as const) {
    it(`makes a page of ${file}`, async () => {
      const html = (await exported('html', exampleInput(file)))
        // Looks and the picture have tests of their own.
        .replace(/<style>[^<]*<\/style>/, '<style>…</style>').replace(/sha256-[\w+/=]+/, 'sha256-…').replace(/<svg [^]*<\/svg>/, '<svg>…</svg>');
      expectFile(join(import.meta.dirname, 'golden', `${name}.html.txt`), html);
    });
  }

  it('makes a whole page of every example', async () => {
    for (const name of exampleNames) {
      const input = exampleInput(name);
      const html = await exported('html', input);
      checkPage(html, name);
      for (const { heading } of input.report.sections) assert.ok(html.replaceAll(/<[^>]+>/g, '').includes(heading.value.replaceAll(/[*_`]|\]\(.*?\)|[[]/g, '').slice(0, 12).replaceAll('&', '&amp;').replaceAll("'", '&#39;')), `${name}: ${heading.value}`);
      const isLong = input.report.sections.filter(({ level }) => level <= 2).length > 2;
      if (isLong) assert.match(html, /<nav class="contents"/, name);
    }
  });

  it('lists headings of two levels, and leaves out the third where it has too many', async () => {
    const few = await page('# T\n\n## A & B\n\n### C\n\n### D\n\n## E\n\nText.\n');
    assert.match(few, /<h2 id="contents">Contents<\/h2><ol><li><a href="#a-b">A &amp; B<\/a><ol><li><a href="#c">C<\/a><\/li><li><a href="#d">D<\/a><\/li><\/ol><\/li><li><a href="#e">E<\/a><\/li><\/ol>/);
    const many = await page(`# T\n\n## Events\n\n${Array.from({ length: 13 }, (_, index) => `### Event ${index}\n`).join('\n')}\n## E\n`);
    assert.match(many, /<li><a href="#events">Events<\/a><\/li><li>/);
  });

  it('skips no level of headings, and gives each its own name', async () => {
    assert.equal(await article('# T\n\n#### Deep\n\n# Top\n\n## Deep\n\n### Contents\n'), '<h2 id="deep">Deep</h2>\n<h2 id="top">Top</h2>\n<h3 id="deep-1">Deep</h3>\n<h4 id="contents-1">Contents</h4>');
    checkPage(await page('# T\n\n## a\n\n## a-1\n\n## a\n\n## a 1\n\n## rca-cluster-1\n\n## 時系列\n\n## !!!\n\n## \n'), 'names');
  });

  it('tells phases in words, keeps short cells whole, and repeats no actions of which it has words alone', async () => {
    assert.equal(await article('# T\n\n- 10:00 – It broke [impact-start]\n- 10:05 – See [note]\n- 10:06 – See [elsewhere]\n'), '<ul>\n<li>10:00 – It broke <span class="tag">impact begins</span></li>\n<li>10:05 – See </li>\n<li>10:06 – See [elsewhere]</li>\n</ul>');
    const named = await page('# T\n\n## A\n\n### 10:00 It broke [impact-start]\n\n## B\n');
    assert.match(named, />10:00 It broke<\/a>/);
    assert.match(await article('# T\n\n| a | b |\n|---|---|\n| 2026-03-13 | two words |\n'), /<td class="short">2026-03-13<\/td>\n<td>two words<\/td>/);
    assert.doesNotMatch(await page('# T\n\n## Action Items\n\n- Limit the pool\n'), /actions-now/);
    assert.match(await page('# T\n\n## Action Items\n\n- Limit the pool (owner: Storage team, due: 2026-03-01)\n'), /actions-now/);
  });

  it('lets no link lead into nothing', async () => {
    for (const [markdown, html] of [
      ['[up](#root-cause-s)', '<a href="#root-cause-s">up</a>'],
      ['[up](#root-causes)', '<a href="#root-cause-s">up</a>'],
      ['[gone](#gone)', 'gone'],
      ['[book](../runbooks/a%20b.md)', 'book <code>../runbooks/a b.md</code>'],
      ['[a.md](a.md)', 'a.md'],
      ['[x](https://a.example/ "t")', '<a href="https://a.example/" title="t" rel="noopener noreferrer" class="outward">x</a>'],
      ['<https://a.example/>', '<a href="https://a.example/" rel="noopener noreferrer">https://a.example/</a>'],
      ['See https://a.example/b.', 'See <a href="https://a.example/b" rel="noopener noreferrer">https://a.example/b</a>.'],
      ['![graph](errors.png)', '<span class="image">graph <code>errors.png</code></span>'],
    ] as const) assert.equal(await article(`# T\n\n## Root Cause(s)\n\n${markdown}\n`), `<h2 id="root-cause-s">Root Cause(s)</h2>\n<p>${html}</p>`, markdown);
  });

  it('frames tables, ticks tasks, and breaks words that no column can hold', async () => {
    assert.match(await article('# T\n\n|  | b |\n|---|---|\n| 1 | 2 |\n'), /^<div class="table" role="group" tabindex="0" aria-label="Table 1"><table>\n<thead>\n<tr>\n<td><\/td>\n<th scope="col">b<\/th>/);
    assert.match(await article('# T\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n'), /<td>1<\/td>\n<td class="to-center">2<\/td>\n<td class="to-right">3<\/td>/);
    assert.match(await article('# T\n\n- [ ] one\n- [x] two\n- [x]three\n'), /<li>☐ one<\/li>\n<li>☑ two<\/li>\n<li>\[x\]three<\/li>/);
    assert.equal(await article(`# T\n\n${'a'.repeat(61)}\n`), `<p>${'a'.repeat(30)}<wbr>${'a'.repeat(30)}<wbr>a</p>`);
  });

  it('tells the actions as they stand, unless the text has them in a table already', async () => {
    assert.match(await page('# T\n\n## Action Items\n\n- Bound the queue (owner: Mira)\n'), /<h2 id="actions-now">Actions as of 2026-05-01<\/h2>/);
    const table = (due: string): string => `# T\n\n## Action Items\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| Bound the queue | Mira | ${due} | open |\n`;
    assert.doesNotMatch(await page(table('2026-08-01')), /actions-now/);
    assert.match(await page(table('2026-04-01')), /actions-now[^]*overdue/);
  });

  it('tells times in the zone that is asked for', async () => {
    const { report, profile, today } = exampleInput('gateway-outage.rca.md');
    const html = await exported('html', { report, profile, today, zone: { id: 'UTC', fixed: 0 } });
    assert.match(html, /Times in UTC/);
    assert.doesNotMatch(html, /Times in Asia/);
  });

  it('says in which language the report is', async () => {
    assert.match(await page('---\nlanguage: de\ntitle: Ausfall\n---\n\nText.\n'), /<h1 lang="de" dir="auto">Ausfall<\/h1>[^]*<article lang="de"/);
    assert.match(await page('# 障害報告\n\n## 概要\n\nサービスが停止しました。\n'), /<article lang="ja"/);
    assert.match(await page('---\nlanguage: "\\" onclick=x"\n---\n\nText.\n'), /<article lang="en"/);
  });

  it('is a whole page for any report', async () => {
    const entry = '- 2026-03-01 10:00 UTC – a\n';
    for (const [name, text] of Object.entries({
      'nothing': '', 'a title': '# T', 'no times': '# T\n\n## Timeline\n\n- --:-- – a\n- ?? – b\n', 'one entry': `# T\n\n## Timeline\n\n${entry}`,
      'backwards': '# T\n\n## Impact\n\n- 2026-03-01 11:00 UTC – 2026-03-01 10:00 UTC\n\n## Timeline\n\n- 2026-03-01 11:00 UTC – a [impact-start]\n- 2026-03-01 10:00 UTC – b [resolved]\n',
      'many entries': `# T\n\n## Timeline\n\n${entry.repeat(10_000)}`, 'a large table': `# T\n\n| a | b |\n|---|---|\n${`| ${'w '.repeat(40)} | ${'x'.repeat(80)} |\n`.repeat(6_000)}`,
      'a merge': '<<<<<<< ours\n# A\n=======\n# B\n>>>>>>> theirs\n', 'front matter alone': '---\ntitle: T\n---', 'deep': `${'> '.repeat(200)}a\n\n${'- '.repeat(200)}b`,
    })) checkPage(await page(text), name);
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom<Syntax>('markdown', 'yaml'), async (text, syntax) => checkPage(await page(text, syntax), JSON.stringify(text))), { numRuns: 60 });
  });

  it('lets nothing of a report become more than text', async () => {
    for (const payload of payloads) {
      const quoted = JSON.stringify(payload);
      checkPage(await page(`---\ntitle: ${quoted}\nowner: ${quoted}\nlanguage: ${quoted}\nmine: ${quoted}\n---\n\n# ${payload}\n\n${payload}\n\n## ${payload}\n\n- ${payload}\n- [ ] ${payload}\n\n| ${payload} | b |\n| --- | --- |\n| ${payload} | **${payload}** |\n\n\`\`\`${payload}\n${payload}\n\`\`\`\n\n## Timeline ${payload}\n\n- 2026-03-01 10:00 UTC – ${payload} [detected]\n- 2026-03-01 09:00 UTC – ${payload}\n\n## Action Items\n\n- ${payload} (owner: ${payload})\n`), quoted);
      checkPage(await page(`title: ${quoted}\nimpact:\n  windows:\n    - start: 2026-03-01 10:00 UTC\n      end: 2026-03-01 11:00 UTC\n      note: ${quoted}\ntimeline:\n  - at: 2026-03-01 10:00 UTC\n    text: ${quoted}\ncauses:\n  - text: ${quoted}\nactions:\n  - text: ${quoted}\n    owner: ${quoted}\n    due: ${quoted}\nsections:\n  - heading: ${quoted}\n    text: ${quoted}\n`, 'yaml'), quoted);
    }
  });
});
