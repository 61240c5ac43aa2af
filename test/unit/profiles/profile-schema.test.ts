import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = join(import.meta.dirname, '../../../schemas');
const read = (name: string): object => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;

describe('schemas', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, formats: { regex: isPattern } });
  ajv.addSchema(read('vocabulary.schema.json'));
  const check = ajv.compile(read('profile.schema.json'));
  const faults = (file: object): readonly string[] => (check(file) ? [] : (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`));

  const profiles = readdirSync(join(folder, 'profiles'));
  it('come with profiles', () => assert.ok(profiles.includes('minimal.json') && profiles.includes('ex-libris.json')));
  for (const name of profiles) {
    it(`${name} is a profile, and named as its file`, () => {
      const file = read(`profiles/${name}`) as { readonly $id?: string };
      assert.deepEqual(faults(file), []);
      assert.equal(file.$id, `https://github.com/rca-author/rca-author/schemas/profiles/${name}`);
    });
  }

  const bad: readonly (readonly [string, object, readonly string[]])[] = [
    ['no title', {}, [' required']],
    ['a word that does not exist', { title: 'T', section: {} }, [' additionalProperties']],
    ['a section with an unknown word', { title: 'T', sections: { summary: { headng: 'Summary' } } }, ['/sections/summary additionalProperties']],
    ['a section id in capitals', { title: 'T', sections: { Summary: { heading: 'Summary' } } }, ['/sections pattern', '/sections propertyNames']],
    ['sections as a list', { title: 'T', sections: [] }, ['/sections type']],
    ['a severity that does not exist', { title: 'T', rules: { placeholder: 'fatal' } }, ['/rules/placeholder enum']],
    ['a field without values', { title: 'T', properties: { status: { enum: [] } } }, ['/properties/status/enum minItems']],
    ['a reference elsewhere', { title: 'T', $ref: 'https://example.org/other.json' }, ['/$ref const']],
    ['a reference in a field', { title: 'T', properties: { status: { $ref: '../../etc/passwd' } } }, ['/properties/status additionalProperties']],
    ['a pattern that is none', { title: 'T', properties: { id: { pattern: '(' } } }, ['/properties/id/pattern format']],
    ['a heading that is empty', { title: 'T', sections: { summary: { heading: '' } } }, ['/sections/summary/heading minLength']],
    ['an order that does not exist', { title: 'T', order: 'any' }, ['/order enum']],
    ['a labelled value with an unknown word', { title: 'T', sections: { summary: { properties: { Id: { label: 'Id' } } } } }, ['/sections/summary/properties/Id additionalProperties']],
    ['a clock without a beginning', { title: 'T', clocks: { full: { within: 'P14D' } } }, ['/clocks/full required']],
    ['a length of time that is none', { title: 'T', clocks: { full: { from: 'detected', within: '14 days' } } }, ['/clocks/full/within pattern']],
    ['an empty length of time', { title: 'T', clocks: { full: { from: 'detected', within: 'PT' } } }, ['/clocks/full/within pattern']],
    ['fewer items than one', { title: 'T', sections: { summary: { minItems: 0 } } }, ['/sections/summary/minItems minimum']],
    ['a value of an action that is a sentence', { title: 'T', actions: { required: ['How it is seen'] } }, ['/actions/required/0 pattern']],
  ];
  for (const [what, file, places] of bad) it(`refuse ${what}, at its place`, () => assert.deepEqual(faults(file), places));

  it('name the kinds of entries that there are', () => {
    const words = read('vocabulary.schema.json') as { readonly $defs: { readonly kind: { readonly enum: readonly string[] } } };
    const report = read('rca.schema.json') as { readonly $defs: { readonly EntryKind: { readonly enum: readonly string[] } } };
    assert.deepEqual(words.$defs.kind.enum, report.$defs.EntryKind.enum);
  });

  it('are themselves schemas of their dialect', () => {
    const dialect = new Ajv2020({ strict: false, formats: { regex: isPattern, uri: true, 'uri-reference': true } });
    dialect.addSchema(read('vocabulary.schema.json'));
    const isSchema = dialect.compile(read('dialect.schema.json'));
    assert.equal(isSchema(read('rca.schema.json')), true, JSON.stringify(isSchema.errors));
    for (const name of ['vocabulary.schema.json', 'profile.schema.json', 'dialect.schema.json']) assert.equal(dialect.validateSchema(read(name)), true, name);
    assert.equal(isSchema({ chronological: 'yes' }), false);
    assert.equal(isSchema({ findings: { type: 3 } }), false);
    assert.equal(isSchema({ type: 'texts' }), false);
  });
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
