// A report says the same in an export, whichever syntax it is written in.
import assert from 'node:assert/strict';
import { exportDocument } from '../../../../server/src/render/exports/document/export-document.ts';
import { wordsOf, type Block, type Cell } from '../../../../server/src/render/exports/document/block.ts';
import { exampleInput, exampleNames, exported } from './exported.ts';

const pairs = exampleNames.filter((name) => name.endsWith('.yaml') && exampleNames.includes(name.replace('.yaml', '.md'))).map((name) => name.replace('.yaml', ''));

/** A Markdown report may have a name above its sections that is not its title. */
function headings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level > 1 ? [wordsOf(block.content)] : []));
}

const rows = (cells: readonly (readonly Cell[])[]): readonly string[] => cells.map((row) => row.map(wordsOf).join(' | '));

describe('the two syntaxes of an example', () => {
  it('are there', () => assert.ok(pairs.length > 25));

  for (const pair of pairs) {
    it(`${pair} give the same Slack message`, async () => {
      assert.equal(await exported('slack', exampleInput(`${pair}.yaml`)), await exported('slack', exampleInput(`${pair}.md`)));
    });

    it(`${pair} give the same measures, key times and headings`, () => {
      const [one, other] = [exportDocument(exampleInput(`${pair}.md`)), exportDocument(exampleInput(`${pair}.yaml`))];
      assert.equal(other.title, one.title);
      assert.deepEqual(other.measures, one.measures);
      assert.deepEqual(other.windows, one.windows);
      assert.deepEqual(rows(other.phases.rows), rows(one.phases.rows));
      assert.deepEqual(headings(other.body), headings(one.body));
    });

    it(`${pair} give the same metadata`, () => {
      const [one, other] = [exportDocument(exampleInput(`${pair}.md`)), exportDocument(exampleInput(`${pair}.yaml`))];
      // Metadata that stand in the text of a Markdown report, as labels or in a table, stay there and are not repeated.
      const said = new Map(other.facts.map(({ key, value }) => [key, value]));
      for (const { key, value } of one.facts) assert.equal(said.get(key), value, key);
    });
  }
});
