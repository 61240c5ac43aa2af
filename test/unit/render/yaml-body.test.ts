import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { body } from '../../../server/src/render/preview/body.ts';
import { yaml } from '../../../server/src/syntax/yaml/index.ts';
import { linesOf } from '../../../server/src/text/lines.ts';

function shown(text: string): string {
  const lines = linesOf(text);
  return body(yaml.read(text, { profiles: shippedProfiles }), (offset) => lines.at(offset).line);
}

describe('the body of a YAML report in the preview', () => {
  it('shows each part once, in the section that names it', () => {
    const html = shown('timeline:\n  - at: 2026-01-01 10:00 UTC\n    text: Alert fired\nlessons:\n  - kind: well\n    text: Practice\n  - kind: badly\n    text: Paging\nsections:\n  - id: timeline\n    heading: What happened\n    text: "Oldest first:"\n  - heading: What went well\n  - heading: What went badly\n');
    const order = ['<h2 data-line="9">What happened</h2>', 'Oldest first:', 'Alert fired', '>What went well<', 'Practice', '>What went badly<', 'Paging'];
    const places = order.map((words) => html.indexOf(words));
    assert.deepEqual(places, places.toSorted((a, b) => a - b), html);
    assert.ok(places.every((place) => place >= 0), html);
    assert.equal(html.split('Alert fired').length, 2);
  });
});
