import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { convert } from '../../../../server/src/features/convert/convert.ts';
import { dataDifference } from '../../../../server/src/features/convert/data-difference.ts';
import { wholeData } from '../../../../server/src/features/convert/whole-data.ts';
import type { ResolvedReport } from '../../../../server/src/model/resolved.ts';
import type { Report, Syntax } from '../../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { syntaxes, syntaxOf } from '../../../../server/src/syntax/index.ts';
import { reportData } from '../../syntax/print/report-data.ts';

const options = { profiles: shippedProfiles };
const other = (syntax: Syntax): Syntax => (syntax === 'yaml' ? 'markdown' : 'yaml');

function read(text: string, syntax: Syntax): Report {
  return syntaxes[syntax].read(text, options);
}

function converted(text: string, from: Syntax, to: Syntax): string {
  const result = convert(read(text, from), to, options);
  assert.equal(result.fault, undefined, text);
  return result.text ?? '';
}

function fault(text: string, from: Syntax, to: Syntax = other(from)): string {
  const result = convert(read(text, from), to, options);
  assert.equal(result.text, undefined);
  return result.fault ?? '';
}

function data(text: string, syntax: Syntax): ResolvedReport {
  const report = read(text, syntax);
  return wholeData(report, shippedProfiles.get(report.profile.id));
}

/** There and back; gives both texts. */
function thereAndBack(text: string, syntax: Syntax): { readonly there: string; readonly back: string } {
  const there = converted(text, syntax, other(syntax));
  const back = converted(there, other(syntax), syntax);
  assert.equal(dataDifference(data(text, syntax), data(back, syntax)), undefined, `${text}\n----\n${there}\n----\n${back}`);
  return { there, back };
}

