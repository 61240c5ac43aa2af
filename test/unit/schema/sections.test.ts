import assert from 'node:assert/strict';
import type { ReportData } from '../../../server/src/model/data.generated.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';
import { checkSections } from '../../../server/src/schema/sections.ts';

const profile = profileOf('p', {
  title: 'P', order: 'strict',
  sections: {
    summary: { heading: 'Summary', required: true },
    impact: { heading: 'Impact', required: true, holds: 'impact' },
    timeline: { heading: 'Timeline', required: true, holds: 'timeline' },
    'root-cause': { heading: 'Root Cause', required: true, also: ['whys'], holds: 'causes' },
    lessons: { heading: 'Lessons', required: false },
    history: { heading: 'History', required: true, oneOf: 'end', holds: 'history' },
    admin: { heading: 'Legal', oneOf: 'end' },
    note: { heading: 'Note', repeatable: true },
  },
});
const report = (...ids: readonly string[]): ReportData => ({ sections: ids.map((id) => ({ id, heading: `The ${id}` })) });
const whole = ['summary', 'impact', 'timeline', 'root-cause', 'lessons', 'history'];

describe('checkSections', () => {
  it('is content with a complete report', () => assert.deepEqual(checkSections(profile, report(...whole)), []));

  it('names what is missing and where it goes', () => {
    assert.deepEqual(checkSections(profile, report('summary', 'timeline', 'root-cause', 'history')), [
      { rule: 'missing-section', id: 'impact', heading: 'Impact', alternatives: [], before: 1 },
    ]);
    assert.deepEqual(checkSections(profile, report('summary', 'impact', 'timeline', 'root-cause')), [
      { rule: 'missing-section', id: 'history', heading: 'History', alternatives: ['Legal'] },
    ]);
  });

  it('names every required section of an empty report', () => {
    for (const data of [{}, { sections: [] }, report('postscript')]) {
      assert.deepEqual(checkSections(profile, data).map(({ id }) => id), ['summary', 'impact', 'timeline', 'root-cause', 'history']);
    }
  });

  it('takes one of a group, and a section that may stand in', () => {
    assert.deepEqual(checkSections(profile, report('summary', 'impact', 'timeline', 'whys', 'admin')), []);
  });

  it('takes a heading that joins two', () => {
    const data = report('summary', 'impact', 'timeline', 'history');
    assert.deepEqual(checkSections(profile, { sections: (data.sections ?? []).map((section) => (section.id === 'impact' ? { ...section, heading: 'Impact and root cause' } : section)) }), []);
  });

  it('takes content that stands elsewhere', () => {
    const data: ReportData = {
      ...report('summary'), impact: { text: 'All users' }, timelines: [{ entries: [{ text: 'Alert' }] }], causes: [{ text: 'Disk full' }], history: [{ date: '2026-01-31' }],
    };
    assert.deepEqual(checkSections(profile, data), []);
    assert.deepEqual(checkSections(profile, { ...data, impact: { text: ' ' }, timelines: [{ entries: [] }], causes: [], history: [] }).map(({ id }) => id), ['impact', 'timeline', 'root-cause', 'history']);
  });

  it('does not name what stands under a section that is missing', () => {
    const nested = profileOf('n', { title: 'N', sections: { lessons: { heading: 'Lessons', required: true }, well: { heading: 'Well', required: true, parent: 'lessons' }, badly: { heading: 'Badly', required: true, parent: 'lessons' } } });
    assert.deepEqual(checkSections(nested, report('other')).map(({ id }) => id), ['lessons']);
    assert.deepEqual(checkSections(nested, report('lessons', 'well')).map(({ id }) => id), ['badly']);
  });

  it('names the fewest sections that stand in the wrong place', () => {
    assert.deepEqual(checkSections(profile, report('summary', 'lessons', 'impact', 'timeline', 'root-cause', 'history')), [
      { rule: 'section-order', id: 'lessons', heading: 'Lessons', index: 1, before: 5 },
    ]);
    assert.deepEqual(checkSections(profile, report('history', 'summary', 'impact', 'timeline', 'root-cause')), [
      { rule: 'section-order', id: 'history', heading: 'History', index: 0 },
    ]);
  });

  it('does not mind sections of the author’s own, repeated ones, and any order where it is loose', () => {
    assert.deepEqual(checkSections(profile, report('note', 'glossary', ...whole, 'summary', 'note')), []);
    assert.deepEqual(checkSections({ ...profile, order: 'loose' }, report(...whole.toReversed())), []);
  });
});
