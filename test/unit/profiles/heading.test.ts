import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseHeading } from '../../../server/src/profiles/index.ts';

describe('normaliseHeading', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Root Cause', 'root cause'],
    ['  ROOT   CAUSE  ', 'root cause'],
    ['**Root Cause**', 'root cause'],
    ['`Root` _Cause_:', 'root cause'],
    ['3. Root Cause', 'root cause'],
    ['3) Root Cause', 'root cause'],
    ['(3) Root Cause', 'root cause'],
    ['1.2.3 Root Cause', 'root cause'],
    ['IV. Root Cause', 'root cause'],
    ['a) Root Cause', 'root cause'],
    ['#4 Root Cause', 'root cause'],
    ['Root Cause?', 'root cause'],
    ['Root Cause :', 'root cause'],
    ['Root Cause ###', 'root cause'],
    ['Root Cause…', 'root cause'],
    ['🔥 Root Cause 🔥', 'root cause'],
    [':fire: Root Cause', 'root cause'],
    ['1️⃣ Root Cause', 'root cause'],
    ['[Root Cause](https://wiki.example/rc)', 'root cause'],
    ['Root Cause {#rc .wide}', 'root cause'],
    ['<a name="rc"></a>Root Cause', 'root cause'],
    ['Timeline (all times UTC)', 'timeline'],
    ['Timeline (times in CET) (draft):', 'timeline'],
    ['Timeline [UTC]', 'timeline'],
    ['Timeline （UTC）', 'timeline'],
    ['How’d We Do?', "how'd we do"],
    ['Follow‑ups', 'follow-ups'],
    ['Short Term Fix', 'short-term fix'],
    ['【概要】', '概要'],
    ['１．概要', '概要'],
    ['2-node cluster', '2-node cluster'],
    ['(UTC)', 'utc'],
    ['', ''],
    ['***', ''],
  ];
  for (const [heading, words] of cases) {
    it(`${JSON.stringify(heading)} → ${JSON.stringify(words)}`, () => assert.equal(normaliseHeading(heading), words));
  }

  it('takes any text, and gives no more than it was given twice over', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const words = normaliseHeading(text);
      assert.ok(words.length <= 6000);
      assert.equal(words, words.trim());
    }));
  });

  it('answers on headings made to be slow', () => {
    for (const part of ['(', '[', '{', '<', ':a', '1.', '![', '# ', '\u200D']) {
      assert.equal(typeof normaliseHeading(part.repeat(100_000)), 'string');
    }
  });
});
