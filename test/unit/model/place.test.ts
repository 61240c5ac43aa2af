import assert from 'node:assert/strict';
import fc from 'fast-check';
import { headOf, placeOf } from '../../../server/src/model/place.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

type Syntax = 'markdown' | 'yaml';
const read = (text: string, syntax: Syntax) => syntaxes[syntax].read(text, { profiles: shippedProfiles });
const at = (text: string, path: readonly (string | number)[], syntax: Syntax = 'markdown'): string => {
  const { from, to } = placeOf(read(text, syntax), path);
  return text.slice(from, to);
};

const markdown = '---\nstatus: "finnished"\nowner:\n---\n\n# Checkout down\n\nSeverity: SEV1\n\n## Impact\n\n- 2026-01-31 08:11 UTC – 2026-01-31 08:20 UTC all orders\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert [detected]\n- 2026-01-31 08:16 UTC – restarted\n\n## Action Items\n\n| ID | Action | Owner | Due |\n| --- | --- | --- | --- |\n| A1 | Add an alert | Storage team | 2026-02-30 |\n';
const yaml = 'title: Checkout down\nstatus: "finnished"\nowner:\ntimeline:\n  - at: 2026-01-31 08:11\n    kind: detekted\n    text: alert\nactions:\n  - text: Add an alert\n    owner: Storage team\n    due: 2026-02-30\n';

describe('placeOf', () => {
  const cases: readonly (readonly [Syntax, readonly (string | number)[], string])[] = [
    ['markdown', ['status'], 'finnished'],
    ['markdown', ['severity'], 'SEV1'],
    ['markdown', ['owner'], 'owner'],
    ['markdown', ['title'], 'Checkout down'],
    ['markdown', ['date'], 'status: "finnished"'],
    ['markdown', [], 'Checkout down'],
    ['markdown', ['sections'], 'Checkout down'],
    ['markdown', ['sections', 1], 'Timeline'],
    ['markdown', ['sections', 99], 'Checkout down'],
    ['markdown', ['timelines', 0], 'Timeline'],
    ['markdown', ['timelines', 0, 'entries'], 'Timeline'],
    ['markdown', ['timelines', 0, 'entries', 1, 'at'], '2026-01-31 08:16 UTC'],
    ['markdown', ['timelines', 0, 'entries', 0, 'kind'], 'detected'],
    ['markdown', ['actions', 0, 'due'], '2026-02-30'],
    ['markdown', ['actions', 0, 'ticket'], 'Add an alert'],
    ['markdown', ['actions', 7, 'due'], 'status: "finnished"'],
    ['markdown', ['lessons', 0], 'status: "finnished"'],
    ['markdown', ['impact', 'text'], 'Impact'],
    ['yaml', ['status'], 'finnished'],
    ['yaml', ['owner'], 'owner'],
    ['yaml', ['date'], 'title: Checkout down'],
    ['yaml', ['timelines', 0, 'entries', 0, 'at'], '2026-01-31 08:11'],
    ['yaml', ['timelines', 0, 'entries', 0, 'kind'], 'detekted'],
    ['yaml', ['timelines', 0, 'entries', 0, 'evidence'], 'alert'],
    ['yaml', ['actions', 0, 'due'], '2026-02-30'],
    ['yaml', [], 'Checkout down'],
  ];
  for (const [syntax, path, text] of cases) {
    it(`${syntax}: ${path.join('/') || 'the report'} is at ${JSON.stringify(text)}`, () => assert.equal(at(syntax === 'yaml' ? yaml : markdown, path, syntax), text));
  }

  it('is the first words of a report that has neither title nor front matter', () => {
    assert.equal(at('\uFEFF\n\nOnly prose here.\nAnd more.\n', ['date']), 'Only prose here.');
    assert.equal(at('', ['date']), '');
    assert.equal(at('\n\n', []), '');
  });

  it('is one line at most, inside the text, for any path and text', () => {
    const step = fc.oneof(fc.constantFrom('timelines', 'entries', 'at', 'actions', 'sections', 'impact', 'windows', 'start', 'title', 'owner', '__proto__', 'constructor'), fc.integer({ min: -1, max: 3 }));
    const part = fc.constantFrom('---\n', 'owner: x\n', '# A\n', '## Timeline\n', '- 2026-01-31 08:11 UTC – b\n', 'c '.repeat(400), '\r', '## Impact\n', '| a | b |\n| --- | --- |\n');
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), fc.array(step, { maxLength: 5 }), fc.constantFrom<Syntax>('markdown', 'yaml'), (parts, path, syntax) => {
      const text = parts.join('');
      const report = read(text, syntax);
      for (const place of [placeOf(report, path), headOf(report)]) {
        assert.ok(place.from >= 0 && place.from <= place.to && place.to <= text.length);
        assert.ok(place.to - place.from <= 300);
        assert.doesNotMatch(text.slice(place.from, place.to), /[\r\n]/);
      }
    }), { numRuns: 200 });
  });
});
