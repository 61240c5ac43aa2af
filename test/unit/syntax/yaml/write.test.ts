import assert from 'node:assert/strict';
import type { Change } from '../../../../server/src/model/change.ts';
import type { Report } from '../../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { yaml } from '../../../../server/src/syntax/yaml/index.ts';
import { applyEdits } from '../../../../server/src/text/edit.ts';

function read(text: string): Report {
  return yaml.read(text, { profiles: shippedProfiles });
}

/** The text with changes made to it; the result must read without a problem. */
function write(text: string, changes: (report: Report) => readonly Change[]): string {
  const report = read(text);
  const result = applyEdits(text, yaml.write(report, changes(report)));
  assert.deepEqual(read(result).problems, [], result);
  return result;
}

function replace(text: string, words: string, by: string): string {
  const from = text.indexOf(words);
  assert.ok(from >= 0);
  return write(text, () => [{ kind: 'replace', span: { from, to: from + words.length }, text: by }]);
}

function some<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}

describe('replacing words in YAML', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['plain text', 'a: one two # c\n', 'two', 'three', 'a: one three # c\n'],
    ['plain text that would become a key', 'a: one two # c\n', 'two', 'three: four', 'a: "one three: four" # c\n'],
    ['plain text that would become a comment', 'a: one two\n', 'two', 'x #3', 'a: "one x #3"\n'],
    ['plain text that would become a number', 'a: v12\n', 'v12', '12', 'a: "12"\n'],
    ['plain text that gets a line end', 'a: one two\n', 'two', 'x\ny', 'a: "one x\\ny"\n'],
    ['text in brackets', 'a: [one, two]\n', 'two', 'x, y', 'a: [one, "x, y"]\n'],
    ['double quotes', 'a: "one two"\n', 'two', 'a "b" \\', 'a: "one a \\"b\\" \\\\"\n'],
    ['single quotes', "a: 'one two'\n", 'two', "it's", "a: 'one it''s'\n"],
    ['single quotes that get a line end', "a: 'one two'\n", 'two', 'x\ny', 'a: "one x\\ny"\n'],
    ['a block', 'a: |\n  one\n  two\nb: 1\n', 'two', 'x: y\n# z', 'a: |\n  one\n  x: y\n  # z\nb: 1\n'],
    ['a folded block', 'a: >\n  one\n  two\nb: 1\n', 'two', 'x', 'a: >\n  one\n  x\nb: 1\n'],
    ['a comment', 'a: 1 # old\n', 'old', 'new', 'a: 1 # new\n'],
  ];
  for (const [name, text, words, by, expected] of cases) it(`writes in ${name}`, () => assert.equal(replace(text, words, by), expected));

  it('fills an empty value', () => {
    assert.equal(write('owner:\nb: 1\n', ({ fields }) => [{ kind: 'replace', span: some(fields[0]).span, text: 'Storage team' }]), 'owner: Storage team\nb: 1\n');
    assert.equal(write('owner: # who?\nb: 1\n', ({ fields }) => [{ kind: 'replace', span: some(fields[0]).span, text: 'A: B' }]), 'owner: "A: B" # who?\nb: 1\n');
  });

  it('writes several words of one value together', () => {
    const text = 'a: one two three\n';
    const changes: readonly Change[] = [
      { kind: 'replace', span: { from: 3, to: 6 }, text: 'x: y' },
      { kind: 'replace', span: { from: 11, to: 16 }, text: 'z' },
    ];
    assert.equal(write(text, () => changes), 'a: "x: y two z"\n');
  });

  it('writes an alias out', () => {
    assert.equal(write('a: &z UTC\nb: *z\n', ({ fields }) => [{ kind: 'replace', span: some(fields[1]).span, text: 'JST' }]), 'a: &z UTC\nb: JST\n');
  });
});

