// A severity is written into a configuration beside what stands there, and nothing else changes.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../server/src/text/edit.ts';
import { readConfiguration, severityEdits } from '../../../../server/src/workspace/index.ts';

function written(text: string): string {
  return applyEdits(text, severityEdits(text, 'long-gap', 'off'));
}

describe('writing a severity into a configuration', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'rules:\n  long-gap: off\n'],
    ['# ours\n', '# ours\nrules:\n  long-gap: off\n'],
    ['profile: minimal', 'profile: minimal\nrules:\n  long-gap: off\n'],
    ['rules:\n    placeholder: error # why\nprofile: minimal\n', 'rules:\n    long-gap: off\n    placeholder: error # why\nprofile: minimal\n'],
    ['rules:\nprofile: minimal\n', 'rules:\n  long-gap: off\nprofile: minimal\n'],
    ['rules: { placeholder: error }\n', 'rules: { long-gap: off, placeholder: error }\n'],
    ['rules: {}\n', 'rules: { long-gap: off }\n'],
    ['rules:\n  long-gap: "error" # why\n', 'rules:\n  long-gap: off # why\n'],
    ['rules:\n  long-gap:\n    severity: error\n    minutes: 3\n', 'rules:\n  long-gap:\n    severity: off\n    minutes: 3\n'],
  ];
  for (const [before, after] of cases) it(`makes of ${JSON.stringify(before)} what it should be`, () => assert.equal(written(before), after));

  it('leaves alone what it cannot write in', () => {
    for (const text of ['- a\n', '{ profile: minimal }', 'rules: 7\n', 'rules: [a]\n', 'a: 1\n---\nb: 2\n', 'rules: {', 'x'.repeat(100_000)]) assert.equal(written(text), text, text.slice(0, 40));
  });

  it('takes nothing away from any text', () => {
    const word = fc.constantFrom('rules', 'long-gap', 'placeholder', 'severity', 'off', ':', ': ', '\n', '\n  ', '\n    ', '{', '}', '- ', '#', '"', '---\n', 'profile: minimal\n');
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }).map((words) => words.join('')), (text) => {
      const after = written(text);
      if (after === text) return;
      const [before, now] = [readConfiguration(text), readConfiguration(after)];
      assert.equal(now.configuration.parts[0]?.rules.get('long-gap')?.severity?.value, 'off');
      assert.ok(now.findings.length <= before.findings.length, `${text}\n→\n${after}`);
    }), { numRuns: 500 });
  });
});
