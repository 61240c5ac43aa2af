// A section that says nothing.

import type { Report, Section } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { sectionPlace } from './section-place.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  insteadOf: { rules: ['placeholder'], where: 'section' },
  title: 'A section has no content, or less than the profile asks for',
  reason: 'A heading with nothing under it, or with the hint of the template alone, leaves the reader asking whether there is nothing to say or nobody has said it. Fill it in, write why it does not apply (“N/A – no customer was affected” and “None” are content), or take the heading out.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Summary\n\nThe checkout was down for ten minutes.\n\n## «Impact»\n\n## Lessons Learned\n\nThe alert worked.\n` },
      { text: `# Checkout down\n\n## Summary\n\nThe checkout was down for ten minutes.\n\n## «Lessons Learned»\n\n<!-- What went well, what did not? -->\n\n-\n`, only: 'markdown' },
      { text: `---\nprofile: aws-coe\n---\n\n# Checkout down\n\n## «5 Whys»\n\n1. The checkout failed.\n2. The disk was full.\n3. Old logs filled it.\n4. Nobody removes them.\n`, only: 'markdown' },
    ],
    good: [
      { text: `# Checkout down\n\n## Impact\n\nN/A – found before any customer was affected.\n` },
      { text: `# Checkout down\n\n## Lessons Learned\n\n### What went well\n\nThe alert worked.\n`, only: 'markdown' },
    ],
  },
  *check({ report, profile, errors }) {
    for (const error of errors) {
      const { heading, count, minItems } = error.params;
      const span = sectionPlace(report, error);
      if (span !== undefined) yield { span, message: `${quote(String(heading))} has ${String(count)} of the ${String(minItems)} items that this profile asks for. Add what is missing, or write why there is no more.` };
    }
    const carried = headingsThatCarryContent(report);
    const hints = hintLines(profile);
    for (const [index, section] of report.sections.entries()) {
      const next = report.sections[index + 1];
      if (next?.parent === index || next?.level === section.level + 1) continue;
      if (section.heading.span.from === report.title?.span.from || carried(section)) continue;
      if (!saysNothing(report.text.slice(section.body.from, section.body.to), hints) || standsApart(report, profile, section)) continue;
      if (lacksSubsection(report, profile, section)) continue;
      const { value, span } = section.heading;
      yield { span, message: `The section ${quote(value)} has no content. Fill it in, or write why it does not apply.` };
    }
  },
};

/** Whether what the section is for stands outside of every section: under a key of its own beside the list of sections. */
function standsApart(report: Report, profile: Profile, { id }: Section): boolean {
  const holds = profile.sections.find((section) => section.id === id)?.holds;
  const parts = holds === 'causes' ? report.causes : holds === 'actions' ? report.actions : holds === 'history' ? report.history : holds === 'timeline' ? report.timelines : [];
  return parts.some(({ span }) => report.sections.every(({ body }) => span.to <= body.from || span.from >= body.to));
}

/** Nothing but the sections under it would be in it, and one of them is missing: that is the finding. */
function lacksSubsection({ sections }: Report, profile: Profile, { id }: Section): boolean {
  return profile.sections.some(({ parent, required, id: child }) => required && parent !== undefined && parent === id && sections.every((each) => each.id !== child));
}

/** Headings that are themselves an entry, a metadata line ("Owner: Storage team") or a label whose value is missing, which is `placeholder`. */
function headingsThatCarryContent(report: Report): (section: Section) => boolean {
  const starts: number[] = [];
  for (const timeline of report.timelines) for (const entry of timeline.entries) starts.push(entry.places.at?.from ?? entry.span.from);
  for (const { keySpan, span } of report.fields) starts.push(keySpan.from, span.from);
  starts.sort((a, b) => a - b);
  return ({ id, heading, span }) => {
    if (id === undefined && /[:：](?:\s|$)/u.test(heading.value)) return true;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < span.from) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Infinity) <= heading.span.to;
  };
}

const hintLinesOf = new WeakMap<Profile, ReadonlySet<string>>();

/** Lines a new report of the profile starts with: they say nothing of an incident. */
function hintLines(profile: Profile): ReadonlySet<string> {
  const known = hintLinesOf.get(profile) ?? new Set(profile.sections.flatMap(({ skeleton, guidance }) => [...skeleton.split('\n'), guidance].map(bare)));
  hintLinesOf.set(profile, known);
  return known;
}

function saysNothing(body: string, hints: ReadonlySet<string>): boolean {
  // Most sections open with a line that says something.
  const first = /\S[^\r\n]*/.exec(body)?.[0];
  if (first !== undefined && !first.includes('<!--') && isOwn(first, hints)) return false;
  const text = body.length > 20_000 ? body.slice(0, 20_000) : body;
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r\n|\r|\n/).every((line) => !isOwn(line, hints));
}

/** Whether the line is the author's. */
function isOwn(line: string, hints: ReadonlySet<string>): boolean {
  const words = bare(line);
  return words !== '' && !hints.has(words) && !TEMPLATE_LINE.test(words);
}

/** The lines of a part in YAML as a new report has it, what is to be filled in taken out. */
const TEMPLATE_LINE = /^(?:(?:[a-z_]+: )?""|(?:whys|entries):|id: [AC]1|kind: [a-z-]+|status: (?:open|in-progress)|covers: \[C1\])$/;

/** Without the marks of lists, quotes, tables, rules and checkboxes, and without what is still to be filled in. */
function bare(line: string): string {
  const words = line.replace(/\{\{[^{}]*\}\}/g, '').replace(/\[[ xX]\]/g, '').replace(/^[\s>*+#|:_-]*(?:\d{1,9}[.)](?=\s|$))?/, '').replace(/^(?:\.{3}|…)$/, '').trim();
  let end = words.length;
  while (end > 0 && (words[end - 1] === '|' || words[end - 1] === ' ')) end -= 1;
  return words.slice(0, end);
}
