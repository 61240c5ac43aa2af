// A team's profiles are in force when their files are right; when one is not, its file says where and why, and its reports fall back.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../../server/src/rules/index.ts';
import { shippedProfiles, type Profile } from '../../../../server/src/profiles/index.ts';
import { shippedFiles } from '../../../../server/src/profiles/shipped-files.generated.ts';
import { check } from '../../../../server/src/rules/check.ts';
import { syntaxes } from '../../../../server/src/syntax/index.ts';
import * as engine from '../../../../server/src/workspace/own-profiles/engine.ts';
import { loadOwnProfiles, MOST_PROFILES, type OwnProfiles } from '../../../../server/src/workspace/own-profiles/load-own-profiles.ts';

const ruleIds = rules.map(({ id }) => id);
const folder = 'file:///w/.rca/profiles/';

/** By file name; a value that is no text is written as JSON. */
function load(files: Readonly<Record<string, unknown>>, before?: OwnProfiles): OwnProfiles {
  const texts = Object.entries(files).map(([name, content]) => ({ uri: folder + name, text: typeof content === 'string' ? content : JSON.stringify(content, undefined, 2) }));
  return loadOwnProfiles(texts, { engine, ruleIds, ...(before === undefined ? {} : { before }) });
}

/** `words of the file | severity | message` of every finding of a file. */
function told(loaded: OwnProfiles, name: string): readonly string[] {
  const file = loaded.files.find(({ uri }) => uri === folder + name) ?? assert.fail(`There is no file ${name}.`);
  return file.findings.map(({ rule, severity, span, message }) => {
    assert.equal(rule, 'invalid-profile');
    assert.ok(span.from >= 0 && span.to <= file.text.length && span.from <= span.to);
    return `${file.text.slice(span.from, span.to)} | ${severity} | ${message}`;
  });
}

function profile(loaded: OwnProfiles, id: string): Profile {
  return loaded.profiles.get(id) ?? assert.fail(`There is no profile ${id}.`);
}

function faultsOf(loaded: OwnProfiles, report: string): readonly string[] {
  const { profiles } = loaded;
  const read = syntaxes.markdown.read(report, { profiles });
  return check(read, { profiles, today: { year: 2026, month: 1, day: 2 } }).map(({ rule, span }) => `${rule} ${report.slice(span.from, span.to)}`.trim());
}

