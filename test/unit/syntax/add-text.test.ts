import assert from 'node:assert/strict';
import type { Change } from '../../../server/src/model/change.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

function write(syntax: Syntax, text: string, changes: (report: Report) => readonly Change[]): string {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  const result = applyEdits(text, syntaxes[syntax].write(report, changes(report)));
  assert.deepEqual(syntaxes[syntax].read(result, { profiles: shippedProfiles }).problems, [], result);
  return result;
}

const added = (index: number, text: string) => ({ sections }: Report): readonly Change[] => {
  const section = sections[index] ?? assert.fail();
  return [{ kind: 'add-text', section, text }];
};

describe('add-text', () => {
  it('goes on with a list, in front of the next heading', () => {
    const text = '# T\n\n## Summary\n\n- a: 1\n  - b\n\n## Impact\n\nx\n';
    assert.equal(write('markdown', text, added(0, '- c: 2')), '# T\n\n## Summary\n\n- a: 1\n  - b\n- c: 2\n\n## Impact\n\nx\n');
  });

  it('joins the last list although a paragraph follows', () => {
    assert.equal(write('markdown', '# T\n\n## Summary\n\n- a: 1\n  more\n\nWords.\n', added(0, '- c: 2')), '# T\n\n## Summary\n\n- a: 1\n  more\n- c: 2\n\nWords.\n');
    assert.equal(write('yaml', 'summary: |\n  - a: 1\n\n  Words.\nid: 1\n', added(0, '- c: 2')), 'summary: |\n  - a: 1\n  - c: 2\n\n  Words.\nid: 1\n');
  });

  it('begins behind a blank line after anything else, and in an empty section', () => {
    assert.equal(write('markdown', '# T\n\n## Summary\n\nWords.', added(0, '- c: 2')), '# T\n\n## Summary\n\nWords.\n\n- c: 2');
    assert.equal(write('markdown', '# T\r\n\r\n## Summary\r\n\r\n## Impact\r\n\r\nx\r\n', added(0, '- c: 2\n- d: 3')), '# T\r\n\r\n## Summary\r\n\r\n- c: 2\r\n- d: 3\r\n\r\n## Impact\r\n\r\nx\r\n');
  });

  it('goes on with a block in YAML, at its indentation', () => {
    assert.equal(write('yaml', 'sections:\n  - heading: Summary\n    text: |\n      - a: 1\n  - heading: Impact\n', added(0, '- c: 2')), 'sections:\n  - heading: Summary\n    text: |\n      - a: 1\n      - c: 2\n  - heading: Impact\n');
    assert.equal(write('yaml', 'summary: |\n  Words.\nid: 1\n', added(0, '- c: 2')), 'summary: |\n  Words.\n\n  - c: 2\nid: 1\n');
  });

  it('makes a block of a text on one line, and a text where there is none', () => {
    assert.equal(write('yaml', 'sections:\n  - heading: Summary\n    text: "Words"\n', added(0, '- c: 2')), 'sections:\n  - heading: Summary\n    text: "Words\\n\\n- c: 2"\n');
    assert.equal(write('yaml', 'summary: Words\nid: 1\n', added(0, '- c: 2')), 'summary: |\n  Words\n\n  - c: 2\nid: 1\n');
    const made = write('yaml', 'sections:\n  - id: summary\n    heading: Summary\n', added(0, '- c: 2'));
    assert.equal(syntaxes.yaml.read(made, { profiles: shippedProfiles }).sections[0]?.value.text, '- c: 2');
  });
});

describe('add-column', () => {
  const column = ({ tables }: Report): readonly Change[] => {
    const table = tables[0] ?? assert.fail();
    return [{ kind: 'add-column', table, header: 'Date', cell: '{{date}}' }];
  };

  it('stands at the right of a table in both syntaxes', () => {
    assert.equal(write('markdown', '# T\n\n## Related\n\n| Bug | Why |\n| --- | --- |\n| 1 | a |\n| 2 |\n', column), '# T\n\n## Related\n\n| Bug | Why | Date |\n| --- | --- | --- |\n| 1 | a | {{date}} |\n| 2 | | {{date}} |\n');
    assert.equal(write('yaml', 'sections:\n  - heading: Related\n    text: |\n      | Bug |\n      | --- |\n      | 1 |\n', column), 'sections:\n  - heading: Related\n    text: |\n      | Bug | Date |\n      | --- | --- |\n      | 1 | {{date}} |\n');
  });
});

describe('set-action of a key of a format', () => {
  const set = ({ actions }: Report): readonly Change[] => actions.map((action) => ({ kind: 'set-action', action, key: 'evaluation_criteria', value: 'A test', header: 'Evaluation Criteria' }));

  it('is a column of its own in a table, once', () => {
    const text = '# T\n\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Bound it | Storage team |\n';
    const once = '# T\n\n## Action Items\n\n| Action | Owner | Evaluation Criteria |\n| --- | --- | --- |\n| Bound it | Storage team | A test |\n';
    assert.equal(write('markdown', text, set), once);
    const report = syntaxes.markdown.read(once, { profiles: shippedProfiles });
    assert.deepEqual(report.actions[0]?.unfit, { evaluation_criteria: 'A test' });
  });

  it('is a key in YAML', () => {
    assert.equal(write('yaml', 'actions:\n  - text: Bound it\n', set), 'actions:\n  - text: Bound it\n    evaluation_criteria: A test\n');
  });
});
