// Hints, lenses, folds, selections and colours of a report, in both syntaxes.
import assert from 'node:assert/strict';
import { codeLenses, folds, inlayHints, selections, semanticTokens } from '../../../server/src/features/index.ts';
import { slice } from '../../../server/src/text/span.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

const markdown = lines(
  '---', 'title: Outage', 'date: 2024-03-04', 'timezone: Europe/Berlin', 'owner: Team B', 'detected_at: 2024-03-04 23:41', 'started_at: 2024-03-04 23:10', 'duration: 2 h', '---', '',
  '## Timeline', '',
  '- 23:10 – The certificate expires [impact-start]', '- 23:41 – An alert fires [detected]', '- 2024-03-05 00:20 CET – The new one is installed [mitigated]', '- 00:30 – All well [resolved]', '- 00:25 – A customer thanks', '',
  '## Root Cause', '', '- **C1** (root): Nobody is told', '',
  '## Action Items', '', '| ID | Action | Owner | Due | Status |', '|---|---|---|---|---|', '| A1 | Renew by a job | Team A | 2024-04-01 | done |', '| A2 | Alert before | | | open |',
);
const yaml = lines(
  'title: Outage', 'date: 2024-03-04', 'timezone: Europe/Berlin', 'owner: Team B', 'timelines:', '  - entries:', '      - at: "23:10"', '        text: The certificate expires', '        kind: impact-start',
  '      - at: 2024-03-05 00:20 CET', '        text: The new one is installed', '        kind: mitigated', 'causes:', '  - id: C1', '    text: Nobody is told',
  'actions:', '  - id: A1', '    text: Renew by a job', '    owner: Team A', '    due: 2024-04-01', '    status: done', '    covers: [C1]', '  - text: Alert before',
);
const everything = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** The text with each hint written where it stands. */
function withHints(text: string, hints: ReturnType<typeof inlayHints>): readonly string[] {
  let shown = text;
  for (const { offset, text: hint } of hints.toReversed()) shown = `${shown.slice(0, offset)}‹${hint}›${shown.slice(offset)}`;
  return shown.split('\n').filter((line) => line.includes('‹'));
}

describe('inlay hints', () => {
  it('tell how long after the start an entry is, on which day a bare clock lies, and what a duration should be', () => {
    const { open, text } = openMarked(markdownName, markdown);
    assert.deepEqual(withHints(text, inlayHints(open.report, everything)), [
      'detected_at: 2024-03-04 23:41‹+31 min›',
      '- ‹2024-03-04›23:10 – The certificate expires [impact-start]',
      '- 23:41‹+31 min› – An alert fires [detected]',
      '- 2024-03-05 00:20 CET‹+1 h 10 min› – The new one is installed [mitigated]',
      '- 00:30‹+1 h 20 min› – All well [resolved]',
      '- 00:25‹+1 h 15 min› – A customer thanks',
    ]);
    const { open: inYaml, text: yamlText } = openMarked(yamlName, yaml);
    assert.deepEqual(withHints(yamlText, inlayHints(inYaml.report, everything)), ['      - at: "‹2024-03-04›23:10"', '      - at: 2024-03-05 00:20 CET‹+1 h 10 min›']);
  });

  it('hold a stated duration against the impact that the timeline shows', () => {
    const { open, text } = openMarked(markdownName, markdown.replace('All well [resolved]', 'All well [impact-end]'));
    assert.ok(withHints(text, inlayHints(open.report, everything)).includes('duration: 2 h‹= 1 h 20 min›'));
  });

  it('are given for the lines that are asked for only', () => {
    const { open, text } = openMarked(markdownName, markdown);
    const line = text.indexOf('- 23:41');
    assert.deepEqual(inlayHints(open.report, { from: line, to: line + 10 }).map((hint) => hint.text), ['+31 min']);
  });
});

