// What is marked as internal is in no version for the public.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { publicOf, shownOf } from './marked.ts';

const notes = (text: string, syntax: 'markdown' | 'yaml' = 'markdown'): readonly string[] => publicOf(text, syntax).notes ?? [];

/** Markdown, and what of it the public sees. `SECRET` is nowhere in it. */
const hidden: readonly (readonly [string, string, string])[] = [
  ['a block', '## Summary\n\nA.\n\n<!-- rca-internal -->\n\nSECRET\n\n<!-- /rca-internal -->\n\nB.\n', '## Summary\n\nA.\n\nB.\n'],
  ['a block in a line', '## Summary\n\nA <!-- rca-internal -->SECRET<!-- /rca-internal --> b.\n', '## Summary\n\nA b.\n'],
  ['a block in a block', '## Summary\n\nA.\n\n<!-- rca-internal -->\nSECRET\n<!-- rca-internal -->\nx\n<!-- /rca-internal -->\nSECRET\n<!-- /rca-internal -->\n', '## Summary\n\nA.\n'],
  ['a block over sections', '## Summary\n\nA.\n\n<!-- rca-internal -->\n\n## SECRET\n\nSECRET\n\n### SECRET\n\n<!-- /rca-internal -->\n\n## Impact\n\nB.\n', '## Summary\n\nA.\n\n## Impact\n\nB.\n'],
  ['a block with a code block that shows the closing mark', '## Summary\n\nA.\n\n<!-- rca-internal -->\n\n```\n<!-- /rca-internal -->\n```\n\nSECRET\n\n<!-- /rca-internal -->\n', '## Summary\n\nA.\n'],
  ['a block that is not closed', '## Summary\n\nA.\n\n<!-- rca-internal -->\n\nSECRET\n\n## Impact\n\nSECRET\n', '## Summary\n\nA.\n'],
  ['a comment that is not closed', '## Summary\n\nA.\n\n<!-- SECRET\n\nSECRET\n\n## Impact\n', '## Summary\n\nA.\n'],
  ['a section with those below', '## Summary\n\nA.\n\n## Root Cause\n<!-- rca-internal-section -->\n\nSECRET\n\n### SECRET\n\nSECRET\n\n## Impact\n\nB.\n', '## Summary\n\nA.\n\n## Impact\n\nB.\n'],
  ['a section by its heading', '## Summary\n\nA.\n\n## Root Cause <!-- rca-internal-line -->\n\nSECRET\n\n### SECRET\n\n## Impact\n\nB.\n', '## Summary\n\nA.\n\n## Impact\n\nB.\n'],
  ['what stands before the first section', '# Down\n\nSECRET\n\n<!-- rca-internal-section -->\n\n## Impact\n\nB.\n', '## Impact\n\nB.\n'],
  ['a paragraph', '## Summary\n\nA.\n\nSECRET\ngoes on <!-- rca-internal-line --> here.\n\nB.\n', '## Summary\n\nA.\n\nB.\n'],
  ['the paragraph above the mark', '## Summary\n\nA.\n\nSECRET\n<!-- rca-internal-line -->\n\nB.\n', '## Summary\n\nA.\n\nB.\n'],
  ['the paragraph below the mark', '## Summary\n\nA.\n\n<!-- rca-internal-next-line -->\nSECRET\n\nB.\n', '## Summary\n\nA.\n\nB.\n'],
  ['an item with those below', '## Summary\n\n- A\n- SECRET <!-- rca-internal-line -->\n  - SECRET\n\n  SECRET\n- B\n', '## Summary\n\n- A\n- B\n'],
  ['an item in an item', '## Summary\n\n- A\n  - SECRET <!-- rca-internal-line -->\n- B\n', '## Summary\n\n- A\n- B\n'],
  ['an item whose mark stands below it', '## Summary\n\n- A\n- SECRET\n  <!-- rca-internal-line -->\n- B\n', '## Summary\n\n- A\n- B\n'],
  ['an item whose mark stands at the margin', '## Summary\n\n- A\n- SECRET\n<!-- rca-internal-line -->\n', '## Summary\n\n- A\n'],
  ['a row', '# Down\n\n## Facts\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| SECRET | x <!-- rca-internal-line --> |\n', '## Facts\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
  ['a quote', '# Down\n\n## Facts\n\nA.\n\n> SECRET <!-- rca-internal-line -->\n\nB.\n', '## Facts\n\nA.\n\n>\n\nB.\n'],
  ['an entry', '## Timeline\n\n- 2026-03-14 08:03 UTC – A\n- 2026-03-14 08:04 UTC – SECRET <!-- rca-internal-line -->\n  - SECRET\n- 2026-03-14 08:05 UTC – B\n', '## Timeline\n\n- 2026-03-14 08:03 UTC – A\n- 2026-03-14 08:05 UTC – B\n'],
  ['an entry under a heading of its own', '## Timeline\n\n### 2026-03-14 08:03 UTC A\n\nx\n\n### 2026-03-14 08:04 UTC SECRET <!-- rca-internal-line -->\n\nSECRET\n\n### 2026-03-14 08:05 UTC B\n\ny\n', '## Timeline\n\n- 2026-03-14 08:03 UTC – A\n\n  x\n- 2026-03-14 08:05 UTC – B\n\n  y\n'],
  ['an action', '## Action Items\n\n| Action | Due |\n|---|---|\n| Add a test | 2026-04-01 |\n| SECRET <!-- rca-internal-line --> | |\n', '## Action Items\n\n| Action | Due |\n| --- | --- |\n| Add a test | 2026-04-01 |\n'],
  ['a section called internal', '## Summary\n\nA.\n\n## Internal notes\n\nSECRET\n\n### More\n\nSECRET\n', '## Summary\n\nA.\n'],
  ['a section that says so in brackets', '## Summary\n\nA.\n\n## **Costs** (internal only)\n\nSECRET\n', '## Summary\n\nA.\n'],
  ['a section for internal use', '## Summary\n\nA.\n\n## For internal use only\n\nSECRET\n', '## Summary\n\nA.\n'],
  ['a section that begins with a number', '## Summary\n\nA.\n\n## 7. Internal notes\n\nSECRET\n', '## Summary\n\nA.\n'],
  ['a section that says so first', '## Summary\n\nA.\n\n## [Internal] Costs\n\nSECRET\n', '## Summary\n\nA.\n'],
  ['a section that says so behind a dash', '## Summary\n\nA.\n\n## Costs – internal\n\nSECRET\n', '## Summary\n\nA.\n'],
  ['a block in a quote, in a list', '## Summary\n\nA.\n\n> - B\n>   <!-- rca-internal -->\n>   SECRET\n>   <!-- /rca-internal -->\n', '## Summary\n\nA.\n\n> - B\n>\n'],
  ['a block in a table', '# Down\n\n## Facts\n\n| a | b |\n|---|---|\n| 1 | 2 <!-- rca-internal -->SECRET<!-- /rca-internal --> |\n', '## Facts\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
  ['with line ends of old Macs', '## Summary\r\rA.\r\r<!-- rca-internal -->\rSECRET\r<!-- /rca-internal -->\r', '## Summary\n\nA.\n'],
  ['a comment', '## Summary\n\nA <!-- SECRET --> b.\n\n<!-- SECRET\nSECRET -->\n', '## Summary\n\nA b.\n'],
  ['with line ends of Windows', '## Summary\r\n\r\n- A\r\n- SECRET <!-- rca-internal-line -->\r\n- B\r\n', '## Summary\n\n- A\n- B\n'],
];

describe('what is internal', () => {
  for (const [name, text, shown] of hidden) {
    it(`is left out: ${name}`, () => {
      const made = publicOf(text);
      assert.ok(made.report !== undefined, made.fault);
      assert.ok(!/SECRET|<!--/.test(made.report.text), made.report.text);
      assert.equal(shownOf(text), shown);
      assert.ok((made.notes).length > 0);
    });
  }

  it('is not what is shown as code', () => {
    const text = '## Summary\n\nWrite `<!-- rca-internal -->` or \\<!-- so:\n\n```\n<!-- rca-internal -->\n```\n';
    assert.equal(shownOf(text), text);
    assert.deepEqual(notes(text), []);
  });

  it('is not a section about the inside of something', () => {
    assert.match(shownOf('## Internal server errors\n\nA.\n\n## Internal DNS\n\nB.\n'), /A\.[^]*B\./);
  });

  it('is told', () => {
    assert.deepEqual(notes('## Summary\n\nA <!-- x -->\n\n<!-- rca-internal -->\n\nB\n\n## Internal notes\n'), [
      'The mark “rca-internal” in line 5 is not closed: everything behind it was left out.',
      '1 part marked as internal was left out.',
      '1 section that calls itself internal was left out.',
      '1 comment was left out.',
    ]);
  });

  for (const mark of ['rca_internal', 'rca internal', 'rca-internl', 'rca-internals', 'RCA-Interal', 'rca\u2011internal', 'rca–internal', '\u200Brca-internal', '\u00A0rca-internal-x', 'begin rca-internal', 'end rca-internal', '#rca-internal', 'rca-internal-lines', 'internal', 'INTERNAL ONLY', '/internal']) {
    it(`lets nothing out by a slip: ${JSON.stringify(mark)}`, () => assert.match(publicOf(`## Summary\n\nA.\n\n<!-- ${mark} -->\nSECRET\n<!-- /${mark} -->\n`).fault ?? '', /is none that is known|closes nothing/));
  }

  it('is not every comment about something internal', () => {
    for (const note of ['internal DNS was down', 'Internal review is due', 'rca-disable undated-action', 'rca-text', 'an rca template']) assert.equal(publicOf(`## Summary\n\nA. <!-- ${note} -->\n`).fault, undefined, note);
  });

  for (const [name, text, fault] of [
    ['a mark that closes nothing', '## Summary\n\nSECRET\n\n<!-- /rca-internal -->\n', 'The mark “/rca-internal” in line 5 closes nothing. Write “rca-internal” where the internal part begins, so that nothing of it gets out.'],
    ['a slip of a mark', '## Summary\n\nSECRET <!-- rca-internal-lin -->\n', 'The mark “rca-internal…” in line 3 is none that is known. There are rca-internal, /rca-internal, rca-internal-line, rca-internal-next-line and rca-internal-section.'],
    ['a mark at nothing', '## Summary\n\nSECRET\n\n<!-- rca-internal-next-line -->\n', 'The mark “rca-internal…” in line 5 stands at nothing that it could hide. Put it on the line of what is internal.'],
    ['an unfinished merge', '## Summary\n\n<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n', 'The report cannot be read as a whole: line 3 is at fault. Repair it, so that it is known what is internal.'],
  ] as const) {
    it(`lets nothing out of a report with ${name}`, () => assert.equal(publicOf(text).fault, fault));
  }

  it('is a column that says so', () => {
    const text = '# Down\n\n## Action Items\n\n| Action | Internal note |\n|---|---|\n| Add a test | SECRET |\n\n## Facts\n\n| Machine | Internal notes |\n|---|---|\n| 1 | SECRET |\n';
    assert.ok(!/SECRET/.test(shownOf(text)), shownOf(text));
  });

  it('is metadata that a comment marks', () => {
    const made = publicOf('---\nid: RCA-1\nseverity: sev1 # rca-internal-line\n# rca-internal\ntags: [a]\nregion: b\n# /rca-internal\nstatus: final\n---\n\n## Summary\n\nA.\n');
    assert.equal(made.report?.text.split('\n\n')[0], '---\nid: RCA-1\nstatus: final\naudience: public\n---');
  });
});

const yaml = `title: Down
severity: sev1 # rca-internal-line
impact:
  measures:
    - { name: users, value: 3 }
    - { name: SECRET, value: 4 } # rca-internal-line
timelines:
  - entries:
      - at: 2026-03-14 08:03 UTC
        text: A
      - at: 2026-03-14 08:04 UTC
        # rca-internal-line
        text: SECRET
      - at: 2026-03-14 08:05 UTC
        text: |
          SECRET <!-- rca-internal-line -->
          more
      - at: 2026-03-14 08:06 UTC
        text: |
          B <!-- rca-internal -->SECRET<!-- /rca-internal --> c
actions:
  - text: Add a test
    owner: Ana Pereira
  # rca-internal
  - text: SECRET
  - text: SECRET
  # /rca-internal
  - text: SECRET <!-- rca-internal-line -->
sections:
  - heading: Summary
    text: |
      A.

      <!-- rca-internal -->
      SECRET
      <!-- /rca-internal -->
  # rca-internal-section
  - heading: SECRET
    text: SECRET
  - heading: SECRET
    level: 3
  - heading: Notes
    text: |
      SECRET

      <!-- rca-internal-section -->
  - heading: Internal notes
    text: SECRET
  - heading: Last
    text: C.
`;

describe('what is internal in YAML', () => {
  it('is left out, whether a comment or a text marks it', () => {
    const made = publicOf(yaml, 'yaml');
    assert.ok(made.report !== undefined, made.fault);
    assert.ok(!/SECRET|rca-internal|sev1|Pereira/.test(made.report.text), made.report.text);
    assert.deepEqual(made.report.timelines[0]?.entries.map(({ value }) => value.text), ['A', 'B c']);
    assert.deepEqual(made.report.actions.map(({ value }) => value.text), ['Add a test']);
    assert.deepEqual(made.report.sections.map(({ heading }) => heading.value).filter((heading) => !['Impact', 'Timeline', 'Action Items'].includes(heading)), ['Summary', 'Last']);
    assert.deepEqual(made.report.measures.map(({ value }) => value.name), ['users']);
  });

  it('reaches to the end of the report when nothing closes it', () => {
    const made = publicOf('title: Down\nsections:\n  - heading: Summary\n    text: A.\n  - heading: More\n    text: |\n      <!-- rca-internal -->\n      SECRET\n  - heading: Last\n    text: SECRET\n', 'yaml');
    assert.ok(!/SECRET/.test(made.report?.text ?? 'SECRET'));
    assert.match(made.notes?.[0] ?? '', /^The mark “rca-internal” is not closed/);
  });

  const mark = '# rca-internal-line';
  const entry = '      - at: 2026-03-14 08:03 UTC\n        text: SECRET\n';
  for (const [name, text] of [
    ['a list by its key', `actions: ${mark}\n  - text: SECRET\n`], ['a list by the line above its key', 'actions_done: 1\n# rca-internal-next-line\ncauses:\n  - text: SECRET\n  - text: SECRET\n'], ['a list in brackets', `causes: ${mark}\n  [{ text: SECRET }, { text: SECRET }]\n`],
    ['all timelines', `timelines: ${mark}\n  - entries:\n${entry}`], ['entries by their key', `timelines:\n  - entries: ${mark}\n${entry}`], ['a timeline by its dash', `timelines:\n  - ${mark}\n    entries:\n${entry}`], ['a timeline by its heading', `timelines:\n  - heading: SECRET ${mark}\n    entries:\n${entry}`],
    ['the impact', `impact: ${mark}\n  text: SECRET\n  windows:\n    - { start: 2026-03-14 08:03 UTC, note: SECRET }\n  measures:\n    - { name: SECRET, value: 3 }\n`], ['windows', `impact:\n  text: A.\n  windows: ${mark}\n    - { start: 2026-03-14 08:03 UTC, note: SECRET }\n`],
    ['all sections', `sections: ${mark}\n  - heading: SECRET\n    text: SECRET\n`], ['a text of many lines', `sections:\n  - heading: A\n    text: | ${mark}\n      SECRET\n\n      SECRET\n`], ['with line ends of Windows', `actions: ${mark}\r\n  - text: SECRET\r\n`],
  ] as const) {
    it(`is left out by a mark: ${name}`, () => {
      const made = publicOf(`title: Down\n${text}`, 'yaml');
      assert.ok(!(made.report?.text ?? '').includes('SECRET'), made.report?.text);
    });
  }

  it('leaves what stands beside it', () => assert.match(publicOf(`title: Down\nimpact:\n  text: Orders failed.\n  windows: ${mark}\n    - { start: 2026-03-14 08:03 UTC }\n`, 'yaml').report?.text ?? '', /Orders failed\./));

  for (const [name, text, syntax] of [
    ['an entry', `timeline:\n  - &e\n    at: 2026-03-14 08:03 UTC ${mark}\n    text: SECRET\n  - *e\n`, 'yaml'], ['a text', `timeline:\n  - at: 2026-03-14 08:03 UTC ${mark}\n    text: &t SECRET\n  - at: 2026-03-14 08:04 UTC\n    text: *t\n`, 'yaml'],
    ['a list with it', `timelines:\n  - entries: &e\n      - at: 2026-03-14 08:03 UTC ${mark}\n        text: SECRET\n  - entries: *e\n`, 'yaml'], ['metadata', `---\ntitle: Down\nregion: &r SECRET ${mark}\nseverity: *r\n---\n\n## Summary\n\nA.\n`, 'markdown'],
  ] as const) {
    it(`lets nothing out that an alias repeats: ${name}`, () => assert.match(publicOf(text, syntax).fault ?? '', /^The alias in line \d+ shows again what is marked as internal in another place\. Mark it too, or write out what may be shown\.$/));
  }

  it('lets an alias be of what is not hidden', () => assert.equal(publicOf(`region: &r North\nproducts: [*r]\nseverity: SECRET ${mark}\n`, 'yaml').fault, undefined));

  it('is a key of an item that says so', () => {
    const made = publicOf('title: Down\ntimeline:\n  - at: 2026-03-14 08:03 UTC\n    text: A\n    internal_note: SECRET\n    scribe: SECRET\nactions:\n  - text: B\n    internal: SECRET\ncauses:\n  - text: C\n    confidential: SECRET\ncommunications:\n  - channel: Status page\n    text: D\n', 'yaml');
    assert.ok(!(made.report?.text ?? 'SECRET').includes('SECRET'), made.report?.text);
    assert.match(made.report?.text ?? '', /Status page/);
    assert.match(made.notes?.join('\n') ?? '', /Metadata that was left out: internal_note, scribe, confidential, internal\./);
  });

  it('is not known where the file cannot be read', () => assert.match(publicOf('title: [a\nsections: "\n', 'yaml').fault ?? '', /^The report cannot be read as a whole: line \d+ is at fault/));
});

describe('any report with marks', () => {
  const piece = fc.constantFrom('SECRET', 'x', '\n', '\n\n', '- ', '  ', '| ', ' |', '## ', '### ', '> ', '`', '```\n', '<!-- rca-internal-line -->', '<!-- rca-internal-section -->', '<!-- note -->', '<!--', '-->', '2026-03-14 08:03 UTC – ', '---\n', '\\', '[a](b)', '[');

  it('keeps what stands between two marks to itself', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (before, inside, after) => {
      const clean = (pieces: readonly string[]): string => pieces.join('').replaceAll('SECRET', 'x');
      const made = publicOf(`${clean(before)}\n\n<!-- rca-internal -->\n\n${inside.join('')}\n\n<!-- /rca-internal -->\n\n${clean(after)}`);
      // Code before the mark, or a comment that is not closed, makes of the mark a part of itself, as everybody sees who reads the report.
      const isCode = /`|<!--(?![^]*?-->)|\\$|-->/.test(before.join('').replaceAll(/<!--[^]*?-->/g, ''));
      if (!isCode && made.report !== undefined) assert.ok(!made.report.text.includes('SECRET'), made.report.text);
    }), { numRuns: 500 });
  });
});
