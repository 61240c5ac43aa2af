// What a profile wants can be added at once: on the line that names it, and on what is missing.
import assert from 'node:assert/strict';
import { quickFixes, type CodeAction } from '../../../server/src/features/index.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { markdownName, openMarked, yamlName } from './marked.ts';

const isOffer = ({ title }: CodeAction): boolean => /^Add (?:what the profile|all \d+ missing parts)/.test(title);

function offers(name: string, marked: string): readonly CodeAction[] {
  const { open, offset } = openMarked(name, marked);
  return quickFixes(open, { from: offset, to: offset }).filter(isOffer);
}

function missing(name: string, text: string): readonly string[] {
  return openMarked(name, text).open.findings().flatMap(({ rule, related = [], message }) => (/^missing-(?:field|section)$/.test(rule) && related.length === 0 ? [message] : []));
}

const markdown = (profile: string): string => `---\nprofile: ${profile}$0\n---\n\n# Gates stop: for an hour\n\n## Timeline\n\n- 2024-03-04 10:00 UTC – Gates stop [impact-start]\n\n## Notes\n\nOur own.\n`;
const yaml = (profile: string): string => `profile: ${profile}$0\ntitle: "Gates stop: for an hour"\ntimelines:\n  - entries:\n      - at: 2024-03-04 10:00 UTC\n        kind: impact-start\n        text: Gates stop\nsections:\n  - heading: Notes\n    text: Our own.\n`;

for (const [name, report] of [[markdownName, markdown], [yamlName, yaml]] as const) {
  describe(`adding what a profile wants to ${name}`, () => {
    for (const profile of shippedProfiles.keys()) {
      it(`leaves nothing of ${profile} missing, in one edit`, () => {
        const marked = report(profile);
        const { text } = openMarked(name, marked);
        const before = missing(name, text);
        const [offer, ...others] = offers(name, marked);
        assert.deepEqual(others, []);
        if (before.length === 0) {
          assert.equal(offer, undefined);
          return;
        }
        assert.ok(offer !== undefined, before.join('\n'));
        assert.ok(offer.title.startsWith(`Add what the profile “${profile}” wants (`), offer.title);
        const after = applyEdits(text, offer.edits);
        assert.deepEqual(missing(name, after), [], `${offer.title}\n${after}`);
        assert.ok(after.includes('Our own.') && after.includes('Gates stop'));
        const errors = openMarked(name, after).open.findings().filter(({ rule, severity }) => severity === 'error' && rule !== 'placeholder');
        const known = new Set(openMarked(name, text).open.findings().map(({ rule }) => rule));
        assert.deepEqual(errors.map(({ rule }) => rule).filter((rule) => !known.has(rule)), [], after);
      });
    }

    it('is offered on a finding when more than that is missing', () => {
      const { open } = openMarked(name, report('minimal'));
      const finding = open.findings().find(({ rule }) => rule === 'missing-section');
      assert.ok(finding !== undefined);
      const offer = quickFixes(open, finding.span).find(isOffer);
      assert.match(offer?.title ?? '', /^Add (?:all \d+ missing parts|what the profile “minimal” wants) \(.*sections?\)$/);
      assert.equal(offer?.preferred, undefined);
    });

    it('is not offered elsewhere', () => {
      const marked = report('minimal').replace('$0', '').replace('Our own', 'Our$0 own');
      assert.deepEqual(offers(name, marked), []);
    });
  });
}

describe('adding what a profile wants to YAML without sections', () => {
  for (const [what, rest] of [['no key for them', ''], ['an empty key', 'sections:\n'], ['an empty list', 'sections: []\n'], ['CRLF', 'id: A\r\n']] as const) {
    it(`writes them into one list where there is ${what}`, () => {
      const marked = `profile: minimal$0\n${rest}title: Gates stop\n`.replaceAll(/\r?\n/g, what === 'CRLF' ? '\r\n' : '\n');
      const { text } = openMarked(yamlName, marked);
      const [offer] = offers(yamlName, marked);
      assert.ok(offer !== undefined);
      const after = applyEdits(text, offer.edits);
      assert.equal(after.match(/^sections:/gm)?.length, 1, after);
      assert.deepEqual(missing(yamlName, after), [], after);
      assert.equal(openMarked(yamlName, after).open.report.sections.length, 5, after);
      assert.deepEqual(openMarked(yamlName, after).open.findings().filter(({ rule }) => rule === 'syntax-error' || rule === 'duplicate-key'), [], after);
    });
  }
});
