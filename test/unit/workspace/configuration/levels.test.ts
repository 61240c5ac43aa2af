// Who is heard: suppression, front matter, command line, configuration, settings, profile, default – each over all that follow.
import assert from 'node:assert/strict';
import type { Severity } from '../../../../server/src/rules/rule.ts';
import { shippedProfiles, type Profile } from '../../../../server/src/profiles/index.ts';
import { check } from '../../../../server/src/rules/check.ts';
import { readTree } from '../../../../server/src/syntax/yaml/tree.ts';
import { syntaxes } from '../../../../server/src/syntax/index.ts';
import { askedOf, effectiveConfiguration, readConfiguration, wishesOf, type Levels } from '../../../../server/src/workspace/index.ts';

const rule = 'missing-zone';
const today = { year: 2026, month: 11, day: 20 };
const minimal = shippedProfiles.get('minimal');

/** A profile that sets the rule itself. */
const profiles: ReadonlyMap<string, Profile> = new Map([...shippedProfiles, ...(minimal === undefined ? [] : [['minimal', { ...minimal, rules: { ...minimal.rules, [rule]: 'information' as const } }] as const])]);

interface Row {
  readonly suppressed?: true;
  readonly report?: Severity;
  readonly option?: Severity;
  readonly override?: Severity;
  readonly configuration?: Severity;
  readonly setting?: Severity;
  readonly ofProfile?: true;
}

function levelsOf({ option, override, configuration, setting }: Row, profile: { readonly option?: string; readonly override?: string; readonly configuration?: string; readonly setting?: string } = {}): Levels {
  const text = [
    ...(configuration === undefined ? [] : [`rules: { ${rule}: ${configuration} }`]),
    ...(profile.configuration === undefined ? [] : [`profile: ${profile.configuration}`]),
    'overrides:',
    '  - files: [other/**]', `    rules: { ${rule}: off }`, '    profile: google-sre',
    ...(override === undefined && profile.override === undefined ? [] : ['  - files: ["*.md"]']),
    ...(override === undefined ? [] : [`    rules: { ${rule}: ${override} }`]),
    ...(profile.override === undefined ? [] : [`    profile: ${profile.override}`]),
    '',
  ].join('\n');
  const read = readConfiguration(text);
  assert.deepEqual(read.findings.map(({ message }) => message), [], text);
  return {
    option: { ...(option === undefined ? {} : { rules: { [rule]: option } }), ...(profile.option === undefined ? {} : { profile: profile.option }) },
    configuration: { file: '.rca/config.yaml', path: 'a.rca.md', configuration: read.configuration },
    setting: { ...(setting === undefined ? {} : { rules: { [rule]: setting } }), ...(profile.setting === undefined ? {} : { profile: profile.setting }) },
  };
}

function judged(row: Row): { readonly severity: Severity; readonly shown: string } {
  const text = [
    '---', 'title: Quay closed', ...(row.ofProfile === true ? ['profile: minimal'] : ['profile: google-2013']), ...(row.report === undefined ? [] : [`rca-rules: { ${rule}: ${row.report} }`]), '---', '',
    ...(row.suppressed === true ? [`<!-- rca-disable ${rule} -->`, ''] : []),
    '# Quay closed', '', '## Timeline', '', '- 2026-01-31 08:11 – gate fails', '- 2026-01-31 08:19 – gate repaired', '',
  ].join('\n');
  const levels = levelsOf(row);
  const wishes = wishesOf(levels, profiles);
  const { reading, checking } = askedOf(wishes);
  const report = syntaxes.markdown.read(text, { profiles, ...reading });
  const profile = profiles.get(report.profile.id);
  assert.ok(profile !== undefined);
  const whole = effectiveConfiguration({ name: 'a.rca.md', report, profile, levels, wishes });
  assert.deepEqual(readTree(whole).problems, []);
  const shown = whole.split('\n').find((line) => line.startsWith(`  ${rule}:`)) ?? '';
  return { severity: check(report, { profiles, today, ...checking }).find((finding) => finding.rule === rule)?.severity ?? 'off', shown };
}

const { suppressed, ...unsuppressed } = { suppressed: true, report: 'hint', option: 'error', override: 'information', configuration: 'warning', setting: 'hint', ofProfile: true } as const satisfies Row;

