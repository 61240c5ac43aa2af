import assert from 'node:assert/strict';
import { chooseProfile, recogniseProfile, shippedProfiles, type Profile } from '../../../server/src/profiles/index.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';
import { span } from '../../../server/src/text/span.ts';

const headings = ['Introduction', 'Event Timeline:', '3. Root Cause Analysis', 'Technical Action Items and Preventive Measures', 'Customer Communication'];
const title = 'Lumen EU02 - RCA - January 31, 2026';

describe('chooseProfile', () => {
  const stated = { value: 'minimal', span: span(9, 16) };
  const asked = { id: 'minimal', from: 'setting' } as const;

  it('takes what the report states', () => {
    assert.deepEqual(chooseProfile({ stated, asked: { id: 'ex-libris', from: 'option' }, headings, title }, shippedProfiles), { id: 'minimal', from: 'front-matter' });
    assert.deepEqual(chooseProfile({ stated: { ...stated, value: ' Ex-Libris ' }, headings: [] }, shippedProfiles), { id: 'ex-libris', from: 'front-matter' });
  });

  it('then what was asked for', () => {
    for (const from of ['option', 'configuration', 'setting'] as const) {
      assert.deepEqual(chooseProfile({ asked: { id: 'minimal', from }, headings, title }, shippedProfiles), { id: 'minimal', from });
    }
  });

  it('then what the headings show, then the default', () => {
    assert.deepEqual(chooseProfile({ headings, title }, shippedProfiles), { id: 'ex-libris', from: 'recognised' });
    assert.deepEqual(chooseProfile({ headings: ['Summary', 'Timeline'] }, shippedProfiles), { id: 'minimal', from: 'default' });
    assert.deepEqual(chooseProfile({ headings: [] }, new Map()), { id: 'minimal', from: 'default' });
  });

  it('keeps the name of a profile that does not exist, and goes on', () => {
    const unknown = { value: 'exlibris', span: span(9, 17) };
    assert.deepEqual(chooseProfile({ stated: unknown, asked, headings: [] }, shippedProfiles), { id: 'minimal', from: 'setting', unknown });
    assert.deepEqual(chooseProfile({ stated: unknown, headings, title }, shippedProfiles), { id: 'ex-libris', from: 'recognised', unknown });
    assert.deepEqual(chooseProfile({ asked: { id: 'nowhere', from: 'option' }, headings: [] }, shippedProfiles), { id: 'minimal', from: 'default' });
    assert.deepEqual(chooseProfile({ stated: { value: '  ', span: span(9, 9) }, headings: [] }, shippedProfiles), { id: 'minimal', from: 'default' });
  });
});

describe('recogniseProfile', () => {
  it('needs enough of the telling headings, one less with the words of the title', () => {
    assert.equal(recogniseProfile(['Event Timeline', 'Customer Communication', 'Publication History'], undefined, shippedProfiles), 'ex-libris');
    assert.equal(recogniseProfile(['Event Timeline', 'Customer Communication'], title, shippedProfiles), 'ex-libris');
    assert.equal(recogniseProfile(['Event Timeline', 'Customer Communication'], 'Arcade closed', shippedProfiles), undefined);
    assert.equal(recogniseProfile(['Event Timeline'], title, shippedProfiles), undefined);
    assert.equal(recogniseProfile([], title, shippedProfiles), undefined);
  });

  it('takes the profile of which the report has the larger part', () => {
    const profile = (id: string, names: string[]): [string, Profile] => [id, profileOf(id, { title: id, recognise: { headings: names, least: 2 } })];
    const profiles = new Map([profile('wide', ['A', 'B', 'C', 'D']), profile('narrow', ['A', 'B'])]);
    assert.equal(recogniseProfile(['a', 'b'], undefined, profiles), 'narrow');
    assert.equal(recogniseProfile(['c', 'd'], undefined, profiles), 'wide');
  });
});
