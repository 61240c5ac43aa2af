import assert from 'node:assert/strict';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check, MOST_FINDINGS } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/index.ts';
import type { Finding, Rule, Severity } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const today = { year: 2026, month: 11, day: 20 };
const options = { profiles: shippedProfiles, today };

function read(text: string, syntax: Syntax = 'markdown'): Report {
  return syntaxes[syntax].read(text, { profiles: shippedProfiles });
}

function found(text: string, id: string, syntax: Syntax = 'markdown', severities: Readonly<Record<string, Severity>> = {}): readonly Finding[] {
  return check(read(text, syntax), { ...options, severities }).filter(({ rule }) => rule === id);
}

function makeRule(id: string, more: Partial<Rule>): Rule {
  return {
    id, category: 'structure', severity: 'warning', fix: 'none', title: id, reason: id, examples: { bad: [], good: [] },
    *check() { yield { span: { from: 0, to: 1 }, message: id }; },
    ...more,
  };
}

const own = (...ids: readonly string[]): readonly Rule[] => rules.filter(({ id }) => ids.includes(id));

describe('running rules', () => {
  it('turns a rule that throws into a finding that names it, and runs the others', () => {
    const broken = makeRule('broken-rule', { check: () => { throw new Error('no luck'); } });
    const halfway = makeRule('halfway-rule', { *check() { yield { span: { from: 0, to: 1 }, message: 'first' }; throw new Error('then not'); } });
    const findings = check(read('# Title\n'), options, [broken, halfway, makeRule('fine-rule', {}), ...own('internal-error')]);
    assert.deepEqual(findings.map(({ rule }) => rule).toSorted(), ['fine-rule', 'internal-error', 'internal-error']);
    const messages = findings.filter(({ rule }) => rule === 'internal-error').map(({ message }) => message);
    assert.ok(messages.some((message) => message.includes('broken-rule') && message.includes('no luck')));
    assert.ok(messages.some((message) => message.includes('halfway-rule') && message.includes('then not')));
  });

  it('keeps the most severe 500 of 10,000 findings and says so', () => {
    const many = makeRule('many-rule', {
      *check() { for (let at = 0; at < 10_000; at += 1) yield { span: { from: at, to: at + 1 }, message: 'x', severity: at % 100 === 99 ? 'error' : 'hint' }; },
    });
    const findings = check(read('x'.repeat(10_001)), options, [many, ...own('too-many-findings')]);
    assert.equal(findings.length, MOST_FINDINGS + 1);
    assert.equal(findings.filter(({ severity }) => severity === 'error').length, 100);
    assert.match(findings.find(({ rule }) => rule === 'too-many-findings')?.message ?? '', /10000 findings; the 500 most severe/);
  });

  it('sorts by place', () => {
    const back = makeRule('back-rule', { *check() { for (const from of [30, 10, 20]) yield { span: { from, to: from + 1 }, message: 'x' }; } });
    assert.deepEqual(check(read('x'.repeat(40)), options, [back]).map(({ span }) => span.from), [10, 20, 30]);
  });

  it('drops general findings where a specific one stands, even if that one is off', () => {
    const general = makeRule('general-rule', { *check() { yield { span: { from: 0, to: 5 }, message: 'a' }; yield { span: { from: 50, to: 55 }, message: 'b' }; } });
    const specific = makeRule('specific-rule', { insteadOf: { rules: ['general-rule'], where: 'overlap' }, *check() { yield { span: { from: 3, to: 4 }, message: 'c' }; } });
    const report = read('x'.repeat(60));
    assert.deepEqual(check(report, options, [general, specific]).map(({ message }) => message), ['c', 'b']);
    assert.deepEqual(check(report, { ...options, severities: { 'specific-rule': 'off' } }, [general, specific]).map(({ message }) => message), ['b']);
    const everywhere = { ...specific, insteadOf: { rules: ['general-rule'], where: 'report' } as const };
    assert.deepEqual(check(report, options, [general, everywhere]).map(({ message }) => message), ['c']);
  });

  it('says one thing about a file that cannot be read', () => {
    const text = '# Checkout down\n\n<<<<<<< HEAD\n- one\n=======\n- two\n>>>>>>> other\n';
    assert.deepEqual(check(read(text), options).map(({ rule }) => rule), ['conflict-marker']);
  });

  it('judges a report whose profile nobody gave', () => {
    assert.ok(Array.isArray(check(read('# Title\n'), { profiles: new Map(), today })));
  });
});

const PLACEHOLDER = '## Summary\n\nThe checkout at TBD was down.\n';

