import assert from 'node:assert/strict';
import type { ReportData } from '../../../server/src/model/data.generated.ts';
import type { Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles, skeleton, type Profile, type ProfileSection } from '../../../server/src/profiles/index.ts';
import { validate } from '../../../server/src/schema/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

/** What the printed data lack, as rule and name. */
function lacks(data: ReportData, profile: Profile, syntax: Syntax): readonly string[] {
  const report = syntaxes[syntax].read(syntaxes[syntax].print({ data: { ...data } }), { profiles: shippedProfiles });
  assert.deepEqual(report.problems, []);
  return validate(report, profile).map(({ rule, path, params }) => `${rule} ${String(params['id'] ?? path.join('/'))}`);
}

const parts: Readonly<Record<string, keyof ReportData>> = { timeline: 'timelines', causes: 'causes', actions: 'actions', history: 'history' };

/** The data without a section, what stands under it and what it holds. */
function without(data: ReportData, profile: Profile, { id, holds }: ProfileSection): ReportData {
  const gone = new Set([id, ...profile.sections.flatMap((section) => (section.parent === id ? [section.id] : []))]);
  const rest = { ...data, sections: (data.sections ?? []).filter((section) => !gone.has(section.id ?? '')) };
  const part = holds === undefined ? undefined : parts[holds];
  if (part !== undefined) delete rest[part];
  return rest;
}

for (const profile of shippedProfiles.values()) {
  for (const syntax of ['markdown', 'yaml'] as const) {
    describe(`a new report of ${profile.id} in ${syntax}`, () => {
      const data = skeleton(profile, {});

      it('lacks nothing', () => assert.deepEqual(lacks(data, profile, syntax), []));

      for (const section of profile.sections) {
        // Whys in the section of causes answer the five whys, and the other way round.
        const whole = section.holds === 'whys' || section.holds === 'causes' ? ['whys', 'causes'] : [];
        const standsIn = profile.sections.some(({ id, holds }) => section.also?.includes(id) || (id !== section.id && whole.includes(holds ?? '')));
        if (!section.required || section.oneOf !== undefined || standsIn) continue;
        it(`without its section ${section.id} lacks just that`, () => {
          assert.deepEqual(lacks(without(data, profile, section), profile, syntax), [`missing-section ${section.id}`]);
        });
      }

      for (const { key, required } of profile.fields) {
        if (!required) continue;
        it(`without its field ${key} lacks just that`, () => {
          assert.deepEqual(lacks(Object.fromEntries(Object.entries(data).filter(([name]) => name !== key)), profile, syntax), [`missing-field ${key}`]);
        });
      }
    });
  }
}
