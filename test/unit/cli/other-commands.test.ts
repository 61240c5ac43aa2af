// The commands beside check and inspect.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { rca } from './memory-host.ts';
import { checked } from './output-schemas.ts';

const page = 'Sign in\nHome\n\nQuay outage RCA May 3, 2021\n\nSummary\n\nThe gate failed to open.\n\nWas this article helpful?\nPrivacy\u001B[2J Policy';

describe('rca import', () => {
  it('writes the draft to standard output, and what was left out to standard error', async () => {
    const { code, stdout, stderr } = await rca(['import', 'quay.txt'], { 'quay.txt': page });
    assert.equal(code, 0);
    assert.equal(stdout, '---\ntitle: Quay outage RCA May 3, 2021\ndate: 2021-05-03\n---\n\n## Summary\n\nThe gate failed to open.\n');
    assert.equal(stderr, 'Left out 4 lines of the page around the report:\n  1 (header): Sign in\n  2 (header): Home\n  10 (footer): Was this article helpful?\n  11 (footer): Privacy [2J Policy\n');
  });

  it('writes the draft to a file, which can be checked', async () => {
    const { code, stdout, stderr, files } = await rca(['import', 'quay.txt', '-o', 'quay.rca.md', '--profile', 'minimal'], { 'quay.txt': page });
    assert.deepEqual({ code, stdout }, { code: 0, stdout: '' });
    assert.match(stderr, /^Wrote quay\.rca\.md\.\n/);
    assert.equal(checked((await rca(['check', 'quay.rca.md', '--format', 'json'], files)).stdout).files[0]?.findings.some(({ rule }) => rule === 'missing-section'), true);
  });

  it('cannot run without a text, a place to write or a profile that exists', async () => {
    const fault = async (args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = { 'quay.txt': page }): Promise<string> => {
      const { code, stderr, stdout } = await rca(args, files);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      return stderr;
    };
    assert.equal(await fault(['import', 'gone.txt']), 'rca: Cannot read “gone.txt”: there is no such file or folder.\n');
    assert.equal(await fault(['import', 'quay.txt', '-o', 'locked/a.md']), 'rca: Cannot write “locked/a.md”: its file system is read-only.\n');
    assert.equal(await fault(['import', 'quay.txt', '-o', './quay.txt']), 'rca: The draft would replace “quay.txt”, from which it is made. Name another file after -o.\n');
    assert.equal(await fault(['import', 'quay.txt', '--profile', 'x']), `rca: There is no profile “x”. There are: ${[...shippedProfiles.keys()].join(', ')}.\n`);
    assert.match(await fault(['import', 'a.txt'], { 'a.txt': Uint8Array.from([0xff, 0xfe]) }), /^rca: “a\.txt” cannot be imported\. This file is in UTF-16\./);
  });
});

