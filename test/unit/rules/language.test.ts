import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/index.ts';
import type { OptionValues } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const today = { year: 2026, month: 11, day: 20 };
const language = rules.filter(({ category, id }) => category === 'language' || id === 'undefined-term');
const loud = Object.fromEntries(language.map(({ id }) => [id, 'warning' as const]));

function found(text: string, id: string, options: OptionValues = {}): readonly string[] {
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
  return check(report, { profiles: shippedProfiles, today, severities: loud, options: { [id]: options } }, language).filter(({ rule }) => rule === id).map(({ span }) => text.slice(span.from, span.to));
}

const inSection = (heading: string, text: string): string => `# Checkout down\n\n## ${heading}\n\n${text}\n`;
const inSummary = (text: string): string => inSection('Summary', text);

/** Sentences, each with what is found in it by the rule. */
function sentences(id: string, list: Readonly<Record<string, readonly string[]>>, heading = 'Summary'): void {
  for (const [sentence, wanted] of Object.entries(list)) {
    it(wanted.length === 0 ? `leaves “${sentence}”` : `finds “${wanted.join('”, “')}” in “${sentence}”`, () => assert.deepEqual(found(inSection(heading, sentence), id), wanted));
  }
}

describe('blame', () => sentences('blaming-language', {
  'The engineer who had deployed the change forgot the flag.': ['engineer who had deployed the change forgot'],
  'One of the engineers simply ignored the page.': ['engineers simply ignored'],
  'Katharine forgot to renew it, and @quinn ignored the page.': ['Katharine forgot', 'quinn ignored'],
  '@storage-team ignored the page.': [],
  'He screwed up the migration, and somebody messed up the restore.': ['He screwed up', 'somebody messed up'],
  'This was due to the carelessness of an operator on our staff.': ['carelessness'],
  'A careless engineer pushed it; the admins were lazy.': ['careless engineer', 'the admins were lazy'],
  'The reviewer is to blame.': ['reviewer is to blame'],
  'The flag was simply forgotten by the new colleague.': ['was simply forgotten by the new colleague'],
  'The proxy ignored the header and the cache forgot the key.': [],
  'The error raised for the engineer ignored the locale.': [],
  'Lazy loading was on; the retries were reckless.': [],
  'The postmortem says “the engineer forgot it”.': [],
  'We ignored the first alert, as it had been wrong for weeks.': [],
  'Users forgot their passwords.': [],
  'Nobody ignored it, no engineer is to blame, and the reviewer was not careless.': [],
}));

it('blame in a cause is told once, as a cause that is none', () => {
  const text = inSection('Root Cause', 'The engineer forgot the flag.');
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
  const told = check(report, { profiles: shippedProfiles, today }).map(({ rule }) => rule).filter((rule) => rule === 'blaming-language' || rule === 'human-error-cause');
  assert.deepEqual(told, ['human-error-cause']);
});

describe('counterfactuals', () => {
  sentences('counterfactual', {
    'The alert should not have been silenced.': ['should not have been silenced'],
    'We should’ve rolled back at once.': ['should’ve rolled'],
    'It ought to have been caught by the test.': ['ought to have been caught'],
    'This could probably have been avoided.': ['could probably have been avoided'],
    'The peak could have caused the second outage.': [],
    'It could not have been detected.': [],
    'We found out what should have happened.': [],
    'Should it have been tested?': [],
    'The limit should have no effect, and should be raised.': [],
    'It only works if only one replica runs.': [],
  });
  it('belong into lessons and actions, not into what happened', () => {
    const text = 'The alert should have fired.';
    for (const heading of ['Summary', 'Timeline', 'Root Cause']) assert.equal(found(inSection(heading, text), 'counterfactual').length, 1, heading);
    for (const heading of ['Lessons Learned', 'Action Items', 'What went wrong']) assert.deepEqual(found(inSection(heading, text), 'counterfactual'), [], heading);
    assert.deepEqual(found(inSection('Timeline', '- 2026-01-31 08:11 UTC – the orders should have recovered'), 'counterfactual'), []);
    assert.deepEqual(found('# Checkout down\n\n## The alert should have fired\n\nIt did not.\n', 'counterfactual'), []);
  });
});

