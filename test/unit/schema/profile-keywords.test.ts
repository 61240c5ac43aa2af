import assert from 'node:assert/strict';
import type { Syntax } from '../../../server/src/model/report.ts';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import type { ProfileFile } from '../../../server/src/profiles/profile-file.generated.ts';
import { profileOf } from '../../../server/src/profiles/profile-of.ts';
import { shippedProfiles } from '../../../server/src/profiles/shipped.ts';
import { ownSchema } from '../../../server/src/schema/own-schema.ts';
import * as engine from '../../../server/src/workspace/own-profiles/engine.ts';
import { setSchema } from '../../../server/src/schema/profile-schemas.ts';
import { validate } from '../../../server/src/schema/validate.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

type Own = Omit<ProfileFile, 'title'>;

/** What the profile's own words find in a report: rule, path and parameters, in Markdown and in YAML, compiled and from the data alike. */
function found(file: Own, markdown: string): readonly string[] {
  const whole: ProfileFile = { title: 'Own', ...file };
  const told = new Set<string>();
  for (const making of ['compiled', 'plain'] as const) {
    const profile = profileOf('own', whole);
    setSchema(profile, ownSchema(whole, engine, making));
    const profiles = new Map([...shippedProfiles, ['own', profile]]);
    const read = (text: string, syntax: Syntax) => syntaxes[syntax].read(text, { profiles, profile: { id: 'own', from: 'option' } });
    const first = read(markdown, 'markdown');
    const second = read(syntaxes.yaml.print({ data: resolvedData(first) }), 'yaml');
    for (const report of [first, second]) told.add(JSON.stringify(validate(report, profile).map(({ rule, params: { line: _, index: __, ...rest } }) => [rule, words(rest)].join(' '))));
  }
  assert.equal(told.size, 1, [...told].join('\n'));
  return JSON.parse([...told][0] ?? '[]') as readonly string[];
}

function words({ labels, label, columns, sentences, count, minItems, kinds, key, all, precision, id, took, allowed, value }: Readonly<Record<string, unknown>>): string {
  return [id, label, value, key, all, labels, columns, sentences, count, minItems, kinds, precision, took, allowed].filter((part) => part !== undefined).map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
}

const section = (body: string): string => `# Queue down\n\n## Facts\n\n${body}\n`;

describe('labelled values of a section', () => {
  const file: Own = {
    sections: {
      facts: {
        heading: 'Facts',
        properties: {
          'Duration': { required: true, labels: ['How long'] },
          'Source(s)': { enum: ['Self Reported', 'Audit'], aliases: { self: 'Self Reported' } },
          'Number': { pattern: '^A\\d{3}$' },
        },
      },
    },
  };

  for (const body of [
    '- Duration: 3 min', 'Duration: 3 min', '**Duration:** 3 min', '- **Duration**: 3 min', '* __Duration__ – 3 min', '| Fact | Value |\n| --- | --- |\n| Duration | 3 min |', '- How long: 3 min',
    '### Duration\n\n3 min', '- Duration:\n  - 3 min', 'Duration:\n\nThree minutes.', '1. **duration** : N/A', '- Duration: 3 min\n- Source(s): Self', '- Duration: 3 min\n- Number: A123', 'N/A – nothing happened', '- Duration: {{minutes}}',
  ]) it(`are content with ${JSON.stringify(body)}`, () => assert.deepEqual(found(file, section(body)), []));

  it('are missed by name, all of a section at once', () => {
    assert.deepEqual(found(file, section('It took three minutes.')), ['missing-field facts ["Duration"]']);
    const two: Own = { sections: { facts: { heading: 'Facts', properties: { A: { required: true }, B: { required: true }, C: {} } } } };
    assert.deepEqual(found(two, section('Nothing here is labelled.')), ['missing-field facts ["A","B"]']);
  });

  it('are not enough as a label alone', () => {
    assert.deepEqual(found(file, section('- Duration:\n- Source(s): Audit')), ['missing-field facts Duration']);
    assert.deepEqual(found(file, section('| Fact | Value |\n| --- | --- |\n| Duration | |')), ['missing-field facts Duration']);
  });

  it('have the values and the form that the profile names', () => {
    assert.deepEqual(found(file, section('- Duration: 1 h\n- Source(s): Rumour')), ['invalid-value facts Source(s) Rumour']);
    assert.deepEqual(found(file, section('- Duration: 1 h\n- Number: 123')), ['invalid-value facts Number 123']);
    assert.deepEqual(found(file, section('- Duration: 1 h\n- Number: N/A\n- Source(s): unknown')), []);
  });

  it('are not asked of a section that is missing', () => assert.deepEqual(found(file, '# Queue down\n\n## Other\n\nText.\n'), []));

  it('are asked of each section of a group', () => {
    const group: Own = { sections: { factor: { heading: 'Factor {{1}}: {{title}}', repeatable: true, properties: { Detection: { required: true } } } } };
    assert.deepEqual(found(group, '# Queue down\n\n## Factor 1: No bound\n\n- Detection: none\n\n## Factor #2 – No alert\n\nText.\n'), ['missing-field factor ["Detection"]']);
  });
});

