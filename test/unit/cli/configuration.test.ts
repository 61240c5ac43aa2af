// `.rca/config.yaml` on the command line: found upward, followed, checked, and shown.
import assert from 'node:assert/strict';
import type { CheckOutput, FileOutput } from '../../../server/src/cli/check-output.ts';
import { rca } from './memory-host.ts';

const quiet = 'rca-rules: { missing-section: off, missing-field: off, missing-phase: off, missing-actions: off, no-structure: off, missing-escape-point: off, missing-detection: off, unquantified-impact: off }';
const report = `---\ntitle: Quay closed\ntimezone: UTC\n${quiet}\n---\n\n# Quay closed\n\n## Summary\n\nThe quay at TBD was closed.\n`;

async function check(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<{ readonly code: number; readonly stderr: string; readonly files: readonly FileOutput[] }> {
  const { code, stdout, stderr } = await rca(['check', '--format', 'json', ...args], files);
  return { code, stderr, files: stdout === '' ? [] : (JSON.parse(stdout) as CheckOutput).files };
}

function severity(files: readonly FileOutput[], path: string, rule: string): string | undefined {
  return files.find((file) => file.path === path)?.findings.find((finding) => finding.rule === rule)?.severity;
}

describe('the configuration on the command line', () => {
  it('is the nearest one upward from each report', async () => {
    const { files } = await check({
      '.rca/config.yaml': 'rules: { placeholder: hint }\n',
      'a.rca.md': report, 'docs/b.rca.md': report,
      'docs/sea/.rca/config.yml': 'rules: { placeholder: error }\n', 'docs/sea/c.rca.md': report, 'docs/sea/deep/d.rca.md': report,
    });
    assert.deepEqual(
      ['a.rca.md', 'docs/b.rca.md', 'docs/sea/c.rca.md', 'docs/sea/deep/d.rca.md'].map((path) => severity(files, path, 'placeholder')),
      ['hint', 'hint', 'error', 'error'],
    );
    assert.equal(files.length, 4, 'A configuration is no report, and without a fault says nothing.');
  });

  it('is not looked for above the root of a repository', async () => {
    const { files } = await check({ '.rca/config.yaml': 'rules: { placeholder: hint }\n', 'own/.git/HEAD': '', 'own/docs/a.rca.md': report });
    assert.equal(severity(files, 'own/docs/a.rca.md', 'placeholder'), 'warning');
  });

  it('is another one or none when that is asked for', async () => {
    const all = { '.rca/config.yaml': 'rules: { placeholder: hint }\n', 'strict.yaml': 'rules: { placeholder: error }\n', 'a.rca.md': report };
    assert.equal(severity((await check(all, 'a.rca.md', '--config', 'strict.yaml')).files, 'a.rca.md', 'placeholder'), 'error');
    assert.equal(severity((await check(all, 'a.rca.md', '--no-config')).files, 'a.rca.md', 'placeholder'), 'warning');
    const missing = await check(all, 'a.rca.md', '--config', 'strct.yaml');
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /Cannot read “strct.yaml”/);
  });

  it('says which files are reports, and which are none', async () => {
    const all = { '.rca/config.yaml': 'include: [docs/**/*.md]\nexclude: ["**/template*"]\n', 'docs/a.md': report, 'docs/template.rca.md': report, 'notes.md': report, 'b.rca.md': report };
    assert.deepEqual((await check(all)).files.map(({ path }) => path), ['b.rca.md', 'docs/a.md']);
    assert.deepEqual((await check(all, 'docs/template.rca.md')).files.map(({ path }) => path), ['docs/template.rca.md'], 'A file that is named is always read.');
  });

  it('yields to the command line and to the report', async () => {
    const all = { '.rca/config.yaml': 'profile: atlassian\nrules: { placeholder: hint }\n', 'a.rca.md': report, 'b.rca.md': report.replace('rca-rules: {', 'profile: minimal\nrca-rules: { placeholder: information,') };
    const { files } = await check(all, '--rule', 'placeholder=error');
    assert.equal(severity(files, 'a.rca.md', 'placeholder'), 'error');
    assert.equal(severity(files, 'b.rca.md', 'placeholder'), 'information');
    const profileOf = async (...args: readonly string[]): Promise<unknown> => (await rca(['config', ...args], all)).stdout.split('\n').find((one) => one.startsWith('profile:'))?.replace(/ +/g, ' ');
    assert.deepEqual(await profileOf('a.rca.md'), 'profile: atlassian # .rca/config.yaml:1');
    assert.deepEqual(await profileOf('a.rca.md', '--profile', 'google-sre'), 'profile: google-sre # command line');
    assert.deepEqual(await profileOf('b.rca.md', '--profile', 'google-sre'), 'profile: minimal # line 4 of the report');
  });

  it('is checked itself: what is wrong is a finding on it, once, and the rest holds', async () => {
    const { code, files } = await check({ '.rca/config.yaml': 'rules:\n  placeholder: hint\n  long-gpa: off\nprofile: minimel\n', 'a.rca.md': report, 'b.rca.md': report });
    assert.equal(code, 1);
    const found = files.find(({ path }) => path === '.rca/config.yaml')?.findings ?? [];
    assert.deepEqual(found.map(({ rule, severity: weight, line, column, fixes }) => ({ rule, weight, line, column, fixes })), [
      { rule: 'invalid-configuration', weight: 'warning', line: 3, column: 3, fixes: ['Change to “long-gap”'] },
      { rule: 'invalid-configuration', weight: 'error', line: 4, column: 10, fixes: ['Change to “minimal”'] },
    ]);
    assert.equal(severity(files, 'a.rca.md', 'placeholder'), 'hint');
  });

  it('can be checked by itself', async () => {
    const wrong = await check({ '.rca/config.yaml': 'rulse: {}\n', 'a.rca.md': report }, '.rca/config.yaml');
    assert.deepEqual([wrong.code, wrong.files.map(({ path, findings }) => [path, findings.length])], [1, [['.rca/config.yaml', 1]]]);
    const right = await check({ '.rca/config.yaml': 'rules: {}\n', 'a.rca.md': report }, '.rca/config.yaml');
    assert.deepEqual([right.code, right.files, right.stderr], [0, [], '']);
  });

  it('of a megabyte, of no text, or that is a list leaves the defaults, with a sentence', async () => {
    for (const broken of ['x'.repeat(1_000_000), '- a\n', 'rules: {', '\uFFFF: "']) {
      const { code, files } = await check({ '.rca/config.yaml': broken, 'a.rca.md': report });
      assert.equal(code, 1);
      assert.ok((files.find(({ path }) => path === '.rca/config.yaml')?.findings ?? []).length > 0, broken.slice(0, 20));
      assert.equal(severity(files, 'a.rca.md', 'placeholder'), 'warning');
    }
    const binary = await rca(['check', '--format', 'json'], { '.rca/config.yaml': new Uint8Array([0xc3, 0x28, 0xff]), 'a.rca.md': report });
    assert.equal(binary.code, 1);
    assert.match(binary.stdout, /is no text in UTF-8/);
  });
});