describe('converting a report', () => {
  const folder = join(import.meta.dirname, '../../../../examples');
  for (const name of readdirSync(folder).filter((each) => /\.rca\.(?:md|yaml)$/.test(each))) {
    it(`keeps ${name} there and back`, () => {
      thereAndBack(readFileSync(join(folder, name), 'utf8'), syntaxOf(name));
    });
  }

  it('keeps a heading that says another title than the front matter', () => {
    const { there, back } = thereAndBack('---\ntitle: Checkout down\n---\n\n# Orders lost on Friday\n\n## Summary\n\nNobody could pay.\n', 'markdown');
    assert.match(there, /^opening: "# Orders lost on Friday"$/m);
    assert.match(back, /\n---\n\n# Orders lost on Friday\n\n## Summary\n/);
  });

  it('keeps a section that is the first heading below a title in the front matter', () => {
    const { back } = thereAndBack('title: Checkout down\nsections:\n  - heading: Questions of ours\n    text: Who knew?\n', 'yaml');
    assert.match(back, /heading: Questions of ours/);
  });

  it('keeps a line of metadata that says otherwise than the front matter', () => {
    const { there } = thereAndBack('---\nstatus: draft\n---\n\n# Checkout down\n\n**Status:** final\n\nWords.\n\n## Summary\n\nx\n', 'markdown');
    assert.match(there, /\*\*Status:\*\* final/);
  });

  it('keeps each item in its section', () => {
    const text = '# Checkout down\n\n## Root Cause\n\nA lock was held for an hour.\n\n## Contributing Factors\n\n- No alert on the lock\n- No timeout\n\n## Action Items\n\n### Prevention\n\n- Add a timeout (Storage team)\n\n### Follow-up\n\n- Write it down (Storage team)\n';
    const { there, back } = thereAndBack(text, 'markdown');
    assert.match(there, /text: No timeout\n {4}section: Contributing Factors/);
    assert.match(back, /## Contributing Factors\n\n- No alert on the lock\n- No timeout\n/);
    assert.match(back, /### Follow-up\n\n\|.*\n\|.*\n\| \| Write it down/);
  });

  it('keeps the ranks of sections of the first rank', () => {
    const { back } = thereAndBack('---\ntitle: Checkout down\n---\n\n# Checkout down\n\n# Summary\n\nx\n\n# Own words\n\ny\n\n## Deeper\n\nz\n', 'markdown');
    assert.match(back, /\n# Checkout down\n\n# Summary\n\nx\n\n# Own words\n\ny\n\n## Deeper\n/);
  });

  it('keeps a timeline that stands before the first heading there', () => {
    const { there } = thereAndBack('---\ntitle: Checkout down\ndate: 2026-01-31\n---\n\n- 08:11 UTC – An alert fires\n- 08:20 UTC – The queue is emptied\n', 'markdown');
    assert.match(there, /sections:\n {2}- id: timeline\n {4}heading: ""\n$/);
  });

  it('keeps columns of the author’s own, and what a cell says beside a time or a ticket', () => {
    const { there, back } = thereAndBack('# Checkout down\n\n## Timeline\n\n| Time (UTC) | Event | Who |\n| --- | --- | --- |\n| 2026-01-31 08:11 around breakfast | Alert | Ana |\n| some day before | Nobody looked | Bo |\n\n## Action Items\n\n| Action | Details | Kind | Ticket |\n| --- | --- | --- | --- |\n| Add a timeout | everywhere | networking | [PAY-7](https://tickets.shop.example/PAY-7) |\n', 'markdown');
    for (const words of ['around breakfast', 'some day before', 'Ana', 'everywhere', 'networking', '[PAY-7](https://tickets.shop.example/PAY-7)']) {
      assert.ok(there.includes(words) && back.includes(words), words);
    }
  });

  it('takes no list in running text for a part of the report', () => {
    const { there, back } = thereAndBack('title: Checkout down\nactions:\n  - text: Add a timeout\nsections:\n  - id: actions\n    heading: Action Items\n    text: |\n      - no action\n      - none either\n\n      ### Not a section\n  - id: summary\n    heading: Summary\n    text: "Owner: nobody"\n', 'yaml');
    assert.match(there, /<!-- rca-text -->\n\n- no action\n- none either\n\n### Not a section\n\n<!-- \/rca-text -->/);
    assert.match(back, /text: "Owner: nobody"/);
  });

  it('keeps keys that nobody knows', () => {
    const { there, back } = thereAndBack('title: Checkout down\nour:\n  deep: [1, { a: b }]\nbase: &base { x: 1 }\nother: *base\ncauses:\n  - text: A lock was held\n    note: seen twice\nactions:\n  - text: Add a timeout\n    effort: 3\n    nested: { a: [1, two] }\n', 'yaml');
    assert.match(there, /further:\n {2}causes:\n {4}"1":\n {6}note: seen twice/);
    assert.match(back, /nested:\n {6}a: \[1, two\]/);
  });

  it('keeps several timelines, with code that looks like front matter and headings', () => {
    const { there } = thereAndBack('title: Checkout down\ntimelines:\n  - heading: First strand\n    entries:\n      - { at: 2026-01-31 08:11 UTC, text: a }\n  - heading: Second strand\n    entries:\n      - { at: 2026-01-31 09:11 UTC, text: b, evidence: [http://a.example/1, http://a.example/2] }\n      - at: 2026-01-31 09:12 UTC\n        text: |\n          ```\n          ---\n          # no heading\n          a | b\n          ```\n', 'yaml');
    assert.match(there, /### Second strand/);
    assert.match(there, / {2}```\n {2}---\n {2}# no heading\n/);
  });

  it('keeps remarks, and what they silence where', () => {
    const text = '# rca-disable placeholder -- later\ntitle: Checkout down\n# a remark\nseverity: sev1\ntimelines:\n  - heading: Timeline\n    entries:\n      # rca-disable-next-line passive-action -- why not\n      - at: 2026-01-31 08:11 UTC\n        text: a\nsections:\n  - id: timeline\n    heading: Timeline\n  # rca-disable-section vague-quantifier\n  - id: summary\n    heading: Summary\n    text: |\n      Many users. <!-- rca-disable-line human-error-cause -->\n';
    const { there, back } = thereAndBack(text, 'yaml');
    assert.match(there, /^---\n# rca-disable placeholder -- later\ntitle: .*\n# a remark\n/);
    assert.match(there, / – a <!-- rca-disable-line passive-action -- why not -->\n/);
    assert.match(there, /## Summary\n\n<!-- rca-disable-section vague-quantifier -->\n\nMany users\. <!-- rca-disable-line human-error-cause -->\n/);
    assert.equal(back, text.replace('text: |\n      Many', 'text: Many'));
    const silenced = (report: Report): readonly string[] => report.suppressions.map(({ scope, rules }) => `${scope.replace('next-', '')} ${rules.map(({ value }) => value).join()}`).toSorted();
    assert.deepEqual(silenced(read(there, 'markdown')), silenced(read(text, 'yaml')));
  });

  it('reads TOML front matter and its remarks', () => {
    const { there } = thereAndBack('+++\n# a remark\ntitle = "Checkout # down"\ntags = ["a", "b"]\n+++\n\n## Summary\n\nx\n', 'markdown');
    assert.match(there, /^# a remark\ntitle: "?Checkout # down"?\n/);
  });

  it('keeps the line ends of the source', () => {
    const text = converted('---\r\ntitle: Checkout down\r\n---\r\n\r\n## Summary\r\n\r\nNobody\r\ncould pay.\r\n', 'markdown', 'yaml');
    assert.equal(text.replaceAll('\r\n', ''), text.replace(/[\r\n]/g, ''));
    assert.ok(text.includes('\r\n'));
  });

  it('gives the printed form in the same syntax, which stays as it is', () => {
    const once = converted('Title: x\n\n# Checkout down\n\n## Summary\nWords.\n\n## Action items\n* Add a timeout (Storage team)\n', 'markdown', 'markdown');
    assert.equal(converted(once, 'markdown', 'markdown'), once);
  });

  it('refuses what was not read, and says where it stands', () => {
    assert.equal(fault('# Checkout down\n\n<<<<<<< ours\nx\n=======\ny\n>>>>>>> theirs\n', 'markdown'), 'The report was not converted. Line 3: a merge left its conflict markers there: keep one side and delete the markers first.');
    assert.match(fault('title: a\n---\ntitle: b\n', 'yaml'), /Line 3: what stands there is not read in a report/);
    assert.match(fault('title: a\ntitle: b\n', 'yaml'), /Line 2: this key stands in the report twice/);
    assert.match(fault('title: a\nimpact:\n  text: b\n  mood: bad\n', 'yaml'), /Line 4: what stands there is not read/);
    assert.match(fault(`# Checkout down\n\n${'words '.repeat(400_000)}\n`, 'markdown'), /larger than 2 MB/);
    assert.match(fault('- a\n- b\n', 'yaml'), /Line 1/);
  });

  it('is total', () => {
    for (const syntax of ['markdown', 'yaml'] as const) {
      for (const text of ['', '\uFEFF', '---', '---\n---\n', '#', '\ud800', 'title: \ud800\n', '- [ ] <!-- rca-disable', 'a: <script>alert(1)</script>\n']) {
        for (const to of ['markdown', 'yaml'] as const) assert.equal(typeof Object.values(convert(read(text, syntax), to, options))[0], 'string');
      }
    }
  });

  it('keeps any report of the printed form', () => {
    fc.assert(fc.property(reportData, fc.constantFrom<Syntax>('markdown', 'yaml'), (report, syntax) => {
      thereAndBack(syntaxes[syntax].print({ data: report }), syntax);
    }), { numRuns: 100 });
  });

  it('loses no word of any Markdown', () => {
    const line = fc.constantFrom('# Checkout down', '## Timeline', '## Action Items', '### Prevention', '## Root Cause', '## Contributing Factors', '## Lessons Learned', '### What went well', '## Impact', '## Own words', '- 08:11 UTC – alert [detected]', '- Add a timeout (Storage team)', '  - below it', 'Severity: sev1', 'Running text.', 'These are:', '| Time | Event | Who |\n| --- | --- | --- |\n| 08:11 UTC | alert | Ana |', '<!-- rca-disable-next-line x -->', '<!-- remark -->', '1. first', '```\n# code\n---\n```', '');
    fc.assert(fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = `---\ntitle: Checkout\ndate: 2026-01-31\n---\n\n${lines.join('\n\n')}\n`;
      const result = convert(read(text, 'markdown'), 'yaml', options);
      // What cannot be converted is said; what is converted says all.
      if (result.text === undefined) return;
      for (const word of ['alert', 'Ana', 'below', 'timeout', 'Running', 'remark', 'code', 'first', 'Own words']) {
        if (text.includes(word)) assert.ok(result.text.includes(word), `${word}\n${text}\n${result.text}`);
      }
    }), { numRuns: 150 });
  });
});
