import assert from 'node:assert/strict';
import { mergeFiles } from '../../../server/src/profiles/merge.ts';
import type { ProfileFile } from '../../../server/src/profiles/profile-file.generated.ts';

const parent: ProfileFile = {
  title: 'Parent', description: 'Of all', order: 'strict', required: ['title', 'date'],
  properties: { title: { description: 'One line' }, date: { description: 'A day' }, status: { enum: ['draft', 'final'] } },
  sections: { summary: { heading: 'Summary', required: true }, timeline: { heading: 'Timeline', holds: 'timeline' }, actions: { heading: 'Actions' } },
  timeline: { zonePolicy: 'explicit', zone: 'UTC' }, actions: { form: 'table' },
  recognise: { headings: ['Summary', 'Timeline'], least: 2 }, rules: { 'missing-zone': 'warning', placeholder: 'off' },
};

describe('mergeFiles', () => {
  it('gives the parent when the child says nothing, but for its name and how it is recognised', () => {
    const { recognise: _, ...rest } = parent;
    assert.deepEqual(mergeFiles({ title: 'Child', extends: 'parent' }, parent), { ...rest, title: 'Child', recognise: null });
  });

  it('merges sections by id, property by property', () => {
    const { sections } = mergeFiles({ title: 'Child', sections: { summary: { heading: 'In short' } } }, parent);
    assert.deepEqual(sections?.['summary'], { heading: 'In short', required: true });
  });

  it('takes away with null', () => {
    const merged = mergeFiles({ title: 'Child', sections: { actions: null }, properties: { date: null }, rules: { placeholder: null }, recognise: null }, parent);
    assert.deepEqual(Object.keys(merged.sections ?? {}), ['summary', 'timeline']);
    assert.deepEqual(Object.keys(merged.properties ?? {}), ['title', 'status']);
    assert.deepEqual(merged.required, ['title']);
    assert.deepEqual(merged.rules, { 'missing-zone': 'warning' });
  });

  it('puts new sections where they say, else at the end', () => {
    const merged = mergeFiles({ title: 'Child', sections: { glossary: { heading: 'Glossary' }, impact: { heading: 'Impact', after: 'summary' }, people: { heading: 'People', after: 'nowhere' } } }, parent);
    assert.deepEqual(Object.keys(merged.sections ?? {}), ['summary', 'impact', 'timeline', 'actions', 'glossary', 'people']);
  });

  it('moves a section of the parent', () => {
    const merged = mergeFiles({ title: 'Child', sections: { summary: { after: 'actions' } } }, parent);
    assert.deepEqual(Object.keys(merged.sections ?? {}), ['timeline', 'actions', 'summary']);
  });

  it('adds up required fields, and merges fields, clocks and severities', () => {
    const merged = mergeFiles({ title: 'Child', required: ['owner', 'title'], properties: { status: { description: 'Where it stands' } }, timeline: { zone: null }, rules: { 'missing-zone': 'error' } }, parent);
    assert.deepEqual(merged.required, ['title', 'date', 'owner']);
    assert.deepEqual(merged.properties?.['status'], { enum: ['draft', 'final'], description: 'Where it stands' });
    assert.deepEqual(merged.timeline, { zonePolicy: 'explicit', zone: null });
    assert.deepEqual(merged.rules, { 'missing-zone': 'error', placeholder: 'off' });
  });

  it('does not change what it is given', () => {
    const before = structuredClone(parent);
    mergeFiles({ title: 'Child', sections: { summary: null }, rules: { placeholder: null } }, parent);
    assert.deepEqual(parent, before);
  });

  it('takes keys that objects have of themselves for what they are', () => {
    const child = JSON.parse('{ "title": "Child", "sections": { "__proto__": { "heading": "Odd" }, "constructor": { "heading": "Odder" } } }') as ProfileFile;
    const merged = mergeFiles(child, parent);
    assert.deepEqual(Object.keys(merged.sections ?? {}), ['summary', 'timeline', 'actions', '__proto__', 'constructor']);
    assert.equal(({} as { heading?: string }).heading, undefined);
  });

  describe('of labelled values, actions and clocks', () => {
    const full: ProfileFile = {
      title: 'Full',
      sections: { summary: { heading: 'Summary', aliases: ['Overview'], minItems: 2, properties: { Id: { required: true, pattern: '^A' }, Source: { enum: ['Self', 'Audit'] } } } },
      timeline: { required: ['impact-start', ['impact-end', 'resolved']], precision: 'minute' },
      actions: { columns: ['Action', 'Kind'], required: ['kind'], properties: { kind: { enum: ['Prevent'] }, proof: { description: 'How' } } },
      clocks: { first: { from: 'detected', within: 'PT72H' }, full: { from: 'detected', within: 'P14D' } },
    };

    it('keeps what the child does not name', () => {
      const merged = mergeFiles({ title: 'Child', sections: { summary: { properties: { Source: { required: true } } } }, clocks: { full: { from: 'detected', within: 'P7D' } } }, full);
      assert.deepEqual(merged.sections?.['summary'], { ...full.sections?.['summary'], properties: { Id: { required: true, pattern: '^A' }, Source: { enum: ['Self', 'Audit'], required: true } } });
      assert.deepEqual(merged.clocks, { first: { from: 'detected', within: 'PT72H' }, full: { from: 'detected', within: 'P7D' } });
      assert.deepEqual(merged.actions, full.actions);
      assert.deepEqual(merged.timeline, full.timeline);
    });

    it('takes lists whole', () => {
      const merged = mergeFiles({ title: 'Child', sections: { summary: { aliases: ['Short'] } }, timeline: { required: ['detected'] }, actions: { required: [] } }, full);
      assert.deepEqual(merged.sections?.['summary']?.aliases, ['Short']);
      assert.deepEqual(merged.timeline, { required: ['detected'], precision: 'minute' });
      assert.deepEqual(merged.actions, { ...full.actions, required: [] });
    });

    it('takes away with null', () => {
      const merged = mergeFiles({ title: 'Child', sections: { summary: { properties: { Id: null } } }, actions: { properties: { proof: null } }, clocks: { first: null } }, full);
      assert.deepEqual(merged.sections?.['summary']?.properties, { Source: { enum: ['Self', 'Audit'] } });
      assert.deepEqual(merged.actions?.properties, { kind: { enum: ['Prevent'] } });
      assert.deepEqual(Object.keys(merged.clocks ?? {}), ['full']);
    });
  });
});
