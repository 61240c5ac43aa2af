import assert from 'node:assert/strict';
import type { Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const today = { year: 2026, month: 11, day: 21 };

/** Rule, words and message of each finding. The report has every section, and one action without a due date. */
function findings(text: string, syntax: Syntax): readonly string[] {
  return check(syntaxes[syntax].read(text, { profiles: shippedProfiles }), { profiles: shippedProfiles, today })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, span, message }) => `${rule} at “${text.slice(span.from, span.to)}”: ${message}`);
}

const body = `
# Checkout down

## Summary

An alert fired at 08:11 UTC, and the checkout was down for 12 minutes.

## Impact

120 orders were lost.

## Timeline

- 2026-01-31 08:00 UTC – The queue fills [impact-start]
- 2026-01-31 08:11 UTC – An alert pages the storage team [detected]
- 2026-01-31 08:12 UTC – The queue is emptied [resolved]

## Root Cause

The queue has no upper bound, and no test fills it.

## Action Items

- [ ] Bound the queue (Storage team)
`;

const listed = `impact: 120 orders were lost.
timeline:
  - 2026-01-31 08:00 UTC – The queue fills [impact-start]
  - 2026-01-31 08:11 UTC – An alert pages the storage team [detected]
  - 2026-01-31 08:12 UTC – The queue is emptied [resolved]
causes:
  - text: The queue has no upper bound, and no test fills it.
actions:
  - text: Bound the queue
    owner: Storage team
sections:
  - heading: Summary
    text: An alert fired at 08:11 UTC, and the checkout was down for 12 minutes.
`;

/** The finding that shows that the rest is still checked. */
const rest = 'undated-action';

const cases: readonly { readonly name: string; readonly keys: string; readonly finding: RegExp; readonly only?: Syntax }[] = [
  { name: 'is a list', keys: '- title\n- date\n', finding: /^syntax-error .*Front matter holds keys and values/, only: 'markdown' },
  { name: 'is a sentence', keys: 'The checkout was down.\n', finding: /^syntax-error .*Front matter holds keys and values/, only: 'markdown' },
  { name: 'has a key twice', keys: 'title: Checkout down\ndate: 2026-01-31\ndate: 2026-02-01\n', finding: /^duplicate-key at “date”: The key “date” stands twice/ },
  { name: 'is indented with a tab', keys: 'title: Checkout down\ndate: 2026-01-31\ntags:\n\t- queue\n', finding: /^syntax-error .*replace the tab/ },
  { name: 'has a tab before a key', keys: 'title: Checkout down\n\tdate: 2026-01-31\n', finding: /^syntax-error .*replace the tab/ },
  { name: 'names an anchor that is not there', keys: 'title: Checkout down\ndate: 2026-01-31\nowner: *team\n', finding: /^syntax-error at “\*team”: “\*team” is read as an alias, and no anchor/ },
  { name: 'merges a mapping', keys: 'title: Checkout down\ndate: 2026-01-31\nowner: Storage team\n<<: { tags: [queue] }\n', finding: /^unsupported-yaml at “<<”: Merge keys are not followed/ },
  { name: 'is followed by another block of keys', keys: 'title: Checkout down\ndate: 2026-01-31\n---\nowner: Storage team\ntags: [queue]\n', finding: /^unsupported-yaml at “owner: Storage team”: A second block of keys/, only: 'markdown' },
  { name: 'is never closed', keys: 'title: Checkout down\ndate: 2026-01-31\n', finding: /^syntax-error at “---”: The front matter opened here is not closed: write a line “---” after its last key/, only: 'markdown' },
];

describe('front matter that', () => {
  for (const { name, keys, finding, only } of cases) {
    const texts: Readonly<Record<Syntax, string>> = { markdown: `---\n${keys}${name === 'is never closed' ? '' : '---\n'}${body}`, yaml: `${keys}${listed}` };
    for (const syntax of only === undefined ? ['markdown', 'yaml'] as const : [only]) {
      it(`${name} is one finding in ${syntax}, and the rest is checked`, () => {
        const [first, second, ...others] = findings(texts[syntax], syntax);
        assert.match(first ?? '', finding);
        assert.match(second ?? '', new RegExp(`^${rest} `));
        assert.deepEqual(others, []);
      });
    }
  }

  for (const [syntax, text] of Object.entries({ markdown: `---\ntitle: &name Checkout down\ndate: 2026-01-31\ntags: [*name]\n---\n${body}`, yaml: `title: &name Checkout down\ndate: 2026-01-31\ntags: [*name]\n${listed}` }) as [Syntax, string][]) {
    it(`has an anchor is followed in ${syntax}`, () => {
      assert.deepEqual(findings(text, syntax).map((finding) => finding.split(' ')[0]), [rest]);
      assert.deepEqual(syntaxes[syntax].read(text, { profiles: shippedProfiles }).fields.find(({ key }) => key === 'tags')?.value, ['Checkout down']);
    });
  }
});

describe('a YAML report that', () => {
  it('is not a mapping is one finding', () => {
    for (const text of ['- title: Checkout down\n- date: 2026-01-31\n', 'The checkout was down.\n']) {
      const found = findings(text, 'yaml');
      assert.match(found[0] ?? '', /^syntax-error .*A report in YAML is made of keys at the start of lines/);
      assert.equal(found.length, 1);
    }
  });

  it('is followed by others is checked, each of the others is one finding', () => {
    const found = findings(`title: Checkout down\ndate: 2026-01-31\n${listed}---\ntitle: Search down\n---\ntitle: Mail down\n`, 'yaml');
    assert.deepEqual(found.map((finding) => finding.replace(/:.*/s, '')), [`${rest} at “Bound the queue”`, 'unsupported-yaml at “title', 'unsupported-yaml at “title']);
    assert.match(found[1] ?? '', /A file holds one report: this document and what follows it are not read/);
  });
});

describe('conflict markers', () => {
  const conflict = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> review\n`;

  it('in front matter are the only findings, one for each conflict', () => {
    const text = `---\n${conflict('title: Checkout down', 'title: Checkout failed')}date: 2026-01-31\ndate: 2026-02-01\n---\n${body}\n${conflict('- Add an alert', '- Add a test')}`;
    assert.deepEqual(findings(text, 'markdown').map((finding) => finding.replace(/:.*/s, '')), ['conflict-marker at “<<<<<<<”', 'conflict-marker at “<<<<<<<”']);
  });

  it('in YAML too', () => {
    const text = `${conflict('title: Checkout down', 'title: Checkout failed')}${listed}${conflict('tags: [a]', 'tags: [b]')}`;
    assert.deepEqual(findings(text, 'yaml').map((finding) => finding.replace(/:.*/s, '')), ['conflict-marker at “<<<<<<<”', 'conflict-marker at “<<<<<<<”']);
  });
});
