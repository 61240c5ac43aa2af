// The version for the public names no person and leads to no ticket, and says otherwise what the report says.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { leaksOf } from '../../../../server/src/features/public-version/leaks.ts';
import { isTicketAddress } from '../../../../server/src/features/public-version/ticket-address.ts';
import { withoutTickets } from '../../../../server/src/features/public-version/without-tickets.ts';
import { expectFile } from '../../../expect-file.ts';
import { publicOf, readIn, shownOf } from './marked.ts';

const head = '---\ntitle: Down\nowner: Katharine Berger\nauthors: [Joaquin Okoro]\n---\n\n## Summary\n\n';
const said = (sentence: string): string => shownOf(`${head}${sentence}\n`).replace('## Summary\n\n', '').trimEnd();

describe('a person in a version for the public', () => {
  for (const [text, shown] of [
    ['Katharine Berger raised the limit.', 'An engineer raised the limit.'],
    ['In the evening Katharine raised the limit.', 'In the evening an engineer raised the limit.'],
    ['Berger raised it, and Okoro lowered it.', 'An engineer raised it, and another engineer lowered it.'],
    ['Katharine raised it; later Katharine lowered it.', 'An engineer raised it; later the engineer lowered it.'],
    ['It was “Katharine Berger” who wrote it.', 'It was “an engineer” who wrote it.'],
    ['Thanks to Olivia for the graph.', 'Thanks to an engineer for the graph.'],
    ['The on-call engineer Katharine Berger raised the limit.', 'The on-call engineer raised the limit.'],
    ['We asked @katharine-b and the Storage team.', 'We asked an engineer and the Storage team.'],
    ['Katharine’s change was lost.', 'An engineer’s change was lost.'],
    ['See [the notes of Olivia](https://wiki.quay.example/olivia).', 'See [the notes of an engineer](https://wiki.quay.example/olivia).'],
    ['> Olivia: it is down', '> An engineer: it is down'],
    ['Opened by [Katharine Berger](https://github.com/katharine-b), see [her notes](https://wiki.quay.example/1).', 'Opened by an engineer, see [her notes](https://wiki.quay.example/1).'],
    ['We asked @Tony Yang about it.', 'We asked an engineer about it.'],
    ['Run `katharine --now`.', 'Run `katharine --now`.'],
    ['San Jose and the Martin server were down.', 'San Jose and the Martin server were down.'],
  ] as const) {
    it(`“${text}”`, () => assert.equal(said(text), shown));
  }

  it('is found by the report’s own names only where it is not written in English', () => {
    const german = '---\nowner: Katharine Berger\n---\n\n## Zusammenfassung\n\nAm Abend hat Katharine Berger das Limit angehoben, und die Datenbank war wieder da. Das war nicht der Fehler von Frank, und @olivia war auch nicht da.\n';
    assert.equal(shownOf(german).split('\n\n')[1]?.trim(), 'Am Abend hat […] das Limit angehoben, und die Datenbank war wieder da. Das war nicht der Fehler von Frank, und […] war auch nicht da.');
  });

  it('is in no metadata, table or heading', () => {
    const made = publicOf('---\ntitle: What Katharine Berger saw\nowner: Katharine Berger\nreviewers: [Olivia Marsh]\nincident_commander: Noa\nslack_channel: quay\ndetected_by: Olivia Marsh\n---\n\n## Summary\n\nA.\n\n## What Olivia saw\n\n| Step | Who |\n|---|---|\n| Stop | Noa |\n\n## Action Items\n\n| Action | Owner | Due |\n|---|---|---|\n| Olivia Marsh adds a test | Olivia Marsh | 2026-04-01 |\n');
    assert.equal(made.report?.text, '---\ntitle: What an engineer saw\ndetected_by: An engineer\naudience: public\n---\n\n## Summary\n\nA.\n\n## What an engineer saw\n\n| Step | Who |\n|---|---|\n| Stop |  |\n\n## Action Items\n\n| Action | Due |\n| --- | --- |\n| An engineer adds a test | 2026-04-01 |\n');
    assert.deepEqual(made.notes, ['Metadata that was left out: owner, reviewers, slack_channel.', 'The owner of 1 action was left out.', '2 names were replaced by roles.']);
  });
});

