import assert from 'node:assert/strict';
import { schemaFields } from '../../../server/src/model/schema-fields.generated.ts';
import { canonicalHeadings } from '../../../server/src/profiles/canonical-headings.ts';
import { recogniseProfile, shippedProfiles, skeleton } from '../../../server/src/profiles/index.ts';
import { shippedFiles } from '../../../server/src/profiles/shipped-files.generated.ts';
import { rules } from '../../../server/src/rules/index.ts';

describe('shipped profiles', () => {
  it('are all loaded, minimal first', () => {
    assert.deepEqual([...shippedProfiles.keys()], [...shippedFiles.keys()]);
    assert.equal([...shippedProfiles.keys()][0], 'minimal');
  });

  for (const profile of shippedProfiles.values()) {
    describe(profile.id, () => {
      const ids = new Set(profile.sections.map(({ id }) => id));

      it('describes itself, its sections and its fields', () => {
        assert.notEqual(profile.description, '');
        for (const { id, guidance } of profile.sections) assert.notEqual(guidance, '', id);
        for (const { key, guidance } of profile.fields) assert.notEqual(guidance, '', key);
      });

      it('refers to sections that there are', () => {
        for (const { id, parent, also } of profile.sections) {
          if (parent !== undefined) assert.ok(ids.has(parent), `${id} stands under ${parent}`);
          for (const other of also ?? []) assert.ok(ids.has(other) || Object.hasOwn(canonicalHeadings, other), `${other} may stand for ${id}`);
        }
      });

      it('sets only rules that there are', () => {
        const known = new Set(rules.map(({ id }) => id));
        for (const id of Object.keys(profile.rules)) assert.ok(known.has(id), id);
      });

      it('has aliases of values that it has', () => {
        for (const { key, values, valueAliases } of profile.fields) {
          for (const value of Object.values(valueAliases ?? {})) assert.ok(values?.includes(value), `${key}: ${value}`);
        }
      });

      it('gives a new report all that it requires', () => {
        const data = skeleton(profile, {});
        for (const { key, required } of profile.fields) if (required) assert.notEqual(data[key], undefined, key);
        const written = new Set((data.sections ?? []).map(({ id }) => id));
        for (const { id, required, oneOf } of profile.sections) {
          if (required) assert.ok(written.has(id) || profile.sections.some((other) => other.oneOf === oneOf && oneOf !== undefined && written.has(other.id)), id);
        }
      });

      it('is recognised by the report it makes, if it can be', () => {
        const data = skeleton(profile, {});
        const found = recogniseProfile((data.sections ?? []).map(({ heading }) => heading), data.title, shippedProfiles);
        assert.equal(found, profile.recognise === undefined ? undefined : profile.id);
      });
    });
  }

  it('have no field that is a slip of a field of the schema', () => {
    const known = new Set(schemaFields.map(({ key }) => key));
    for (const profile of shippedProfiles.values()) for (const { key } of profile.fields) assert.ok(known.has(key) || !known.has(`${key}s`), key);
  });
});
