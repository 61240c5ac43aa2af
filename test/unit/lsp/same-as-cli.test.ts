// The editor and the command line find the same in the same files, under the same configuration.
import assert from 'node:assert/strict';
import type { CheckOutput } from '../../../server/src/cli/check-output.ts';
import { rca } from '../cli/memory-host.ts';
import { fullClient, startEditor } from './editor.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'memfs:/archive';

const files: Readonly<Record<string, string>> = {
  '.rca/config.yaml': `include: [docs/**/*.md]
exclude: ["**/template*"]
profile: google-sre
dateOrder: dmy
audience: public
rules:
  long-gap: { severity: warning, minutes: 600 }
  vague-time: error
  no-such-rule: off
overrides:
  - files: [docs/old/**]
    profile: minimal
    rules: { missing-zone: hint, long-gap: { minutes: 30 } }
`,
  'docs/quay.md': '# Quay closed\n\n## Summary\n\nThe primary at db-7.checkout.internal was full, TBD.\n\n## Timeline\n\n- 04/05/2025 08:11 – gate fails\n- Shortly after – restarted\n- 04/05/2025 14:11 UTC – reopened\n- 04/05/2025 14:31 UTC – done\n- 04/05/2025 14:35 UTC – all calm\n',
  'docs/old/ferry.md': '# Ferry late\n\n## Timeline\n\n- 2019-04-05 08:11 UTC – engine fails\n- 2019-04-05 08:13 UTC – engine restarted\n- 2019-04-05 12:11 UTC – engine stops\n- 2019-04-05 12:31 UTC – towed\n- 2019-04-05 12:41 – moored\n\n## Action Items\n\n- Repair the engine <!-- rca-disable-line undated-action -->\n',
  'docs/old/buoy.md': '# Buoy adrift\n\n## Timeline\n\n- 2019-05-02 08:11 – chain breaks\n- 2019-05-02 08:40 – buoy found\n',
  'lock.rca.yaml': 'title: Lock stuck\nrca-rules: { long-gap: hint }\ntimelines:\n  - entries:\n      - at: 2025-03-02 08:11 UTC\n        text: Gate stuck\n      - at: 2025-03-01 09:11 UTC\n        text: Gate free\nactions:\n  - text: Grease the gate\n    owner: Lock keepers\n',
  'docs/template.rca.md': '# {{title}}\n',
  'notes.md': '# Notes\n',
};

const severities: readonly string[] = ['', 'error', 'warning', 'information', 'hint'];

describe('the editor and the command line', () => {
  it('find the same', async () => {
    const output = JSON.parse((await rca(['check', '--format', 'json'], files)).stdout) as CheckOutput;
    const byCli = new Map(output.files.map(({ path, findings }) => [path, findings.map(({ rule, severity, line, column, message }) => `${line}:${column} ${severity} ${rule} ${message}`).toSorted()]));
    assert.deepEqual([...byCli.keys()].toSorted(), ['.rca/config.yaml', 'docs/old/buoy.md', 'docs/old/ferry.md', 'docs/quay.md', 'lock.rca.yaml']);
    const editor = await startEditor({ folders: [folder], files: memoryFiles(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))), capabilities: fullClient });
    for (const [path, text] of Object.entries(files)) {
      const uri = `${folder}/${path}`;
      await editor.open(uri, text);
      const found = (await editor.pull(uri)).map(({ code, severity, range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${severities[severity ?? 0]} ${String(code)} ${String(message)}`).toSorted();
      assert.deepEqual(found, byCli.get(path) ?? [], path);
    }
    const rules = new Set([...byCli.values()].flat().map((line) => line.split(' ')[2]));
    for (const rule of ['long-gap', 'vague-time', 'missing-zone', 'public-leak', 'invalid-configuration', 'placeholder']) assert.ok(rules.has(rule), `${rule} is tried.`);
    await editor.close();
  });
});
