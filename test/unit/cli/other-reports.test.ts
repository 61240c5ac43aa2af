// Reports of one run know of each other, as they do in the editor.
import assert from 'node:assert/strict';
import { rca } from './memory-host.ts';

const report = (id: string, title: string, more = '', body = ''): string => `---\nid: ${id}\n${more}---\n# ${title}\n${body}`;
const about = (stdout: string): readonly string[] => stdout.split('\n').filter((line) => /duplicate-id|broken-reference/.test(line)).map((line) => line.replace(/^(\S+) \w+ /, '$1 '));

describe('reports of one run', () => {
  it('must have different ids, whether their folder is named or they are', async () => {
    const files = { 'docs/a.rca.md': report('RCA-2026-001', 'One'), 'docs/old/b.rca.yaml': 'id: rca-2026-001\ntitle: Two\n' };
    const expected = [
      'docs/a.rca.md:2:5 duplicate-id The id “RCA-2026-001” is also that of old/b.rca.yaml, “Two”. Two reports with one id cannot be told apart.',
      'docs/old/b.rca.yaml:1:5 duplicate-id The id “rca-2026-001” is also that of a.rca.md, “One”. Two reports with one id cannot be told apart.',
    ];
    assert.deepEqual(about((await rca(['check', 'docs'], files)).stdout), expected);
    assert.deepEqual(about((await rca(['check', 'docs/a.rca.md', 'docs/old/b.rca.yaml'], files)).stdout), expected);
    assert.deepEqual(about((await rca(['check', '.'], files)).stdout), expected.map((line) => line.replace('of old/', 'of docs/old/').replace('of a.rca', 'of docs/a.rca')));
    assert.deepEqual(about((await rca(['check', 'docs/a.rca.md'], files)).stdout), []);
  });

  it('may be one report in two syntaxes or for two audiences', async () => {
    const files = {
      'a.rca.md': report('RCA-2026-001', 'One', 'audience: internal\n'), 'a.rca.yaml': 'id: RCA-2026-001\ntitle: One\n',
      'public.rca.md': report('RCA-2026-001', 'One', 'audience: public\n'),
    };
    assert.deepEqual(about((await rca(['check', '.'], { 'a.rca.md': files['a.rca.md'], 'a.rca.yaml': files['a.rca.yaml'] })).stdout), []);
    assert.deepEqual(about((await rca(['check', '.'], { 'a.rca.md': files['a.rca.md'], 'public.rca.md': files['public.rca.md'] })).stdout), []);
  });

  it('must lie where links lead, and have the ids that are referred to when the folder was searched', async () => {
    const body = '\nSee [two](sub/b.rca.md), [three](sub/c.rca.md), [log](logs/out.txt), [up](../elsewhere/x.md) and [page](https://status.example/x.md).\n';
    const files = { 'docs/a.rca.md': report('RCA-2026-001', 'One', 'related: [RCA-2026-002, RCA-2026-009, OPS-17]\n', body), 'docs/sub/b.rca.md': report('RCA-2026-002', 'Two'), 'docs/logs/out.txt': '' };
    const link = 'docs/a.rca.md:7:34 broken-reference There is no file “sub/c.rca.md” where this link leads.';
    assert.deepEqual(about((await rca(['check', 'docs'], files)).stdout), ['docs/a.rca.md:3:25 broken-reference No report in this workspace has the id “RCA-2026-009”.', link]);
    assert.deepEqual(about((await rca(['check', 'docs/a.rca.md', 'docs/sub/b.rca.md'], files)).stdout), [link]);
    assert.deepEqual(about((await rca(['check', 'docs/a.rca.md'], files)).stdout), []);
  });
});
