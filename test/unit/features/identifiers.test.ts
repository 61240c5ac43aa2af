// Places of ids in a report, where one id is the beginning of another.
import assert from 'node:assert/strict';
import { idPlaces, renaming } from '../../../server/src/features/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { lines, markdownName, openMarked, yamlName } from './marked.ts';

function renamed(name: string, text: string, id: string, to: string): string {
  const { report, reader } = openMarked(name, text).open;
  const scope = idPlaces(report).find((place) => place.id === id)?.scope ?? 'part';
  return applyEdits(text, reader.write(report, renaming(report, id, scope, to)));
}

describe('ids', () => {
  const markdown = lines('---', 'id: INC-1', 'related: [INC-12, 12, "1", INC-112]', '---', '', '## Causes', '', '- C1: A', '- C10: B', '', '## Actions', '', '| ID | Action | Covers |', '|---|---|---|', '| A1 | Guard C1 | C10, C1 |', '| A10 | Alert | C1 |');
  const yaml = lines('id: INC-1', 'related: [INC-12]', 'causes:', '  - id: C1', '    text: A', '  - id: C10', '    text: B', 'actions:', '  - id: A1', '    text: Guard C1', '    covers: [C10, C1]');

  it('are whole words: one is never found inside another', () => {
    const { report } = openMarked(markdownName, markdown).open;
    const place = idPlaces(report).find(({ id }) => id === '1');
    assert.equal(report.text.slice((place?.span.from ?? 0) - 1, (place?.span.to ?? 0) + 1), '"1"');
  });

  it('are renamed where they are meant and nowhere else, quoted where YAML wants it', () => {
    assert.equal(renamed(markdownName, markdown, 'C1', 'C9'), markdown.replace('- C1:', '- C9:').replace('C10, C1 ', 'C10, C9 ').replace('Alert | C1', 'Alert | C9'));
    assert.equal(renamed(markdownName, markdown, 'INC-1', 'INC-2'), markdown.replace('id: INC-1\n', 'id: INC-2\n'));
    assert.equal(renamed(yamlName, yaml, 'C1', 'C9'), yaml.replace('id: C1\n', 'id: C9\n').replace('[C10, C1]', '[C10, C9]'));
    assert.equal(renamed(yamlName, yaml, 'C1', '12'), yaml.replace('id: C1\n', 'id: "12"\n').replace('[C10, C1]', '[C10, "12"]'));
  });
});
