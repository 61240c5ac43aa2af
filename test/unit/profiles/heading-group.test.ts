import assert from 'node:assert/strict';
import { beginsWith, groupStart, matchSection, recogniseProfile, shippedProfiles, shownHeading } from '../../../server/src/profiles/index.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';

describe('headings of a group', () => {
  const own = profileOf('own', {
    title: 'Own',
    sections: {
      'root-cause': { heading: 'Root Cause Analysis' },
      factor: { heading: 'Contributing Factor {{1}}: {{title}}', aliases: ['Root Cause {{1}}'], repeatable: true, parent: 'root-cause' },
      team: { heading: 'D1: Team', aliases: ['D1 {{title}}'] },
    },
  });

  it('are known by the words before the first place to fill in', () => {
    for (const heading of ['Contributing Factor 1: No bound', '### **Contributing factor #2** – no alert', 'Contributing Factor', 'Root Cause # 3']) assert.equal(matchSection(own, heading)?.id, 'factor', heading);
    for (const heading of ['D1', 'D1: The team', 'd1 – who']) assert.equal(matchSection(own, heading)?.id, 'team', heading);
  });

  it('do not take words that only begin alike', () => {
    assert.equal(matchSection(own, 'Contributing Factors')?.id, 'root-cause');
    assert.equal(matchSection(own, 'Root Cause Analysis')?.id, 'root-cause');
    assert.equal(matchSection(own, 'D10: Costs'), undefined);
    assert.equal(beginsWith('d1', 'd1'), true);
  });

  it('are shown without marks, and are none without a beginning', () => {
    assert.equal(shownHeading('Contributing Factor {{1}}: {{title}}'), 'Contributing Factor 1: title');
    assert.equal(groupStart('{{title}}'), undefined);
    assert.equal(groupStart('Summary'), undefined);
  });
});

describe('recogniseProfile', () => {
  const known = (headings: readonly string[], title?: string) => recogniseProfile(headings, title, shippedProfiles);

  it('knows a full report to the root programs', () => {
    const headings = ['Summary', 'Impact', 'Timeline', 'Related Incidents', 'Root Cause Analysis', 'Contributing Factor 1: No check', 'Lessons Learned', 'Action Items', 'Appendix'];
    assert.equal(known(headings), 'ccadb-full');
    assert.equal(known(headings.filter((heading) => heading !== 'Appendix'), 'Full Incident Report'), 'ccadb-full');
    assert.equal(known(headings.filter((heading) => !heading.startsWith('Contributing'))), undefined);
    assert.equal(known(['Report Closure Summary']), 'ccadb-closure');
  });

  it('knows an 8D report by its disciplines', () => {
    assert.equal(known(['D1: Team', 'D2 – The problem', 'D3', 'D4. Root cause']), 'eight-d');
    assert.equal(known(['D1', 'D2', 'D3']), undefined);
  });

  it('knows five whys by more than the whys', () => {
    assert.equal(known(['Problem statement', 'Five whys', 'Root cause(s)', 'Prevention tasks']), 'five-whys');
    assert.equal(known(['Summary', 'Timeline', 'Five whys', 'Root cause']), undefined);
  });

  it('takes no general postmortem for one of them', () => {
    for (const headings of [['Summary', 'Impact', 'Timeline', 'Root Cause Analysis', 'Action Items', 'Appendix'], ['Summary', 'Timeline', 'Related Incidents', 'Action Items', 'Lessons Learned']]) assert.equal(known(headings), undefined);
  });
});
