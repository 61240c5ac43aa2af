import assert from 'node:assert/strict';
import { loadProfiles, resolvedFile } from '../../../server/src/profiles/load.ts';
import type { ProfileFile } from '../../../server/src/profiles/profile-file.generated.ts';

const files = (entries: Readonly<Record<string, ProfileFile>>): ReadonlyMap<string, ProfileFile> => new Map(Object.entries(entries));

describe('loadProfiles', () => {
  it('follows extends over several levels, the nearest wins', () => {
    const { profiles, faults } = loadProfiles(files({
      child: { title: 'Child', extends: 'middle', order: 'strict' },
      middle: { title: 'Middle', extends: 'root', sections: { summary: { heading: 'In short' } } },
      root: { title: 'Root', order: 'loose', sections: { summary: { heading: 'Summary', required: true } }, rules: { placeholder: 'off' } },
    }));
    assert.deepEqual(faults, []);
    const child = profiles.get('child');
    assert.equal(child?.order, 'strict');
    assert.deepEqual(child?.sections, [{ id: 'summary', heading: 'In short', aliases: [], required: true, guidance: '', skeleton: '' }]);
    assert.deepEqual(child?.rules, { placeholder: 'off' });
  });

  it('names a parent that is not there, a circle, and a chain without end, and loads the others', () => {
    const chain = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, { title: `P${at}`, extends: `p${at + 1}` }]));
    const { profiles, faults } = loadProfiles(files({
      lonely: { title: 'Lonely', extends: 'nobody' }, a: { title: 'A', extends: 'b' }, b: { title: 'B', extends: 'a' }, self: { title: 'Self', extends: 'self' }, good: { title: 'Good' }, ...chain,
    }));
    assert.deepEqual([...profiles.keys()], ['good']);
    assert.deepEqual(faults.slice(0, 5), [
      { fault: 'absent', id: 'lonely', extends: 'nobody' },
      { fault: 'cycle', id: 'b', extends: 'a' },
      { fault: 'cycle', id: 'a', extends: 'b' },
      { fault: 'cycle', id: 'self', extends: 'self' },
      { fault: 'too-deep', id: 'p19', extends: 'p20' },
    ]);
  });

  it('says that a profile is not there', () => {
    assert.deepEqual(resolvedFile('nobody', new Map()), { fault: 'absent', id: 'nobody', extends: 'nobody' });
  });

  it('fills in what a file leaves out', () => {
    const profile = loadProfiles(files({ bare: { title: 'Bare', required: ['owner'], properties: { date: {} } } })).profiles.get('bare');
    assert.deepEqual(profile, {
      id: 'bare', title: 'Bare', description: '', sections: [], order: 'loose',
      fields: [{ key: 'owner', required: true, guidance: '' }, { key: 'date', required: false, guidance: '' }],
      timeline: { zonePolicy: 'inherit', form: 'list' },
      actions: { form: 'table', columns: ['ID', 'Action', 'Kind', 'Owner', 'Due', 'Status', 'Ticket', 'Covers'] },
      rules: {},
    });
  });
});
