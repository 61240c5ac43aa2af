// A team's profiles on the command line: found upward from each report, checked with it, listed with their file.
import assert from 'node:assert/strict';
import { checked } from './output-schemas.ts';
import { rca } from './memory-host.ts';

const profile = (heading: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ title: 'Acme incident', extends: 'minimal', sections: { legal: { heading, required: true } }, ...more });
const report = '---\nprofile: acme\ntitle: Quay closed\ndate: 2026-01-01\n---\n\n## Summary\n\nThe quay was closed.\n';

/** `path rule words` of each finding of a rule. */
async function found(files: Readonly<Record<string, string>>, rules: readonly string[], ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await rca(['check', '--format', 'json', ...args], files);
  return checked(stdout).files.flatMap(({ path, findings }) => findings.filter(({ rule }) => rules.includes(rule)).map(({ rule, message }) => `${path} ${rule} ${/“[^”]*”/.exec(message)?.[0] ?? message}`));
}

describe('own profiles on the command line', () => {
  it('hold for the reports below them, the nearest first', async () => {
    const files = { '.rca/profiles/acme.json': profile('Legal View'), 'a.rca.md': report, 'x/.rca/profiles/acme.yaml': 'title: Team\nextends: minimal\nsections: { team: { heading: Team View, required: true } }\n', 'x/deep/b.rca.md': report };
    const lines = await found(files, ['missing-section', 'invalid-value', 'invalid-profile']);
    assert.ok(lines.includes('a.rca.md missing-section “Legal View”'), lines.join('\n'));
    assert.ok(lines.includes('x/deep/b.rca.md missing-section “Team View”'));
    assert.ok(!lines.some((line) => line.includes('invalid')));
  });

  it('are not looked for beyond the root of a repository', async () => {
    const lines = await found({ '.rca/profiles/acme.json': profile('Legal View'), 'repo/.git/HEAD': 'ref', 'repo/a.rca.md': report }, ['invalid-value'], 'repo/a.rca.md');
    assert.deepEqual(lines, ['repo/a.rca.md invalid-value “acme”']);
  });

  it('are checked with the reports, and make the run fail', async () => {
    const files = { '.rca/profiles/acme.json': profile('Legal View', { colour: 'red' }), '.rca/profiles/other.yaml': 'title: Other\nrules: { long-gpa: off }\n', 'a.rca.md': report };
    const lines = await found(files, ['invalid-profile', 'invalid-value'], 'a.rca.md');
    assert.deepEqual(lines, ['.rca/profiles/acme.json invalid-profile “colour”', '.rca/profiles/other.yaml invalid-profile “long-gpa”']);
    const { code, stdout } = await rca(['check', '.rca/profiles/acme.json'], files);
    assert.equal(code, 1);
    assert.match(stdout, /^\.rca\/profiles\/acme\.json:1:\d+ error invalid-profile A profile has no key “colour”/m);
    assert.ok(!stdout.includes('missing-section'), 'a profile is no report');
  });

  it('may stand where the configuration lists them, inside of its folder', async () => {
    const files = { '.rca/config.yaml': 'profiles: [formats, one/acme2.json, ../out, nowhere.json]\n', 'formats/acme.json': profile('Listed View'), 'one/acme2.json': profile('x'), 'a.rca.md': report };
    const lines = await found(files, ['missing-section', 'invalid-profile', 'invalid-configuration']);
    assert.ok(lines.includes('a.rca.md missing-section “Listed View”'), lines.join('\n'));
    assert.ok(lines.some((line) => line.startsWith('.rca/config.yaml invalid-configuration “../out”')));
    assert.ok(lines.some((line) => line.startsWith('nowhere.json invalid-profile')));
  });

  it('may be what the configuration asks for', async () => {
    const files = { '.rca/config.yaml': 'profile: acme\n', '.rca/profiles/acme.json': profile('Legal View'), 'a.rca.md': report.replace('profile: acme\n', '') };
    assert.deepEqual(await found(files, ['invalid-configuration']), []);
    assert.ok((await found(files, ['missing-section'])).includes('a.rca.md missing-section “Legal View”'));
    assert.match((await rca(['config', 'a.rca.md'], files)).stdout, /^profile: acme/m);
  });

  it('are listed with their file, and new reports can be made of them', async () => {
    const files = { '.rca/profiles/acme.json': profile('Legal View'), '.rca/profiles/bad.json': '{ "title": "Bad", "extends": "pagerduty", "x": 1 }' };
    const { stdout } = await rca(['profiles'], files);
    assert.match(stdout, /^acme +Acme incident \(\.rca\/profiles\/acme\.json\): Summary, /m);
    assert.match(stdout, /^bad .*\(\.rca\/profiles\/bad\.json, which has errors, so that pagerduty is used\)/m);
    const { profiles } = JSON.parse((await rca(['profiles', '--format', 'json'], files)).stdout) as { readonly profiles: readonly { readonly id: string; readonly file: string | null; readonly instead: string | null }[] };
    assert.deepEqual(profiles.slice(0, 2).map(({ id, file, instead }) => [id, file, instead]), [['acme', '.rca/profiles/acme.json', null], ['bad', '.rca/profiles/bad.json', 'pagerduty']]);
    assert.equal(profiles.find(({ id }) => id === 'minimal')?.file, null);
    assert.match((await rca(['new', '--profile', 'acme'], files)).stdout, /^---\nprofile: acme\n[\s\S]*^## Legal View$/m);
    assert.match((await rca(['inspect', 'a.rca.md'], { ...files, 'a.rca.md': report })).stdout, /"profile": "acme"/);
    assert.match((await rca(['import', 'a.txt', '--profile', 'acme'], { ...files, 'a.txt': 'Quay closed\n\nSummary\n\nThe quay was closed.\n' })).stdout, /profile: acme/);
  });

  it('are asked for by name where they are known', async () => {
    const files = { '.rca/profiles/acme.json': profile('Legal View'), 'a.rca.md': report.replace('profile: acme\n', '') };
    assert.ok((await found(files, ['missing-section'], '--profile', 'acme')).includes('a.rca.md missing-section “Legal View”'));
    const { code, stderr } = await rca(['check', '--profile', 'acm'], files);
    assert.equal(code, 2);
    assert.match(stderr, /There is no profile “acm”/);
  });
});
