// Style sheets as the server carries them, for pages and for images.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { fixed, flat } from '../../../scripts/generators/styles.ts';
import * as styles from '../../../server/src/render/styles.generated.ts';

describe('the styles of what is rendered', () => {
  it('can do without custom properties, nested ones also', () => {
    assert.equal(fixed('a{color:var(--a,#fff);border:1px solid var(--b,var(--c,rgb(1 2 3)));fill:var(--d)}'), 'a{color:#fff;border:1px solid rgb(1 2 3);fill:var(--d)}');
    assert.doesNotMatch(styles.timelineStyleFixed, /var\(/);
  });

  it('can do with one class for each rule', () => {
    assert.equal(flat('.a{x:1}.b .c{x:2}.d:hover{x:3}@media print{.e{x:4}}.f{x:var(--g,5)}'), '.a{x:1}.f{x:5}');
    assert.match(styles.timelineStyleFixed, /\.tl-axis\{/);
  });

  it('are allowed by their hash and load nothing', () => {
    assert.equal(styles.pageStyleHash, `sha256-${createHash('sha256').update(styles.pageStyle).digest('base64')}`);
    assert.ok(styles.pageStyle.includes(styles.timelineStyle));
    assert.doesNotMatch(styles.pageStyle, /url\(|@import|<\//);
  });
});