describe('a profile of a team', () => {
  const acme = {
    title: 'Acme', extends: 'minimal', required: ['cost-center'],
    properties: { 'cost-center': { description: 'Who pays.', pattern: '^CC-\\d{4}$' } },
    sections: { legal: { heading: 'Legal View', required: true, after: 'impact', guidance: 'What counsel says.' }, lessons: null },
    rules: { 'unowned-action': 'hint' },
  };

  it('is the one it extends, with what it says over it', () => {
    const loaded = load({ 'acme.json': acme });
    assert.deepEqual(told(loaded, 'acme.json'), []);
    const { sections, fields, rules: severities, instead } = profile(loaded, 'acme');
    assert.deepEqual(sections.map(({ id }) => id).slice(0, 3), ['summary', 'impact', 'legal']);
    assert.ok(!sections.some(({ id }) => id === 'lessons'));
    assert.ok(fields.some(({ key, required }) => key === 'cost-center' && required));
    assert.equal(severities['unowned-action'], 'hint');
    assert.equal(instead, undefined);
  });

  it('is judged by what it says, in Markdown as in YAML', () => {
    const loaded = load({ 'acme.yaml': 'title: Acme\nextends: minimal\nproperties:\n  cost-center: { pattern: "^CC-\\\\d{4}$" }\nrequired: [cost-center]\nsections:\n  legal: { heading: Legal View, required: true }\n' });
    assert.deepEqual(told(loaded, 'acme.yaml'), []);
    const report = '---\nprofile: acme\ntitle: Checkout down\ndate: 2026-01-01\ncost-center: seven\n---\n\n## Summary\n\nThe checkout was down.\n';
    const found = faultsOf(loaded, report);
    assert.ok(found.includes('invalid-value seven'), found.join('\n'));
    assert.ok(faultsOf(loaded, report.replace('seven', 'CC-0007')).every((fault) => !fault.startsWith('invalid-value')));
    assert.ok(faultsOf(loaded, report.replace('cost-center: seven\n', '')).some((fault) => fault.startsWith('missing-field')));
    const yaml = syntaxes.yaml.read('profile: acme\ntitle: Checkout down\ndate: 2026-01-01\ncost-center: seven\nsections:\n  - id: summary\n    heading: Summary\n    text: Down.\n', { profiles: loaded.profiles });
    const rulesFound = check(yaml, { profiles: loaded.profiles, today: { year: 2026, month: 1, day: 2 } }).map(({ rule, message }) => `${rule} ${message}`);
    assert.ok(rulesFound.some((line) => line.startsWith('invalid-value') && line.includes('seven')));
    assert.ok(rulesFound.some((line) => line.startsWith('missing-section') && line.includes('Legal View')));
  });

  it('takes a pattern that makes others count for ever, on a long value', () => {
    const loaded = load({ 'acme.json': { ...acme, properties: { 'cost-center': { pattern: '^(a+)+$' } } } });
    assert.deepEqual(told(loaded, 'acme.json'), []);
    const report = (value: string): string => `---\nprofile: acme\ncost-center: ${value}\n---\n\n## Summary\n\nDown.\n`;
    assert.ok(faultsOf(loaded, report(`${'a'.repeat(20_000)}!`)).some((fault) => fault.startsWith('invalid-value')));
    assert.ok(faultsOf(loaded, report('a'.repeat(20_000))).every((fault) => !fault.startsWith('invalid-value')));
  });

  it('may extend another of the team, and one that stands for a shipped one', () => {
    const loaded = load({ 'base.json': { title: 'Base', extends: 'pagerduty', sections: { costs: { heading: 'Costs' } } }, 'team.json': { title: 'Team', extends: 'base', sections: { extra: { heading: 'Extra', after: 'costs' } } } });
    assert.deepEqual([told(loaded, 'base.json'), told(loaded, 'team.json')], [[], []]);
    assert.deepEqual(profile(loaded, 'team').sections.slice(-2).map(({ id }) => id), ['costs', 'extra']);
  });

  it('goes before a shipped one of its name, and may build on it', () => {
    const loaded = load({ 'pagerduty.json': { title: 'Our PagerDuty', extends: 'pagerduty', rules: { 'long-gap': 'off' } } });
    assert.deepEqual(told(loaded, 'pagerduty.json'), []);
    const own = profile(loaded, 'pagerduty');
    assert.equal(own.title, 'Our PagerDuty');
    assert.deepEqual(own.sections, shippedProfiles.get('pagerduty')?.sections);
    assert.deepEqual(own.recognise, shippedProfiles.get('pagerduty')?.recognise);
    assert.equal(loaded.profiles.size, shippedProfiles.size);
  });

  it('stays the same object, and all of them the same map, while what it says stays the same', () => {
    const first = load({ 'acme.json': acme, 'base.json': { title: 'Base' } });
    const same = load({ 'acme.json': JSON.stringify(acme), 'base.json': '{"title":"Base"}\n' }, first);
    assert.equal(same.profiles, first.profiles);
    const other = load({ 'acme.json': acme, 'base.json': { title: 'Other' } }, first);
    assert.notEqual(other.profiles, first.profiles);
    assert.equal(profile(other, 'acme'), profile(first, 'acme'));
    assert.notEqual(profile(other, 'base'), profile(first, 'base'));
  });

  it('has no effect with a line that names nothing, and holds for the rest', () => {
    const loaded = load({ 'acme.json': {
      title: 'Acme', extends: 'minimal',
      sections: { legal: { heading: 'Legal', after: 'impct', also: ['nothing-such', 'whys'], oneOf: 'group', parent: 'legal' } },
      rules: { 'unowned-acton': 'off' },
      properties: { level: { enum: ['high', 'low'], aliases: { hoch: 'hgh' } } },
      actions: { columns: ['Action', 'Owner', 'Evaluation Criteria'], required: ['evaluation_criterai'] },
      recognise: { headings: ['Legal'], least: 2 },
    } });
    assert.equal(profile(loaded, 'acme').instead, undefined);
    assert.deepEqual(told(loaded, 'acme.json').map((line) => line.replace(/There are: .*/, 'There are: …')), [
      'impct | warning | The profile has no other section “impct”, so this has no effect. Did you mean “impact”?',
      'nothing-such | warning | The profile has no other section “nothing-such”, so this has no effect. There are: …',
      'group | warning | No other section is of the group “group”, so there is none to choose. Give the sections that stand for each other the same name.',
      'legal | warning | The profile has no other section “legal”, so this has no effect. There are: …',
      'unowned-acton | warning | There is no rule “unowned-acton”, so this line has no effect. Did you mean “unowned-action”?',
      'hgh | warning | “hgh” is none of the values of “level”, so nothing is gained by the alias. Write “high” or “low”.',
      'evaluation_criterai | warning | No column of the actions holds “evaluation_criterai”, so a new report has no place for it. Did you mean “evaluation_criteria”?',
      '2 | warning | No report has 2 of 1 headings, so none is recognised as this profile.',
    ]);
  });
});

