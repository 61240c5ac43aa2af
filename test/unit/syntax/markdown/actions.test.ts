import assert from 'node:assert/strict';
import { read } from './reading.ts';
import type { Action } from '../../../../server/src/model/report.ts';

function actions(body: string): readonly Action[] {
  return read(`# A\n\n## Action Items\n\n${body}`).actions;
}

function only(body: string): Action {
  const [action, ...more] = actions(body);
  assert.ok(action !== undefined && more.length === 0, `not one action in ${body}`);
  return action;
}

describe('actions in Markdown', () => {
  it('are read from bullets, numbers and boxes', () => {
    assert.deepEqual(actions('- One\n- [ ] Two\n- [x] Three\n- [] Four\n').map(({ value, shape }) => [value.text, value.status, shape]), [
      ['One', undefined, 'list'], ['Two', 'open', 'checkbox'], ['Three', 'done', 'checkbox'], ['Four', 'open', 'checkbox'],
    ]);
    assert.deepEqual(actions('1. One\n2. Two\n').map(({ value }) => value.text), ['One', 'Two']);
  });

  it('take an item over several lines as one', () => {
    assert.equal(only('- Review the procedure so that the cache is\n  refreshed earlier\n').value.text, 'Review the procedure so that the cache is\nrefreshed earlier');
  });

  it('leave out items that only introduce a nested list', () => {
    assert.deepEqual(actions('- When code is sensitive:\n  - Add a test\n  - Watch the errors\n- **Prevention**\n  - Limit the pool\n').map(({ value }) => [value.text, value.kind]), [
      ['Add a test', undefined], ['Watch the errors', undefined], ['Limit the pool', 'prevent'],
    ]);
    assert.deepEqual(actions('- Hold a retrospective\n  - https://example.com/x\n').map(({ value }) => value.text), ['Hold a retrospective']);
  });

  const owners: readonly (readonly [string, string | undefined, Action['ownerFrom']])[] = [
    ['Add an alert @ada', '@ada', 'handle'],
    ['Add an alert. Owner: Ada Example', 'Ada Example', 'name'],
    ['Add an alert (Ada Example)', 'Ada Example', 'name'],
    ['Discuss the setup (Bruno calls the meeting)', 'Bruno', 'name'],
    ['**[Platform] Rotate the keys** – all of them', 'Platform', 'name'],
    ['予防策を追加。担当: platform、期限: 2026-05-07', 'platform', 'name'],
    ['Add an alert\n  Owner: Ada', 'Ada', 'line'],
    ['DevOps will rotate the keys', 'DevOps', 'subject'],
    ['The storage team should be able to restore alone', 'storage team', 'subject'],
    ['Bruno to add a test', 'Bruno', 'subject'],
    ['Continue to add tests', undefined, undefined],
    ['Revert to default of 300 seconds', undefined, undefined],
    ['Switched to pages without scripts', undefined, undefined],
    ['Bruno to the rescue', undefined, undefined],
    ['The keys will be rotated by somebody', undefined, undefined],
    ['Work with the storage team to restore faster', undefined, undefined],
    ['Add a limit (done)', undefined, undefined],
    ['Add a limit (Issue created)', undefined, undefined],
    ['Add a limit ([Issue](https://example.com/issues/1))', undefined, undefined],
    ['Use `@scope/package` and @scope/package', undefined, undefined],
    ['Add a limit [@ada](https://example.com/ada)', '@ada', 'handle'],
    ['[P1] Add a limit', undefined, undefined],
  ];
  for (const [text, owner, from] of owners) {
    it(`find ${owner ?? 'no owner'} in “${text.replace(/\n/g, ' ')}”`, () => {
      const action = only(`- ${text}\n`);
      assert.equal(action.value.owner, owner);
      assert.equal(action.ownerFrom, from);
      if (action.places.owner !== undefined) assert.equal(`# A\n\n## Action Items\n\n- ${text}\n`.slice(action.places.owner.from, action.places.owner.to).includes(owner?.replace(/^The /, '') ?? ''), true);
    });
  }

  const marks: readonly (readonly [string, { readonly [Key in keyof Action['value']]?: Action['value'][Key] | undefined }])[] = [
    ['Add a limit – due 2026-05-07', { due: '2026-05-07' }],
    ['Add a limit by 7 May 2026', { due: '2026-05-07' }],
    ['Add a limit (due end of Q3)', { due: 'end of Q3' }],
    ['Add a limit (done)', { status: 'done' }],
    ['Add a limit **(Done as of 2026-05-07)**', { status: 'done' }],
    ['✅ Add a limit', { status: 'done' }],
    ['Add a limit (in progress)', { status: 'in-progress' }],
    ['[contain] Shut the pool', { kind: 'contain' }],
    ['Prevention: add a limit', { kind: 'prevent' }],
    ['[P1] Add a limit', { priority: 'P1' }],
    ['Add a limit OPS-12', { ticket: 'OPS-12' }],
    ['Add a limit ([Issue](https://example.com/x))', { ticket: 'https://example.com/x' }],
    ['Add a limit https://git.example.com/a/b/pull/4', { ticket: 'https://git.example.com/a/b/pull/4' }],
    ['Use UTF-8 and RFC-9557', { ticket: undefined }],
  ];
  for (const [text, expected] of marks) {
    it(`read ${JSON.stringify(expected)} from “${text}”`, () => {
      const { value } = only(`- ${text}\n`);
      for (const [key, wanted] of Object.entries(expected)) assert.equal(value[key as keyof Action['value']], wanted);
    });
  }

  it('follow reference-style links', () => {
    const [action] = read('## Action Items\n\n- Document it ([#294][issue])\n\n[issue]: https://git.example.com/a/b/issues/294\n').actions;
    assert.equal(action?.value.ticket, 'https://git.example.com/a/b/issues/294');
    assert.equal(action?.tracked, true);
  });

  it('are read from tables, whatever the order of the columns', () => {
    const [first, second] = actions('| 期限 | # | カテゴリ | アクション | 担当 | 状態 |\n|---|---|---|---|---|---|\n| 2026-04-11 | 1 | 予防 | 上限を追加 | — | 未着手 |\n| | 2 | 検知 | 警告 | Ada | **完了** |\n');
    assert.deepEqual(first?.value, { text: '上限を追加', due: '2026-04-11', id: '1', kind: 'prevent', status: 'open' });
    assert.deepEqual(second?.value, { text: '警告', id: '2', kind: 'detect', owner: 'Ada', status: 'done' });
    assert.equal(second?.ownerFrom, 'column');
    assert.equal(first?.ownerFrom, undefined);
    assert.ok(first?.places.owner !== undefined);
  });

  it('find a status behind the number of a bug', () => {
    assert.deepEqual(actions('| Action Item | Type | Owner | Bug |\n|---|---|---|---|\n| Write it down | mitigate | ada | n/a **DONE** |\n| Add a limit | prevent | bo | Bug 12 **TODO** |\n').map(({ value }) => [value.status, value.ticket]), [['done', undefined], ['open', 'Bug 12']]);
  });

  it('are read from tables of actions in other sections too', () => {
    assert.equal(read('## Summary\n\n| Action | Owner |\n|---|---|\n| Add | Ada |\n').actions.length, 1);
    assert.equal(read('## Summary\n\n| Metric | Value |\n|---|---|\n| Load | 7 |\n').actions.length, 0);
  });

  it('inherit kind and status from the heading above', () => {
    const report = read('## Action Items\n\n### Immediate Actions (Completed)\n\n- Roll back\n\n### 検知（Detect）\n\n- Add an alert\n');
    assert.deepEqual(report.actions.map(({ value }) => [value.text, value.kind, value.status]), [['Roll back', undefined, 'done'], ['Add an alert', 'detect', undefined]]);
    assert.equal(report.sections.filter(({ id }) => id === 'detection').length, 0);
  });
});
