// `rca check`: what is checked, what is said, what is written, and the exit code.
import assert from 'node:assert/strict';
import { rca } from './memory-host.ts';
import { checked } from './output-schemas.ts';

/** No finding. */
const clean = '# Quay closed\n\n## Summary\n\nThe gate failed to open.\n';
const cleanArgs = ['--profile', 'minimal'];
/** A front matter that states no clock has nothing to say about zones, so that only what a test is about is found. */
const silent = 'rca-rules: { missing-section: off, missing-field: off, missing-phase: off, zone-not-explicit: warning }';
const unzoned = `---\ntimezone: UTC\n${silent}\n---\n\n# Quay closed\n\n## Timeline\n\n- 2026-01-31 10:00 gate fails\n- 2026-01-31 10:20 gate opens\n`;
const clear = `---\n${silent}\n---\n\n# Quay closed\n\n## Summary\n\nThe gate failed to open at noon.\n`;

function findings(stdout: string): readonly string[] {
  return checked(stdout).files.flatMap(({ path, findings: list }) => list.map(({ rule, line, column, endLine, endColumn }) => `${path}:${line}:${column}-${endLine}:${endColumn} ${rule}`));
}

describe('rca check', () => {
  it('ends with 0 when nothing is found', async () => {
    const { code, stdout, stderr } = await rca(['check', 'a.md'], { 'a.md': clear });
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '1 file checked: no finding.\n', stderr: '' });
  });

  it('ends with 1 for a warning, with places from 1 in UTF-16 units', async () => {
    const text = `---\n${silent}\n---\n\n# Quay closed 🚢\n\n## Root Cause\n\n🚢🚢 a human error. No alert saw it.\n`;
    const { code, stdout } = await rca(['check', 'a.md', '--format', 'json'], { 'a.md': text });
    assert.equal(code, 1);
    assert.deepEqual(findings(stdout), ['a.md:9:8-9:19 human-error-cause']);
  });

  it('counts columns without a byte order mark', async () => {
    const { stdout } = await rca(['check', 'a.md', '--format', 'json'], { 'a.md': '\uFEFFHuman error.\n' });
    assert.ok(findings(stdout).every((finding) => finding.startsWith('a.md:1:1-')), stdout);
  });

  it('writes a line for each finding, grouped by file, and a sum', async () => {
    const { stdout } = await rca(['check', 'a.md', 'b.md', 'c.md'], { 'a.md': unzoned, 'b.md': clear, 'c.md': unzoned });
    const line = (path: string, number: number): RegExp => new RegExp(`^${path}\\.md:${number}:\\d+ warning zone-not-explicit \\S.*$`);
    const lines = stdout.split('\n');
    assert.match(lines[0] ?? '', line('a', 10));
    assert.match(lines[1] ?? '', line('a', 11));
    assert.equal(lines[2], '');
    assert.match(lines[3] ?? '', line('c', 10));
    assert.deepEqual(lines.slice(5), ['', '3 files checked: 4 warnings.', '']);
  });

  it('shows colours only to a terminal, and no control character of a report', async () => {
    const text = unzoned.replace('10:20', '25:10 \u001B[2J');
    assert.ok((await rca(['check', 'a.md'], { 'a.md': text }, 'coloured')).stdout.includes('\u001B[33mwarning'));
    assert.ok(!(await rca(['check', 'a.md'], { 'a.md': text })).stdout.includes('\u001B'));
  });

  it('leaves out information and hints when it is quiet, also from the sum', async () => {
    const text = `---\ntimezone: UTC\n${silent.replace(': warning', ': information')}\n---\n\n# Quay closed\n\n## Timeline\n\n- 2026-01-31 10:00 gate fails\n`;
    assert.equal(checked((await rca(['check', 'a.md', '--format', 'json'], { 'a.md': text })).stdout).summary.information, 1);
    const { code, stdout } = await rca(['check', 'a.md', '--quiet', '--format', 'json'], { 'a.md': text });
    assert.deepEqual(checked(stdout).summary, { files: 1, errors: 0, warnings: 0, information: 0, hints: 0 });
    assert.equal(code, 0);
  });

  it('reads a report as the profile that is asked for', async () => {
    const ids = async (args: readonly string[]): Promise<readonly string[]> => [...new Set(findings((await rca(['check', 'a.md', '--format', 'json', ...args], { 'a.md': clean })).stdout).map((finding) => finding.split(' ')[1] ?? ''))];
    assert.ok((await ids(cleanArgs)).includes('missing-section'));
    const { code, stderr } = await rca(['check', 'a.md', '--profile', 'minimaal'], { 'a.md': clean });
    assert.deepEqual({ code, stderr }, { code: 2, stderr: 'rca: There is no profile “minimaal”. Did you mean “minimal”?\n' });
  });

  describe('of folders', () => {
    const files = {
      'docs/a.rca.md': clear,
      'docs/b.rca.yml': 'title: Quay closed\n',
      'docs/notes.md': clear,
      'docs/keyed.md': clear.replace('---\n', '---\nrca: 1\n'),
      'docs/keyed.yaml': 'rca: 1\ntitle: Quay closed\n',
      'docs/broken.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff]),
      'docs/sub/c.RCA.MD': clear,
      'other.rca.md': clear,
    };

    it('takes what says that it is a report, by name or by key, sorted', async () => {
      const { stdout } = await rca(['check', 'docs', '--format', 'json'], files);
      assert.deepEqual(checked(stdout).files.map(({ path }) => path), ['docs/a.rca.md', 'docs/b.rca.yml', 'docs/keyed.md', 'docs/keyed.yaml', 'docs/sub/c.RCA.MD']);
    });

    it('takes the working directory when nothing is named', async () => {
      assert.equal(checked((await rca(['check', '--format', 'json'], files)).stdout).summary.files, 6);
    });

    it('takes each file once, and a named file whatever its name', async () => {
      const { stdout } = await rca(['check', 'docs/notes.md', 'docs', 'docs/notes.md', 'docs/a.rca.md', '--format', 'json'], files);
      assert.deepEqual(checked(stdout).files.map(({ path }) => path), ['docs/notes.md', 'docs/a.rca.md', 'docs/b.rca.yml', 'docs/keyed.md', 'docs/keyed.yaml', 'docs/sub/c.RCA.MD']);
    });

    it('cannot run where no report is', async () => {
      const { code, stdout, stderr } = await rca(['check', 'docs'], { 'docs/notes.md': clear });
      assert.deepEqual({ code, stdout, stderr }, { code: 2, stdout: '', stderr: 'rca: There is no report in “docs”: no *.rca.md, *.rca.yaml or *.rca.yml and no file with the front-matter key “rca”.\n' });
    });
  });

  describe('of files that cannot be read', () => {
    it('checks the others and ends with 2', async () => {
      const { code, stdout, stderr } = await rca(['check', 'nowhere.md', 'a.md', '--format', 'json'], { 'a.md': unzoned });
      assert.equal(code, 2);
      assert.equal(stderr, 'rca: There is no file or folder “nowhere.md”.\n');
      assert.deepEqual(checked(stdout).files.map(({ path }) => path), ['a.md']);
    });

    it('finds one fault in a file that is no UTF-8', async () => {
      const cases: readonly (readonly [string, Uint8Array, string])[] = [
        ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x23, 0, 0x20, 0]), 'This file is in UTF-16. Save it as UTF-8.'],
        ['UTF-16 without', Uint8Array.from([0x23, 0, 0x20, 0, 0x41, 0, 0x0a, 0]), 'This file is in UTF-16. Save it as UTF-8.'],
        ['UTF-16 with the other end first', Uint8Array.from([0, 0x23, 0, 0x20, 0, 0x41]), 'This file is in UTF-16. Save it as UTF-8.'],
        ['Latin 1', Uint8Array.from([0x23, 0x20, 0xe9, 0x0a]), 'This file is no text in UTF-8: byte 3 belongs to no character. Save it as UTF-8.'],
        ['a character that is cut off', Uint8Array.from([0x23, 0xc3]), 'This file is no text in UTF-8: byte 2 belongs to no character. Save it as UTF-8.'],
      ];
      for (const [name, bytes, message] of cases) {
        for (const path of ['a.md', 'a.yaml']) {
          const { code, stdout } = await rca(['check', path, '--format', 'json'], { [path]: bytes });
          assert.equal(code, 1, name);
          assert.deepEqual(checked(stdout).files[0]?.findings.map((finding) => ({ rule: finding.rule, message: finding.message, line: finding.line, column: finding.column })), [{ rule: 'unreadable-file', message, line: 1, column: 1 }], name);
        }
      }
    });

    it('reads text with NULs as text', async () => {
      const { stdout } = await rca(['check', 'a.md', '--format', 'json'], { 'a.md': '# Quay\0 closed\n' });
      assert.ok(findings(stdout).some((finding) => finding.endsWith('hidden-character')), stdout);
    });
  });

  describe('--fix', () => {
    const fixed = unzoned.replaceAll(/(10:[02]0) gate/g, '$1 UTC gate');

    it('applies safe fixes, says which, and leaves the rest byte for byte', async () => {
      const { code, stdout, stderr, files } = await rca(['check', 'a.md', '--fix'], { 'a.md': `\uFEFF${unzoned.replaceAll('\n', '\r\n')}` });
      assert.equal(files['a.md'], `\uFEFF${fixed.replaceAll('\n', '\r\n')}`);
      assert.equal(code, 0);
      assert.equal(stdout, '1 file checked: no finding.\n');
      assert.match(stderr, /^a\.md: fixed 2 findings\.\n {2}line 10: zone-not-explicit: .+\n {2}line 11: zone-not-explicit: .+\n$/);
    });

    it('writes nothing when nothing is to be fixed, nor for what is below a warning', async () => {
      const low = unzoned.replace('zone-not-explicit: warning', 'zone-not-explicit: hint');
      const { stderr, files } = await rca(['check', 'locked/a.md', 'locked/b.md', '--fix'], { 'locked/a.md': clear, 'locked/b.md': low });
      assert.equal(stderr, '');
      assert.equal(files['locked/b.md'], low);
    });

    it('cannot write where writing is not allowed, and still tells what it found', async () => {
      const { code, stdout, stderr } = await rca(['check', 'locked/a.md', '--fix', '--format', 'json'], { 'locked/a.md': unzoned });
      assert.equal(code, 2);
      assert.equal(stderr, 'rca: Cannot write “locked/a.md”: its file system is read-only.\n');
      assert.equal(checked(stdout).summary.warnings, 2);
    });
  });
});