describe('writing fields in YAML', () => {
  const set = (text: string, key: string, value: string | readonly string[]): string => write(text, () => [{ kind: 'set-field', key, value }]);

  it('sets the value that is there in its quotes', () => {
    assert.equal(set('title: a # c\ndate: 1\n', 'title', 'b'), 'title: b # c\ndate: 1\n');
    assert.equal(set("title: 'a'\n", 'title', "it's"), "title: 'it''s'\n");
    assert.equal(set('title: "a"\n', 'title', 'x: "y"'), 'title: "x: \\"y\\""\n');
    assert.equal(set('title:\n', 'title', 'b'), 'title: b\n');
    assert.equal(set('Incident date: 2026-01-01\n', 'date', '2026-01-02'), 'Incident date: 2026-01-02\n');
    assert.equal(set('tags: [a]\n', 'tags', ['a', 'b, c']), 'tags: [a, "b, c"]\n');
    assert.equal(set('tags:\n  - a # first\n', 'tags', ['a', 'b']), 'tags:\n  - a\n  - b # first\n');
    assert.equal(set('tags:\n  - a\nx: 1\n', 'tags', 'a'), 'tags: a\nx: 1\n');
  });

  it('adds a key in the order of the schema', () => {
    assert.equal(set('title: a\nowner: b\ntimeline: []\n', 'date', '2026-01-01'), 'title: a\ndate: 2026-01-01\nowner: b\ntimeline: []\n');
    assert.equal(set('# c\nowner: b\n', 'title', 'x'), '# c\ntitle: x\nowner: b\n');
    assert.equal(set('title: |\n  long\n  text\n\nowner: b\n', 'severity', 'sev1'), 'title: |\n  long\n  text\nseverity: sev1\n\nowner: b\n');
    assert.equal(set('title: a', 'owner', 'b'), 'title: a\nowner: b');
    assert.equal(set('', 'title', 'a'), 'title: a\n');
    assert.equal(set('---\n', 'title', 'a'), '---\ntitle: a\n');
    assert.equal(set('# only a comment\n', 'title', 'a'), '# only a comment\ntitle: a\n');
    assert.equal(set('{title: a}\n', 'owner', 'b, c'), '{title: a, owner: "b, c"}\n');
    assert.equal(set('title: a\r\nowner: b\r\n', 'date', '2026-01-01'), 'title: a\r\ndate: 2026-01-01\r\nowner: b\r\n');
  });

  it('renames a key and nothing else', () => {
    const text = 'severty:   sev1   # c\n"tytle": x\n';
    assert.equal(write(text, ({ fields }) => [{ kind: 'rename-field', field: some(fields[0]), key: 'severity' }, { kind: 'rename-field', field: some(fields[1]), key: 'title' }]), 'severity:   sev1   # c\n"title": x\n');
  });
});

describe('writing sections in YAML', () => {
  const text = 'summary: x\n\n# what it did\nimpact:\n  text: y\nsections:\n  # first\n  - id: background\n    heading: Background\n    text: a\n\n  - heading: Detektion\n    text: b\n';

  it('inserts a section before another, or at the end', () => {
    const background = text.replace('  # first\n', '  - id: response\n    heading: Response\n    text: |\n      one\n\n      two\n  # first\n');
    assert.equal(write(text, ({ sections }) => [{ kind: 'insert-section', id: 'response', heading: 'Response', text: 'one\n\ntwo', before: some(sections.find(({ id }) => id === 'background')) }]), background);
    assert.equal(write(text, () => [{ kind: 'insert-section', id: 'response', heading: 'Response', text: '' }]), `${text}  - id: response\n    heading: Response\n`);
    assert.equal(write('title: x\n', () => [{ kind: 'insert-section', id: 'impact', heading: 'Impact', text: '{{text}}' }]), 'title: x\nsections:\n  - id: impact\n    heading: Impact\n    text: "{{text}}"\n');
    assert.equal(write('sections: [] # none\ntitle: x\n', () => [{ kind: 'insert-section', id: 'impact', heading: 'Impact', text: 'a' }]), 'sections:\n  - id: impact\n    heading: Impact\n    text: a # none\ntitle: x\n');
    assert.equal(write('', () => [{ kind: 'insert-section', id: 'impact', heading: 'Impact', text: 'a' }]), 'sections:\n  - id: impact\n    heading: Impact\n    text: a\n');
  });

  it('renames a heading; a key keeps its name', () => {
    assert.equal(write(text, ({ sections }) => [{ kind: 'rename-section', section: some(sections.find(({ heading }) => heading.value === 'Detektion')), heading: 'Detection: how' }]), text.replace('Detektion', '"Detection: how"'));
    assert.equal(write(text, ({ sections }) => [{ kind: 'rename-section', section: some(sections.find(({ id }) => id === 'impact')), heading: 'Effects' }]), text);
  });

  it('moves listed sections with their comments, and keys', () => {
    const moved = write(text, ({ sections }) => [{ kind: 'move-section', section: some(sections.find(({ id }) => id === 'background')) }]);
    assert.equal(moved, text.replace('  # first\n  - id: background\n    heading: Background\n    text: a\n', '') + '  # first\n  - id: background\n    heading: Background\n    text: a\n');
    const keys = write(text, ({ sections }) => [{ kind: 'move-section', section: some(sections.find(({ id }) => id === 'impact')), before: some(sections.find(({ id }) => id === 'summary')) }]);
    assert.equal(keys, `# what it did\nimpact:\n  text: y\nsummary: x\n\n${text.slice(text.indexOf('sections:'))}`);
  });
});