describe('the shipped profiles', () => {
  it('have no finding when a team copies them', () => {
    const loaded = load(Object.fromEntries([...shippedFiles].map(([id, file]) => [`${id}.json`, file])));
    assert.deepEqual(loaded.files.flatMap(({ id, findings }) => findings.map(({ message }) => `${id}: ${message}`)), []);
  });
});

describe('a profile whose file is broken', () => {
  /** The one finding of `own.json` or `own.yaml`, and what stands for the profile. */
  function broken(content: unknown, others: Readonly<Record<string, unknown>> = {}, name = 'own.json'): { readonly told: string; readonly instead: string | undefined } {
    const loaded = load({ ...others, [name]: content });
    const [only, ...more] = told(loaded, name);
    assert.deepEqual(more, []);
    return { told: only ?? '', instead: profile(loaded, 'own').instead };
  }

  it('is not JSON, and falls back to what it still says it extends', () => {
    assert.deepEqual(broken('{\n  "title": "Own",\n  "extends": "pagerduty",\n}\n'), {
      told: '{ | error | This is not JSON: perhaps it has a comment, a comma before a closing bracket, or no quotes. Write it as JSON, or let the file end in “.yaml”.',
      instead: 'pagerduty',
    });
    assert.match(broken('{ "title": "Own", "extends": ').told, /^.*\| error \| A bracket that opens before this place is never closed/);
    assert.match(broken('title: Own\n  extends: pagerduty\n', {}, 'own.yaml').told, /\| error \| /);
    assert.equal(broken('\u0000\u0001', {}, 'own.yaml').instead, 'minimal');
    assert.match(broken('', {}, 'own.yaml').told, /A profile is keys and values/);
    assert.match(broken('[]').told, /^\[\] \| error \| A profile is keys and values/);
  });

  it('violates the meta-schema, in each way by a sentence of its own', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [{ extends: 'minimal' }, 'extends | error | A profile needs “title”.'],
      [{ title: 'Own', colour: 'red' }, 'colour | error | A profile has no key “colour”. There are: …'],
      [{ title: 'Own', sections: { impact: { headin: 'x' } } }, 'headin | error | “impact” has no key “headin”. Did you mean “heading”?'],
      [{ title: 'Own', sections: { Impact: {} } }, 'Impact | error | “Impact” cannot be a name here: it begins with a letter a–z, then come small letters, digits and hyphens, 60 at most.'],
      [{ title: 'Own', sections: { impact: { holds: 'timline' } } }, 'timline | error | “holds” cannot be “timline”. Did you mean “timeline”?'],
      [{ title: 'Own', sections: { impact: { required: 'yes' } } }, 'yes | error | “required” must be true or false, not “yes”.'],
      [{ title: 'Own', rules: { 'long-gap': 'loud' } }, 'loud | error | “long-gap” cannot be “loud”. Write “off”, “hint”, “information”, “warning”, “error” or “null”.'],
      [{ title: '' }, ' | error | “title” is empty. Write a text, or take the line out.'],
      [{ title: 'Own', timeline: [] }, 'timeline | error | “timeline” must be a mapping of keys to values, not a list.'],
      [{ title: 'Own', extends: 'My Base' }, 'My Base | error | “extends” cannot be “My Base”: write a letter a–z, then small letters, digits and hyphens.'],
    ];
    for (const [content, sentence] of cases) assert.equal(broken(content).told.replace(/There are: .*/, 'There are: …'), sentence);
  });

  it('refers to something elsewhere', () => {
    for (const $ref of ['http://example.com/schema.json', '../../secret.json', 'file:///etc/passwd', '#/$defs/x']) {
      assert.equal(broken({ title: 'Own', $ref }).told, `${$ref} | error | “${$ref}” is not followed: “$ref” can name the schema of reports only, “https://github.com/rca-author/rca-author/schemas/rca.schema.json”. Take the line out; nothing is lost.`);
      assert.match(broken({ title: 'Own', properties: { x: { $ref } } }).told, /^\$ref \| error \| “\$ref” is not followed in a profile, which reads nothing from elsewhere/);
    }
    assert.match(broken({ title: 'Own', allOf: [{ $ref: 'http://example.com' }] }).told, /^allOf \| error \| “allOf” is not followed/);
    assert.equal(broken({ title: 'Own', $schema: 'http://example.com/meta' }).told.startsWith('http://example.com/meta | error | “$schema” can only be'), true);
  });

  it('extends itself, nothing, or in a circle', () => {
    assert.deepEqual(broken({ title: 'Own', extends: 'own' }), { told: 'own | error | “own” is this profile itself, and no shipped one has that name. Name another profile, or take the line out.', instead: 'minimal' });
    assert.deepEqual(broken({ title: 'Own', extends: 'pager-duty' }), { told: 'pager-duty | error | There is no profile “pager-duty”. Did you mean “pagerduty”?', instead: 'minimal' });
    assert.deepEqual(broken({ title: 'Own', extends: 'other' }, { 'other.json': { title: 'Other', extends: 'own' } }), { told: 'other | error | This leads in a circle: “own” → “other” → “own”. Let one of them extend another profile, or none.', instead: 'minimal' });
  });

  it('is the 21st of a chain', () => {
    const chain = Object.fromEntries(Array.from({ length: 19 }, (_, index) => [`p${index + 1}.json`, { title: 'P', extends: index === 0 ? 'minimal' : `p${index}` }]));
    assert.deepEqual(told(load(chain), 'p19.json'), [], 'minimal and 19 of the team');
    const twenty = { ...chain, 'p20.json': { title: 'P', extends: 'p19' } };
    assert.deepEqual(told(load(twenty), 'p20.json'), ['p19 | error | More than 20 profiles build on one another here. Extend one that is nearer to the first.']);
    assert.equal(profile(load(twenty), 'p20').instead, 'p19');
  });

  it('builds on one that is broken, and falls back past it', () => {
    const { told: sentence, instead } = broken({ title: 'Own', extends: 'base' }, { 'base.json': { title: 'Base', extends: 'atlassian', sections: { x: { holds: 'none' } } } });
    assert.equal(sentence, 'base | error | “base” cannot be built on while its file has errors: base.json.');
    assert.equal(instead, 'atlassian');
  });

  it('is as large as a megabyte, could not be read, or is one too many', () => {
    assert.match(broken(`{"title":"${'x'.repeat(1_000_000)}"}`).told, /has 1000012 bytes, more than the 65536 that are read of a profile\.$/);
    const unread = loadOwnProfiles([{ uri: `${folder}own.json`, fault: 'It has more than 65536 bytes.' }], { engine, ruleIds });
    assert.deepEqual(told(unread, 'own.json'), [' | error | This profile could not be read: It has more than 65536 bytes.']);
    const many = load(Object.fromEntries(Array.from({ length: MOST_PROFILES + 1 }, (_, index) => [`p${index}.json`, { title: 'P' }])));
    assert.deepEqual(told(many, `p${MOST_PROFILES}.json`), [` | error | There are more than ${MOST_PROFILES} profile files; this one is not read.`]);
  });

  it('has a regular expression, a zone or a rule that cannot be used', () => {
    const field = (value: unknown): unknown => ({ title: 'Own', extends: 'minimal', properties: { ticket: value } });
    assert.deepEqual(broken(field({ pattern: '^(?=x)' })), { told: '^(?=x) | error | “^(?=x)” is no regular expression that can be used: it looks ahead or behind (“(?=”, “(?!”, “(?<=”, “(?<!”), which cannot be matched in linear time. Write it without.', instead: 'minimal' });
    assert.match(broken(field({ pattern: '[a' })).told, /^\[a \| error \| “\[a” is no regular expression that can be used: missing closing \]/);
    assert.equal(broken({ title: 'Own', timeline: { zone: 'Mars/Olympus' } }).told, 'Mars/Olympus | error | “Mars/Olympus” is no time zone. Write UTC, a name such as Europe/Berlin, or an offset such as +02:00.');
    assert.match(broken(field({ pattern: 'x', findings: { pattern: 'invalid-valu' } })).told, /^invalid-valu \| error \| There is no rule “invalid-valu”.* Did you mean “invalid-value”\?$/);
    assert.match(broken(field({ pattern: 'x', findings: { pattern: ['invalid-value', 'long-gap'] } })).told, /names several rules/);
  });

  it('has a name that is no id, or one that another file has', () => {
    const loaded = load({ 'Our Own.json': { title: 'Own' }, 'own.yaml': 'title: Own\n', 'own.yml': 'title: Own\n' });
    assert.match(told(loaded, 'Our Own.json')[0] ?? '', /“Our Own” cannot be one.*Rename “Our Own.json”\.$/);
    assert.deepEqual([told(loaded, 'own.yaml'), told(loaded, 'own.yml')], [[], ['title: Own | error | Another file has the profile “own” already: own.yaml. Rename one of them.']]);
  });

  it('keeps its id, so that reports that name it are read and checked as what it is based on', () => {
    const loaded = load({ 'own.json': { title: 'Own', extends: 'pagerduty', colour: 1 } });
    const own = profile(loaded, 'own');
    assert.deepEqual([own.id, own.instead, own.sections, own.recognise], ['own', 'pagerduty', shippedProfiles.get('pagerduty')?.sections, undefined]);
    const report = '---\nprofile: own\ntitle: Checkout down\n---\n\n## Overview\n\nDown.\n';
    assert.deepEqual(faultsOf(loaded, report), faultsOf(loaded, report.replace('profile: own', 'profile: pagerduty')).map((fault) => fault.replace('pagerduty', 'own')));
  });

  it('never stops the others', () => {
    const loaded = load({ 'bad.json': '{', 'good.json': { title: 'Good', extends: 'minimal' } });
    assert.deepEqual(told(loaded, 'good.json'), []);
    assert.equal(profile(loaded, 'good').instead, undefined);
  });
});

describe('loadOwnProfiles', () => {
  it('takes any texts', () => {
    const part = fc.oneof(fc.string(), fc.json(), fc.constantFrom(
      '{"title":"A","extends":"minimal"}', 'title: A\nextends: b\n', '{"title":"B","sections":{"x":null},"properties":{"y":null}}', 'title: A\nsections:\n  constructor: { heading: x }\nrequired: [constructor]\n',
      '{"title":"A","__proto__":{"x":1}}', 'title: A\nproperties: { a: { type: [string, number], enum: [x], pattern: x, minLength: 2 } }\n',
    ));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('a.json', 'b.yaml', 'c.yml', 'minimal.json', 'A.json'), part), (files) => {
      const loaded = load(files);
      assert.ok(shippedProfiles.size <= loaded.profiles.size);
      for (const { findings, text } of loaded.files) for (const { span, message } of findings) assert.ok(span.from <= span.to && span.to <= text.length && message.length > 0);
      for (const { id } of loaded.files) faultsOf(loaded, `---\nprofile: ${id}\n---\n\n## Summary\n\nx\n`);
    }), { numRuns: 60 });
  });
});
