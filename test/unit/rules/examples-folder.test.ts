import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixesOf } from '../../../server/src/rules/fixes.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { importPlainText } from '../../../server/src/syntax/plain/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { linesOf } from '../../../server/src/text/lines.ts';

const root = join(import.meta.dirname, '../../..');
const today = { year: 2026, month: 11, day: 20 };

interface Draft {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A pasted report, imported and checked. */
function draftOf(name: string): Draft {
  const pasted = readFileSync(join(root, 'test/fixtures/seeds', name), 'utf8');
  return judge(importPlainText(pasted, { profiles: shippedProfiles, fileName: name }).markdown);
}

function judge(text: string): Draft {
  return { text, findings: check(syntaxes.markdown.read(text, { profiles: shippedProfiles }), { profiles: shippedProfiles, today }) };
}

/** The first words of the lines that a rule's findings stand on. */
function linesWith({ text, findings }: Draft, rule: string): readonly string[] {
  const lines = linesOf(text);
  return findings.filter((finding) => finding.rule === rule).map(({ span }) => {
    const { line } = lines.at(span.from);
    return text.slice(lines.start(line), lines.end(line)).replace(/^[-#|\s]+/, '').split(' ').slice(0, 4).join(' ');
  });
}

function rulesOf({ findings }: Draft, ...severities: readonly string[]): readonly string[] {
  return [...new Set(findings.filter(({ severity }) => severities.includes(severity)).map(({ rule }) => rule))].toSorted();
}

describe('the draft of a pasted report', () => {
  it('with an entry in the wrong order', () => {
    const draft = draftOf('instance-outage.txt');
    assert.deepEqual(rulesOf(draft, 'error', 'warning'), ['empty-table', 'missing-phase', 'out-of-order', 'undated-action', 'unowned-action']);
    const fault = draft.findings.find(({ rule }) => rule === 'out-of-order');
    assert.ok(fault);
    assert.match(draft.text.slice(fault.span.from, fault.span.to), /18th$/);
    assert.match(linesWith(draft, 'out-of-order')[0] ?? '', /^September 18th, 23:30/);
    const [fix] = fixesOf(fault);
    assert.ok(fix);
    assert.match(fix.title, /^Change to September 17th/);
    const report = syntaxes.markdown.read(draft.text, { profiles: shippedProfiles });
    const fixed = judge(applyEdits(draft.text, syntaxes.markdown.write(report, fix.changes)));
    assert.deepEqual(linesWith(fixed, 'out-of-order'), []);
    assert.equal(linesWith(draft, 'unowned-action').length, 2);
    assert.equal(linesWith(draft, 'undated-action').length, 2);
    assert.equal(linesWith(draft, 'passive-action').length, 2);
    assert.deepEqual(linesWith(draft, 'empty-section'), []);
    assert.ok(!draft.findings.some(({ rule }) => rule.includes('zone')));
  });

  it('with impact windows and containment among the measures', () => {
    const draft = draftOf('gateway-outage.txt');
    assert.deepEqual(rulesOf(draft, 'error', 'warning'), ['empty-section', 'human-error-cause', 'undated-action', 'unowned-action']);
    const actions = draft.text.split('\n').filter((line) => line.startsWith('- ')).slice(-4).map((line) => line.replace(/^- /, '').split(' ').slice(0, 4).join(' '));
    assert.deepEqual(linesWith(draft, 'containment-as-prevention'), actions.slice(0, 2));
    assert.deepEqual(linesWith(draft, 'undated-action'), actions.slice(2));
    assert.deepEqual(linesWith(draft, 'passive-action'), actions.slice(2));
    assert.match(linesWith(draft, 'empty-section')[0] ?? '', /^Confidential Information/);
    assert.ok(!draft.findings.some(({ rule }) => /zone|phase|date-/.test(rule)));
  });
});