describe('people who failed', () => sentences('person-failed', {
  'The on-call engineer failed to notice the graph.': ['engineer failed to'],
  'We failed to test it, and Ana neglected to ask.': ['We failed to', 'Ana neglected to'],
  'The incident manager then failed to call.': ['manager then failed to'],
  'The package manager failed to install it.': [],
  'The job started by the engineer failed to finish.': [],
  'The operator failed to reconcile the resource.': [],
  'Customers failed to log in.': [],
  'The engineer failed over to the standby.': [],
  'We failed to reproduce it, and an engineer failed to restart the node.': [],
}));

describe('hindsight', () => sentences('hindsight-booster', {
  'The limit was obviously wrong.': ['obviously'],
  'This was clearly a mistake, and easily avoided.': ['clearly', 'easily'],
  'The index was simply too small.': ['simply'],
  'Nothing was obviously wrong, and the switches were not clearly marked.': [],
  'The builds will simply retry and can easily be stopped.': [],
  'The log clearly showed the address.': [],
}));

describe('excitement', () => sentences('animated-language', {
  'It happened AGAIN and was NEVER noticed.': ['AGAIN', 'NEVER'],
  'A terrible day!!!': ['terrible', '!!!'],
  'It said `a !!b` and x!!y; NOT NULL, SELECT ONLY ONE.': [],
  'It was down! We feel terrible about it.': [],
}, 'Impact'));

describe('vendors', () => {
  const cause = (text: string): readonly string[] => found(inSection('Root Cause', text), 'vendor-blame');
  it('are no cause by themselves', () => {
    assert.deepEqual(cause('The outage was due to a failure at our hosting provider.'), ['due to a failure at our hosting provider']);
    assert.deepEqual(cause('It was caused by an AWS outage.'), ['caused by an AWS']);
    assert.deepEqual(cause('It was triggered by a third party.'), ['triggered by a third party']);
  });
  it('may be named where the analysis goes on', () => {
    assert.deepEqual(cause('It was caused by an AWS outage.\n\nThe pages were back at noon.'), ['caused by an AWS']);
    assert.deepEqual(cause('It was caused by an AWS outage.\n\nThe checkout has no failover to another region.'), []);
    assert.deepEqual(cause('It was caused by a GitHub token that we had rotated.'), []);
  });
  it('are named freely outside of causes', () => {
    assert.deepEqual(found(inSection('Timeline', '- 2026-01-31 08:11 UTC – outage caused by our provider'), 'vendor-blame'), []);
  });
});

describe('apologies', () => {
  it('need a step beside them', () => {
    assert.deepEqual(found(inSummary('We are very sorry for the inconvenience.'), 'rote-apology'), ['sorry for the inconvenience']);
    assert.deepEqual(found(inSummary('We are very sorry for the inconvenience.\n\nThe limit has been raised.'), 'rote-apology'), []);
    assert.deepEqual(found(`${inSummary('We take this seriously.')}\n## Action Items\n\n- Add an alert (Storage team)\n`, 'rote-apology'), []);
    assert.deepEqual(found(inSummary('Nobody took the first alert for real.'), 'rote-apology'), []);
  });
});

describe('names', () => {
  sentences('named-person', {
    'Katharine Berger and @quinn-b changed it, and Tomasz’s test passed.': ['Katharine Berger', '@quinn-b', 'Tomasz'],
    'Thanks to Katharine and Tomasz.': [],
    'The @angular/core package and @latest were pinned.': [],
    'Created by: Katharine': [],
    'The team in San Antonio asked @storage-team and `agent`@1.2.3.': [],
    'The Martin server and Jenkins were down.': [],
  });
  it('of the report’s own people are known', () => {
    const report = (owner: string): string => `---\nowner: ${owner}\n---\n\n# Checkout down\n\n## Summary\n\nRowenna raised the limit with Storage.\n`;
    assert.deepEqual(found(report('Rowenna Quill'), 'named-person'), ['Rowenna']);
    assert.deepEqual(found(report('Storage Team'), 'named-person'), []);
  });
  it('may stand in timelines, actions and lists of people', () => {
    for (const heading of ['Timeline', 'Action Items', 'Responders']) assert.deepEqual(found(inSection(heading, '- Katharine raised the limit'), 'named-person'), [], heading);
  });
});

