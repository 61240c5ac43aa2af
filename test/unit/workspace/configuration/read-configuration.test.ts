// `.rca/config.yaml` as text: what is right in it is used, what is wrong is left out alone and said where it stands.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { fixesOf } from '../../../../server/src/rules/fixes.ts';
import type { Finding } from '../../../../server/src/rules/rule.ts';
import { isConfigurationFile, nearestConfiguration, configurationCandidates, profileFindings, readConfiguration, wishesOf } from '../../../../server/src/workspace/index.ts';

/** `E “the words at the place”: message`. */
function said(text: string): readonly string[] {
  return readConfiguration(text).findings.map(({ severity, span, message }: Finding) => `${severity.charAt(0).toUpperCase()} “${text.slice(span.from, span.to)}”: ${message}`);
}

describe('a configuration', () => {
  it('is read with the place of everything it says', () => {
    const { configuration, findings } = readConfiguration(`include: [docs/**/*.md]
exclude:
  - "**/template*"
profile: Google-SRE
profiles: [formats/house.yaml]
rules:
  placeholder: error
  long-gap:
    severity: warning
    minutes: 90
dateOrder: mdy
audience: public
issueTracker: https://tickets.example/browse/{ticket}
overrides:
  - files: [docs/sea/**]
    rules: { placeholder: "off" }
`);
    assert.deepEqual(findings, []);
    assert.ok(configuration.includes('docs/a/b.md') && !configuration.includes('a.md') && configuration.excludes('docs/template.md'));
    const [whole, sea] = configuration.parts;
    assert.deepEqual([whole?.profile?.value, whole?.profile?.line], ['google-sre', 4]);
    assert.deepEqual(whole?.rules.get('long-gap')?.options.get('minutes')?.value, 90);
    assert.deepEqual([whole?.rules.get('long-gap')?.severity?.value, whole?.rules.get('long-gap')?.severity?.line], ['warning', 9]);
    assert.deepEqual([whole?.dateOrder?.value, whole?.audience?.value, configuration.issueTracker?.value], ['mdy', 'public', 'https://tickets.example/browse/{ticket}']);
    assert.deepEqual(configuration.profiles.map(({ value, line }) => [value, line]), [['formats/house.yaml', 5]]);
    assert.deepEqual([sea?.rules.get('placeholder')?.severity?.value, sea?.matches('docs/sea/x.md'), sea?.matches('docs/x.md')], ['off', true, false]);
  });

  it('that says nothing leaves everything as it is', () => {
    for (const nothing of ['', '\n', '# nothing yet\n', '{}', '---\n', '\uFEFF', 'rules:\n', 'include: []\nrules: {}\n']) {
      const { configuration } = readConfiguration(nothing);
      assert.deepEqual([...wishesOf({ configuration: { file: 'c', path: 'a.md', configuration } }, shippedProfiles).severities], [], JSON.stringify(nothing));
      assert.ok(!configuration.includes('a.md') && !configuration.excludes('a.md'));
    }
  });

  it('has its rules by the part that matches last', () => {
    const { configuration } = readConfiguration('rules: { long-gap: { severity: hint, minutes: 40 } }\noverrides:\n  - files: [a/**]\n    rules: { long-gap: error }\n  - files: ["**/b.md"]\n    rules: { long-gap: { minutes: 50 } }\n');
    const of = (path: string): readonly unknown[] => {
      const { severities, options } = wishesOf({ configuration: { file: 'c', path, configuration } }, shippedProfiles);
      return [severities.get('long-gap')?.value, options.get('long-gap')?.get('minutes')?.value];
    };
    assert.deepEqual([of('c.md'), of('a/c.md'), of('a/b.md'), of('x/b.md')], [['hint', 40], ['error', 40], ['error', 50], ['hint', 50]]);
  });

  it('of the README is right', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../../README.md'), 'utf8');
    const [example] = [...readme.matchAll(/```yaml\n(include:[^`]*)```/g)].map(([, text]) => text ?? '');
    assert.ok(example !== undefined);
    assert.deepEqual(said(example), []);
    assert.deepEqual(profileFindings(readConfiguration(example).configuration, shippedProfiles), []);
  });
});

describe('what is wrong in a configuration', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['inclde: [a]\n', ['W “inclde”: The configuration knows no key “inclde” here and leaves it out. Did you mean “include”?']],
    ['overrides:\n  - files: [a]\n    rulse: {}\n', ['W “rulse”: The configuration knows no key “rulse” here and leaves it out. Did you mean “rules”?']],
    ['include: docs\n', ['E “docs”: “include” must be a list, not “docs”; it is left out.']],
    ['include: [docs, 7]\n', ['E “7”: An item of “include” must be a text, not “7”; it is left out.']],
    ['dateOrder: day-first\n', ['E “day-first”: “dateOrder” must be dmy, mdy or ymd, not “day-first”; it is left out.']],
    ['overrides:\n  - profile: minimal\n', ['E “profile: minimal”: An item of “overrides” needs “files”; it is left out.']],
    ['profile: [a]\n', ['E “[a]”: “profile” must be a text; it is left out.']],
    ['rules: { long-gpa: off }\n', ['W “long-gpa”: No rule has the id “long-gpa”. Did you mean “long-gap”?']],
    ['rules: { long-gap: warn }\n', ['E “warn”: The severity of “long-gap” must be one of off, hint, information, warning, error, not “warn”; it stays as it is.']],
    ['rules: { long-gap: { minuts: 3 } }\n', ['W “minuts”: The rule “long-gap” has no option “minuts”. Did you mean “minutes”?']],
    ['rules: { long-gap: { minutes: soon } }\n', ['E “soon”: “minutes” of “long-gap” must be a number from 1 to 10080, not “soon”; its default is used.']],
    ['rules: { long-gap: { minutes: 0 } }\n', ['E “0”: “minutes” of “long-gap” must be a number from 1 to 10080, not “0”; its default is used.']],
    ['rules: { vague-time: { minutes: 3 } }\n', ['W “minutes”: The rule “vague-time” has no option “minutes”. It has none.']],
    ['exclude: ["a*b*c*d"]\n', ['E “a*b*c*d”: The part “a*b*c*d” of the pattern “a*b*c*d” has more than 2 “*”. It is left out.']],
    ['issueTracker: ftp://x\n', ['E “ftp://x”: The address of a ticket begins with http:// or https:// and holds “{ticket}”, such as “https://tickets.example/browse/{ticket}”, not “ftp://x”; it is left out.']],
    ['- a\n', ['E “- a”: A configuration is keys and values, such as “profile: minimal”, not a list; the defaults hold.']],
    ['profile: a\nprofile: b\n', ['E “profile”: The key “profile” stands twice in one mapping; the first one counts. Remove or rename this one.']],
  ];
  for (const [text, findings] of cases) it(`is said of ${JSON.stringify(text)}`, () => assert.deepEqual(said(text), findings));

  it('is a profile that does not exist', () => {
    const text = 'profile: minimel\n';
    const [finding] = profileFindings(readConfiguration(text).configuration, shippedProfiles);
    assert.equal(finding?.message, 'There is no profile “minimel”, so this is passed over. Did you mean “minimal”?');
    assert.deepEqual(fixesOf(finding).map(({ title }) => title), ['Change to “minimal”']);
  });

  it('takes nothing else with it', () => {
    const { configuration } = readConfiguration('include: [docs/**, 7, "", x/*.md]\nprofile: 7\nrulse: 3\nrules:\n  long-gap: { severity: loud, minutes: 45 }\n  long-gpa: off\n  placeholder: error\noverrides:\n  - 3\n  - files: 3\n  - files: [a]\n    audience: everyone\n    profile: minimal\n');
    assert.deepEqual(configuration.include, ['docs/**', 'x/*.md']);
    assert.equal(configuration.parts[0]?.profile, undefined);
    assert.equal(configuration.parts[0]?.rules.get('long-gap')?.options.get('minutes')?.value, 45);
    assert.equal(configuration.parts[0]?.rules.get('long-gap')?.severity, undefined);
    assert.equal(configuration.parts[0]?.rules.get('placeholder')?.severity?.value, 'error');
    assert.deepEqual(configuration.parts.slice(1).map(({ profile, audience }) => [profile?.value, audience?.value]), [[undefined, undefined], ['minimal', undefined]]);
  });

  it('is repaired by replacing one word', () => {
    const text = 'rules:\n  long-gpa: off\n';
    const [finding] = readConfiguration(text).findings;
    assert.ok(finding !== undefined);
    const [fix] = fixesOf(finding);
    assert.deepEqual(fix?.changes, [{ kind: 'replace', span: { from: 9, to: 17 }, text: 'long-gap' }]);
  });
});

describe('a hostile configuration', () => {
  it('of any kind gives a configuration and findings inside the text', () => {
    const word = fc.constantFrom('include', 'rules', 'overrides', 'files', 'profile', 'long-gap', 'severity', 'minutes', 'off', '__proto__', 'constructor', 'toString', ':', ': ', '- ', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ',', '"', "'", '#', '&a', '*a', '|', '>', '\t', '7', 'null', '!!map', '---', '\u0000', '😀', '**', '?');
    fc.assert(fc.property(fc.oneof(fc.array(word, { maxLength: 60 }).map((words) => words.join('')), fc.string({ unit: 'binary' })), (text) => {
      const { configuration, findings } = readConfiguration(text);
      for (const { span, message } of findings) {
        assert.ok(span.from >= 0 && span.from <= span.to && span.to <= text.length);
        assert.ok(message.length > 10 && message.length < 1_000, message);
      }
      const { severities, options } = wishesOf({ configuration: { file: 'c', path: 'a/b.md', configuration } }, shippedProfiles);
      for (const id of [...severities.keys(), ...options.keys()]) assert.match(id, /^[a-z-]+$/);
    }), { numRuns: 500 });
  });

  it('cannot reach what all objects share', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const text of [`${key}: { polluted: 1 }\n`, `rules: { ${key}: off }\n`, `rules: { long-gap: { ${key}: off } }\n`, `overrides:\n  - files: [a]\n    ${key}: 1\n`]) {
        assert.equal(said(text).length, 1, text);
        assert.match(said(text)[0] ?? '', /^W/);
      }
    }
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  it('of aliases in aliases is followed no further than they can be', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'.charAt(index)}`).join(',')}]`), 'include: *j', 'profile: minimal', ''].join('\n');
    const { configuration, findings } = readConfiguration(bomb);
    assert.ok(findings.length > 0);
    assert.equal(configuration.parts[0]?.profile?.value, 'minimal');
  });

  it('of great size, depth or breadth is bounded', () => {
    assert.match(said('x'.repeat(1_000_000))[0] ?? '', /^E “”: This file has 1000000 characters/);
    for (const text of ['['.repeat(60_000), 'a: '.repeat(20_000), Array.from({ length: 5_000 }, (_, index) => `k${index}: 1`).join('\n'), `include: [${'"*", '.repeat(10_000)}]`, `rules: {${Array.from({ length: 4_000 }, (_, index) => `r${index}: off`).join(', ')}}`]) {
      const { findings } = readConfiguration(text);
      assert.ok(findings.length > 0 && findings.length < 5_000);
    }
  });
});

describe('the file of a configuration', () => {
  it('has one of two names', () => {
    for (const path of ['.rca/config.yaml', 'a/.rca/config.yml', 'file:///a/.rca/config.yaml']) assert.ok(isConfigurationFile(path), path);
    for (const path of ['rca/config.yaml', 'x.rca/config.yaml', '.rca/config.yaml.bak', '.rca/config.json', '.rca/profiles/config.yaml']) assert.ok(!isConfigurationFile(path), path);
  });

  it('that is nearest upward holds', () => {
    const files = ['/a/.rca/config.yaml', '/a/b/.rca/config.yml', '/a/b/.rca/config.yaml', '/a/bc/.rca/config.yaml'];
    const nearest = (report: string): string | undefined => nearestConfiguration(report, files);
    assert.deepEqual([nearest('/a/x.md'), nearest('/a/b/c/x.md'), nearest('/a/bc/x.md'), nearest('/x.md')], ['/a/.rca/config.yaml', '/a/b/.rca/config.yaml', '/a/bc/.rca/config.yaml', undefined]);
  });

  it('is looked for up to the folder that is open, and not above', () => {
    assert.deepEqual(configurationCandidates('file:///r/a/b.md', ['file:///r']), ['file:///r/a/.rca/config.yaml', 'file:///r/a/.rca/config.yml', 'file:///r/.rca/config.yaml', 'file:///r/.rca/config.yml']);
    assert.deepEqual(configurationCandidates('file:///r/a/b.md', ['file:///r/', 'file:///r/a']), ['file:///r/a/.rca/config.yaml', 'file:///r/a/.rca/config.yml']);
    assert.deepEqual(configurationCandidates('file:///other/b.md', ['file:///r']), []);
    assert.deepEqual(configurationCandidates('untitled:Untitled-1', ['file:///r']), []);
  });
});
