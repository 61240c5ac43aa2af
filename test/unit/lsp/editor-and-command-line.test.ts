// What the editor shows of the reports of a folder is what the command line prints, findings about other reports too.
import assert from 'node:assert/strict';
import { rca } from '../cli/memory-host.ts';
import { startEditor, type Editor } from './editor.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'memfs:/archive';
const body = (...lines: readonly string[]): string => `\n${lines.join('\n')}\n`;
const files: Readonly<Record<string, string>> = {
  'a.rca.md': `---\nid: RCA-2026-001\nrelated: [RCA-2026-002, RCA-2026-020, OPS-3, 2025/old.rca.md, gone.rca.md]\n---\n# One\n${body('See [two](b.rca.yaml), [three](./2025/old.rca.md#timeline), [four](2025/old.rca.md#nothing), [graph](img/a%20b.png), [gone](img/gone.png), [out](../x.md), [root](/b.rca.yaml), [here](#one), [nowhere](#elsewhere).')}`,
  'b.rca.yaml': 'id: RCA-2026-001\ntitle: Two\ncauses:\n  - id: C1\n    text: See [one](a.rca.md#one) and [none](c.md).\nactions:\n  - id: A1\n    text: Add an alert\n    covers: [C1, C2]\n  - id: A1\n    text: Test the failover\n',
  '2025/old.rca.md': `---\nid: RCA-2026-002\nrelated: RCA-2026-099\n---\n# Old\n${body('## Timeline', '', '- 2025-01-01 10:00 UTC – See [one](../a.rca.md#two)')}`,
  '2025/copy.rca.md': '---\nid: rca-2026-002\naudience: public\n---\n# Old\n',
  'keyed.md': '---\nrca: 1\nid: RCA-2026-003\n---\n# Keyed\n',
  'notes.md': '---\nid: RCA-2026-003\n---\n# Notes\n',
  'img/a b.png': '',
};

const about = new Set(['duplicate-id', 'broken-reference']);

describe('the editor and the command line', () => {
  let editor: Editor | undefined;
  afterEach(async () => {
    await editor?.close();
    editor = undefined;
  });

  it('find the same in reports that refer to each other', async () => {
    const { stdout: printed } = await rca(['check', '.', '--format', 'json'], files);
    const expected = (JSON.parse(printed) as { readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string; readonly message: string; readonly line: number; readonly column: number }[] }[] }).files
      .flatMap(({ path, findings }) => findings.filter(({ rule }) => about.has(rule)).map(({ rule, message, line, column }) => `${path}:${line}:${column} ${rule} ${message}`));
    assert.equal(expected.length, 12, expected.join('\n'));

    const uri = (path: string): string => `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const disk = memoryFiles(Object.fromEntries(Object.entries(files).map(([path, text]) => [uri(path), text])));
    const one = await startEditor({ folders: [folder], files: disk });
    editor = one;
    const shown = async (): Promise<readonly string[]> => {
      const all: string[] = [];
      for (const path of Object.keys(files).filter((name) => /\.(?:md|yaml)$/.test(name))) {
        for (const { code, message, range } of await one.pull(uri(path))) {
          if (about.has(String(code))) all.push(`${path}:${range.start.line + 1}:${range.start.character + 1} ${String(code)} ${String(message)}`);
        }
      }
      return all.toSorted();
    };
    for (const [path, text] of Object.entries(files)) if (/\.(?:md|yaml)$/.test(path)) await one.open(uri(path), text);
    for (;;) {
      const found = await shown();
      if (JSON.stringify(found) === JSON.stringify(expected.toSorted())) return;
      if (one.refreshes() > 20) assert.deepEqual(found, expected.toSorted());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
});
