import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { yamlBlocks } from '../../../server/src/render/preview/yaml-blocks.ts';
import { yaml } from '../../../server/src/syntax/yaml/index.ts';
import { linesOf } from '../../../server/src/text/lines.ts';

function shown(text: string): string {
  return yamlBlocks(yaml.read(text, { profiles: shippedProfiles }), [], linesOf(text), undefined).blocks.map(({ html }) => html).join('');
}

describe('the body of a YAML report in the preview', () => {
  it('shows each part once, in the section that names it', () => {
    const html = shown('timeline:\n  - at: 2026-01-01 10:00 UTC\n    text: Alert fired\nlessons:\n  - kind: well\n    text: Practice\n  - kind: badly\n    text: Paging\nsections:\n  - id: timeline\n    heading: What happened\n    text: "Oldest first:"\n  - heading: What went well\n  - heading: What went badly\n');
    const order = ['<h2 data-line="0">What happened</h2>', 'Oldest first:', 'Alert fired', '>What went well<', 'Practice', '>What went badly<', 'Paging'];
    const places = order.map((words) => html.indexOf(words));
    assert.deepEqual(places, places.toSorted((a, b) => a - b), html);
    assert.ok(places.every((place) => place >= 0), html);
    assert.equal(html.split('Alert fired').length, 2);
  });

  it('shows parts that no section names under headings of their own', () => {
    const html = shown('timeline:\n  - at: 2026-01-01 10:00 UTC\n    text: Alert fired\nactions:\n  - text: Page on failed orders\nimpact:\n  measures:\n    - name: orders\n      value: 12\n');
    for (const words of ['>Timeline</h2>', 'Alert fired', '>Action Items</h2>', 'Page on failed orders', '>Impact</h2>', 'orders: 12']) assert.equal(html.split(words).length, 2, `${words} in ${html}`);
  });
});
