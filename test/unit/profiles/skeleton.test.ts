import assert from 'node:assert/strict';
import { shippedProfiles, skeleton } from '../../../server/src/profiles/index.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';

const exLibris = shippedProfiles.get('ex-libris') ?? assert.fail();
const minimal = shippedProfiles.get('minimal') ?? assert.fail();

describe('skeleton', () => {
  it('writes what is known, and leaves the rest to be filled in', () => {
    const data = skeleton(exLibris, { id: 'RCA-2026-007', title: 'Lumen EU02 - RCA - January 31, 2026', date: '2026-01-31', zone: 'Europe/Berlin', start: '2026-01-31 08:11 CET' });
    assert.deepEqual(Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string')), {
      profile: 'ex-libris', id: 'RCA-2026-007', title: 'Lumen EU02 - RCA - January 31, 2026', date: '2026-01-31', products: '{{product}}', environment: '{{instance}}',
      region: '{{region}}', timezone: 'Europe/Berlin', status: 'draft', audience: 'public',
    });
    assert.deepEqual(data.timelines?.[0]?.entries.map(({ at, kind }) => [at, kind]), [
      ['2026-01-31 08:11 CET', 'impact-start'], ['{{time}}', 'detected'], ['{{time}}', 'mitigated'], ['{{time}}', 'resolved'],
    ]);
    assert.match(data.sections?.[0]?.text ?? '', /on 2026-01-31\./);
  });

  it('keeps a severity that the profile has no field for', () => {
    assert.equal(skeleton(exLibris, { severity: 'SEV1' })['severity'], 'SEV1');
    assert.equal(skeleton(minimal, {})['severity'], '{{severity}}');
  });

  it('takes one section of a group, and optional ones only with a starting text', () => {
    assert.deepEqual(skeleton(exLibris, {}).sections?.map(({ id }) => id), ['summary', 'timeline', 'root-cause', 'actions', 'communication', 'history']);
    const profile = profileOf('p', { title: 'P', sections: { a: { heading: 'A' }, b: { heading: 'B', skeleton: 'text' }, c: { heading: 'C', required: true }, d: { heading: 'D', required: true, parent: 'c' } } });
    assert.deepEqual(skeleton(profile, {}).sections, [{ id: 'b', heading: 'B', text: 'text' }, { id: 'c', heading: 'C' }, { id: 'd', heading: 'D', level: 3 }]);
  });

  it('keeps the introduction of a list or table, whose rows are data', () => {
    const text = skeleton(exLibris, {}).sections?.find(({ id }) => id === 'actions')?.text ?? '';
    assert.equal(text, 'The following action and preventive measures have been taken to avoid such an occurrence in future:');
    assert.equal(skeleton(minimal, {}).sections?.find(({ id }) => id === 'timeline')?.text, undefined);
  });

  it('gives the action what the profile’s table has columns for', () => {
    assert.deepEqual(Object.keys(skeleton(exLibris, {}).actions?.[0] ?? {}), ['id', 'text', 'owner', 'due', 'kind', 'status']);
    assert.deepEqual(Object.keys(skeleton(minimal, {}).actions?.[0] ?? {}), ['id', 'text', 'owner', 'due', 'kind', 'status', 'ticket', 'covers']);
  });
});