const timeline = `timelines:
  - heading: Main
    entries:
      # the alert
      - at: 2026-01-01 10:00 UTC
        text: Alert   # c

      - at: "10:05"
        kind: mitigated
        text: |
          Restarted

          again
      - { at: 10:10, text: Told }
      - 10:15 – closed
`;

describe('writing entries in YAML', () => {
  const entries = (report: Report): Report['timelines'][number]['entries'] => some(report.timelines[0]).entries;

  it('swaps entries with their comments and leaves the blank lines where they are', () => {
    const swapped = write(timeline, (report) => [{ kind: 'swap-entries', timeline: some(report.timelines[0]), first: some(entries(report)[0]), second: some(entries(report)[1]) }]);
    assert.equal(swapped, `timelines:
  - heading: Main
    entries:
      - at: "10:05"
        kind: mitigated
        text: |
          Restarted

          again

      # the alert
      - at: 2026-01-01 10:00 UTC
        text: Alert   # c
      - { at: 10:10, text: Told }
      - 10:15 – closed
`);
  });

  it('orders entries anew', () => {
    const reversed = write(timeline, (report) => [{ kind: 'reorder-entries', timeline: some(report.timelines[0]), order: entries(report).toReversed() }]);
    assert.deepEqual(entries(read(reversed)).map(({ value }) => value.text), ['closed', 'Told', 'Restarted\n\nagain', 'Alert']);
    assert.ok(reversed.includes('again\n      # the alert\n      - at: 2026-01-01 10:00 UTC\n        text: Alert   # c\n'));
    assert.equal(write('timeline: [{at: 1, text: a}, {at: 2, text: b}]\n', (report) => [{ kind: 'reorder-entries', timeline: some(report.timelines[0]), order: entries(report).toReversed() }]), 'timeline: [{at: 2, text: b}, {at: 1, text: a}]\n');
  });

  it('does not move what an alias holds in its place', () => {
    const linked = 'timeline:\n  - at: &t 10:00 UTC\n    text: a\n  - at: *t\n    text: b\n';
    assert.equal(write(linked, (report) => [{ kind: 'reorder-entries', timeline: some(report.timelines[0]), order: entries(report).toReversed() }]), linked);
  });

  it('inserts an entry behind another, in front, or into an empty list', () => {
    const item = { kind: 'insert-entry', stamp: '2026-01-01 10:01 UTC', text: 'Paged: twice' } as const;
    const words = '      - at: 2026-01-01 10:01 UTC\n        text: "Paged: twice"\n';
    assert.equal(write(timeline, (report) => [{ ...item, timeline: some(report.timelines[0]), after: some(entries(report)[0]) }]), timeline.replace('   # c\n', `   # c\n${words}`));
    assert.equal(write(timeline, (report) => [{ ...item, timeline: some(report.timelines[0]) }]), timeline.replace('      # the alert\n', `${words}      # the alert\n`));
    assert.equal(write('timelines:\n  - heading: x\n    entries: []\n', (report) => [{ ...item, timeline: some(report.timelines[0]) }]), `timelines:\n  - heading: x\n    entries:\n${words}`);
  });

  it('marks the kind of an entry however it is written', () => {
    const marked = write(timeline, (report) => entries(report).map((entry) => ({ kind: 'set-entry-kind', entry, value: 'resolved' }) as const));
    assert.equal(marked, timeline
      .replace('10:00 UTC\n', '10:00 UTC\n        kind: resolved\n')
      .replace('kind: mitigated', 'kind: resolved')
      .replace('text: Told }', 'text: Told, kind: resolved }')
      .replace('closed', 'closed [resolved]'));
    const tagged = 'timeline:\n  - 10:15 UTC – closed [note]\n';
    assert.equal(write(tagged, (report) => [{ kind: 'set-entry-kind', entry: some(entries(report)[0]), value: 'resolved' }]), tagged.replace('note', 'resolved'));
  });

  it('writes a zone behind the clock', () => {
    const zoned = write(timeline, (report) => entries(report).slice(1).map((entry) => ({ kind: 'set-entry-zone', entry, zone: 'Europe/Berlin' }) as const));
    assert.equal(zoned, timeline.replace('"10:05"', '"10:05 Europe/Berlin"').replace('10:10,', '10:10 Europe/Berlin,').replace('10:15 –', '10:15 Europe/Berlin –'));
  });
});