describe('minimum content', () => {
  const whys: Own = { sections: { whys: { heading: 'Five Whys', holds: 'whys', minItems: 5 } } };
  const chain = (count: number): string => `# Queue down\n\n## Five Whys\n\n${Array.from({ length: count }, (_, at) => `${at + 1}. Because of reason ${at}`).join('\n')}\n`;

  it('counts whys', () => {
    assert.deepEqual(found(whys, chain(4)), ['empty-section whys 4 5']);
    assert.deepEqual(found(whys, chain(5)), []);
  });

  it('counts items and rows of other sections, and not what cannot be counted', () => {
    const team: Own = { sections: { facts: { heading: 'Facts', minItems: 2 } } };
    assert.deepEqual(found(team, section('- one')), ['empty-section facts 1 2']);
    assert.deepEqual(found(team, section('| Name |\n| --- |\n| one |\n')), ['empty-section facts 1 2']);
    for (const body of ['- one\n- two', '| Name | Role |\n| --- | --- |\n| one | a |\n| two | b |', 'Two people.', 'None: nobody was there', '- N/A']) assert.deepEqual(found(team, section(body)), [], body);
  });
});

describe('sentences', () => {
  const file: Own = { sections: { facts: { heading: 'Facts', contains: ['All is done, and we ask to close it.'] } } };

  it('are there whatever their signs and line ends', () => {
    for (const body of ['Text.\n\nAll is done, and we ask to close it.', '**all is done –** and we ask\nto close it!']) assert.deepEqual(found(file, section(body)), [], body);
  });

  it('are missed where they are not', () => {
    assert.deepEqual(found(file, section('All is done.')), ['missing-field facts ["All is done, and we ask to close it."]']);
    assert.deepEqual(found(file, '# Queue down\n\n## Facts\n\n## Other\n\nText.\n'), []);
  });
});

describe('columns of a table', () => {
  const file: Own = { sections: { facts: { heading: 'Facts', columns: ['Bug', 'Date', '% effective'] } } };

  it('are missed by name', () => assert.deepEqual(found(file, section('| Bug | Effective |\n| --- | --- |\n| 1 | 90 |')), ['missing-field facts ["Date"]']));

  it('are not asked where there is no table, and may have other names', () => {
    for (const body of ['N/A', 'Two bugs are alike.', '| **Bug** | Incident Date | Effective (per cent) | Note |\n| --- | --- | --- | --- |\n| 1 | 2026-01-31 | 9 | a |']) assert.deepEqual(found(file, section(body)), [], body);
  });
});

describe('timeline', () => {
  const list = (...entries: readonly string[]): string => `# Queue down\n\n## Timeline\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`;
  const file: Own = { timeline: { required: ['impact-start', ['impact-end', 'resolved']], precision: 'minute' } };

  it('wants kinds marked, of each list one', () => {
    assert.deepEqual(found(file, list('2026-01-31 08:11 UTC – down [impact-start]', '2026-01-31 08:40 UTC – up [resolved]')), []);
    assert.deepEqual(found(file, list('2026-01-31 08:11 UTC – down', '2026-01-31 08:40 UTC – up [mitigated]')), ['missing-phase [["impact-start"],["impact-end","resolved"]]']);
  });

  it('asks for nothing where there is no timeline', () => assert.deepEqual(found(file, '# Queue down\n\n## Summary\n\nDown.\n'), []));

  it('wants times to the minute', () => {
    const coarse = list('2026-01-31 – release 4 [impact-start]', '2026-01-31 8 AM UTC – down', '2026-01-31 08:40 UTC – up [resolved]');
    assert.deepEqual(found(file, coarse), ['vague-time minute', 'vague-time minute']);
    assert.deepEqual(found(file, list('~2026-01-31 8 AM UTC – down [impact-start]', '2026-01-31 08:40:10 UTC – up [resolved]')), []);
  });
});

