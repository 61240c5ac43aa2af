// What is offered at the cursor, in both syntaxes.
import assert from 'node:assert/strict';
import { completion, explain, type Suggestion } from '../../../server/src/features/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

/** 2 January 2026, 03:04 UTC. */
const now = Date.UTC(2026, 0, 2, 3, 4);

function offered(name: string, marked: string): readonly string[] {
  const { open, offset } = openMarked(name, marked);
  return completion(open, offset, now).map(({ label }) => label);
}

/** The text after the suggestion of this label is taken. */
function taken(name: string, marked: string, label: string): string {
  const { open, offset, text } = openMarked(name, marked);
  const chosen = completion(open, offset, now).find((one) => one.label === label);
  assert.ok(chosen !== undefined, `“${label}” is not offered`);
  return applyEdits(text, [{ span: chosen.span, text: chosen.text }]);
}

function suggestion(name: string, marked: string, label: string): { readonly found: Suggestion; readonly explained: string | undefined } {
  const { open, offset } = openMarked(name, marked);
  const found = completion(open, offset, now).find((one) => one.label === label);
  assert.ok(found !== undefined, `“${label}” is not offered`);
  return { found, explained: explain(open, found.topic, Date.UTC(2026, 0, 2)) };
}

const syntaxes = [
  { name: markdownName, meta: (...inner: readonly string[]) => lines('---', ...inner, '---', '', '# Outage') },
  { name: yamlName, meta: (...inner: readonly string[]) => lines(...inner) },
];

for (const { name, meta } of syntaxes) {
  describe(`completion in metadata of ${name}`, () => {
    it('offers names, those the profile requires first, without those that are there', () => {
      const [first, ...others] = offered(name, meta('title: Outage', '$0'));
      assert.equal(first, 'date');
      assert.ok(others.includes('timezone') && others.includes('status'));
      assert.ok(!others.includes('title'));
    });

    it('writes a name with what belongs behind it, and only the name where that is there', () => {
      assert.equal(taken(name, meta('title: Outage', 'sta$0'), 'status'), meta('title: Outage', 'status: '));
      assert.equal(taken(name, meta('title: Outage', 'sta$0: draft'), 'status'), meta('title: Outage', 'status: draft'));
    });

    it('offers the values that the schema allows', () => {
      assert.deepEqual(offered(name, meta('status: $0')), ['draft', 'in-review', 'reviewed', 'final', 'closed', 'published']);
      assert.equal(taken(name, meta('title: A', 'status: fi$0nal # as agreed'), 'draft'), meta('title: A', 'status: draft # as agreed'));
    });

    it('offers profiles with their titles', () => {
      const { found, explained } = suggestion(name, meta('profile: $0'), 'ex-libris');
      assert.match(found.detail ?? '', /Ex Libris/);
      assert.match(explained ?? '', /hosted product/);
    });

    it('offers zones, UTC and those of the settings first, each with its offset at this moment', () => {
      const { open, offset } = openMarked(name, meta('timezone: $0'), { readerZone: 'Asia/Tokyo' });
      const zones = completion(open, offset, now);
      assert.deepEqual(zones.slice(0, 2).map(({ label, detail }) => `${label} ${detail ?? ''}`), ['UTC UTC+00:00', 'Asia/Tokyo UTC+09:00']);
      assert.ok(zones.some(({ label }) => label === 'America/New_York'));
      assert.equal(explain(open, { kind: 'zone', name: 'America/New_York' }, Date.UTC(2026, 0, 2)), 'UTC−05:00 at this moment');
      assert.equal(explain(open, { kind: 'zone', name: 'America/New_York' }, Date.UTC(2026, 6, 2)), 'UTC−04:00 at this moment');
    });

    it('offers rules and severities for this report', () => {
      assert.ok(offered(name, meta('rca-rules:', '  unowned-action: off', '  $0')).includes('undated-action'));
      assert.ok(!offered(name, meta('rca-rules:', '  unowned-action: off', '  $0')).includes('unowned-action'));
      assert.deepEqual(offered(name, meta('rca-rules:', '  unowned-action: $0')), ['off', 'hint', 'information', 'warning', 'error']);
    });

    it('offers rules in a suppression, without those that are named', () => {
      const rules = offered(name, meta('# rca-disable unowned-action $0', 'title: A'));
      assert.ok(rules.includes('undated-action') && !rules.includes('unowned-action'));
      assert.match(suggestion(name, meta('# rca-disable und$0', 'title: A'), 'undated-action').explained ?? '', /due/);
    });

    it('explains a name by the profile', () => {
      assert.match(suggestion(name, meta('ow$0'), 'owner').explained ?? '', /one person or team/);
    });

    it('has nothing to offer where words are free', () => {
      assert.deepEqual(offered(name, meta('title: Out$0')), []);
    });
  });
}

