// What decides the order of numeric dates when no part of them is over 12.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

function firstDay(text: string, syntax: 'markdown' | 'yaml', fileName?: string): string {
  const local = syntaxes[syntax].read(text, { profiles: shippedProfiles, ...(fileName === undefined ? {} : { fileName }) }).timelines[0]?.entries[0]?.moment?.local;
  return local === undefined ? 'undecided' : `${local.year}-${local.month}-${local.day}`;
}

const list = '# Pumps stop\n\n## Timeline\n\n- 03/04/2026 10:00 UTC – alarm\n- 03/04/2026 10:20 UTC – restart\n';

describe('03/04/2026', () => {
  const rows: readonly (readonly [string, string, string, string?])[] = [
    ['is undecided alone', list, 'undecided'],
    ['is the day of the front matter', `---\ndate: 2026-04-03\n---\n\n${list}`, '2026-4-3'],
    ['is that of an American front matter', `---\ndate: 2026-03-04\n---\n\n${list}`, '2026-3-4'],
    ['is the day of the title', list.replace('# Pumps stop', '# 3 April 2026: pumps stop'), '2026-4-3'],
    ['is the day of the file name', list, '2026-3-4', '2026-03-04-pumps.md'],
    ['is undecided beside another day', `---\ndate: 2026-04-05\n---\n\n${list}`, 'undecided'],
    ['is undecided where other dates say the contrary', `---\ndate: 2026-04-03\n---\n\n${list}- 04/03/2026 10:40 UTC – all is well\n`, 'undecided'],
    ['follows a part over 12 before that', `---\ndate: 2026-04-03\n---\n\n${list}- 03/14/2026 10:40 UTC – all is well\n`, '2026-3-4'],
  ];
  for (const [name, text, day, fileName] of rows) it(name, () => assert.equal(firstDay(text, 'markdown', fileName), day));

  it('is decided in YAML too', () => {
    const text = 'title: Pumps stop\ndate: 2026-04-03\ntimeline:\n  - at: 03/04/2026 10:00 UTC\n    text: alarm\n';
    assert.equal(firstDay(text, 'yaml'), '2026-4-3');
  });
});