describe('actions', () => {
  const table = (header: string, ...rows: readonly string[]): string => `# Queue down\n\n## Action Items\n\n${header}\n${header.replace(/[^|]+/g, ' --- ')}\n${rows.join('\n')}\n`;
  const file: Own = { actions: { required: ['kind', 'evaluation_criteria'], properties: { kind: { enum: ['Prevent', 'Detect'] }, status: { enum: ['Ongoing', 'Complete'] }, evaluation_criteria: { description: 'How it is seen.' } } } };

  it('have what the profile wants, under the names of their columns', () => {
    assert.deepEqual(found(file, table('| Action Item | Kind | Evaluation Criteria | Status |', '| Bound the queue | Prevention | A test | in progress |')), []);
    assert.deepEqual(found(file, table('| Action Item | Kind |', '| Bound the queue | Prevent |', '| Watch it | Detect |')), ['missing-field evaluation_criteria true']);
    assert.deepEqual(found(file, table('| Action Item | Kind | Evaluation Criteria |', '| Bound the queue | Prevent | A test |', '| Watch it | | |')), ['missing-field kind false', 'missing-field evaluation_criteria false']);
  });

  it('have the values that the profile names, in any words for them', () => {
    assert.deepEqual(found(file, table('| Action Item | Kind | Evaluation Criteria | Status |', '| Bound the queue | Mitigate | A test | Done |', '| Watch it | Detect | A test | Cancelled |')), ['invalid-value kind', 'invalid-value status']);
  });
});

describe('clocks', () => {
  const report = (fields: string, ...entries: readonly string[]): string => `---\n${fields}\n---\n\n# Queue down\n\n## Timeline\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`;
  const file: Own = { clocks: { full: { from: 'detected', within: 'P14D' } } };
  const noticed = '2026-01-05 10:00 UTC – noticed [detected]';
  const day = 86_400_000;

  it('run from an entry or the field that says the same, to the day of publication', () => {
    assert.deepEqual(found(file, report('published: 2026-01-19', noticed)), []);
    assert.deepEqual(found(file, report('published: 2026-01-21', noticed)), [`late-report full ${16 * day} ${14 * day}`]);
    assert.deepEqual(found(file, report('published: 2026-01-21\ndetected_at: 2026-01-05 10:00 UTC', '2026-01-05 11:00 UTC – looked')), [`late-report full ${16 * day} ${14 * day}`]);
  });

  it('compare only dates that are certain', () => {
    for (const fields of ['published: 2026-02', 'published: soon', 'title: a']) assert.deepEqual(found(file, report(fields, noticed)).filter((one) => one.startsWith('late')), [], fields);
    assert.deepEqual(found(file, report('published: 2026-03-01', '~2026-01-05 10:00 UTC – noticed [detected]')), []);
    // Twenty past midnight in one zone can be the evening before in another.
    assert.deepEqual(found(file, report('published: 2026-01-20', '2026-01-05 14:00 UTC – noticed [detected]')), []);
  });

  it('compare instants across zones', () => {
    const hours: Own = { clocks: { notice: { from: 'detected', to: 'comms', within: 'PT72H' } } };
    assert.deepEqual(found(hours, report('title: a', noticed, '2026-01-08 11:30 +02:00 – told [comms]')), []);
    assert.deepEqual(found(hours, report('title: a', noticed, '2026-01-08 10:30 UTC – told [comms]')), [`late-report notice ${72.5 * 3_600_000} ${3 * day}`]);
  });

  it('count working days', () => {
    const meeting: Own = { properties: { meeting: {} }, clocks: { talk: { from: 'resolved', to: 'meeting', within: 'P5D', businessDays: true } } };
    // 9 January 2026 is a Friday.
    assert.deepEqual(found(meeting, report('meeting: 2026-01-16 15:00 UTC', '2026-01-09 10:00 UTC – over [resolved]')), []);
    assert.deepEqual(found(meeting, report('meeting: 2026-01-19 15:00 UTC', '2026-01-09 10:00 UTC – over [resolved]')), ['late-report talk 6 5']);
  });

  it('run only where they are to', () => {
    const severe: Own = { clocks: { talk: { from: 'detected', within: 'P1D', if: { severity: ['SEV1'] } } } };
    assert.deepEqual(found(severe, report('severity: SEV-2\npublished: 2026-01-21', noticed)), []);
    assert.deepEqual(found(severe, report('severity: sev-1\npublished: 2026-01-21', noticed)), [`late-report talk ${16 * day} ${day}`]);
  });
});