describe('terms', () => {
  const terms = (text: string, ...list: readonly string[]): readonly string[] => found(inSummary(text), 'undefined-term', { terms: list });
  it('are written as in the glossary', () => {
    assert.deepEqual(terms('Github, github and git hub; GitHub.', 'GitHub'), ['Github', 'github', 'git hub']);
    assert.deepEqual(terms('On-call was paged. The on call and the oncall slept.', 'on-call'), ['on call', 'oncall']);
    assert.deepEqual(terms('The standby was paged, the pager duty too.', 'on-call: standby, pager duty'), ['standby', 'pager duty']);
    assert.deepEqual(terms('See github.com/quay, @github/cli and `github`.', 'GitHub'), []);
    assert.deepEqual(terms('Nothing.', '', ' : x', ':'), []);
  });
  it('include acronyms where that is asked for', () => {
    const acronyms = (text: string, least: number, ...known: readonly string[]): readonly string[] => found(inSummary(text), 'undefined-term', { acronyms: least, knownAcronyms: known });
    assert.deepEqual(acronyms('The QRS failed. The QRS came back; DNS did not.', 2), ['QRS']);
    assert.deepEqual(acronyms('The QRS failed. The QRS came back.', 3), []);
    assert.deepEqual(acronyms('The queue routing service (QRS) failed, and the QRS came back.', 1), []);
    assert.deepEqual(acronyms('The QRS failed.', 1, 'QRS'), []);
    assert.deepEqual(acronyms('The QRS failed.', 0), []);
  });
});

describe('language rules', () => {
  it('are silent in other languages', () => {
    const texts = [
      'Der Fehler war obviously zu groß!! Die Engineers haben das nicht gesehen, und die Warnung ist AGAIN nicht gekommen. Es wurde von uns nicht bemerkt.',
      'L’ingénieur a oublié de vérifier le certificat, c’est simply terrible!! Nous sommes désolés pour les problèmes que cela a causés à nos clients.',
      '監視が通知を出さなかったため、障害に気づくのが遅れました!! simply too late. エンジニアが設定を確認していませんでした。',
    ];
    for (const text of texts) for (const { id } of language) assert.deepEqual(found(inSummary(text), id), [], `${id}: ${text}`);
  });

  it('leave quotes, code, links and headings alone', () => {
    const text = '# Obviously terrible!!\n\n## Summary\n\n> The engineer forgot it, obviously.\n\nThe page `the engineer forgot` and [the engineer forgot](https://quay.example.org) and "the engineer forgot it, obviously".\n';
    for (const { id } of language) assert.deepEqual(found(text, id), [], id);
  });

  it('take time that grows with the text only', () => {
    const pieces = ['the engineer who ', 'should have ', 'could have been ', 'failed to ', 'forgot ', '“', '"', '[', 'a!! ', 'careless ', 'carelessness ', 'caused by ', 'apologise ', 'seriously ', 'obviously ', 'Ana ', '@a ', 'if only we ', 'QRS ', 'git '];
    for (const piece of pieces) {
      const text = inSection('Root Cause', piece.repeat(20_000));
      const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
      check(report, { profiles: shippedProfiles, today, severities: loud, options: { 'undefined-term': { terms: ['GitHub'], acronyms: 1 } } }, language);
    }
  }).timeout(120_000);

  it('stand inside their text and never fail', () => {
    const words = fc.constantFrom('the', 'engineer', 'forgot', 'should', 'have', 'been', 'obviously', 'failed', 'to', 'Ana', '@quill', 'AGAIN', '!!', '“', '”', '"', '(', ')', '.', '?', ':', '\n\n', '- ', '`', 'caused', 'by', 'our', 'provider', 'sorry', 'inconvenience', 'careless', 'we', 'who', 'on', 'call', '’s', 'if', 'only', '\uFFFC');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('Summary', 'Timeline', 'Root Cause', 'Lessons'), (list, heading) => {
      const text = inSection(heading, list.join(' '));
      const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
      for (const { rule, span, message } of check(report, { profiles: shippedProfiles, today, severities: loud }, rules)) {
        assert.notEqual(rule, 'internal-error', message);
        assert.ok(span.from >= 0 && span.from <= span.to && span.to <= text.length, `${rule} at ${span.from}–${span.to}`);
      }
    }), { numRuns: 200 });
  });
});
