// The program `rca` as it is built, run as a process by itself: exit codes, output, files.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/steps/run-program.ts';
import { expectFile } from '../expect-file.ts';
import { checked, inspected } from '../unit/cli/output-schemas.ts';

describe('the program rca', () => {
  let folder = '';
  let program = '';

  /** In a folder that holds the program and the examples, and nothing that the program was made from. */
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rca-program-'));
    program = join(folder, 'rca.cjs');
    copyFileSync(join(root, 'dist', 'rca.cjs'), program);
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
    cpSync(join(root, 'test', 'fixtures', 'seeds'), join(folder, 'pasted'), { recursive: true });
    writeFileSync(join(folder, 'empty.md'), '');
  });

  after(() => rmSync(folder, { recursive: true }));

  function rca(args: readonly string[], input?: string): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', ...(input === undefined ? {} : { input }) });
    return { code: status, stdout, stderr };
  }

  it('says its version and its commands', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    assert.deepEqual(rca(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    const { code, stdout, stderr } = rca(['--help']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /rca check \[PATH…\]/);
  });

  it('ends with 0 for reports without a finding, 1 with findings, 2 when it cannot run', () => {
    assert.deepEqual(rca(['check', 'examples/minimal.rca.md', 'examples/minimal.rca.yaml']), { code: 0, stdout: '2 files checked: no finding.\n', stderr: '' });
    assert.equal(rca(['check']).code, 1);
    assert.deepEqual(rca(['check', 'gone']), { code: 2, stdout: '', stderr: 'rca: There is no file or folder “gone”.\n' });
    assert.deepEqual(rca([]), { code: 2, stdout: '', stderr: 'rca: Say what to do: rca check, rca import, rca inspect… See all with: rca --help\n' });
    assert.deepEqual(rca(['check', '--format', 'xml']), { code: 2, stdout: '', stderr: 'rca: rca check has no format “xml”. It has: text, json.\n' });
  });

  it('writes findings for people and, in the published form, for programs', () => {
    const { stdout, code } = rca(['check', 'examples/gateway-outage.rca.md', 'examples/instance-outage.rca.md']);
    assert.equal(code, 1);
    expectFile(join(import.meta.dirname, 'rca-check.txt'), stdout);
    const { files, summary } = checked(rca(['check', 'examples', '--format', 'json']).stdout);
    assert.equal(files.length, readdirSync(join(folder, 'examples')).filter((name) => name.includes('.rca.')).length);
    assert.equal(summary.errors, 1);
  });

  it('imports a pasted report and shows how the draft is read', () => {
    assert.equal(rca(['import', 'pasted/instance-outage.txt', '-o', 'draft.rca.md']).code, 0);
    assert.equal(readFileSync(join(folder, 'draft.rca.md'), 'utf8'), readFileSync(join(folder, 'examples', 'instance-outage.rca.md'), 'utf8'));
    const { code, stdout, stderr } = rca(['inspect', 'draft.rca.md', '--format', 'json']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.equal(inspected(stdout).timelines[0]?.entries.length, 5);
    assert.equal(rca(['import', '-'], readFileSync(join(folder, 'pasted', 'instance-outage.txt'), 'utf8')).stdout, readFileSync(join(folder, 'draft.rca.md'), 'utf8'));
  });

  it('cannot write where there is no folder', () => {
    assert.deepEqual(rca(['import', 'pasted/instance-outage.txt', '-o', 'gone/draft.rca.md']), {
      code: 2, stdout: '', stderr: 'rca: Cannot write “gone/draft.rca.md”: there is no such file or folder.\n',
    });
  });

  it('answers an empty file, standard input and a file of 5 MB', () => {
    assert.equal(rca(['check', 'empty.md']).code, 1);
    assert.equal(checked(rca(['check', '-', '--format', 'json'], '# Quay closed\n').stdout).files[0]?.path, '-');
    writeFileSync(join(folder, 'large.md'), '- 10:00 UTC the gate fails\n'.repeat(200_000));
    assert.deepEqual(checked(rca(['check', 'large.md', '--format', 'json']).stdout).files[0]?.findings.map(({ rule }) => rule).includes('too-large'), true);
  });

  it('ends with 2 and a sentence when its output is closed', async () => {
    writeFileSync(join(folder, 'many.md'), `# Quay\n\n## Timeline\n\n${'- 2026-01-31 25:10 UTC the gate fails\n'.repeat(3_000)}`);
    const child = spawn(process.execPath, [program, 'check', 'many.md', '--format', 'json'], { cwd: folder });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ code, stderr }, { code: 2, stderr: 'rca: the output was closed before it was all written.\n' });
  });

  it('serves an editor', async () => {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: folder });
    const send = (message: object): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    let stdout = '';
    const answered = new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
        if (stdout.includes('"id":1')) resolve();
      });
    });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answered;
    assert.match(stdout, /"name":"rca-author"/);
    const closed = new Promise((resolve) => child.on('close', resolve));
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    assert.equal(await closed, 0);
  });
});