describe('code lenses', () => {
  it('sum up a timeline and the actions, and offer to sort what is out of order', () => {
    for (const [name, text, facts] of [
      [markdownName, markdown, ['5 entries · over 1 h 20 min · detected after 31 min · mitigated after 1 h 10 min · resolved after 1 h 20 min', 'Insert entry', 'Sort by time', '2 actions · 1 owned · 1 dated · 1 done']],
      [yamlName, yaml, ['2 entries · over 1 h 10 min · mitigated after 1 h 10 min', 'Insert entry', '2 actions · 1 owned · 1 dated · 1 done', 'Covered by A1']],
    ] as const) assert.deepEqual(codeLenses(openMarked(name, text).open).map(({ title }) => title), facts);
  });

  it('tell over a cause which actions cover it, by their ids while these are few', () => {
    const over = (name: string, text: string): readonly string[] => {
      const { open, text: read } = openMarked(name, text);
      return codeLenses(open).filter(({ does }) => does === 'show-references').map(({ span, title }) => `${read.slice(span.from).split(/\W/, 1)[0] ?? ''} ${title}`);
    };
    const causes = ['## Causes', '', '- C1: Nobody is told', '- C2: No check', '- C3: No test', '', '## Actions', '', '| ID | Action | Covers |', '|---|---|---|'];
    assert.deepEqual(over(markdownName, lines(...causes, '| A1 | Alert | C1, C1 |', '| A2 | Check | c1, C2 |')), ['C1 Covered by A1, A2', 'C2 Covered by A2']);
    assert.deepEqual(over(markdownName, lines(...causes, '| | Alert | C1 |', '| A2 | Check | C2 |', '| | Test | C2 |')), ['C1 Covered by 1 action', 'C2 Covered by 2 actions']);
    assert.deepEqual(over(yamlName, lines('causes:', '  - id: C1', '    text: A', 'actions:', ...[1, 2, 3, 4, 5].flatMap((index) => [`  - id: A${index}`, '    text: B', '    covers: [C1]']))), ['C1 Covered by 5 actions']);
    // An action that covers itself, and two that cover each other.
    assert.deepEqual(over(yamlName, lines('actions:', '  - id: A1', '    text: A', '    covers: [A1, A2]', '  - id: A2', '    text: B', '    covers: [A1]')), []);
  });

  it('offer no sorting of a list in which one day is mistyped', () => {
    const slip = lines('# Outage', '', '## Timeline', '', '- 2024-03-04 10:00 UTC – A', '- 2024-03-05 10:07 UTC – B', '- 2024-03-04 10:41 UTC – C', '- 2024-03-04 10:50 UTC – D');
    assert.deepEqual(codeLenses(openMarked(markdownName, slip).open).map(({ title }) => title), ['4 entries · over 1 d 7 min', 'Insert entry']);
  });

  it('are not shown where there is nothing to sum up', () => {
    assert.deepEqual(codeLenses(openMarked(markdownName, '# Outage\n\n## Timeline\n').open), []);
  });
});

describe('folds', () => {
  it('are the front matter, sections, lists and entries', () => {
    const { open, text } = openMarked(markdownName, markdown);
    const firstLines = folds(open.report).filter((span) => slice(text, span).trimEnd().includes('\n')).map((span) => slice(text, span).split('\n', 1)[0]);
    assert.deepEqual(firstLines, ['title: Outage', '## Timeline', '## Root Cause', '## Action Items', '- 23:10 – The certificate expires [impact-start]', '| ID | Action | Owner | Due | Status |']);
  });
});

describe('selections', () => {
  it('grow from a part of a stamp over the entry and its list to the report', () => {
    const { open, text, offset } = openMarked(markdownName, markdown.replace('2024-03-05 00:20', '2024-03-05 00:$020'));
    const grown = selections(open.report, offset).map((span) => slice(text, span));
    assert.deepEqual(grown.slice(0, 3), ['00:20', '2024-03-05 00:20 CET', '2024-03-05 00:20 CET – The new one is installed [mitigated]']);
    assert.ok(grown.some((part) => part.startsWith('- 23:10') && part.endsWith('thanks')));
    assert.equal(grown.at(-1), text);
    for (const [index, part] of grown.entries()) assert.ok(index === 0 || part.includes(grown[index - 1] ?? ''), part);
  });

  it('take the value and its key in YAML', () => {
    const { open, text, offset } = openMarked(yamlName, yaml.replace('Team A', 'Te$0am A'));
    const grown = selections(open.report, offset).map((span) => slice(text, span));
    assert.equal(grown[0], 'Team A');
    assert.ok(grown.some((part) => part.startsWith('id: A1') || part.startsWith('- id: A1')));
  });
});

describe('semantic tokens', () => {
  const shown = (name: string, text: string): readonly string[] => {
    const { open, text: read } = openMarked(name, text);
    const tokens = semanticTokens(open.report, everything);
    for (const [index, { span }] of tokens.entries()) {
      assert.ok(!slice(read, span).includes('\n') && span.from >= (tokens[index - 1]?.span.to ?? 0));
    }
    return tokens.map(({ kind, span }) => `${kind} ${slice(read, span)}`);
  };

  it('colour stamps, zones, kinds, ids and owners', () => {
    assert.deepEqual(shown(markdownName, markdown), [
      'stamp 2024-03-04', 'zone Europe/Berlin', 'owner Team B', 'stamp 2024-03-04 23:41', 'stamp 2024-03-04 23:10',
      'stamp 23:10', 'kind impact-start', 'stamp 23:41', 'kind detected', 'stamp 2024-03-05 00:20', 'zone CET', 'kind mitigated', 'stamp 00:30', 'kind resolved', 'stamp 00:25',
      'id C1', 'id A1', 'owner Team A', 'stamp 2024-04-01', 'kind done', 'id A2', 'kind open',
    ]);
    assert.deepEqual(shown(yamlName, yaml), [
      'stamp 2024-03-04', 'zone Europe/Berlin', 'owner Team B', 'stamp 23:10', 'kind impact-start', 'stamp 2024-03-05 00:20', 'zone CET', 'kind mitigated',
      'id C1', 'id A1', 'owner Team A', 'stamp 2024-04-01', 'kind done', 'id C1',
    ]);
  });

  it('leave the brackets and commas around a zone alone', () => {
    assert.deepEqual(shown(markdownName, lines('# Outage', '', '## Summary', '', 'Down from 13:00 UTC (01:00pm UTC), the 27th of August 2024, on.')).filter((token) => /[(),]/.test(token)), []);
  });
});
