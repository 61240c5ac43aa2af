// What the documentation shows of own profiles is right as it stands there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../../server/src/rules/index.ts';
import * as engine from '../../../../server/src/workspace/own-profiles/engine.ts';
import { loadOwnProfiles } from '../../../../server/src/workspace/own-profiles/load-own-profiles.ts';

const root = join(import.meta.dirname, '../../../..');

function exampleIn(file: string, heading: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  const part = text.slice(text.indexOf(`## ${heading}\n`));
  return /```json\n([\s\S]*?)\n```/.exec(part)?.[1] ?? assert.fail(`${file} has no example under “${heading}”.`);
}

describe('the documentation of own profiles', () => {
  for (const [file, heading] of [['docs/profiles.md', 'Your own profiles'], ['README.md', 'Write your own profile']] as const) {
    it(`${file} has an example that is in force without a finding`, () => {
      const { profiles, files } = loadOwnProfiles([{ uri: 'file:///w/.rca/profiles/checkout-outage.json', text: exampleIn(file, heading) }], { engine, ruleIds: rules.map(({ id }) => id) });
      assert.deepEqual(files.flatMap(({ findings }) => findings.map(({ message }) => message)), []);
      const profile = profiles.get('checkout-outage') ?? assert.fail();
      assert.equal(profile.instead, undefined);
      assert.equal(profile.sections[profile.sections.findIndex(({ id }) => id === 'impact') + 1]?.heading, 'Revenue Impact');
    });
  }
});
