// The outline, in both syntaxes.
import assert from 'node:assert/strict';
import { outline, type OutlineItem } from '../../../server/src/features/index.ts';
import { covers } from '../../../server/src/text/span.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

function tree(items: readonly OutlineItem[], depth = 0): readonly string[] {
  return items.flatMap((item) => [`${'  '.repeat(depth)}${item.kind}: ${item.name}${item.detail === '' ? '' : ` (${item.detail})`}`, ...tree(item.children, depth + 1)]);
}

function checkSpans(items: readonly OutlineItem[]): void {
  for (const item of items) {
    assert.ok(covers(item.span, item.select), item.name);
    checkSpans(item.children);
  }
}

describe('the outline', () => {
  it('adds entries, causes and actions to the headings of Markdown, which the editor shows itself', () => {
    const { open } = openMarked(markdownName, lines(
      '# Outage', '', '## Timeline', '', '- 2024-03-04 10:00 UTC – The certificate expires [impact-start]', '- 2024-03-04 10:41 UTC – A new one is installed', '',
      '## Root Cause', '', '- **C1** (root): Nobody is told before a certificate expires', '',
      '## Action Items', '', '| Action | Owner | Due |', '|---|---|---|', '| Renew certificates by a job | Team A | 2024-04-01 |', '| Alert two weeks before | | |',
    ));
    const items = outline(open.report);
    assert.deepEqual(tree(items), [
      'timeline: Timeline (2 entries)',
      '  entry: The certificate expires (2024-03-04T10:00:00+00:00[UTC] · impact-start)',
      '  entry: A new one is installed (2024-03-04T10:41:00+00:00[UTC])',
      'causes: Causes (1)',
      '  cause: Nobody is told before a certificate expires (C1 · root)',
      'actions: Actions (2)',
      '  action: Renew certificates by a job (Team A · 2024-04-01)',
      '  action: Alert two weeks before (no owner · no due date)',
    ]);
    checkSpans(items);
  });

  it('shows all of a YAML report, which has no other outline', () => {
    const { open } = openMarked(yamlName, lines(
      'title: Outage', 'profile: minimal', 'timelines:', '  - heading: What happened', '    entries:', '      - at: 2024-03-04 10:00 UTC', '        text: The certificate expires',
      'causes:', '  - id: C1', '    text: Nobody is told', 'sections:', '  - heading: Summary', '    text: It was down.',
    ));
    const items = outline(open.report);
    assert.deepEqual(tree(items), [
      'report: Outage (minimal)',
      '  timeline: What happened (1 entry)',
      '    entry: The certificate expires (2024-03-04T10:00:00+00:00[UTC])',
      '  causes: Causes (1)',
      '    cause: Nobody is told (C1)',
      '  section: Summary',
    ]);
    checkSpans(items);
  });

  it('has no item without a name', () => {
    const { open } = openMarked(yamlName, lines('actions:', '  - text: ""', '    owner: A'));
    assert.deepEqual(tree(outline(open.report)).slice(-1), ['  action: (empty) (A · no due date)']);
  });
});