describe('a link to a ticket in a version for the public', () => {
  const t = 'https://tickets.example/show/PAY-311';
  const pull = 'https://github.com/quay/gate/pull/12';
  for (const [text, shown] of [
    [`Add a test ([PAY-311](${t}))`, 'Add a test'],
    [`Add a test ([PAY-311](${t}), [#12](${pull})).`, 'Add a test.'],
    [`Add a test (see [PAY-311](${t}))`, 'Add a test'],
    [`Add a test (by May, [PAY-311](${t}))`, 'Add a test (by May)'],
    [`Add a test – [PAY-311](${t})`, 'Add a test'],
    [`[PAY-311](${t}): Add a test`, 'Add a test'],
    [`Tracked in [PAY-311](${t}).`, 'Tracked in a ticket.'],
    [`Reverted by [#12](${pull}) in May`, 'Reverted by a pull request in May'],
    [`[#12](${pull}) raises the limit`, 'A pull request raises the limit'],
    [`He opened ${t} for it`, 'He opened a ticket for it'],
    [`See the [PAY-311](${t})`, 'See the ticket'],
    [`The [gate test](${t}) is new`, 'The gate test is new'],
    [`See ${t} for more`, 'See a ticket for more'],
    [`See <${t}> for more`, 'See a ticket for more'],
    [`Add a test ${t}`, 'Add a test'],
    [`[![state](https://img.example/a.svg)](${t}) Add a test`, '![state](https://img.example/a.svg) Add a test'],
    [`The [gate test][t] and [PAY-311][t]`, 'The gate test and a ticket'],
    ['See [the graph](https://graphs.example/1) and `https://tickets.example/show/PAY-1`', 'See [the graph](https://graphs.example/1) and `https://tickets.example/show/PAY-1`'],
  ] as const) {
    it(`“${text}”`, () => assert.equal(withoutTickets(text, 'https://tickets.example/show/{ticket}', (label) => (label === 't' ? t : undefined)).text, shown));
  }

  it('goes with its definition, its evidence and its cell', () => {
    const text = `## Timeline\n\n- 2026-03-14 08:03 UTC – The [change][c] went out\n  - evidence: ${pull}\n\n## Facts\n\n| Step | Ticket |\n|---|---|\n| Stop | PAY-3 |\n| Go | [plan](https://docs.example/plan) |\n\n[c]: ${pull}\n`;
    assert.equal(shownOf(text), '## Timeline\n\n- 2026-03-14 08:03 UTC – The change went out\n\n## Facts\n\n| Step | Ticket |\n|---|---|\n| Stop |  |\n| Go | [plan](https://docs.example/plan) |\n');
    const yaml = `timelines:\n  - entries:\n      - at: 2026-03-14 08:03 UTC\n        text: A\n        evidence: [${pull}, https://graphs.example/1]\nactions:\n  - text: Add a test\n    ticket: PAY-3\n`;
    assert.ok(!/github|PAY-3/.test(publicOf(yaml, 'yaml').report?.text ?? 'github'));
  });

  it('is told by its address', () => {
    for (const address of [
      'https://quay.atlassian.net/browse/PAY-1', 'https://github.com/a/b/issues/1', 'https://gitlab.quay.example/a/b/-/merge_requests/3', 'https://linear.app/quay/issue/ENG-1/x', 'https://dev.azure.com/a/b/_workitems/edit/1',
      'https://jira.quay.example/x', 'https://bugs.quay.example/show_bug.cgi?id=1', 'https://phabricator.quay.example/T123', 'https://tickets.example/show/1',
    ]) assert.ok(isTicketAddress(address, 'https://tickets.example/show/{ticket}'), address);
    for (const address of ['https://status.quay.example/incidents/1', 'https://github.com/a/b', 'https://docs.quay.example/browse', 'issues/1', 'https://wiki.quay.example/issues-we-had', 'javascript:alert(1)']) assert.ok(!isTicketAddress(address, undefined), address);
  });
});