describe('--max-warnings', () => {
  const files = { 'a.rca.md': report };

  it('is how many warnings are still clean', async () => {
    const warnings = (await check(files)).files[0]?.findings.filter((finding) => finding.severity === 'warning').length ?? 0;
    assert.ok(warnings > 0);
    assert.equal((await check(files, '--max-warnings', String(warnings))).code, 0);
    assert.equal((await check(files, '--max-warnings', String(warnings - 1))).code, 1);
  });

  it('never lets an error pass', async () => {
    assert.equal((await check(files, '--max-warnings', '99', '--rule', 'placeholder=error')).code, 1);
  });
});

describe('rca config', () => {
  it('shows each value with its source', async () => {
    const { code, stdout } = await rca(['config', 'docs/a.rca.md', '--rule', 'vague-time=off'], {
      '.rca/config.yaml': 'dateOrder: dmy\nrules:\n  missing-zone: warning\noverrides:\n  - files: [docs/**]\n    profile: atlassian\n',
      'docs/a.rca.md': report.replace('## Summary', '<!-- rca-disable placeholder -->\n<!-- rca-disable-next-line out-of-order -->\n\n## Summary'),
    });
    assert.equal(code, 0);
    const line = (start: string): string => stdout.split('\n').find((one) => one.startsWith(start)) ?? '';
    assert.match(line('configuration:'), /: \.rca\/config\.yaml$/);
    assert.match(line('profile:'), /: atlassian +# \.rca\/config\.yaml:6$/);
    assert.match(line('dateOrder:'), /: dmy +# \.rca\/config\.yaml:1/);
    assert.match(line('  missing-zone:'), /: warning +# \.rca\/config\.yaml:3$/);
    assert.match(line('  vague-time:'), /: off +# command line$/);
    assert.match(line('  missing-section:'), /: off +# line 4 of the report$/);
    assert.match(line('  placeholder:'), /: off +# suppressed in the whole report, line 9$/);
    assert.match(line('  out-of-order:'), /: error +# default; suppressed at line 10$/);
  });
});
