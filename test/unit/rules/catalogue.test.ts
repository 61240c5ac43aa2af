import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { ruleUrl } from '../../../server/src/rules/rule-url.ts';
import { severities } from '../../../server/src/rules/severity.ts';

const root = join(import.meta.dirname, '../../..');

/** Default severity and kind of fix as published: neither changes without a decision. */
const PUBLISHED = `
missing-section error offer
unknown-section hint offer
section-order information offer
empty-section warning none
placeholder warning none
missing-field error offer
unknown-field warning offer
invalid-value error offer
several-owners warning offer
date-disagreement warning offer
weekday-disagreement warning offer
status-not-ready warning none
late-report information none
broken-reference warning offer
duplicate-id error offer
empty-table warning offer
undefined-term hint offer
no-structure error offer
missing-zone error offer
zone-not-explicit off safe
ambiguous-zone information offer
unknown-zone warning offer
wrong-season-zone hint offer
zone-contradiction warning offer
out-of-order error offer
newest-first information offer
midnight-rollover information offer
date-outlier error offer
nonexistent-local-time error offer
ambiguous-local-time warning offer
ambiguous-date warning offer
invalid-timestamp error offer
twelve-hour-clock hint none
vague-time information none
duration-disagreement warning offer
range-reversed error offer
phase-order error none
missing-phase warning offer
starts-at-alert information none
long-gap hint none
future-time error offer
mixed-precision hint none
noncanonical-timestamp hint offer
unquantified-impact warning none
vague-quantity information none
missing-detection warning offer
no-detection-action warning offer
missing-escape-point information none
human-error-cause warning offer
shallow-whys information none
merged-trigger hint none
uncovered-factor information offer
missing-evidence hint none
unowned-action warning offer
undated-action warning offer
overdue-action warning none
untracked-action information offer
vague-action information none
unbounded-action hint none
reminder-action information none
passive-action information none
containment-as-prevention information offer
no-preventive-action information none
flat-priorities hint none
compound-action hint none
done-without-evidence hint none
missing-actions warning none
blaming-language warning none
counterfactual hint none
person-failed hint none
named-person off offer
hindsight-booster hint none
animated-language hint none
vendor-blame hint none
rote-apology hint none
public-leak warning offer
syntax-error error none
duplicate-key error none
conflict-marker error none
unreadable-file error none
hidden-character warning none
unsupported-yaml warning none
too-large warning none
too-many-findings information none
unused-suppression hint offer
unknown-rule warning offer
invalid-configuration error offer
invalid-profile error offer
internal-error error none
`;

/** Rules whose fault cannot be shown: the runner makes it, or an example would be megabytes long. */
const WITHOUT_BAD_EXAMPLE = new Set(['unreadable-file', 'too-large', 'too-many-findings', 'invalid-configuration', 'invalid-profile', 'internal-error']);

describe('the rule catalogue', () => {
  it('holds the published rules with their severities and fixes', () => {
    const wanted = PUBLISHED.trim().split('\n');
    assert.deepEqual(rules.map(({ id, severity, fix }) => `${id} ${severity} ${fix}`), wanted);
  });

  it('has ids that are file names and never repeat', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id } of rules) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(existsSync(join(root, 'server/src/rules', `${id}.ts`)), `server/src/rules/${id}.ts`);
    }
  });

  it('tells of each rule what is wrong, why, and shows it', () => {
    for (const { id, title, reason, examples } of rules) {
      assert.ok(title.length > 0 && !title.endsWith('.'), `title of ${id}`);
      assert.ok(reason.length > 60, `reason of ${id}`);
      assert.ok(examples.good.length > 0, `good example of ${id}`);
      assert.equal(examples.bad.length > 0, !WITHOUT_BAD_EXAMPLE.has(id), `bad example of ${id}`);
      for (const { text } of examples.bad) assert.match(text, /«[^»]*»/, `mark in a bad example of ${id}`);
    }
  });

  it('has options with a name, a default of their type and a line that says what they do', () => {
    for (const { id, options = {} } of rules) {
      const page = readFileSync(join(root, 'docs/rules', `${id}.md`), 'utf8');
      for (const [name, option] of Object.entries(options)) {
        assert.match(name, /^[a-z]+(?:[A-Z][a-z]+)*$/, id);
        assert.ok(option.description.length > 20 && !option.description.endsWith('.'), `${id}: ${name}`);
        if (option.type === 'number') assert.ok(option.least <= option.default && option.default <= option.most, `${id}: ${name}`);
        assert.ok(page.includes(`| \`${name}\` | ${option.description} |`), `page of ${id}: ${name}`);
      }
    }
  });

  it('has a page for each rule at the address that findings link to', () => {
    for (const { id, title } of rules) {
      assert.ok(ruleUrl(id).endsWith(`/blob/main/docs/rules/${id}.md`));
      const page = readFileSync(join(root, 'docs/rules', `${id}.md`), 'utf8');
      assert.ok(page.startsWith(`# ${id}\n`) && page.includes(title), `page of ${id}`);
      assert.ok(readFileSync(join(root, 'docs/rules/README.md'), 'utf8').includes(`[${id}](${id}.md)`));
    }
  });

  it('names only rules that exist where one stands for others and where profiles set severities', () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const { id, insteadOf } of rules) for (const other of insteadOf?.rules ?? []) assert.ok(ids.has(other), `${id} stands for ${other}`);
    for (const profile of shippedProfiles.values()) {
      for (const [id, severity] of Object.entries(profile.rules)) assert.ok(ids.has(id) && severities.includes(severity), `${profile.id} sets ${id}`);
    }
  });
});
