// Where the links of a report may lead from the preview: no command, no program, no file outside.
import assert from 'node:assert/strict';
import { linkGoal } from '../../../client/src/preview/link-goal.ts';

describe('the goal of a link', () => {
  it('is the web, or a file beside the report', () => {
    assert.deepEqual(linkGoal('HTTPS://a.example/x?y#z'), { kind: 'web', address: 'HTTPS://a.example/x?y#z' });
    assert.deepEqual(linkGoal('mailto:team@a.example'), { kind: 'web', address: 'mailto:team@a.example' });
    assert.deepEqual(linkGoal('../other%20one.rca.md#summary'), { kind: 'file', path: '../other one.rca.md' });
  });

  for (const href of ['', '#a', '?a', 'command:workbench.action.quit', 'COMMAND:x', 'vscode://file/x', 'vscode-insiders:x', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'blob:x', '/etc/passwd', '//evil.example', '%2fetc/passwd', '\\\\host\\share', '..\\..\\x', 'a%5c..%5c..%5cx', 'c:/x', 'c%3a/x', 'a\nb', 'a%00b']) {
    it(`is none: ${JSON.stringify(href)}`, () => assert.equal(linkGoal(href), undefined));
  }

  it('is none that can be told when the path is not well encoded', () => assert.throws(() => linkGoal('%zz'), URIError));
});
