import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ResolvedReport } from '../../../server/src/model/resolved.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { resolvedFile } from '../../../server/src/profiles/load.ts';
import type { ProfileFile } from '../../../server/src/profiles/profile-file.generated.ts';
import { shippedFiles } from '../../../server/src/profiles/shipped-files.generated.ts';
import { rules as catalogue } from '../../../server/src/rules/index.ts';
import type { CodeError, CompiledSchema } from '../../../server/src/schema/compiled-schema.ts';
import { schemaCompiler } from '../../../server/src/schema/compiler.ts';
import { ownSchema } from '../../../server/src/schema/own-schema.ts';
import { schemaErrors } from '../../../server/src/schema/schema-errors.ts';
import { profileSchemas, reportSchema, usualRules } from '../../../server/src/schema/validators.generated.ts';
import { vocabularyCode } from '../../../server/src/schema/vocabulary-code.ts';
import * as engine from '../../../server/src/workspace/own-profiles/engine.ts';
import { shippedSchemas } from './shipped-schemas.ts';

const schemas = shippedSchemas();
const compiled = (id: string): CompiledSchema => (id === 'rca' ? reportSchema : profileSchemas.get(id) ?? assert.fail(id));
const profileOf = (id: string) => shippedProfiles.get(id) ?? shippedProfiles.get('minimal') ?? assert.fail(id);

const good: ResolvedReport = {
  title: 'Checkout down', date: '2026-01-31', timezone: 'UTC', status: 'draft', owner: ['Storage team', 'Team 7'], products: 'Lumen', started_at: '2026-01-31T08:11:00+00:00[UTC]', audience: 'public',
  impact: { text: 'All', windows: [{ start: '2026-01-31T08:11:00+00:00[UTC]', end: '2026-01-31T08:20:00+00:00[UTC]' }], measures: [{ name: 'orders', value: 120 }] },
  timelines: [{ heading: 'Timeline', timezone: 'UTC', entries: [{ at: '2026-01-31T08:11:00+00:00[UTC]', kind: 'detected', text: 'Alert', precision: 'minute' }, { text: 'Later' }] }],
  causes: [{ id: 'C1', kind: 'root', text: 'Disk full', whys: ['No alert'] }],
  actions: [{ id: 'A1', text: 'Add an alert', owner: 'Storage team', due: '2026-02-10', kind: 'detect', status: 'open', covers: ['C1'] }],
  lessons: [{ kind: 'well', text: 'Rollback' }], communications: [{ text: 'Status page' }], history: [{ date: '2026-02-01', change: 'First' }],
  sections: ['summary', 'impact', 'timeline', 'root-cause', 'actions', 'communication'].map((id) => ({ id, heading: id, text: 'x' })),
};

/** Every place in a value at which something else can be put. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function put(value: unknown, [step, ...rest]: readonly (string | number)[], other: unknown): unknown {
  if (step === undefined) return other;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const parts = copy as Record<string | number, unknown>;
  if (other === undefined && rest.length === 0) delete parts[step];
  else parts[step] = put(parts[step], rest, other);
  return copy;
}

const wrong = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, 0, 3.5, true, '', 'banana', '08:11', '2026-01-31T08:11:00', '2024-02-30', [], ['x'], [1, null], {}, { text: 'x' }, 'UC/Pacific', 'final'),
  fc.jsonValue(),
);
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...placesIn(good).filter((path) => path.length > 0)), wrong), { minLength: 0, maxLength: 5 })
  .map((changes) => changes.reduce<unknown>((data, [path, other]) => (exists(data, path.slice(0, -1)) ? put(data, path, other) : data), good) as ResolvedReport);

function exists(data: unknown, path: readonly (string | number)[]): boolean {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined), data) instanceof Object;
}

function run({ check }: Pick<CompiledSchema, 'check'>, id: string, data: ResolvedReport): readonly CodeError[] {
  return check.call(profileOf(id), data) ? [] : (check.errors ?? []);
}

/** Without the order of keywords, which nobody promises, and without what only repeats that something within failed. */
function sorted(errors: readonly CodeError[]): readonly string[] {
  return errors.filter(({ keyword }) => keyword !== 'if').map(({ instancePath, schemaPath, keyword, params }) => JSON.stringify([instancePath, schemaPath, keyword, params])).toSorted();
}

function mergedFile(id: string): ProfileFile {
  const file = resolvedFile(id, shippedFiles);
  return 'fault' in file ? assert.fail(file.fault) : file;
}

describe('validators', () => {
  it('accept a good report', () => {
    for (const id of ['rca', 'minimal', 'ex-libris']) assert.deepEqual(run(compiled(id), id, good), [], id);
  });

  const ajv = schemaCompiler(vocabularyCode);
  for (const [id, { schema }] of schemas) {
    it(`${id}: the made code finds what ajv finds at run time`, () => {
      const check = ajv.compile<ResolvedReport>(schema) as unknown as CompiledSchema['check'];
      fc.assert(fc.property(damaged, (data) => {
        assert.deepEqual(attempt(() => run(compiled(id), id, data)), attempt(() => run({ check }, id, data)));
      }), { numRuns: 300 });
    });
  }

  for (const id of profileSchemas.keys()) {
    it(`${id}: compiled or read when it is loaded, a profile finds what its code finds`, () => {
      const file = mergedFile(id);
      const [code, plain] = [ownSchema(file, engine, 'compiled'), ownSchema(file, engine, 'plain')];
      fc.assert(fc.property(damaged, (data) => {
        assert.deepEqual(sorted(run(code, id, data)), sorted(run(compiled(id), id, data)));
        assert.deepEqual(sorted(run(plain, id, data)), sorted(run(compiled(id), id, data)));
      }));
      assert.deepEqual(code.rules, plain.rules);
    });
  }

  it('never fail, and every error has one rule of the catalogue', () => {
    const known = new Set(catalogue.map(({ id }) => id));
    fc.assert(fc.property(damaged, fc.constantFrom(...schemas.keys()), (data, id) => {
      const schema = compiled(id);
      for (const error of schemaErrors(run(schema, id, data), schema.rules, usualRules)) {
        assert.ok(known.has(error.rule), error.rule);
        assert.equal('message' in error, false);
      }
    }), { numRuns: 300 });
  });

  it('can run where nothing may be compiled', () => {
    const code = readFileSync(join(import.meta.dirname, '../../../server/src/schema/validators.generated.ts'), 'utf8');
    assert.doesNotMatch(code, /\bnew Function\b|\beval\b|\brequire\b|\bmust (?:be|have|match|NOT)\b/);
    assert.doesNotMatch(code, /from '(?!\.\/)/, 'imports nothing but the schema layer');
  });
});

function attempt<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}