describe('severities', () => {
  it('takes front matter over options over the default', () => {
    const report = (matter: string): string => `${matter}# Checkout down\n\n${PLACEHOLDER}`;
    const severity = (text: string, severities: Readonly<Record<string, Severity>> = {}): string | undefined => found(text, 'placeholder', 'markdown', severities)[0]?.severity;
    assert.equal(severity(report('')), 'warning');
    assert.equal(severity(report(''), { placeholder: 'hint' }), 'hint');
    assert.equal(severity(report('---\nrca-rules:\n  placeholder: error\n---\n\n'), { placeholder: 'hint' }), 'error');
    assert.equal(severity(report(''), { placeholder: 'off' }), undefined);
    assert.equal(severity(report('---\nrca-rules: { placeholder: off }\n---\n\n')), undefined);
  });

  it('takes the profile over the default, and options over the profile', () => {
    const minimal = shippedProfiles.get('minimal');
    assert.ok(minimal);
    const profiles = new Map([['minimal', { ...minimal, rules: { placeholder: 'information' as const } }]]);
    const report = syntaxes.markdown.read(`# Checkout down\n\n${PLACEHOLDER}`, { profiles });
    const severity = (severities: Readonly<Record<string, Severity>>): string | undefined => check(report, { profiles, today, severities }).find(({ rule }) => rule === 'placeholder')?.severity;
    assert.equal(severity({}), 'information');
    assert.equal(severity({ placeholder: 'error' }), 'error');
  });

  it('lets a chosen severity overrule what a single fault says of itself', () => {
    const text = `---\ntitle: Checkout down\nstatus: final\n---\n\n${PLACEHOLDER}`;
    assert.equal(found(text, 'placeholder')[0]?.severity, 'error');
    assert.equal(found(text, 'placeholder', 'markdown', { placeholder: 'hint' })[0]?.severity, 'hint');
  });

  it('reads severities of a YAML report', () => {
    const yaml = 'title: Checkout down\nrca-rules:\n  placeholder: off\nsections:\n  - heading: Summary\n    text: The checkout at TBD was down.\n';
    assert.equal(found(yaml, 'placeholder', 'yaml').length, 0);
    assert.equal(found(yaml.replace('off', 'error'), 'placeholder', 'yaml')[0]?.severity, 'error');
  });

  it('says which severities there are', () => {
    const [fault] = found('---\ntitle: Checkout down\nrca-rules:\n  placeholder: loud\n---\n\n## Summary\n\nDown.\n', 'invalid-value');
    assert.match(fault?.message ?? '', /“loud” is no severity for “placeholder”.*“warning”/);
  });

  it('asks for the zone on every entry where the profile does', () => {
    const minimal = shippedProfiles.get('minimal');
    assert.ok(minimal);
    const profiles = new Map([['minimal', { ...minimal, timeline: { ...minimal.timeline, zonePolicy: 'explicit' as const } }]]);
    const text = '# Checkout down\n\n## Timeline (UTC)\n\n- 2026-01-31 08:11 – alert fired\n- 2026-01-31 08:16 UTC – restarted\n';
    const explicit = check(syntaxes.markdown.read(text, { profiles }), { profiles, today }).filter(({ rule }) => rule === 'zone-not-explicit');
    assert.deepEqual(explicit.map(({ severity }) => severity), ['error']);
    assert.deepEqual(found(text, 'zone-not-explicit'), []);
  });
});

describe('suppressions', () => {
  const two = (first: string, second: string, top = ''): string => `${top}# Checkout down\n\n## Summary\n\n${first}\n\nBuilt at TBD.\n\n## Impact\n\n${second}\n\nHit TBD users.\n`;
  const places = (text: string): readonly string[] => found(text, 'placeholder').map(({ span }) => text.slice(text.lastIndexOf('\n', span.from) + 1, span.to));

  it('holds for the next line, the line, the section, the file', () => {
    assert.deepEqual(places(two('a', 'b')), ['Built at TBD', 'Hit TBD']);
    assert.deepEqual(places(two('<!-- rca-disable-next-line placeholder -->', 'b')), ['Hit TBD']);
    assert.deepEqual(places('# Checkout down\n\n## Summary\n\nBuilt at TBD. <!-- rca-disable-line placeholder -->\nHit TBD users.\n'), ['Hit TBD']);
    assert.deepEqual(places(two('a', '<!-- rca-disable-section placeholder -->')), ['Built at TBD']);
    assert.deepEqual(places(two('a', '<!-- rca-disable placeholder -->')), []);
    assert.deepEqual(places(two('a', '<!-- rca-disable -->')), []);
    assert.deepEqual(places(two('<!-- rca-disable missing-zone -->', 'b')), ['Built at TBD', 'Hit TBD']);
  });

  it('holds in YAML', () => {
    const yaml = (comment: string): string => `title: Checkout down\n${comment}actions:\n  - text: Add an alert\n    due: 2026-12-01\n  - text: Test the failover\n    due: 2026-12-01\n`;
    const count = (text: string): number => found(text, 'unowned-action', 'yaml').length;
    assert.equal(count(yaml('')), 2);
    assert.equal(count(yaml('# rca-disable unowned-action -- decided in the meeting\n')), 0);
    assert.equal(count(yaml('').replace('  - text: Test', '  # rca-disable-next-line unowned-action\n  - text: Test')), 1);
  });

  it('reports what suppresses nothing, but not for rules that are off', () => {
    const text = two('<!-- rca-disable-next-line placeholder missing-zone -->', 'b');
    const [unused] = found(text, 'unused-suppression');
    assert.equal(unused === undefined ? undefined : text.slice(unused.span.from, unused.span.to), 'missing-zone');
    assert.deepEqual(found(text, 'unused-suppression', 'markdown', { 'missing-zone': 'off' }), []);
    assert.deepEqual(found(two('<!-- rca-disable-next-line -->', 'b'), 'unused-suppression'), []);
  });

  it('can be silenced itself', () => {
    assert.deepEqual(found(two('<!-- rca-disable unused-suppression missing-zone -->', 'b'), 'unused-suppression'), []);
  });

  it('offers the near id for one that does not exist', () => {
    const [fault] = found(two('<!-- rca-disable missing-zon -->', 'b'), 'unknown-rule');
    assert.match(fault?.message ?? '', /No rule has the id “missing-zon”\. Did you mean “missing-zone”\?/);
    assert.deepEqual(fault?.fixes?.().map(({ title }) => title), ['Change to “missing-zone”']);
  });
});
