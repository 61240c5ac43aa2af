import assert from 'node:assert/strict';
import { rules as catalogue } from '../../../server/src/rules/index.ts';
import { formats } from '../../../server/src/schema/formats.ts';
import { flatSchema, type Json, type JsonObject } from '../../../server/src/schema/flat-schema.ts';
import { profileSchemas, reportSchema, usualRules } from '../../../server/src/schema/validators.generated.ts';
import { shippedSchemas } from './shipped-schemas.ts';

const known = new Set(catalogue.map(({ id }) => id));
const schemas = shippedSchemas();

describe('keywords of the schemas', () => {
  for (const [id, { schema, rules }] of schemas) {
    it(`${id}: each that can fail belongs to rules of the catalogue`, () => {
      const made = id === 'rca' ? reportSchema : profileSchemas.get(id);
      const keywords = [...assertions(schema, '#')];
      assert.ok(keywords.length > 0);
      for (const path of keywords) {
        const rule = made?.rules[path] ?? usualRules[path.slice(path.lastIndexOf('/') + 1)];
        assert.notEqual(rule, undefined, path);
        assert.deepEqual(rule, rules.get(path), path);
        for (const name of [rule].flat()) assert.ok(name !== undefined && known.has(name), `${path}: ${String(name)}`);
      }
    });

    it(`${id}: has no format that nothing judges`, () => {
      for (const path of assertions(schema, '#')) {
        const format = path.endsWith('/format') ? valueAt(schema, path) : undefined;
        if (format !== undefined) assert.ok(typeof format === 'string' && Object.hasOwn(formats, format), path);
      }
    });
  }

  it('let only keywords that judge several things at once name several rules', () => {
    const several = Object.entries(usualRules).filter(([, rule]) => Array.isArray(rule)).map(([keyword]) => keyword);
    assert.deepEqual(several, ['chronological', 'sections', 'timeline', 'actions']);
  });
});

describe('flatSchema', () => {
  const usual = { type: 'invalid-value', format: 'invalid-value' };

  it('takes findings over from the schema around', () => {
    const { rules, schema } = flatSchema({ findings: { type: 'outer' }, properties: { a: { type: 'string', format: 'x' }, b: { type: 'string', findings: { type: 'inner' } } } }, usual);
    assert.deepEqual([...rules], [['#/properties/a/type', 'outer'], ['#/properties/a/format', 'invalid-value'], ['#/properties/b/type', 'inner']]);
    assert.deepEqual(schema, { properties: { a: { type: 'string', format: 'x' }, b: { type: 'string' } } });
  });

  it('writes definitions where they are used', () => {
    const { schema } = flatSchema({ $defs: { A: { $ref: '#/$defs/B', description: 'a' }, B: { type: 'string', title: 'B' } }, properties: { type: { $ref: '#/$defs/A' } } }, usual);
    assert.deepEqual(schema, { properties: { type: { type: 'string' } } });
  });

  it('gives no rule to a condition, which cannot fail', () => {
    const { rules } = flatSchema({ if: { format: 'x' }, then: { format: 'y' } }, usual);
    assert.deepEqual([...rules.keys()], ['#/then/format']);
  });

  it('refuses what it would not do right', () => {
    assert.throws(() => flatSchema({ multipleOf: 2 }, usual), /No rule is named for the keyword "multipleOf"/);
    assert.throws(() => flatSchema({ properties: { a: { $ref: 'https://example.org/a.json' } } }, usual), /Cannot follow/);
    assert.throws(() => flatSchema({ $defs: { A: {} }, properties: { a: { $ref: '#/$defs/A', type: 'string' } } }, usual), /beside "type"/);
  });
});

/** Paths of the keywords that can fail by themselves; written again here so that the product's own walk is checked. */
function* assertions(schema: JsonObject, path: string): IterableIterator<string> {
  for (const [keyword, part] of Object.entries(schema)) {
    if (keyword === 'if') continue;
    if (keyword === 'properties') {
      for (const [key, field] of Object.entries(part as JsonObject)) yield* assertions(field as JsonObject, `${path}/properties/${key}`);
    } else if (keyword === 'items' || keyword === 'then' || keyword === 'else') yield* assertions(part as JsonObject, `${path}/${keyword}`);
    else yield `${path}/${keyword}`;
  }
}

function valueAt(schema: JsonObject, path: string): Json | undefined {
  return path.split('/').slice(1).reduce<Json | undefined>((value, step) => (value as JsonObject | undefined)?.[step], schema);
}