describe('writing actions, rows and comments in YAML', () => {
  it('sets what an action lacks or has', () => {
    const text = 'actions:\n  - text: Add an alert # soon\n    status: open\n  - Write it down\n  - {text: Third}\n';
    const written = write(text, ({ actions }) => actions.flatMap((action) => [
      { kind: 'set-action', action, key: 'owner', value: 'Team: A' } as const,
      { kind: 'set-action', action, key: 'status', value: 'done' } as const,
    ]));
    assert.equal(written, 'actions:\n  - text: Add an alert # soon\n    status: done\n    owner: "Team: A"\n  - text: Write it down\n    owner: "Team: A"\n    status: done\n  - {text: Third, owner: "Team: A", status: done}\n');
  });

  it('adds a row to the history', () => {
    const add = (text: string): string => write(text, ({ tables }) => [{ kind: 'add-row', table: some(tables[0]), cells: ['2026-01-01', 'First: draft'] }]);
    assert.equal(add('history: []\n'), 'history:\n  - date: 2026-01-01\n    change: "First: draft"\n');
    assert.equal(add('history:\n  - date: 1\n    change: a\nx: 1\n'), 'history:\n  - date: 1\n    change: a\n  - date: 2026-01-01\n    change: "First: draft"\nx: 1\n');
  });

  it('adds a row to a table in the text of a section', () => {
    const text = 'sections:\n  - id: history\n    heading: History\n    text: |\n      | Date | Change |\n      | --- | --- |\nx: 1\n';
    assert.equal(write(text, ({ tables }) => [{ kind: 'add-row', table: some(tables[0]), cells: ['2026-01-01', 'a | b'] }]), text.replace('| --- |\n', '| --- |\n      | 2026-01-01 | a \\| b |\n'));
  });

  it('silences a rule where it is asked to', () => {
    const at = (text: string, words: string): { readonly from: number; readonly to: number } => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
    const suppress = (scope: 'file' | 'line' | 'next-line' | 'section', words: string): string => write(timeline, () => [{ kind: 'suppress', rule: 'out-of-order', scope, at: at(timeline, words) }]);
    assert.equal(suppress('file', 'Alert'), `# rca-disable out-of-order\n${timeline}`);
    assert.equal(suppress('next-line', 'kind: mitigated'), timeline.replace('        kind', '        # rca-disable-next-line out-of-order\n        kind'));
    assert.equal(suppress('line', '10:10'), timeline.replace('Told }', 'Told } # rca-disable-line out-of-order'));
    assert.equal(suppress('section', 'Told'), `# rca-disable-section out-of-order\n${timeline}`);
    assert.equal(suppress('next-line', 'again'), timeline.replace('        text: |', '        # rca-disable-next-line out-of-order\n        text: |'));
    for (const scope of ['file', 'line', 'next-line', 'section'] as const) {
      const report = read(suppress(scope, 'Told'));
      const [suppression] = report.suppressions;
      const place = report.text.indexOf('Told');
      assert.ok(suppression !== undefined && suppression.covers.from <= place && place < suppression.covers.to, scope);
    }
  });

  it('writes nothing into a text that is no mapping', () => {
    assert.equal(write('', () => []), '');
    const report = read('- a\n');
    assert.deepEqual(yaml.write(report, [{ kind: 'set-field', key: 'title', value: 'x' }, { kind: 'insert-section', id: 'impact', heading: 'Impact', text: '' }]), []);
  });

  it('writes to a report that was read elsewhere', () => {
    const copy = structuredClone(read('title: a\n'));
    assert.equal(applyEdits(copy.text, yaml.write(copy, [{ kind: 'set-field', key: 'title', value: 'b' }])), 'title: b\n');
  });
});