describe('rca new', () => {
  it('writes an empty report that is read as its profile, in the syntax of the name or the one asked for', async () => {
    for (const [args, path] of [[[], 'a.rca.md'], [[], 'a.rca.yaml'], [['--syntax', 'yaml'], 'a.txt']] as const) {
      const { code, stderr, files } = await rca(['new', '--profile', 'ex-libris', '--title', 'Quay closed', '-o', path, ...args]);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: `Wrote ${path}.\n` });
      assert.match(files[path] ?? '', args.length > 0 || path.endsWith('yaml') ? /^profile: ex-libris\ntitle: Quay closed\n/ : /^---\nprofile: ex-libris\ntitle: Quay closed\n/);
    }
  });

  it('writes to standard output when no file is named', async () => {
    const { code, stdout } = await rca(['new', '--profile', 'minimal']);
    assert.equal(code, 0);
    assert.match(stdout, /^---\nprofile: minimal\n/);
  });

  it('replaces a file only when told to', async () => {
    const { code, stderr, files } = await rca(['new', '--profile', 'minimal', '-o', 'a.md'], { 'a.md': 'mine' });
    assert.deepEqual({ code, stderr, files }, { code: 2, stderr: 'rca: “a.md” is there already. Name another file after -o, or replace it with --force.\n', files: { 'a.md': 'mine' } });
    const forced = await rca(['new', '--profile', 'minimal', '-o', 'a.md', '--force'], { 'a.md': 'mine' });
    assert.deepEqual({ code: forced.code, stderr: forced.stderr }, { code: 0, stderr: 'Wrote a.md.\n' });
    assert.match(forced.files['a.md'] ?? '', /^---\nprofile: minimal\n/);
  });

  it('holds what is known of the incident', async () => {
    const { code, stdout } = await rca(['new', '--profile', 'minimal', '--severity', 'sev2', '--date', '14 March 2024, 08:03', '--zone', 'Europe/Lisbon']);
    assert.equal(code, 0);
    for (const line of ['date: 2024-03-14', 'timezone: Europe/Lisbon', 'severity: sev2']) assert.ok(stdout.split('\n').includes(line), stdout);
    assert.match(stdout, /^- 2024-03-14 08:03 – /m);
  });

  it('says what is wrong with what is known', async () => {
    const fault = async (...args: readonly string[]): Promise<string> => (await rca(['new', '--profile', 'minimal', ...args])).stderr;
    assert.equal(await fault('--date', '2024-02-30'), 'rca: There is no such day: “2024-02-30”.\n');
    assert.match(await fault('--zone', 'Europe/Lisbn'), /^rca: There is no time zone “Europe\/Lisbn”, or more than one\./);
  });

  it('cannot run with a profile that does not exist', async () => {
    assert.equal((await rca(['new', '--profile', 'ex-librs'])).stderr, 'rca: There is no profile “ex-librs”. Did you mean “ex-libris”?\n');
  });
});

describe('the lists', () => {
  it('of rules and profiles hold the same in both forms', async () => {
    for (const name of ['rules', 'profiles']) {
      const { [name]: list } = JSON.parse((await rca([name, '--format', 'json'])).stdout) as Readonly<Record<string, readonly { readonly id: string; readonly title: string }[]>>;
      const lines = (await rca([name])).stdout.trimEnd().split('\n');
      assert.deepEqual(lines.map((line) => line.split(' ')[0]), list?.map(({ id }) => id));
      assert.ok(list?.every(({ title }, index) => lines[index]?.includes(title)));
      assert.ok((list?.length ?? 0) > 1);
    }
  });

  it('lead to the page of each rule, word for word', async () => {
    const { rules } = JSON.parse((await rca(['rules', '--format', 'json'])).stdout) as { readonly rules: readonly { readonly id: string; readonly title: string; readonly url: string }[] };
    for (const { id, title, url } of rules) {
      const { code, stdout } = await rca(['explain', id]);
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`# ${id}\n`) && stdout.includes(title), id);
      assert.equal(stdout, `${readFileSync(join(import.meta.dirname, '../../../docs/rules', `${id}.md`), 'utf8')}\n${url}\n`);
    }
  });

  it('help with a rule that does not exist', async () => {
    assert.deepEqual(await rca(['explain', 'out-of-oder']), { code: 2, stdout: '', stderr: 'rca: There is no rule “out-of-oder”. Did you mean “out-of-order”?\n', files: {} });
    assert.equal((await rca(['explain', 'zebra'])).stderr, 'rca: There is no rule “zebra”. See them all with: rca rules\n');
  });
});

describe('rca --help and --version', () => {
  it('name every command, and the version', async () => {
    const { code, stdout } = await rca(['--help']);
    assert.equal(code, 0);
    for (const name of ['check', 'import', 'inspect', 'new', 'rules', 'explain', 'profiles', 'lsp --stdio']) assert.ok(stdout.includes(`rca ${name}`), name);
    assert.equal((await rca(['--version'])).stdout, '1.2.3\n');
  });
});