/** Each line takes the strongest level of the line before away. */
const table: readonly (readonly [Row, Severity, RegExp])[] = [
  [{ suppressed, ...unsuppressed }, 'off', /: off +# suppressed in the whole report, line 7$/],
  [unsuppressed, 'hint', /: hint +# line 4 of the report$/],
  [{ option: 'error', override: 'information', configuration: 'warning', setting: 'hint', ofProfile: true }, 'error', /: error +# command line$/],
  [{ override: 'hint', configuration: 'warning', setting: 'error', ofProfile: true }, 'hint', /: hint +# \.rca\/config\.yaml:7$/],
  [{ configuration: 'warning', setting: 'hint', ofProfile: true }, 'warning', /: warning +# \.rca\/config\.yaml:1$/],
  [{ setting: 'hint', ofProfile: true }, 'hint', /: hint +# settings$/],
  [{ ofProfile: true }, 'information', /: information +# profile minimal$/],
  [{}, 'error', /: error +# default$/],
];

describe('the severity of a rule', () => {
  for (const [index, [row, severity, shown]] of table.entries()) {
    it(`is ${severity} when ${Object.entries(row).filter(([, value]) => value !== undefined).map(([level]) => level).join(', ') || 'nobody'} sets it (${index + 1})`, () => {
      const found = judged(row);
      assert.equal(found.severity, severity);
      assert.match(found.shown, shown);
    });
  }

  it('can be off at every level', () => {
    const levels: readonly Row[] = [{ report: 'off' }, { option: 'off' }, { override: 'off' }, { configuration: 'off' }, { setting: 'off' }];
    for (const row of levels) assert.equal(judged(row).severity, 'off', JSON.stringify(row));
  });
});

describe('the profile of a report', () => {
  const plain = '# Quay closed\n';
  const recognised = ['# Quay closed', ...(profiles.get('aws-coe')?.recognise?.headings ?? []).map((heading) => `## ${heading}`)].join('\n\n');
  const stated = '---\nprofile: aws-coe\n---\n\n# Quay closed\n';
  const everybody = { option: 'atlassian', override: 'pagerduty', configuration: 'google-sre', setting: 'ex-libris' };
  const rows: readonly (readonly [string, Parameters<typeof levelsOf>[1], string, string])[] = [
    [stated, everybody, 'aws-coe', 'front-matter'],
    [plain, everybody, 'atlassian', 'option'],
    [plain, { override: 'pagerduty', configuration: 'google-sre', setting: 'ex-libris' }, 'pagerduty', 'configuration'],
    [plain, { configuration: 'google-sre', setting: 'ex-libris' }, 'google-sre', 'configuration'],
    [plain, { setting: 'ex-libris' }, 'ex-libris', 'setting'],
    [plain, {}, 'minimal', 'default'],
    [plain, { override: 'no-such', configuration: 'google-sre' }, 'google-sre', 'configuration'],
    [plain, { configuration: 'no-such', setting: 'ex-libris' }, 'ex-libris', 'setting'],
  ];
  for (const [text, asked, id, from] of rows) {
    it(`is ${id}, from ${from}, of ${JSON.stringify(asked)}`, () => {
      const { reading } = askedOf(wishesOf(levelsOf({}, asked), profiles));
      const { profile } = syntaxes.markdown.read(text, { profiles, ...reading });
      assert.deepEqual([profile.id, profile.from], [id, from]);
    });
  }

  it('asked for anywhere is over one that the headings show', () => {
    const seen = syntaxes.markdown.read(recognised, { profiles }).profile;
    assert.equal(seen.from, 'recognised');
    const { reading } = askedOf(wishesOf(levelsOf({}, { setting: 'minimal' }), profiles));
    assert.equal(syntaxes.markdown.read(recognised, { profiles, ...reading }).profile.from, 'setting');
  });
});

describe('what a team says of all its reports', () => {
  const judgedFor = (configured: string, text: string): readonly (readonly string[])[] => {
    const { configuration, findings } = readConfiguration(configured);
    assert.deepEqual(findings, []);
    const { reading, checking } = askedOf(wishesOf({ configuration: { file: 'c', path: 'a.md', configuration } }, profiles));
    return check(syntaxes.markdown.read(text, { profiles, ...reading }), { profiles, today, ...checking }).map(({ rule: id, fixes }) => [id, JSON.stringify(fixes?.() ?? [])]);
  };

  it('makes reports public that do not say it', () => {
    const text = '# Quay closed\n\n## Summary\n\nThe primary at db-7.checkout.internal was full.\n';
    const leaks = (configured: string, report: string): number => judgedFor(configured, report).filter(([id]) => id === 'public-leak').length;
    assert.equal(leaks('audience: public\n', text), 1);
    assert.equal(leaks('audience: internal\n', text), 0);
    assert.equal(leaks('audience: public\n', `---\naudience: internal\n---\n\n${text}`), 0);
    assert.equal(leaks('overrides:\n  - files: ["*.md"]\n    audience: public\n', text), 1);
  });

  it('says where tickets are', () => {
    const found = judgedFor('issueTracker: https://tickets.example/browse/{ticket}\n', '# Quay closed\n\n## Action Items\n\n- Add an alert for failed payments (Storage team)\n');
    assert.match(found.find(([id]) => id === 'untracked-action')?.[1] ?? '', /https:\/\/tickets\.example\/browse\/\{\{ticket\}\}/);
  });
});

describe('the order of days in dates', () => {
  it('that is configured is no longer asked for', () => {
    const text = '# A\n\n## Timeline\n\n- 04/05/2026 08:11 UTC – a\n- 04/05/2026 08:40 UTC – b\n';
    const { configuration } = readConfiguration('dateOrder: mdy\n');
    const asked = (levels: Levels): boolean => {
      const { reading, checking } = askedOf(wishesOf(levels, profiles));
      return check(syntaxes.markdown.read(text, { profiles, ...reading }), { profiles, today, ...checking }).some((finding) => finding.rule === 'ambiguous-date');
    };
    assert.deepEqual([asked({}), asked({ configuration: { file: 'c', path: 'a.md', configuration } })], [true, false]);
  });

  it('is that of the configuration where the report does not decide it', () => {
    const { configuration } = readConfiguration('dateOrder: dmy\n');
    const { reading } = askedOf(wishesOf({ configuration: { file: 'c', path: 'a.md', configuration } }, profiles));
    const local = (text: string): unknown => syntaxes.markdown.read(text, { profiles, ...reading }).timelines[0]?.entries[0]?.moment?.local;
    assert.deepEqual(local('# A\n\n## Timeline\n\n- 04/05/2026 08:11 UTC – a\n'), { year: 2026, month: 5, day: 4, hour: 8, minute: 11 });
    assert.deepEqual(local('# A\n\n## Timeline\n\n- 04/05/2026 08:11 UTC – a\n- 04/25/2026 08:11 UTC – b\n'), { year: 2026, month: 4, day: 5, hour: 8, minute: 11 });
  });
});
