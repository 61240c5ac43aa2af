// Secrets are put together here, so that no scanner takes this file for a leak. None of them is real.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { changesOfRule, fixesOf } from '../../../server/src/rules/fixes.ts';
import type { Finding, OptionValues } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const today = { year: 2026, month: 11, day: 20 };

function leaks(text: string, syntax: Syntax = 'markdown', options: OptionValues = {}): readonly Finding[] {
  const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  return check(report, { profiles: shippedProfiles, today, options: { 'public-leak': options } }).filter(({ rule }) => rule === 'public-leak');
}

const report = (text: string, audience = 'public'): string => `---\naudience: ${audience}\n---\n\n# Checkout down\n\n## Summary\n\n${text}\n`;
const yaml = (text: string): string => `title: Checkout down\naudience: public\nsections:\n  - id: summary\n    heading: Summary\n    text: |\n      ${text.replaceAll('\n', '\n      ')}\n`;
const found = (text: string, options: OptionValues = {}): readonly string[] => leaks(report(text), 'markdown', options).map(({ span }) => report(text).slice(span.from, span.to));

const letters = (length: number): string => 'aZ3bY9cX7dW1eV5fU2gT8hS4iR6jQ0kPmLnMoN'.repeat(10).slice(0, length);
const joined = (...parts: readonly string[]): string => parts.join('');

const SECRETS: Readonly<Record<string, string>> = {
  GitHub: joined('gh', 'p_', letters(36)),
  GitLab: joined('gl', 'pat-', letters(20)),
  Slack: joined('xo', 'xb-', '1234567890-', letters(24)),
  'a webhook': joined('https://hooks.', 'slack.com/services/', 'T0QUAY12/B0QUAY34/', letters(24)),
  AWS: joined('AWS_SECRET', '_ACCESS_KEY=', letters(40)),
  npm: joined('np', 'm_', letters(36)),
  Stripe: joined('sk_', 'live_', letters(24)),
  'a database': joined('postgres', '://ledger:', letters(12), '@db.quay.example:5432/orders'),
  'a web address': joined('https', '://harbour:', letters(12), '@quay.example.org'),
  'a private key': `${joined('-----BEGIN RSA ', 'PRIVATE KEY-----')}\nMI${letters(60)}\n${letters(64)}\n${letters(64)}\n${joined('-----END RSA ', 'PRIVATE KEY-----')}`,
};

describe('secrets in a public report', () => {
  for (const [name, secret] of Object.entries(SECRETS)) {
    for (const [syntax, make] of [['markdown', report], ['yaml', yaml]] as const) {
      it(`of ${name} are an error in ${syntax}, never repeated, and redacted`, () => {
        for (const text of [make(`The job used ${secret} for it.`), make(`\`\`\`\n${secret}\n\`\`\``)]) {
          const [first, ...others] = leaks(text, syntax);
          assert.ok(first);
          assert.deepEqual(others, []);
          assert.equal(first.severity, 'error');
          const part = secret.slice(-12);
          for (const said of [first.message, ...fixesOf(first).map(({ title }) => title)]) assert.ok(!said.includes(part), said);
          const read = syntaxes[syntax].read(text, { profiles: shippedProfiles });
          const fixed = applyEdits(text, syntaxes[syntax].write(read, changesOfRule([first], 'public-leak')));
          assert.ok(!fixed.includes(part) && fixed.includes('[redacted]'), fixed);
          assert.deepEqual(leaks(fixed, syntax), []);
          assert.deepEqual(syntaxes[syntax].read(fixed, { profiles: shippedProfiles }).problems, []);
        }
      });
    }
  }

  it('are left to others in a report that is not public', () => {
    assert.deepEqual(leaks(report(SECRETS['GitHub'] ?? '', 'internal')), []);
    assert.equal(leaks(report(SECRETS['GitHub'] ?? '', 'external')).length, 1);
  });

  it('are found in the values of front matter and in comments', () => {
    assert.equal(leaks(`---\naudience: public\nkey: ${SECRETS['npm']}\n---\n\n# Checkout down\n`).length, 1);
    assert.equal(leaks(report(`<!-- ${SECRETS['npm']} -->`)).length, 1);
  });

  it('in front matter and YAML leave a text that can be read when they are redacted', () => {
    for (const [syntax, text] of [['markdown', `---\naudience: public\nkey: ${SECRETS['npm']}\nnote: on 10.1.2.3\n---\n\n# Checkout down\n`], ['yaml', `title: Checkout down\naudience: public\nkey: ${SECRETS['npm']}\nnote: on 10.1.2.3\n`]] as const) {
      const read = syntaxes[syntax].read(text, { profiles: shippedProfiles });
      const fixed = applyEdits(text, syntaxes[syntax].write(read, changesOfRule(leaks(text, syntax), 'public-leak')));
      const { fields, problems } = syntaxes[syntax].read(fixed, { profiles: shippedProfiles });
      assert.deepEqual(problems, [], fixed);
      assert.deepEqual(['key', 'note'].map((key) => fields.find((field) => field.key === key)?.value), ['[redacted]', 'on [redacted]'], fixed);
    }
  });

  it('are kept out of the messages and fixes of other rules', () => {
    const secret = SECRETS['npm'] ?? '';
    const text = `---\naudience: public\nstatus: ${secret}\ntimezone: ${secret}\n---\n\n# Checkout down {{${secret}}}\n\n## Root Cause\n\nHuman error {{${secret}}}.\n\n## Action Items\n\n- Improve ${secret}\n- [ ] Review ${secret} @ana\n`;
    const all = check(syntaxes.markdown.read(text, { profiles: shippedProfiles }), { profiles: shippedProfiles, today });
    const said = all.flatMap((finding) => [finding.message, ...fixesOf(finding).map(({ title }) => title)]);
    assert.ok(said.some((words) => words.includes('“[redacted]”')));
    for (const words of said) assert.ok(!words.includes(secret.slice(0, 8)) && !words.includes(secret.slice(-8)), words);
  });

  it('are looked for in time that grows with the text only', () => {
    for (const piece of ['-----BEGIN', '-----BEGIN-----END', '-----BEGIN\n-----END\n', 'https://a:b@', 'mongodb://a:', 'ghs_1_a.', 'SECRET_ACCESS_KEY = ', '1.1.1.1/', 'ana@quay.dev ', '::', 'a.']) leaks(report(piece.repeat(20_000)));
  }).timeout(120_000);

  it('are not seen in what only looks like one', () => {
    assert.deepEqual(found(`The commit ${'0123456789abcdef'.repeat(3).slice(0, 40)} with postgres://user:\${PASSWORD}@db.example.org/orders and https://quay.example.org/a:b@c`), []);
  });
});

