import assert from 'node:assert/strict';
import { matchSection, shippedProfiles, type Profile } from '../../../server/src/profiles/index.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';

describe('matchSection', () => {
  const minimal = shippedProfiles.get('minimal') ?? assert.fail();
  const own: Profile = profileOf('own', {
    title: 'Own',
    sections: {
      story: { heading: 'What happened', aliases: ['Das Geschehen'] },
      'root-cause': { heading: 'Technical background' },
      late: { heading: 'What happened' },
    },
  });

  it('takes the profile’s headings and aliases before the common ones', () => {
    assert.equal(matchSection(own, '## What happened?')?.id, 'story');
    assert.equal(matchSection(own, 'DAS GESCHEHEN (Entwurf)')?.id, 'story');
    assert.equal(matchSection(minimal, 'What happened?')?.id, 'summary');
  });

  it('knows the common headings of an id that the profile has', () => {
    assert.equal(matchSection(own, 'Why did it happen?')?.id, 'root-cause');
    assert.equal(matchSection(own, 'Timeline'), undefined);
    assert.equal(matchSection(minimal, 'Detection'), undefined);
  });

  it('finds every section of every shipped profile by its own heading and aliases', () => {
    for (const profile of shippedProfiles.values()) {
      for (const section of profile.sections) {
        for (const heading of [section.heading, ...section.aliases]) {
          assert.equal(matchSection(profile, `## 4. **${heading}** (draft):`)?.id, section.id, `${profile.id}: ${heading}`);
        }
      }
    }
  });
});
