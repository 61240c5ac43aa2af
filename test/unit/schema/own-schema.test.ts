// The schema of a team's profile judges alike whether it was made into code or is read from its data, and no pattern can hold it up.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ResolvedReport } from '../../../server/src/model/resolved.ts';
import type { FieldFile, ProfileFile } from '../../../server/src/profiles/profile-file.generated.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';
import type { CodeError } from '../../../server/src/schema/compiled-schema.ts';
import { ownSchema, type Making } from '../../../server/src/schema/own-schema.ts';
import * as engine from '../../../server/src/workspace/own-profiles/engine.ts';

const { linearPattern, patternFault } = engine;

function errors(file: ProfileFile, data: unknown, making: Making): readonly CodeError[] {
  const { check } = ownSchema(file, engine, making);
  return check.call(profileOf('own', file), data as ResolvedReport) ? [] : (check.errors ?? []);
}

const both = ['compiled', 'plain'] as const;

function keywords(properties: Record<string, NonNullable<FieldFile>>, data: unknown): readonly string[] {
  const found = both.map((making) => errors({ title: 'Own', properties }, data, making).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`));
  assert.deepEqual(found[0], found[1]);
  return found[0] ?? [];
}

const field = fc.record({
  type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', ['string', 'number'], ['string', 'array'], ['string', 'number', 'array']),
  enum: fc.array(fc.constantFrom('a', 'b', 'final', '2026-01-31'), { minLength: 1, maxLength: 3 }),
  pattern: fc.constantFrom('^a+$', '(a+)+$', '^SEV-[1-5]$', '\\p{Lu}', '[^x]'),
  minLength: fc.nat(4), maxLength: fc.nat(8), minItems: fc.nat(2), maxItems: fc.nat(3), minimum: fc.integer({ min: -3, max: 3 }), maximum: fc.integer({ min: -3, max: 9 }),
  format: fc.constantFrom('zoned-date-time', 'calendar-date', 'possible-date', 'time-zone'),
  findings: fc.constant({ pattern: 'unknown-field' }),
}, { requiredKeys: [] }) as fc.Arbitrary<NonNullable<FieldFile>>;

const keys = ['ticket', 'cost', 'constructor', 'to-string'] as const;
const profile: fc.Arbitrary<ProfileFile> = fc.record({
  title: fc.constant('Own'),
  required: fc.uniqueArray(fc.constantFrom(...keys)),
  properties: fc.dictionary(fc.constantFrom(...keys), field),
  order: fc.constantFrom('strict', 'loose'),
  sections: fc.constant({ summary: { required: true }, actions: { required: true, holds: 'actions' } }),
});
const value = fc.oneof(fc.constantFrom<unknown>('a', 'aaaa', 'SEV-1', 'final', '2026-01-31', '2026-01-31T08:11Z', 'UTC', '😀', null, true, -1, 2.5, 7), fc.array(fc.string(), { maxLength: 4 }), fc.jsonValue());
const data = fc.record({ ticket: value, cost: value, 'to-string': value, sections: fc.array(fc.record({ id: fc.constantFrom('summary', 'actions', 'x'), heading: fc.string() })) }, { requiredKeys: [] });

describe('ownSchema', () => {
  it('finds the same compiled and plain, for any fields and values', () => {
    const plain = ({ instancePath, schemaPath, keyword, params }: CodeError): string => JSON.stringify([instancePath, schemaPath, keyword, params]);
    fc.assert(fc.property(profile, data, (file, report) => {
      const [code, read] = both.map((making) => errors(file, report, making).map(plain).toSorted());
      assert.deepEqual(read, code);
      assert.deepEqual(ownSchema(file, engine, 'plain').rules, ownSchema(file, engine, 'compiled').rules);
    }), { numRuns: 150 });
  });

  it('judges each keyword', () => {
    assert.deepEqual(keywords({ ticket: { pattern: '^[A-Z]+-\\d+$' } }, { ticket: 'OPS 7' }), ['/ticket pattern']);
    assert.deepEqual(keywords({ ticket: { pattern: '^[A-Z]+-\\d+$' } }, { ticket: 'OPS-7' }), []);
    assert.deepEqual(keywords({ cost: { type: 'integer', minimum: 1, maximum: 3 } }, { cost: 4 }), ['/cost maximum']);
    assert.deepEqual(keywords({ cost: { type: 'integer' } }, { cost: 1.5 }), ['/cost type']);
    assert.deepEqual(keywords({ team: { type: ['string', 'array'], maxItems: 1 } }, { team: ['a', 'b'] }), ['/team maxItems']);
    assert.deepEqual(keywords({ team: { minLength: 2 } }, { team: '😀' }), ['/team minLength']);
    assert.deepEqual(keywords({ day: { format: 'calendar-date' } }, { day: 'soon' }), ['/day format']);
  });

  it('asks of a report what it has itself, not what every object has', () => {
    for (const making of both) assert.deepEqual(errors({ title: 'Own', required: ['constructor'] }, {}, making).map(({ keyword }) => keyword), ['required']);
  });

  it('takes the rule that a field names for its faults', () => {
    assert.deepEqual(ownSchema({ title: 'Own', properties: { ticket: { pattern: 'x', findings: { pattern: 'unknown-field' } } } }, engine).rules['#/properties/ticket/pattern'], 'unknown-field');
  });

  it('is read from its data where the host makes no code of a text', () => {
    const real = globalThis.Function;
    globalThis.Function = function refuse() {
      throw new EvalError('Code generation from strings disallowed for this context');
    } as unknown as FunctionConstructor;
    try {
      assert.deepEqual(errors({ title: 'Own', properties: { ticket: { pattern: '^x' } } }, { ticket: 'y' }, 'compiled').map(({ keyword }) => keyword), ['pattern']);
    } finally {
      globalThis.Function = real;
    }
  });
});

describe('linearPattern', () => {
  it('answers for a pattern that makes others count for ever', () => {
    const long = `${'a'.repeat(60_000)}!`;
    assert.equal(linearPattern('^(a+)+$').test(long), false);
    assert.equal(linearPattern('^(a+)+!$').test(long), true);
    assert.deepEqual(keywords({ ticket: { pattern: '^(a|aa)+$' } }, { ticket: long }), ['/ticket pattern']);
  });

  it('understands what is written in JavaScript', () => {
    assert.equal(linearPattern('^(?<year>\\d{4})-\\u0051[1-4]$').test('2026-Q3'), true);
    assert.equal(linearPattern('^\\p{L}+$').test('日本語'), true);
  });

  it('keeps patterns apart', () => {
    assert.deepEqual(keywords({ a: { pattern: '^a$' }, b: { pattern: '^b$' } }, { a: 'a', b: 'a' }), ['/b pattern']);
  });
});

describe('patternFault', () => {
  it('says what cannot be had', () => {
    assert.equal(patternFault('^A\\d{6}$'), undefined);
    assert.match(patternFault('(?=a)b') ?? '', /^“\(\?=a\)b” is no regular expression that can be used: it looks ahead or behind/);
    assert.match(patternFault('(a)\\1') ?? '', /refers back to a group/);
    assert.match(patternFault('[a') ?? '', /missing closing \]: “\[a”\.$/);
    assert.match(patternFault('(((a{100}){100}){100})') ?? '', /invalid repeat count/);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('(', ')', '[', ']', '{', '1', ',', '}', '*', '+', '?', '\\', 'p', 'u', '<', '=', '!', 'a', '|', ':') })), (source) => {
      if (patternFault(source) === undefined) assert.equal(typeof linearPattern(source).test('aaa'), 'boolean');
    }), { numRuns: 600 });
  });
});
