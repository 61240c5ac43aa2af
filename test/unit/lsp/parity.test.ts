// What the editor shows and what the command line prints are the same findings. `npm run corpus` holds them together on real reports.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../../../scripts/steps/run-program.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { readMarks } from '../../../server/src/rules/marked-text.ts';
import { compareFindings } from '../../parity.ts';

function filesBelow(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ya?ml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => [relative(root, name).split(sep).join('/'), readFileSync(name, 'utf8')] as const);
}

describe('editor and command line', () => {
  it('find the same in every example and fixture', async () => {
    const compared = await compareFindings([...filesBelow('examples'), ...filesBelow('test/fixtures')]);
    assert.ok(compared.length > 10 && compared.some(({ same }) => same > 3));
    assert.deepEqual(compared.filter(({ editor, commandLine }) => editor.length + commandLine.length > 0), []);
  }).timeout(120_000);

  it('find the same in the examples of every rule', async () => {
    const examples = rules.flatMap(({ id, examples: { bad, good } }) => [...bad, ...good].map(({ text, only }, index) => [`${id}-${index}.rca.${only === 'yaml' ? 'yaml' : 'md'}`, readMarks(text).text] as const));
    const compared = await compareFindings(examples);
    assert.deepEqual(compared.filter(({ editor, commandLine }) => editor.length + commandLine.length > 0), []);
  }).timeout(120_000);

  it('show the same first 500 of many findings, and say how many there are', async () => {
    const [compared] = await compareFindings([['many.rca.md', `# Quay\n\n## Timeline\n\n${'- 2026-01-31 25:10 UTC the gate fails\n'.repeat(3_000)}`]]);
    assert.deepEqual([compared?.same, compared?.editor, compared?.commandLine], [501, [], []]);
  }).timeout(120_000);
});
