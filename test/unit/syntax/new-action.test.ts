// New actions are written as the others are.
import assert from 'node:assert/strict';
import type { Change } from '../../../server/src/model/change.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const add = (text: string, more: Partial<Extract<Change, { kind: 'add-action' }>> = {}): Change => ({ kind: 'add-action', text, ...more });

function read(text: string, syntax: Syntax): Report {
  return syntaxes[syntax].read(text, { profiles: shippedProfiles });
}

function added(text: string, syntax: Syntax, changes: readonly Change[]): string {
  const after = applyEdits(text, syntaxes[syntax].write(read(text, syntax), changes));
  assert.deepEqual(read(after, syntax).problems, [], after);
  return after;
}

describe('new actions in Markdown', () => {
  it('are rows of the table, with the next number, and are read back', () => {
    const head = '# A\n\n## Action Items\n\n| ID | Action | Kind | Owner | Due | Status | Covers |\n| --- | --- | --- | --- | --- | --- | --- |\n| A9 | Add a test | prevent | Storage team | 2026-01-31 | open | C1 |\n';
    const tail = '\nMore words.\n';
    const after = added(head + tail, 'markdown', [add('Add an alert', { actionKind: 'detect', covers: ['C2', 'C3'] }), add('Add a | check')]);
    assert.equal(after, `${head}| A10 | Add an alert | detect | {{who does it}} | {{due date}} | open | C2, C3 |\n| A11 | Add a \\| check |  | {{who does it}} | {{due date}} | open |  |\n${tail}`);
    assert.deepEqual(read(after, 'markdown').actions.map(({ value: { id, covers } }) => [id, covers]), [['A9', ['C1']], ['A10', ['C2', 'C3']], ['A11', undefined]]);
  });

  it('are the first row of a table without any', () => {
    const text = '# A\n\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n';
    assert.equal(added(text, 'markdown', [add('Add a test')]), `${text}| Add a test | {{who does it}} |\n`);
  });

  it('are items with the mark, box, number and line end of the last open one', () => {
    const list = (items: string): string => `# A\n\n## Action Items\n\n${items}\n`;
    assert.equal(added(list('* Add a test\n* Add a graph\n'), 'markdown', [add('Add an alert', { actionKind: 'detect' })]), list('* Add a test\n* Add a graph\n* [detect] Add an alert\n'));
    assert.equal(added(list('- [ ] Add a test\n- [x] Add a graph\n'), 'markdown', [add('Add an alert')]), list('- [ ] Add a test\n- [ ] Add an alert\n- [x] Add a graph\n'));
    assert.equal(added(list('1) Add a test\n2) Add a graph\n'), 'markdown', [add('Add a page'), add('Add an alert')]), list('1) Add a test\n2) Add a graph\n3) Add a page\n4) Add an alert\n'));
    assert.equal(added('# A\r\n\r\n## Action Items\r\n\r\n- Add a test', 'markdown', [add('Add an alert')]), '# A\r\n\r\n## Action Items\r\n\r\n- Add a test\r\n- Add an alert');
  });

  it('begin a list in an empty section, and are not written where there is no place for them', () => {
    assert.equal(added('# A\n\n## Action Items\n\n## Lessons\n\nWords.\n', 'markdown', [add('Add a test')]), '# A\n\n## Action Items\n\n- Add a test\n\n## Lessons\n\nWords.\n');
    assert.equal(added('# A\n\n## Action Items', 'markdown', [add('Add a test')]), '# A\n\n## Action Items\n\n- Add a test\n');
    assert.equal(added('# A\n\nWords.\n', 'markdown', [add('Add a test')]), '# A\n\nWords.\n');
  });
});

describe('new actions in YAML', () => {
  it('are items with the keys that the others have', () => {
    const head = 'title: A\nactions:\n  - id: A1\n    text: Add a test\n    owner: Storage team # for now\n    status: open\n';
    const after = added(`${head}lessons: []\n`, 'yaml', [add('{{what}}', { covers: ['C2'] }), add('Add a page', { actionKind: 'document' })]);
    assert.equal(after, `${head}  - text: "{{what}}"\n    id: A2\n    owner: "{{who does it}}"\n    status: open\n    covers: [C2]\n  - text: Add a page\n    id: A3\n    kind: document\n    owner: "{{who does it}}"\n    status: open\nlessons: []\n`);
    assert.equal(read(after, 'yaml').actions.length, 3);
  });

  it('follow the last in brackets, fill an empty list, and make the key', () => {
    assert.equal(added('title: A\nactions: [{ text: Add a test }]\n', 'yaml', [add('Add a page'), add('Add an alert')]), 'title: A\nactions: [{ text: Add a test }, { text: Add a page }, { text: Add an alert }]\n');
    const own = '  - text: Add a test\n    owner: "{{who does it}}"\n    due: "{{due date}}"\n    status: open\n';
    assert.equal(added('title: A\nactions: []\n', 'yaml', [add('Add a test')]), `title: A\nactions:\n${own}`);
    assert.equal(added('title: A\n', 'yaml', [add('Add a test')]), `title: A\nactions:\n${own}`);
    assert.equal(added('title: A', 'yaml', [add('Add a test')]), `title: A\nactions:\n${own.trimEnd()}`);
  });
});
