// What an author can do about findings.
import assert from 'node:assert/strict';
import { diagnostics, fixAll, quickFixes, type CodeAction } from '../../../server/src/features/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { lines, markdownName, openMarked, yamlName, type Marked } from './marked.ts';

function offered({ open, offset }: Marked): readonly CodeAction[] {
  return quickFixes(open, { from: offset, to: offset });
}

function rulesOf(name: string, text: string): readonly string[] {
  return openMarked(name, text).open.findings().map(({ rule }) => rule);
}

const markdown = lines(
  '---', 'title: Outage', 'date: 2024-03-04', '---', '', '# Outage', '', '## Timeline', '',
  '- 2024-03-04 10:00 UTC – The certificate expires', '- 2024-03-05 10:07 UTC – Fi$0rst alert', '- 2024-03-04 10:41 UTC – A new certificate is installed', '',
  '## Action Items', '', '- Team A renews certificates by a job', '- Team B alerts two weeks before', '',
);
const yaml = lines(
  'title: Outage', 'date: 2024-03-04', 'timelines:', '  - entries:',
  '      - at: 2024-03-04 10:00 UTC', '        text: The certificate expires',
  '      - at: 2024-03-0$05 10:07 UTC', '        text: First alert',
  '      - at: 2024-03-04 10:41 UTC', '        text: A new certificate is installed',
);

for (const { name, report } of [{ name: markdownName, report: markdown.replace('Fi$0rst', 'First').replace('2024-03-05', '2024-03-0$05') }, { name: yamlName, report: yaml }]) {
  describe(`quick fixes in ${name}`, () => {
    it('puts the best repair first, and it ends the finding', () => {
      const marked = openMarked(name, report);
      assert.ok(marked.open.findings().some(({ rule }) => rule === 'out-of-order'));
      const repairs = offered(marked).filter(({ finding }) => finding?.rule === 'out-of-order');
      const [best] = repairs;
      assert.ok(best?.preferred === true);
      assert.match(best.title, /March 4th|2024-03-04/);
      assert.equal(repairs.filter(({ preferred }) => preferred === true).length, 1);
      const fixed = applyEdits(marked.text, best.edits);
      assert.equal(fixed, marked.text.replace('2024-03-05', '2024-03-04'));
      assert.ok(!rulesOf(name, fixed).includes('out-of-order'));
    });

    it('offers to allow the finding here and in the report, and either ends it', () => {
      const marked = openMarked(name, report);
      assert.deepEqual(offered(marked).slice(-3).map(({ title, preferred }) => [title, preferred]), [
        ['Allow “out-of-order” here', undefined], ['Allow “out-of-order” in this section', undefined], ['Allow “out-of-order” in this report', undefined],
      ]);
      for (const action of offered(marked).slice(-3)) {
        const quiet = applyEdits(marked.text, action.edits);
        assert.ok(quiet.includes('rca-disable'));
        assert.ok(!rulesOf(name, quiet).includes('out-of-order'), quiet);
      }
    });

    it('offers no two repairs that do the same', () => {
      const marked = openMarked(name, report);
      const repairs = offered(marked).filter(({ finding }) => finding?.rule === 'out-of-order');
      assert.ok(repairs.some(({ title }) => title.startsWith('Swap the two entries')));
      assert.ok(!repairs.some(({ title }) => title.startsWith('Sort the entries')), 'Sorting is swapping here.');
      const results = repairs.map(({ edits }) => applyEdits(marked.text, edits));
      assert.equal(new Set(results).size, results.length);
    });

    it('offers nothing where nothing was found', () => {
      const { open, text } = openMarked(name, report);
      const at = text.indexOf('date:') + 1;
      assert.deepEqual(quickFixes(open, { from: at, to: at }), []);
    });
  });
}

describe('quick fixes', () => {
  it('repair all findings of a rule at once', () => {
    const marked = openMarked(markdownName, '---\ntitle: Orders failed\nsta$0tuss: draft\ntimezon: UTC\n---\n\n# Orders failed\n\n## Summary\n\nWords.\n');
    const action = offered(marked).find(({ title }) => title === 'Fix all problems of “unknown-field” in this report');
    assert.ok(action !== undefined);
    assert.ok(rulesOf(markdownName, marked.text).includes('unknown-field'));
    const fixed = applyEdits(marked.text, action.edits);
    assert.ok(!rulesOf(markdownName, fixed).includes('unknown-field'), fixed);
  });

  it('never write at once what only the author can know', () => {
    const marked = openMarked(markdownName, markdown.replace('$0', '').replace('Team A renews', 'Team A re$0news'));
    const actions = offered(marked).filter(({ title }) => title.startsWith('Set the due date'));
    assert.ok(actions.length > 0);
    assert.ok(actions.every(({ preferred }) => preferred === undefined));
    assert.ok(!offered(marked).some(({ title }) => title === 'Fix all problems of “undated-action” in this report'));
  });

  it('do not offer to allow a text that cannot be read', () => {
    const marked = openMarked(yamlName, 'title: "Out$0age\ndate: 2024-03-04\n');
    assert.ok(marked.open.findings().some(({ rule }) => rule === 'syntax-error'));
    assert.ok(!offered(marked).some(({ title }) => title.startsWith('Allow “syntax-error”')));
  });
});

describe('fix all', () => {
  it('changes nothing that is only an offer', () => {
    assert.deepEqual(fixAll(openMarked(markdownName, markdown).open), []);
  });
});

describe('diagnostics', () => {
  it('carry the rule, the address of its page and the places they are about', () => {
    const { open, text } = openMarked(markdownName, markdown);
    const found = diagnostics(open).find(({ rule }) => rule === 'out-of-order');
    assert.ok(found !== undefined);
    assert.equal(text.slice(found.span.from, found.span.to).includes('2024-03-05'), true);
    assert.match(found.page, /^https:\/\/.+\/docs\/rules\/out-of-order\.md$/);
    assert.equal(found.severity, 'error');
    assert.ok(found.related.length > 0);
  });

  it('follow the severities of the settings, and are none while validation is off', () => {
    const quiet = openMarked(markdownName, markdown, { rules: { 'out-of-order': 'off' } });
    assert.ok(!diagnostics(quiet.open).some(({ rule }) => rule === 'out-of-order'));
    assert.deepEqual(diagnostics(openMarked(markdownName, markdown, { validate: 'off' }).open), []);
  });
});

describe('adding several sections at once', () => {
  const title = 'Fix all problems of “missing-section” in this report';

  for (const [where, text] of [['at the end', lines('---', 'title: $0Outage', 'profile: minimal', '---', '', '## Timeline', '', '- 2024-03-04 10:00 UTC – x', '')], ['in an empty report', '$0']] as const) {
    it(`runs no edit into the next and keeps a blank line between sections ${where}`, () => {
      const { open, text: before } = openMarked(markdownName, text);
      const place = open.findings().find(({ rule }) => rule === 'missing-section' || rule === 'no-structure')?.span;
      assert.ok(place !== undefined);
      const action = quickFixes(open, place).find((one) => one.title === title || one.title.startsWith('Insert the sections'));
      assert.ok(action !== undefined);
      assert.ok(action.edits.every(({ span }) => span.from === span.to), 'Edits that delete at one place overlap.');
      const after = applyEdits(before, action.edits);
      assert.match(after, /^## Root Cause$/m);
      assert.match(after, /^## Action Items$/m);
      assert.doesNotMatch(after, /[^\n]\n## /);
    });
  }
});
