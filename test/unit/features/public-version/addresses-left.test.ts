// Addresses of tickets that are no links: in code, in tags, without a scheme.
import assert from 'node:assert/strict';
import { withoutAddressesLeft } from '../../../../server/src/features/public-version/addresses-left.ts';
import { shownOf } from './marked.ts';

const without = (text: string): string => withoutAddressesLeft(text, 'http://tickets.example/show/{ticket}').text;

describe('addresses of tickets', () => {
  for (const [text, wanted] of [
    ['`https://jira.quay.example/browse/PAY-1`', '`[…]`'], ['    curl https://github.com/quay/web/issues/12.', '    curl […].'], ['<a href="https://jira.quay.example/browse/PAY-1">', '<a href="[…]">'],
    ['jira.quay.example/browse/PAY-1, www.github.com/quay/web/pull/3 and //jira.quay.example/x', '[…], […] and […]'], ['`tickets.example/show/4` `https://tickets.example/show/4`', '`[…]` `[…]`'],
    ['https://status.quay.example/incidents a.b/c 10.0.0.1/x', 'https://status.quay.example/incidents a.b/c 10.0.0.1/x'], ['---\nx: https://jira.quay.example/browse/PAY-1\n---\n\nA.', '---\nx: https://jira.quay.example/browse/PAY-1\n---\n\nA.'],
  ] as const) {
    it(`go from ${JSON.stringify(text)}`, () => assert.equal(without(text), wanted));
  }

  it('are in no version for the public', () => {
    const shown = shownOf('## Summary\n\nRun:\n\n```\nopen https://jira.quay.example/browse/PAY-1\n```\n\nSee `https://github.com/quay/web/issues/2`.\n');
    assert.doesNotMatch(shown, /jira|github/);
    assert.match(shown, /open \[…\]/);
  });
});
