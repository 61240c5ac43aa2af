// More than one owner in a report of a format that wants one.

import type { Field, Report } from '../model/report.ts';
import { saidFields } from '../model/said-fields.ts';
import { quote, quoteAll } from './quote.ts';
import type { Fix, Rule } from './rule.ts';

export const severalOwners: Rule = {
  id: 'several-owners',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  title: 'A report has more than one owner where its profile wants one',
  reason: 'Of two owners each waits for the other. Some formats therefore want one person or team that answers for the report; who helped is named as contributor.',
  examples: {
    bad: [
      {
        text: `---\nprofile: google-sre-workbook\ntitle: Checkout down\nowner: «[Ada Quill, Ben Marsh]»\ncontributors: [Cleo Tarn]\n---\n\n## Executive Summary\n\nThe checkout was down.\n`,
        fixed: `---\nprofile: google-sre-workbook\ntitle: Checkout down\nowner: Ada Quill\ncontributors: [Cleo Tarn, Ben Marsh]\n---\n\n## Executive Summary\n\nThe checkout was down.\n`,
      },
      { text: `---\nprofile: google-sre-workbook\ntitle: Checkout down\nowner: «Payments team, Storage team»\n---\n\n## Executive Summary\n\nThe checkout was down.\n` },
    ],
    good: [
      { text: `---\nprofile: google-sre-workbook\ntitle: Checkout down\nowner: Search and Discovery team\ncontributors: [Ada Quill, Ben Marsh]\n---\n\n## Executive Summary\n\nThe checkout was down.\n` },
      { text: `---\nprofile: minimal\ntitle: Checkout down\nowner: [Ada Quill, Ben Marsh]\n---\n\n## Summary\n\nThe checkout was down.\n` },
    ],
  },
  *check({ report, profile }) {
    if (!profile.fields.some(({ key, maxItems }) => key === 'owner' && maxItems === 1)) return;
    const said = saidFields(report);
    const owner = said.get('owner');
    const owners = owner === undefined ? [] : namesIn(owner.value);
    if (owner === undefined || owners.length < 2) return;
    yield {
      span: placeOf(report, owner),
      message: `${quoteAll(owners, 'and')} are named as owners; this profile wants one. Keep the one who answers for the report, the others are contributors.`,
      fixes: () => [firstStays(owners, said.get('contributors'))],
    };
  },
};

function firstStays([first = '', ...others]: readonly string[], contributors: Field | undefined): Fix {
  const before = contributors === undefined ? [] : namesIn(contributors.value);
  return {
    title: `Keep ${quote(first)} as owner, make ${others.length === 1 ? 'the other a contributor' : 'the others contributors'}`,
    safe: false,
    changes: [
      { kind: 'set-field', key: 'owner', value: first },
      { kind: 'set-field', key: 'contributors', value: [...new Set([...before, ...others])] },
    ],
  };
}

/** A list can stand on several lines; the first is enough to point at. */
function placeOf({ text }: Report, { span }: Field): Field['span'] {
  const end = text.slice(span.from, span.to).search(/[\r\n]/);
  return end < 0 ? span : { from: span.from, to: span.from + end };
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((name) => String(name).trim()).filter((name) => name !== '');
  return typeof value === 'string' ? namesInText(value.slice(0, 500)) : [];
}

/** "Search and Discovery team" and "Quill, Ada" are one; "Ada Quill and Ben Marsh", "@ada, @ben" and "Payments team, Web team" are two. */
function namesInText(text: string): readonly string[] {
  const listed = split(text, /[,;&\n]/);
  if (listed.length > 1) return listed.some(isWholeName) ? listed.flatMap((name) => joined(name)) : [text.trim()];
  return joined(text);
}

function joined(text: string): readonly string[] {
  const names = split(text, / and /i);
  return names.length > 1 && names.every((name) => isWholeName(name) && !TEAM.test(name)) ? names : [text.trim()];
}

function split(text: string, by: RegExp): readonly string[] {
  return text.split(by).map((name) => name.trim()).filter((name) => name !== '');
}

const TEAM = /\b(?:team|group|squad|office|department|services?|operations|engineering)$/i;

/** Two words or more, or a handle. */
function isWholeName(name: string): boolean {
  return name.startsWith('@') || /\S \S/.test(name);
}
