// Suppressions behind words are no words: what stands before them is read as if they were not there, and they still hold.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { markdown } from '../../../../server/src/syntax/markdown/index.ts';
import { wordsOnly } from '../../../../server/src/syntax/markdown/words-only.ts';

const options = { profiles: shippedProfiles };

describe('suppressions behind words', () => {
  it('change nothing that is read', () => {
    const text = '# Quay closed\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – gate fails§\n\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Fix it | Storage team§ |\n\n- Test it (Ada Quill)§\n  due 2026-02-03\n';
    const bare = markdown.read(text.replaceAll('§', ''), options);
    const marked = markdown.read(text.replaceAll('§', ' <!-- rca-disable-line unowned-action -- it is right -->'), options);
    assert.deepEqual(marked.actions.map(({ value: { owner, due } }) => ({ owner, due })), bare.actions.map(({ value: { owner, due } }) => ({ owner, due })));
    assert.deepEqual(marked.timelines.map(({ entries }) => entries.map(({ value }) => value)), bare.timelines.map(({ entries }) => entries.map(({ value }) => value)));
    assert.deepEqual(marked.suppressions.map(({ scope, rules, reason }) => ({ scope, rules: rules.map(({ value }) => value), reason })), Array.from({ length: 3 }, () => ({ scope: 'line', rules: ['unowned-action'], reason: 'it is right' })));
    for (const { span, skip } of marked.prose) {
      let words = marked.text.slice(span.from, span.to);
      for (const { from, to } of skip.toReversed()) words = words.slice(0, from - span.from) + words.slice(to - span.from);
      assert.ok(!words.includes('rca-disable'), words);
    }
  });

  it('may be several, and are none in code', () => {
    const text = 'words <!-- rca-disable-line a --> <!-- rca-disable-line b c -->\n\n```\nx <!-- rca-disable-line d -->\n```\n\n    y <!-- rca-disable-line e -->\n\n`<!-- rca-disable-line f -->`\n';
    assert.deepEqual(markdown.read(text, options).suppressions.map(({ rules }) => rules.map(({ value }) => value)), [['a'], ['b', 'c']]);
  });

  it('are as long as they were, whatever the text is', () => {
    const part = fc.constantFrom('a', ' ', '\t', '\n', '|', '<!-- rca-disable-line x -->', '<!--', '-->', '<!-- rca-disable', '- ', '`', 'é');
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')), fc.nat(20), (text, from) => {
      const read = wordsOnly(text, Math.min(from, text.length));
      assert.equal(read.text.length, text.length);
      for (const { span } of read.comments) assert.match(text.slice(span.from, span.to), /^<!--[^\n]*-->$/);
    }));
  });

  it('take no time however many begin and never end', () => {
    for (const hostile of ['a <!-- rca-disable '.repeat(50_000), `a${' '.repeat(500_000)}<!-- rca-disable`, 'a <!-- rca-disable --> --> '.repeat(30_000)]) {
      assert.equal(wordsOnly(hostile, 0).text.length, hostile.length);
    }
  });
});