describe('completion in the text of Markdown', () => {
  const report = (...rest: readonly string[]): string => lines('# Outage', '', '## Summary', '', 'It was down.', '', ...rest);

  it('offers the missing sections, what follows the one above first', () => {
    const sections = offered(markdownName, report('## Timeline', '', '- 2024-01-02 10:00 UTC – A', '', '$0'));
    assert.deepEqual(sections.slice(0, 2), ['Root Cause', 'Action Items']);
    assert.ok(sections.includes('Impact') && !sections.includes('Summary') && !sections.includes('Timeline'));
  });

  it('writes a section with its starting text over the marks that are typed', () => {
    const text = taken(markdownName, report('## Im$0'), 'Impact');
    assert.match(text, /\n\n## Impact\n\n\{\{.+\}\}\n/);
    assert.equal(text.match(/## Im/g)?.length, 1);
    assert.equal(suggestion(markdownName, report('## Im$0'), 'Impact').found.filter, '## Impact');
  });

  it('explains a section by the profile', () => {
    const { found, explained } = suggestion(markdownName, report('## $0'), 'Impact');
    assert.equal(found.detail, 'required');
    assert.match(explained ?? '', /^\*\*Impact\*\* – required section of Minimal\n\n/);
  });

  it('offers kinds inside of brackets and closes them', () => {
    const text = report('## Timeline', '', '- 2024-01-02 10:00 UTC – Alert fires [det$0');
    assert.ok(offered(markdownName, text).includes('acknowledged'));
    assert.equal(taken(markdownName, text, 'detected'), text.replace('[det$0', '[detected]'));
  });

  it('offers zones behind a clock', () => {
    const text = report('## Timeline', '', '- 2024-01-02 10:00 U$0');
    assert.equal(taken(markdownName, text, 'UTC'), text.replace('U$0', 'UTC'));
  });

  it('keeps silent in running text', () => {
    assert.deepEqual(offered(markdownName, report('A sentence that goes $0on.')), []);
  });
});

describe('completion in the text of YAML', () => {
  it('offers the names of the parts and of what is in them', () => {
    assert.ok(offered(yamlName, 'title: A\n$0').includes('timelines'));
    assert.equal(taken(yamlName, 'title: A\nacti$0', 'actions'), 'title: A\nactions:');
    assert.deepEqual(offered(yamlName, lines('causes:', '  - id: C1', '    $0')).toSorted(), ['kind', 'text', 'whys']);
    assert.ok(offered(yamlName, lines('timelines:', '  - entries:', '      - $0')).includes('at'));
    assert.ok(offered(yamlName, lines('timeline:', '  - $0')).includes('at'));
  });

  it('offers allowed values wherever they stand', () => {
    assert.ok(offered(yamlName, lines('timelines:', '  - entries:', '      - kind: $0')).includes('detected'));
    assert.ok(offered(yamlName, lines('actions:', '  - status: $0')).includes('in-progress'));
    assert.ok(offered(yamlName, lines('timelines:', '  - timezone: $0')).includes('Europe/Berlin'));
  });

  it('offers the sections of the profile by id and heading', () => {
    assert.ok(offered(yamlName, lines('sections:', '  - id: $0')).includes('impact'));
    assert.ok(offered(yamlName, lines('sections:', '  - heading: $0')).includes('Root Cause'));
  });
});

describe('completion of entries, actions and cells', () => {
  const timeline = (...rest: readonly string[]): string => lines('---', 'date: 2024-01-02', 'timezone: Europe/Lisbon', '---', '', '# Outage', '', '## Timeline', '', ...rest);
  const actions = (...rest: readonly string[]): string => lines('# Outage', '', '## Root Cause', '', '- **C1** (root): The disk was full', '', '## Action Items', '', ...rest);

  it('writes the next entry in the form of the list, at the time of the last one or now', () => {
    const text = timeline('- January 2nd, 10:00 – Alert fires', '- January 2nd, 10:07 – Rolled back', '$0');
    assert.deepEqual(offered(markdownName, text).slice(0, 2), ['January 2nd, 10:07', 'January 2, 2026 03:04']);
    assert.equal(taken(markdownName, text, 'January 2nd, 10:07'), text.replace('$0', '- January 2nd, 10:07 – {{what happened}}'));
    const today = timeline('- Jan 2, 2026 02:07 UTC – Rolled back', '$0');
    assert.deepEqual(offered(markdownName, today).slice(0, 2), ['Jan 2, 2026 02:07 UTC', 'January 2, 2026 03:04 UTC']);
    const running = timeline('- Jan 2, 2026 02:07 – Rolled back', '$0');
    assert.deepEqual(offered(markdownName, running).slice(0, 2), ['Jan 2, 2026 02:07', 'Jan 2, 2026 03:04']);
    const clocks = timeline('* 10:00 UTC: Alert fires', '* $0');
    assert.equal(taken(markdownName, clocks, '10:00 UTC'), clocks.replace('* $0', '* 10:00 UTC: {{what happened}}'));
  });

  it('writes the next row of a timeline in its columns', () => {
    const text = timeline('| Date | Time (UTC) | Event | Kind |', '| --- | --- | --- | --- |', '| 2024-01-02 | 10:00 | Alert fires | detected |', '|$0');
    assert.match(taken(markdownName, text, '2024-01-02 10:00'), /\n\| 2024-01-02 \| 10:00 \| \{\{what happened\}\} \| *\|\n$/);
  });

  it('begins a timeline that is empty', () => {
    const text = timeline('$0');
    assert.equal(offered(markdownName, text)[0], '2026-01-02 03:04');
    assert.equal(taken(markdownName, text, '2026-01-02 03:04'), text.replace('$0', '- 2026-01-02 03:04 – {{what happened}}'));
  });

  it('writes the next action with the next id', () => {
    const row = actions('| ID | Action | Owner | Due | Status |', '| --- | --- | --- | --- | --- |', '| A1 | Add an alert | Storage | 2024-02-01 | open |', '| $0');
    assert.match(taken(markdownName, row, 'New action A2'), /\n\| A2 \| \{\{what will be changed\}\} \| \{\{who does it\}\} \| \{\{due date\}\} \| open \|\n$/);
    const list = actions('- [ ] Add an alert (Storage, due 2024-02-01)', '- $0');
    assert.match(taken(markdownName, list, 'New action'), /\n- \[ \] \{\{what will be changed\}\}.*\n$/);
  });

  it('begins a table where the profile wants one and there is nothing yet', () => {
    const text = lines('---', 'profile: minimal', '---', '', '# Outage', '', '## Action Items', '', '$0');
    const [label = ''] = offered(markdownName, text);
    assert.match(label, /^Table: ID, Action, /);
    assert.match(taken(markdownName, text, label), /## Action Items\n\n\| ID \| Action \| .+\n\| --- \|.*\n\| A1 \| \{\{what will be changed\}\} \| .*\|\n$/);
    const begun = lines('---', 'profile: minimal', '---', '', '# Outage', '', '## Action Items', '', '| ID | Action |', '| --- | --- |', '| $0');
    assert.ok(!offered(markdownName, begun).some((one) => one.startsWith('Table:')));
  });

  it('offers what a cell may hold', () => {
    const table = (row: string): string => actions('| ID | Action | Kind | Owner | Status | Covers |', '| --- | --- | --- | --- | --- | --- |', '| A1 | Add an alert | detect | Storage | open | C1 |', row);
    assert.deepEqual(offered(markdownName, table('| A2 | Add more | $0 | | | |')).slice(0, 2), ['prevent', 'detect']);
    assert.equal(taken(markdownName, table('| A2 | Add more |$0| | | |'), 'prevent'), table('| A2 | Add more | prevent | | | |'));
    assert.ok(offered(markdownName, table('| A2 | Add more | detect | | in-p$0 | |')).includes('in-progress'));
    assert.deepEqual(offered(markdownName, table('| A2 | Add more | detect | $0 | | |')), ['Storage']);
    assert.deepEqual(offered(markdownName, table('| A2 | Add more | detect | | | $0 |')), ['C1']);
    assert.deepEqual(offered(markdownName, table('| A2 | Add m$0ore | | | | |')), []);
    assert.deepEqual(offered(markdownName, actions('| ID | Ki$0nd |', '| --- | --- |', '| A1 | detect |')), []);
    const kinds = timeline('| Time (UTC) | Event | Kind |', '| --- | --- | --- |', '| 10:00 | Alert fires | det$0 |');
    assert.ok(offered(markdownName, kinds).includes('detected'));
  });

  it('offers kinds behind the words of an entry that has none', () => {
    const text = timeline('- 10:00 – Alert fires $0', '- 10:10 – Rolled back');
    assert.equal(taken(markdownName, text, '[detected]'), text.replace('$0', '[detected]'));
    for (const other of ['- 10:00 – Alert$0 fires', '- 10:00 – Alert fires [detected] $0', '- 10:00 – $0']) {
      assert.ok(!offered(markdownName, timeline(other)).includes('[detected]'), other);
    }
  });

  it('writes whole items in YAML, indented as the others', () => {
    const entry = lines('timezone: UTC', 'timelines:', '  - entries:', '      - at: 2024-01-02 10:00', '        text: Alert fires', '      - $0');
    assert.equal(taken(yamlName, entry, '2024-01-02 10:00'), entry.replace('- $0', '- at: 2024-01-02 10:00\n        text: "{{what happened}}"'));
    const action = lines('actions:', '  - id: A1', '    text: Add an alert', '    owner: Storage', '  - $0');
    assert.equal(taken(yamlName, action, 'New action A2'), action.replace('- $0', '- text: "{{what will be changed}}"\n    id: A2\n    owner: "{{who does it}}"'));
    const section = lines('title: Outage', 'sections:', '  - id: summary', '    heading: Summary', '    text: It was down.', '  - $0');
    assert.match(taken(yamlName, section, 'Impact'), /\n {2}- id: impact\n {4}heading: Impact\n {4}text: /);
    assert.ok(!offered(yamlName, section).includes('Summary'));
  });
});

describe('completion of values that are written in several ways', () => {
  it('is found by each of them, and says so', () => {
    const { found } = suggestion(markdownName, '---\nprofile: google-sre\nstatus: $0\n---\n\n# Outage\n', 'draft');
    assert.equal(found.text, 'draft');
  });

  for (const [path, wanted] of [['owner: $0', 'Storage'], ['authors: [$0]', 'Storage'], ['title: $0', undefined]] as const) {
    it(`offers for ${path} ${wanted ?? 'nothing'} that the report says elsewhere`, () => {
      assert.deepEqual(offered(markdownName, `---\n${path}\n---\n\n# Outage\n\n## Action Items\n\n- Add an alert (Owner: Storage)\n`), wanted === undefined ? [] : [wanted]);
    });
  }
});

describe('completion that goes on', () => {
  it('asks for the values of a key that has some, where the key is new', () => {
    const { open, offset } = openMarked(markdownName, '---\n$0\n---\n\n# Outage\n');
    const again = new Set(completion(open, offset, now).filter((one) => one.again === true).map(({ label }) => label));
    for (const key of ['profile', 'status', 'timezone', 'audience']) assert.ok(again.has(key), key);
    for (const key of ['title', 'date', 'id']) assert.ok(!again.has(key), key);
    const present = openMarked(markdownName, '---\nsta$0: draft\n---\n\n# Outage\n');
    assert.ok(completion(present.open, present.offset, now).every((one) => one.again === undefined));
  });
});
