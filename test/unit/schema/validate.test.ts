import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeOf } from '../../../server/src/model/place.ts';
import { shippedProfiles, type Profile } from '../../../server/src/profiles/index.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';
import { validate } from '../../../server/src/schema/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

type Syntax = 'markdown' | 'yaml';
const open = profileOf('open', { title: 'Asks for nothing' });

/** `rule at place` of each error. */
function errors(text: string, profile: Profile = open, syntax: Syntax = 'markdown'): readonly string[] {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  return validate(report, profile).map(({ rule, path }) => {
    const { from, to } = placeOf(report, path);
    return `${rule} at ${text.slice(from, to)}`;
  });
}

const front = (lines: string): string => `---\n${lines}\n---\n\n# Checkout down\n\n## Summary\n\nText.\n`;
const list = (...entries: readonly string[]): string => `# Checkout down\n\n## Timeline\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

describe('validate', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a value of the list', front('status: final'), []],
    ['an alias of one', front('status: In Review\naudience: External'), []],
    ['a value of no list', front('status: finnished'), ['invalid-value at finnished']],
    ['a mapping for a name', front('owner: { team: Storage }'), ['invalid-value at { team: Storage }']],
    ['names as a list, and as a number', front('authors: [Storage team, 7]\ntags: 2026'), []],
    ['an owner that is a number', front('owner: 7'), ['invalid-value at 7']],
    ['an owner whose name is a number', front('owner: "7"'), ['invalid-value at 7']],
    ['a day', front('date: January 31, 2026\npublished: 2026-02-03'), []],
    ['a day that does not exist', front('date: 2026-02-30'), ['invalid-timestamp at 2026-02-30']],
    ['no day at all', front('date: soon'), ['invalid-timestamp at soon']],
    ['a time with its zone', front('started_at: 2026-01-31 08:11 UTC'), []],
    ['a time without zone', front('started_at: 2026-01-31 08:11'), ['missing-zone at 2026-01-31 08:11']],
    ['a time that inherits its zone', front('started_at: 2026-01-31 08:11\ntimezone: Europe/Berlin'), []],
    ['no time', front('detected_at: by a customer'), ['invalid-timestamp at by a customer']],
    ['a zone nobody knows', front('timezone: UC/Pacific'), ['unknown-zone at UC/Pacific']],
    ['a zone with several readings', front('timezone: IST'), []],
    ['what is still to be filled in', front('date: "{{date}}"\nstatus: "{{status}}"\nstarted_at: "{{start}}"'), []],
    ['entries in order', list('2026-01-31 08:11 UTC – a', '2026-01-31 08:16 UTC – b'), []],
    ['an entry out of order', list('2026-01-31 08:11 UTC – a', '2026-01-31 08:20 UTC – b', '2026-01-31 08:16 UTC – c', '2026-01-31 08:30 UTC – d'), ['out-of-order at 2026-01-31 08:16 UTC']],
    ['entries without zone', list('2026-01-31 08:11 – a', '2026-01-31 08:16 – b'), ['missing-zone at 2026-01-31 08:11', 'missing-zone at 2026-01-31 08:16']],
    ['clocks without day and zone', list('08:11 – a', '08:16 – b'), ['missing-zone at 08:11', 'missing-zone at 08:16']],
    ['clocks without day, with zone', list('08:11 UTC – a', '08:16 UTC – b'), []],
    ['clocks with a zone of several readings', list('2026-01-31 08:11 IST – a', '2026-01-31 08:16 IST – b'), []],
    ['times unknown on purpose', list('2026-01-31 08:11 UTC – a', '--:-- – b', '2026-01-31 08:16 UTC – c'), []],
  ];
  for (const [what, text, wanted] of cases) it(what, () => assert.deepEqual(errors(text), wanted));

  it('judges both syntaxes alike', () => {
    assert.deepEqual(errors('title: A\nstatus: finnished\nactions:\n  - text: b\n    status: gone\n    due: 2026-02-30\n', open, 'yaml'), ['invalid-value at finnished', 'invalid-timestamp at 2026-02-30', 'invalid-value at gone']);
  });

  it('reports fields and sections that the profile requires', () => {
    const minimal = shippedProfiles.get('minimal') ?? assert.fail();
    assert.deepEqual(errors(front('title: Checkout down'), minimal), [
      'missing-field at title: Checkout down', 'missing-section at Checkout down', 'missing-section at Checkout down', 'missing-section at Checkout down', 'missing-section at Checkout down',
    ]);
  });

  it('holds values against the profile’s own, by its own aliases', () => {
    const own = profileOf('own', { title: 'Own', properties: { status: { enum: ['complete', 'open'], aliases: { done: 'complete' } }, severity: { enum: ['SEV1', 'SEV2'] } } });
    for (const text of ['status: complete', 'status: Done', 'severity: sev1', 'severity: SEV-1 (worst)']) {
      assert.deepEqual(errors(front(text), own), text.includes('SEV-1') ? ['invalid-value at SEV-1 (worst)'] : [], text);
    }
    assert.deepEqual(errors(front('status: final'), own), ['invalid-value at final']);
  });

  it('gives shipped profiles the same by their code as by their data', () => {
    const text = front('audience: martians');
    for (const profile of shippedProfiles.values()) assert.deepEqual(errors(text, profile), errors(text, { ...profile }), profile.id);
  });

  it('gives the place where a missing section goes', () => {
    const exLibris = shippedProfiles.get('ex-libris') ?? assert.fail();
    const report = syntaxes.markdown.read('# Lumen EU02 - RCA - January 31, 2026\n\n## Introduction\n\na\n\n## Root Cause Analysis\n\nb\n', { profiles: shippedProfiles });
    const missing = validate(report, exLibris).filter(({ rule }) => rule === 'missing-section').map(({ params }) => [params['id'], params['before']]);
    assert.deepEqual(missing, [['timeline', 1], ['actions', undefined], ['communication', undefined]]);
  });

  it('stops at 200', () => {
    assert.equal(errors(list(...Array.from({ length: 1000 }, (_, at) => `2026-01-31 08:11 – entry ${at}`))).length, 200);
  });

  it('takes any text in both syntaxes, and says nothing without a rule', () => {
    const lines = fc.constantFrom('---', 'date: 2026-02-30', 'actions: 5', 'timelines: [1, {entries: 3}]', 'sections: {}', 'impact: text', '# A', '## Timeline', '- 08:11 – a', '- 2026-01-31 07:00 UTC – b', '## Action Items', '| ID | Owner |', 'title: {a: [b', 'status: [x]', '\u0000', 'owner: !!binary x');
    fc.assert(fc.property(fc.array(lines, { maxLength: 25 }), fc.constantFrom<Syntax>('markdown', 'yaml'), fc.constantFrom(...shippedProfiles.values(), open), (parts, syntax, profile) => {
      for (const error of errors(parts.join('\n'), profile, syntax)) assert.match(error, /^[a-z-]+ at /);
    }), { numRuns: 300 });
  });
});