describe('a version for the public', () => {
  const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples');
  for (const name of ['google-sre', 'ex-libris', 'minimal']) {
    it(`of the example ${name} is the same from both syntaxes`, () => {
      const [markdown, yaml] = (['markdown', 'yaml'] as const).map((syntax) => publicOf(readFileSync(join(examples, `${name}.rca.${syntax === 'yaml' ? 'yaml' : 'md'}`), 'utf8'), syntax));
      assert.equal(markdown?.report?.text, yaml?.report?.text);
      expectFile(join(import.meta.dirname, 'public', `${name}.rca.md`), markdown?.report?.text ?? '');
    });
  }

  it('of each example keeps its sections and entries and names none of its people', () => {
    for (const name of readdirSync(examples).filter((file) => /\.rca\.(?:md|yaml)$/.test(file))) {
      const syntax = name.endsWith('.md') ? 'markdown' : 'yaml';
      const text = readFileSync(join(examples, name), 'utf8');
      const report = readIn(syntax, text);
      const made = publicOf(text, syntax);
      assert.ok(made.report !== undefined, `${name}: ${made.fault}`);
      assert.deepEqual(made.report.timelines.map(({ entries }) => entries.length), report.timelines.map(({ entries }) => entries.length), name);
      assert.equal(made.report.actions.length, report.actions.length, name);
      // What its authors call public keeps its owners.
      if (report.fields.some(({ key, value }) => key === 'audience' && value === 'public')) continue;
      assert.ok(made.report.actions.every(({ value }) => value.owner === undefined && value.ticket === undefined), name);
      assert.ok(!made.report.fields.some(({ key }) => ['owner', 'authors', 'reviewers', 'contributors'].includes(key)), name);
    }
  });

  it('of a version for the public is that version', () => {
    for (const name of ['google-sre', 'minimal', 'ex-libris']) {
      const once = publicOf(readFileSync(join(examples, `${name}.rca.md`), 'utf8'));
      const twice = publicOf(once.report?.text ?? '');
      assert.equal(twice.report?.text, once.report?.text);
      assert.deepEqual(twice.notes, []);
    }
  });

  it('of a report that is public already keeps its people and tickets, not what is marked as internal', () => {
    const text = '---\ntitle: Down\nowner: Storage team\naudience: public\n---\n\n## Summary\n\nSee [#12](https://github.com/quay/gate/pull/12), says Katharine. <!-- later -->\n\n## Internal notes\n\nx\n';
    assert.equal(publicOf(text).report?.text, '---\ntitle: Down\nowner: Storage team\naudience: public\n---\n\n## Summary\n\nSee [#12](https://github.com/quay/gate/pull/12), says Katharine.\n');
    assert.match(publicOf('# Down\n\n## Summary\n\nKatharine.\n', 'markdown', { audience: 'public' }).report?.text ?? '', /Katharine/);
  });

  it('is made of any text, or refused in a sentence', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('---\n', 'owner: Ana Pereira\n', '# ', '## Action Items\n', '| a | Owner |\n|---|---|\n', '<!-- rca-internal -->', '<!-- /rca-internal -->', '[#1](https://github.com/a/b/pull/1)', '@ana', '\uD800', '\r\n', '> ', '- ', '```\n', '[a]: https://github.com/a/b/pull/1\n', 'Ana Pereira', '<script>alert(1)</script>'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('markdown' as const, 'yaml' as const), (pieces, syntax) => {
      const made = publicOf(pieces.join(''), syntax);
      if (made.report === undefined) assert.match(made.fault, /\.$/);
      else assert.ok(made.report.text.includes('audience: public'));
    }), { numRuns: 500 });
  });
});

describe('a leak', () => {
  const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
  const text = `# Down\n\n## Summary\n\n<!-- The host 10.20.30.40 -->\n\nThe job on 10.20.30.40 ran on db-7.quay.internal.\n\n## Root Cause\n\nThe key ${token} was used, see ana@quay-corp.com.\n`;
  const leaks = (source: string, allowed: readonly string[] = []): readonly string[] => {
    const made = publicOf(source);
    assert.ok(made.report !== undefined, made.fault);
    return leaksOf(made.report, readIn('markdown', source), made.hidden, { allowed }).map(({ sentence }) => sentence);
  };

  it('is told with its line in the source, secrets first, never with its words', () => {
    assert.deepEqual(leaks(text), [
      'A token of GitHub stands in line 11 and must be revoked, as it has stood in a file.',
      'An IP address stands in line 7.',
      'The name of an internal host stands in line 7.',
      'The e-mail address of a person stands in line 11.',
    ]);
  });

  it('is none where the team allows it', () => assert.equal(leaks(text, ['10.20.30.40', 'db-7.quay.internal']).length, 2));

  it('does not count when it is internal', () => assert.deepEqual(leaks(text.replace('The job', '<!-- rca-internal-line --> The job').replace('The key', '<!-- rca-internal-line --> The key')), []));
});