describe('addresses in a public report', () => {
  it('are internal hosts, addresses of machines and people, and links to chats', () => {
    assert.deepEqual(found('`api.default.svc.cluster.local`, http://grafana.corp/d/7 and build-3.quay.lan'), ['api.default.svc.cluster.local', 'grafana.corp', 'build-3.quay.lan']);
    assert.deepEqual(found('10.1.2.3:8080, 192.168.0.0/16, 172.18.0.35 and fd00:aa::17'), ['10.1.2.3', '192.168.0.0/16', '172.18.0.35', 'fd00:aa::17']);
    assert.deepEqual(found('Ask ana.pereira@quay.dev.'), ['ana.pereira@quay.dev']);
    assert.deepEqual(found('See [the thread](https://quay.slack.com/archives/C1/p2) and https://teams.microsoft.com/l/message/1.'), ['https://quay.slack.com/archives/C1/p2', 'https://teams.microsoft.com/l/message/1']);
  });

  it('are not versions, times, files, examples and mail boxes for everybody', () => {
    assert.deepEqual(found('v1.2.3.4, version 10.2.3.4, 300.1.2.3, 10:20:30, 2026-01-31T08:11:12, std::vector, a::b, `.env.local`, settings.local.json'), []);
    assert.deepEqual(found('support@quay.dev, harbour-team@googlegroups.com, dev@lists.quay.dev, x@a.b.c.d, ana@example.com, git@github.com, 192.0.2.7, 127.0.0.1, 8.8.8.8, ::1, 2001:db8::7, https://slack.com/help'), []);
  });

  it('are those that the options name', () => {
    assert.deepEqual(found('db.quay.zone and grafana.corp', { internalHosts: ['*.quay.zone'] }), ['db.quay.zone']);
    assert.deepEqual(found('10.1.2.3, ana@quay.dev and grafana.corp', { allowed: ['10.1.2.3', 'Quay.dev', 'grafana.corp'] }), []);
  });

  it('leave no half of a link behind', () => {
    const text = report('See [the thread](https://quay.slack.com/archives/C1/p2), <ana@quay.dev> and 10.1.2.3.');
    const read = syntaxes.markdown.read(text, { profiles: shippedProfiles });
    const fixed = applyEdits(text, syntaxes.markdown.write(read, changesOfRule(leaks(text), 'public-leak')));
    assert.equal(fixed, report('See the thread [redacted], [redacted] and [redacted].'));
  });

  it('of any text stand inside it and never overlap', () => {
    const piece = fc.oneof(fc.constantFrom('ana@quay.dev', '10.1.2.3', 'a.corp', 'https://quay.slack.com/archives/', '::', '1.', '@', '.', '/', ...Object.values(SECRETS)), fc.string({ maxLength: 6 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = report(pieces.join(''));
      let end = 0;
      for (const { span, message } of leaks(text).toSorted((a, b) => a.span.from - b.span.from)) {
        assert.ok(span.from >= end && span.from < span.to && span.to <= text.length);
        assert.ok(!message.includes(text.slice(span.from, span.to)));
        end = span.to;
      }
    }), { numRuns: 200 });
  });
});
